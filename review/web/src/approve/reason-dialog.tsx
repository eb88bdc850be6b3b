import { Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { FormDialog } from '../parts/form-dialog.js';

interface ReasonDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What the reason is for. */
  readonly label: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly onReason: (reason: string) => void;
  readonly testId: string;
  readonly confirmTestId: string;
  readonly children?: ReactNode;
}

/** An act upon requests that must say why. Forgets the reason when it is closed. */
export function ReasonDialog({ label, onReason, testId, children, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const { opened } = dialog;
  useEffect(() => {
    if (!opened) setReason('');
  }, [opened]);
  const given = reason.trim();
  return (
    <FormDialog {...dialog} ready={given !== ''} onSubmit={() => onReason(given)}>
      {children}
      <Textarea
        label={label}
        required
        autosize
        minRows={2}
        maxLength={1_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-testid={testId}
        data-autofocus
      />
    </FormDialog>
  );
}
