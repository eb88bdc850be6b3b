import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { useReturn } from './use-approve.js';

interface ReturnDialogProps {
  readonly opened: boolean;
  readonly requests: readonly RequestItem[];
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** Returns requests to whoever decided, with the reason in words. */
export function ReturnDialog({ opened, requests, onClose, onDone }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const giveBack = useReturn(async () => {
    setReason('');
    onClose();
    await onDone();
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('approve.returnTitle', { count: requests.length })}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          giveBack.mutate({ requests, reason: reason.trim() });
        }}
      >
        <Textarea
          label={t('approve.returnReason')}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-testid="return-reason"
          data-autofocus
        />
        <div className="row end">
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={reason.trim() === ''}
            loading={giveBack.isPending}
            data-testid="return-confirm"
          >
            {t('approve.return')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
