import { useTranslation } from 'react-i18next';
import { Defanged } from '../parts/value.js';
import { ReasonDialog } from './reason-dialog.js';
import type { RequestDialogProps } from './request-dialog-props.js';
import { useApprove } from './use-request-acts.js';

/** Asks why one source is enough, naming the items that rest on one. */
export function ApproveDialog({ opened, requests, onClose, onDone }: RequestDialogProps) {
  const { t } = useTranslation();
  const approve = useApprove(async () => {
    onClose();
    await onDone();
  });
  const single = requests.filter((request) => request.needsSingleSourceReason);
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('approve.singleSourceTitle')}
      label={t('approve.singleSourceReason')}
      submit={t('approve.approveCount', { count: requests.length })}
      pending={approve.isPending}
      onReason={(singleSourceReason) => approve.mutate({ requests, singleSourceReason })}
      testId="single-source-reason"
      confirmTestId="approve-confirm"
    >
      <p>{t('approve.singleSourceText', { count: single.length })}</p>
      <ul className="list-plain">
        {single.map((request) => (
          <li key={request.id}>
            {request.number} · <Defanged value={request.value} />
          </li>
        ))}
      </ul>
    </ReasonDialog>
  );
}
