import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { useSession } from '../session/session.js';
import { ApproveDialog } from './approve-dialog.js';
import { isApprovable } from './group-requests.js';
import { ReturnDialog } from './return-dialog.js';
import { useApprove } from './use-request-acts.js';

interface ApproveBarProps {
  readonly picked: readonly RequestItem[];
  readonly onDone: () => Promise<void>;
}

/** Approve or return all that is chosen; says how many of them cannot be approved. */
export function ApproveBar({ picked, onDone }: ApproveBarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [dialog, setDialog] = useState<'approve' | 'return'>();
  const approve = useApprove(onDone);
  if (!can('review.approve') || picked.length === 0) return null;
  const approvable = picked.filter(isApprovable);
  const left = picked.length - approvable.length;
  const close = (): void => setDialog(undefined);
  const start = (): void => {
    if (approvable.some((request) => request.needsSingleSourceReason)) setDialog('approve');
    else approve.mutate({ requests: approvable });
  };
  return (
    <div className="act-bar" data-testid="approve-bar">
      <b>{t('approve.chosen', { count: picked.length })}</b>
      {left > 0 && <span className="soft">{t('approve.notApprovable', { count: left })}</span>}
      <Button
        disabled={approvable.length === 0}
        loading={approve.isPending}
        onClick={start}
        data-testid="approve-chosen"
      >
        {t('approve.approveCount', { count: approvable.length })}
      </Button>
      <Button variant="default" onClick={() => setDialog('return')} data-testid="return-chosen">
        {t('approve.return')}
      </Button>
      <ApproveDialog
        opened={dialog === 'approve'}
        requests={approvable}
        onClose={close}
        onDone={onDone}
      />
      <ReturnDialog
        opened={dialog === 'return'}
        requests={picked}
        onClose={close}
        onDone={onDone}
      />
    </div>
  );
}
