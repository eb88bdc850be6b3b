import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiResponse } from '../../../contract/index.js';

interface PasswordDialogProps {
  readonly made: ApiResponse<'userCreate'> | undefined;
  readonly onClose: () => void;
}

/** A new password, shown this once. */
export function PasswordDialog({ made, onClose }: PasswordDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={made !== undefined} onClose={onClose} title={t('users.passwordTitle')}>
      <div className="stack">
        <p>{t('users.passwordText', { login: made?.user.login ?? '' })}</p>
        <p className="value new-password" data-testid="new-password">
          {made?.password}
        </p>
        <Button onClick={onClose}>{t('users.passwordSeen')}</Button>
      </div>
    </Modal>
  );
}
