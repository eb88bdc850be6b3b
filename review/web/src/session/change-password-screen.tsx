import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, rememberCsrfToken } from '../api/client.js';
import { Brand } from '../parts/brand.js';
import { InlineError } from '../parts/inline-error.js';
import { ME_KEY } from './me-key.js';
import { MIN_PASSWORD_LENGTH, passwordProblem } from './password-rule.js';
import { useSession } from './session.js';

/** Asks for a password of the person's own before anything else is shown. */
export function ChangePasswordScreen() {
  const { t } = useTranslation();
  const { logOut } = useSession();
  return (
    <main className="login">
      <div className="login-card">
        <Stack gap="md">
          <Brand large />
          <Title order={1}>{t('password.title')}</Title>
          <div className="soft">{t('password.why')}</div>
          <ChangePasswordForm />
          <Button variant="subtle" onClick={() => void logOut()}>
            {t('user.logOut')}
          </Button>
        </Stack>
      </div>
    </main>
  );
}

/** The form by itself: the present password, the next one twice. */
export function ChangePasswordForm({ onDone }: { readonly onDone?: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const change = useMutation({
    mutationFn: () => call('changePassword', { body: { current, next } }),
    onSuccess: (me) => {
      rememberCsrfToken(me.csrfToken);
      client.setQueryData(ME_KEY, me);
      onDone?.();
    },
  });
  const problem = passwordProblem(current, next, again);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (problem === undefined) change.mutate();
  };
  const showProblem = problem !== undefined && again !== '';
  return (
    <form onSubmit={submit} data-testid="password-form">
      <Stack gap="sm">
        <PasswordInput
          label={t('password.current')}
          data-testid="password-current"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.rule', { count: MIN_PASSWORD_LENGTH })}
          data-testid="password-next"
          autoComplete="new-password"
          required
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password.again')}
          data-testid="password-again"
          autoComplete="new-password"
          required
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={
            showProblem ? t(`password.problem.${problem}`, { count: MIN_PASSWORD_LENGTH }) : null
          }
        />
        {change.isError && <InlineError error={change.error} />}
        <Button
          type="submit"
          loading={change.isPending}
          disabled={problem !== undefined}
          data-testid="password-submit"
        >
          {t('password.submit')}
        </Button>
      </Stack>
    </form>
  );
}
