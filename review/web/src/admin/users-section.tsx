import { Button, NativeSelect, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiBody, ApiResponse, UserView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { FormDialog } from '../parts/form-dialog.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { Tag } from '../parts/tag.js';
import { TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useLabel, useVocabulary } from '../vocabulary/vocabulary.js';
import { NewUserDialog } from './new-user-dialog.js';
import { PasswordDialog } from './password-dialog.js';

type NewPassword = ApiResponse<'userCreate'>;

/** Accounts: make, change role, switch off, reset a lost password. */
export function UsersSection() {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  const [shown, setShown] = useState<NewPassword>();
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('userList') });
  if (users.isPending) return <Waiting />;
  if (users.isError)
    return <ErrorNotice error={users.error} onRetry={() => void users.refetch()} />;
  return (
    <section className="panel flush">
      <div className="row pad">
        <h2 className="grow">{t('users.title', { count: users.data.users.length })}</h2>
        <Button onClick={() => setMaking(true)} data-testid="new-user">
          {t('users.new')}
        </Button>
      </div>
      <div className="table-scroll">
        <table className="data-table" aria-label={t('admin.section.users')} data-testid="user-list">
          <thead>
            <tr>
              <th>{t('users.login')}</th>
              <th>{t('users.name')}</th>
              <th>{t('users.role')}</th>
              <th>{t('users.active')}</th>
              <th>{t('users.state')}</th>
              <th>{t('users.created')}</th>
              <th>{t('schedules.column.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {users.data.users.map((user) => (
              <UserRow key={user.id} user={user} onPassword={setShown} />
            ))}
          </tbody>
        </table>
      </div>
      <NewUserDialog opened={making} onClose={() => setMaking(false)} onMade={setShown} />
      <PasswordDialog made={shown} onClose={() => setShown(undefined)} />
    </section>
  );
}

interface UserRowProps {
  readonly user: UserView;
  readonly onPassword: (made: NewPassword) => void;
}

function UserRow({ user, onPassword }: UserRowProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const label = useLabel();
  const say = useSay();
  const client = useQueryClient();
  const roles = useVocabulary()?.roles ?? [];
  const change = useMutation({
    mutationFn: (body: ApiBody<'userChange'>) =>
      call('userChange', { params: { id: user.id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
    onError: say.failed,
  });
  const reset = useMutation({
    mutationFn: () => call('userReset', { params: { id: user.id } }),
    onSuccess: onPassword,
    onError: say.failed,
  });
  const isSelf = user.id === me.id;
  // A key pressed on the closed list already chooses: nobody's rights change by that alone.
  const [role, setRole] = useState<UserView['role']>();
  const nameOf = (id: string): string => {
    const known = roles.find((entry) => entry.id === id);
    return known ? label(known.label) : id;
  };
  return (
    <tr>
      <td className="value">{user.login}</td>
      <td>{user.displayName}</td>
      <td>
        <NativeSelect
          aria-label={t('users.roleOf', { login: user.login })}
          disabled={isSelf}
          value={user.role}
          onChange={(event) => setRole(event.currentTarget.value as UserView['role'])}
          data={roles.map((role) => ({ value: role.id, label: label(role.label) }))}
        />
        <FormDialog
          opened={role !== undefined}
          onClose={() => setRole(undefined)}
          title={t('users.roleTitle', { login: user.login })}
          submit={t('users.roleConfirm')}
          confirmTestId="role-confirm"
          onSubmit={() => {
            setRole(undefined);
            if (role !== undefined) change.mutate({ role });
          }}
        >
          <p>{t('users.roleText', { from: nameOf(user.role), to: nameOf(role ?? user.role) })}</p>
        </FormDialog>
      </td>
      <td>
        <Switch
          aria-label={t('users.activeOf', { login: user.login })}
          disabled={isSelf}
          checked={user.active}
          onChange={(event) => change.mutate({ active: event.currentTarget.checked })}
        />
      </td>
      <td>
        {user.locked && <Tag tone="danger">{t('users.locked')}</Tag>}{' '}
        {user.mustChangePassword && <Tag tone="warn">{t('users.mustChange')}</Tag>}
      </td>
      <td>
        <TimeText at={user.createdAt} short />
      </td>
      <td>
        <ConfirmButton
          size="compact-sm"
          variant="default"
          loading={reset.isPending}
          title={t('users.resetTitle', { login: user.login })}
          text={t('users.resetText')}
          confirm={t('users.reset')}
          onConfirm={() => reset.mutate()}
        >
          {t('users.reset')}…
        </ConfirmButton>
      </td>
    </tr>
  );
}
