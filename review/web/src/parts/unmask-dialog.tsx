import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiResponse } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { FormDialog } from './form-dialog.js';
import { Defanged } from './value.js';

export type Unmasked = ApiResponse<'artefactUnmask'>;

interface UnmaskDialogProps {
  readonly caseId: string;
  /** What is asked for; the dialog is closed while nothing is. */
  readonly artefactId: string | undefined;
  readonly masked: string;
  readonly onClose: () => void;
  readonly onShown: (artefactId: string, value: Unmasked) => void;
}

/** Asks before a masked value is shown, and says that the showing is logged. */
export function UnmaskDialog({ caseId, artefactId, masked, onClose, onShown }: UnmaskDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const unmask = useMutation({
    mutationFn: (wanted: string) =>
      call('artefactUnmask', { params: { id: caseId, artefactId: wanted }, body: { reason } }),
    onSuccess: (value, wanted) => {
      onShown(wanted, value);
      setReason('');
      onClose();
    },
  });
  return (
    <FormDialog
      opened={artefactId !== undefined}
      onClose={onClose}
      title={t('unmask.title')}
      submit={t('unmask.confirm')}
      pending={unmask.isPending}
      error={unmask.error}
      confirmTestId="unmask-confirm"
      onSubmit={() => {
        if (artefactId !== undefined) unmask.mutate(artefactId);
      }}
    >
      <p>
        {t('unmask.text')} <Defanged value={masked} />
      </p>
      <TextInput
        label={t('unmask.reason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}
