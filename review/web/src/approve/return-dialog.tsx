import { useTranslation } from 'react-i18next';
import { ReasonDialog } from './reason-dialog.js';
import type { RequestDialogProps } from './request-dialog-props.js';
import { useReturn } from './use-request-acts.js';

/** Returns requests to whoever decided, with the reason in words. */
export function ReturnDialog({ opened, requests, onClose, onDone }: RequestDialogProps) {
  const { t } = useTranslation();
  const giveBack = useReturn(async () => {
    onClose();
    await onDone();
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('approve.returnTitle', { count: requests.length })}
      label={t('approve.returnReason')}
      submit={t('approve.returnConfirm')}
      pending={giveBack.isPending}
      onReason={(reason) => giveBack.mutate({ requests, reason })}
      testId="return-reason"
      confirmTestId="return-confirm"
    />
  );
}
