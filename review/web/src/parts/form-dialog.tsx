import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineError } from './inline-error.js';

interface FormDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Words on the button that sends it. */
  readonly submit: string;
  readonly onSubmit: () => void;
  /** It may be sent now; true unless told. */
  readonly ready?: boolean;
  readonly pending?: boolean;
  /** What the server said against it. */
  readonly error?: unknown;
  readonly testId?: string;
  readonly confirmTestId?: string;
  readonly children: ReactNode;
}

/** A dialog with one form: its fields, what stands against it, cancel and send. */
export function FormDialog({
  opened,
  onClose,
  title,
  submit,
  onSubmit,
  ready = true,
  pending = false,
  error,
  testId,
  confirmTestId,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form
        className="stack"
        data-testid={testId}
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog may stand inside another form: React lets events rise through it.
          event.stopPropagation();
          if (ready) onSubmit();
        }}
      >
        {children}
        {error ? <InlineError error={error} /> : null}
        <div className="row end">
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={pending} data-testid={confirmTestId}>
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
