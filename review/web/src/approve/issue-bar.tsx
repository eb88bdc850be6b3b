import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiResponse, RequestItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { InlineError } from '../parts/inline-error.js';
import { useSay } from '../parts/say.js';
import { useSession } from '../session/session.js';

interface IssueBarProps {
  readonly picked: readonly RequestItem[];
  readonly onDone: () => Promise<void>;
}

/** Issues chosen requests under a number. From then on nothing is undone, so it asks first. */
export function IssueBar({ picked, onDone }: IssueBarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<ApiResponse<'requestIssue'>['results']>([]);
  const issue = useMutation({
    mutationFn: () => call('requestIssue', { body: { ids: picked.map((request) => request.id) } }),
    onSuccess: async ({ results }) => {
      setAsking(false);
      setRefused(results.filter((result) => !result.ok));
      const numbers = results.flatMap(({ issuedNumber }) => issuedNumber ?? []);
      if (numbers.length > 0)
        say.done(t('issue.done', { numbers: [...new Set(numbers)].join(', ') }));
      await onDone();
    },
  });
  return (
    <>
      {refused.length > 0 && (
        <div className="refusal" role="alert" data-testid="issue-refused">
          <strong>{t('issue.refused', { count: refused.length })}</strong>
          <ul>
            {refused.map((result) => (
              <li key={result.id}>{result.message ?? result.code}</li>
            ))}
          </ul>
        </div>
      )}
      {can('export.issue') && picked.length > 0 && (
        <div className="act-bar">
          <b>{t('approve.chosen', { count: picked.length })}</b>
          <Button onClick={() => setAsking(true)} data-testid="issue-button">
            {t('issue.button', { count: picked.length })}
          </Button>
        </div>
      )}
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('issue.title')}>
        <div className="stack">
          <p>{t('issue.text', { count: picked.length })}</p>
          {issue.isError && <InlineError error={issue.error} />}
          <div className="row end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('act.cancel')}
            </Button>
            <Button
              loading={issue.isPending}
              onClick={() => issue.mutate()}
              data-testid="issue-confirm"
            >
              {t('issue.button', { count: picked.length })}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
