import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { useSession } from '../session/session.js';
import { ApproveDialog } from './approve-dialog.js';
import { isApprovable } from './group-requests.js';
import { ReturnDialog } from './return-dialog.js';
import { useApprove } from './use-request-acts.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface RequestActsProps {
  readonly request: RequestItem;
  readonly onDone: () => Promise<void>;
}

/** What may be done with one request now: approve, return, or withdraw once it is issued. */
export function RequestActs({ request, onDone }: RequestActsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [dialog, setDialog] = useState<'approve' | 'return' | 'withdraw'>();
  const approve = useApprove(onDone);
  const open = request.state === 'draft' || request.state === 'returned';
  if (!can('review.approve')) return <span />;
  const close = (): void => setDialog(undefined);
  if (request.state === 'issued') {
    return (
      <div className="request-acts">
        <Button
          size="compact-md"
          variant="default"
          data-testid="withdraw-button"
          onClick={() => setDialog('withdraw')}
        >
          {t('withdraw.one')}
        </Button>
        <WithdrawDialog
          opened={dialog === 'withdraw'}
          requests={[request]}
          onClose={close}
          onDone={onDone}
        />
      </div>
    );
  }
  if (!open && request.state !== 'approved') return <span />;
  return (
    <div className="request-acts">
      {open && (
        <Button
          size="compact-md"
          disabled={!isApprovable(request)}
          loading={approve.isPending}
          data-testid="approve-button"
          onClick={() =>
            request.needsSingleSourceReason
              ? setDialog('approve')
              : approve.mutate({ requests: [request] })
          }
        >
          {t('approve.approve')}
        </Button>
      )}
      <Button
        size="compact-md"
        variant="default"
        data-testid="return-button"
        onClick={() => setDialog('return')}
      >
        {t('approve.return')}
      </Button>
      <ApproveDialog
        opened={dialog === 'approve'}
        requests={[request]}
        onClose={close}
        onDone={onDone}
      />
      <ReturnDialog
        opened={dialog === 'return'}
        requests={[request]}
        onClose={close}
        onDone={onDone}
      />
    </div>
  );
}
