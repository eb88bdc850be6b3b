import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFieldAfter, endOfDay, formatTime } from '../format/time.js';
import { FormDialog } from '../parts/form-dialog.js';
import { useSay } from '../parts/say.js';
import type { ReviewActs } from './use-review-acts.js';

interface SnoozeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly acts: ReviewActs;
}

/** Puts a case off until a day; it leaves the queue and comes back by itself. */
export function SnoozeDialog({ opened, onClose, acts }: SnoozeDialogProps) {
  const { t } = useTranslation();
  const say = useSay();
  const [day, setDay] = useState(() => dateFieldAfter(new Date(), 1));
  const [note, setNote] = useState('');
  const until = endOfDay(day);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('snooze.title')}
      submit={t('snooze.confirm')}
      ready={until !== undefined}
      confirmTestId="snooze-confirm"
      onSubmit={() => {
        if (!until) return;
        onClose();
        acts.snooze(until, note).then(() => say.done(t('snooze.done')), say.failed);
      }}
    >
      <TextInput
        type="date"
        label={t('snooze.until')}
        description={until && formatTime(until)}
        required
        min={dateFieldAfter(new Date(), 0)}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('snooze.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
