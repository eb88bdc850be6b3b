import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { Defanged } from '../parts/value.js';
import { useApprove } from './use-approve.js';

interface ApproveDialogProps {
  readonly opened: boolean;
  readonly requests: readonly RequestItem[];
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** Asks why one source is enough, naming the items that rest on one. */
export function ApproveDialog({ opened, requests, onClose, onDone }: ApproveDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const approve = useApprove(async () => {
    onClose();
    await onDone();
  });
  const single = requests.filter((request) => request.needsSingleSourceReason);
  return (
    <Modal opened={opened} onClose={onClose} title={t('approve.singleSourceTitle')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          approve.mutate({ requests, singleSourceReason: reason.trim() });
        }}
      >
        <p>{t('approve.singleSourceText', { count: single.length })}</p>
        <ul className="list-plain">
          {single.map((request) => (
            <li key={request.id}>
              {request.number} · <Defanged value={request.value} />
            </li>
          ))}
        </ul>
        <Textarea
          label={t('approve.singleSourceReason')}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-testid="single-source-reason"
          data-autofocus
        />
        <div className="row end">
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={reason.trim() === ''}
            loading={approve.isPending}
            data-testid="approve-confirm"
          >
            {t('approve.approveCount', { count: requests.length })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
