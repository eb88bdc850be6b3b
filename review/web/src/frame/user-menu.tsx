import { Menu, Modal, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/setup.js';
import { useSay } from '../parts/say.js';
import { ChangePasswordForm } from '../session/change-password-screen.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';

/** Who is signed in, and what concerns only this person. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { me, logOut } = useSession();
  const word = useWord();
  const say = useSay();
  const [changing, setChanging] = useState(false);
  const other = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <UnstyledButton className="user-button" data-testid="user-menu">
            <strong>{me.displayName}</strong>
            <span>{word('roles', me.role)}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {me.login} · {me.unit} · {t('user.version', { version: me.version })}
          </Menu.Label>
          <Menu.Item onClick={() => void switchLanguage(other)} data-testid="switch-language">
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </Menu.Item>
          <Menu.Item onClick={() => setChanging(true)}>{t('user.changePassword')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => logOut().catch(say.failed)} data-testid="log-out">
            {t('user.logOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={changing} onClose={() => setChanging(false)} title={t('password.title')}>
        <ChangePasswordForm
          onDone={() => {
            setChanging(false);
            say.done(t('password.done'));
          }}
        />
      </Modal>
    </>
  );
}
