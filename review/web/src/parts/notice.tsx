import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './error-text.js';

interface NoticeProps {
  readonly tone?: 'plain' | 'error' | 'done';
  readonly sign: string;
  readonly title: string;
  readonly children?: ReactNode;
  readonly testId?: string;
}

/** A state of a whole pane: says the cause, and under it the next step. */
export function Notice({ tone = 'plain', sign, title, children, testId }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} data-testid={testId}>
      <span className="notice-sign" aria-hidden="true">
        {sign}
      </span>
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** What a failed request leaves on the screen: cause, next step, and a button to try again. */
export function ErrorNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation();
  const { title, hint } = useErrorText()(error);
  return (
    <div role="alert" data-testid="error-notice">
      <Notice tone="error" sign="!" title={title}>
        <span className="soft">{hint}</span>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('act.retry')}
          </Button>
        )}
      </Notice>
    </div>
  );
}

/** Shown while the first answer is awaited. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <Loader size="sm" />
      <span className="soft">{t('state.loading')}</span>
    </div>
  );
}
