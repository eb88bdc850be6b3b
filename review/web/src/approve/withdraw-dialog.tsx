import { useTranslation } from 'react-i18next';
import { ReasonDialog } from './reason-dialog.js';
import type { RequestDialogProps } from './request-dialog-props.js';
import { useWithdraw } from './use-request-acts.js';

/** Takes issued requests back; says what that does and does not undo. */
export function WithdrawDialog({ opened, requests, onClose, onDone }: RequestDialogProps) {
  const { t } = useTranslation();
  const withdraw = useWithdraw(async () => {
    onClose();
    await onDone();
  });
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('withdraw.title', { count: requests.length })}
      label={t('withdraw.reason')}
      submit={t('withdraw.button', { count: requests.length })}
      pending={withdraw.isPending}
      onReason={(reason) => withdraw.mutate({ requests, reason })}
      testId="withdraw-reason"
      confirmTestId="withdraw-confirm"
    >
      <p>{t('withdraw.text')}</p>
      <ul className="list-plain">
        {requests.map((request) => (
          <li key={request.id}>
            {request.number} · {request.recipientName} · {request.issuedNumber}
          </li>
        ))}
      </ul>
    </ReasonDialog>
  );
}
