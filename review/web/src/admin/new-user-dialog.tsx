import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiResponse, UserView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { FormDialog } from '../parts/form-dialog.js';
import { useLabel, useVocabulary } from '../vocabulary/vocabulary.js';

interface NewUserDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMade: (made: ApiResponse<'userCreate'>) => void;
}

/** Makes an account; the server makes its first password. */
export function NewUserDialog({ opened, onClose, onMade }: NewUserDialogProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const client = useQueryClient();
  const roles = useVocabulary()?.roles ?? [];
  const [login, setLogin] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [role, setRole] = useState<UserView['role']>('analyst');
  const make = useMutation({
    mutationFn: () =>
      call('userCreate', { body: { login: login.trim(), displayName: displayName.trim(), role } }),
    onSuccess: async (made) => {
      setLogin('');
      setDisplayName('');
      onClose();
      onMade(made);
      await client.invalidateQueries({ queryKey: ['users'] });
    },
  });
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('users.new')}
      submit={t('users.make')}
      pending={make.isPending}
      error={make.error}
      onSubmit={() => make.mutate()}
    >
      <TextInput
        label={t('users.login')}
        description={t('users.loginAbout')}
        required
        pattern="[a-z0-9][a-z0-9._\-]{1,31}"
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('users.name')}
        required
        maxLength={80}
        value={displayName}
        onChange={(event) => setDisplayName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('users.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as UserView['role'])}
        data={roles.map((entry) => ({ value: entry.id, label: label(entry.label) }))}
      />
    </FormDialog>
  );
}
