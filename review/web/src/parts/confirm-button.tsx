import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormDialog } from './form-dialog.js';

interface ConfirmButtonProps extends ButtonProps {
  /** What the dialog is called; says what it is done to. */
  readonly title: string;
  readonly text: string;
  /** Words on the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A button whose act cannot be taken back by another press: it says what will happen and asks once. */
export function ConfirmButton({
  title,
  text,
  confirm,
  onConfirm,
  children,
  ...look
}: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => setAsking(true)}>
        {children}
      </Button>
      <FormDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={title}
        submit={confirm}
        confirmTestId="confirm"
        onSubmit={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        <p>{text}</p>
      </FormDialog>
    </>
  );
}
