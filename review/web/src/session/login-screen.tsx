import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, rememberCsrfToken } from '../api/client.js';
import { LanguageSwitch } from '../frame/language-switch.js';
import { Brand } from '../parts/brand.js';
import { InlineError } from '../parts/inline-error.js';
import { ME_KEY } from './me-key.js';

/** Asks for login name and password. */
export function LoginScreen() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const logIn = useMutation({
    mutationFn: () => call('login', { body: { login: login.trim().toLowerCase(), password } }),
    onSuccess: (me) => {
      rememberCsrfToken(me.csrfToken);
      client.setQueryData(ME_KEY, me);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    logIn.mutate();
  };
  return (
    <main className="login">
      <form className="login-card" onSubmit={submit} data-testid="login-form">
        <Stack gap="md">
          <h1 className="login-title">
            <Brand large />
          </h1>
          <div className="soft">{t('login.about')}</div>
          <TextInput
            label={t('login.name')}
            name="login"
            data-testid="login-name"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('login.password')}
            name="password"
            data-testid="login-password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {logIn.isError && <InlineError error={logIn.error} />}
          <Button type="submit" size="md" loading={logIn.isPending} data-testid="login-submit">
            {t('login.submit')}
          </Button>
          <LanguageSwitch />
        </Stack>
      </form>
    </main>
  );
}
