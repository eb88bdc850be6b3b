import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFieldAfter, endOfDay, formatTime } from '../format/time.js';
import { FormDialog } from '../parts/form-dialog.js';
import type { DecisionDraft } from './use-decision-draft.js';
import type { ReviewActs } from './use-review-acts.js';

const DEFAULT_HOLD_DAYS = 7;
const MAX_HOLD_DAYS = 365;

interface HoldDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly acts: ReviewActs;
  readonly draft: DecisionDraft;
}

/** *Giữ để điều tra*: until when, and why. */
export function HoldDialog({ opened, onClose, acts, draft }: HoldDialogProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(() => dateFieldAfter(new Date(), DEFAULT_HOLD_DAYS));
  const until = endOfDay(day);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('hold.title')}
      submit={t('hold.confirm')}
      ready={until !== undefined}
      testId="hold-form"
      confirmTestId="hold-confirm"
      onSubmit={() => {
        if (!until) return;
        onClose();
        void acts.decide({ kind: 'held', until, note: draft.note }, draft.includeFolded);
      }}
    >
      <p className="soft">{t('hold.about')}</p>
      <TextInput
        type="date"
        label={t('hold.until')}
        description={until && formatTime(until)}
        required
        min={dateFieldAfter(new Date(), 1)}
        max={dateFieldAfter(new Date(), MAX_HOLD_DAYS)}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        data-testid="hold-until"
      />
      <Textarea
        label={t('hold.note')}
        required
        minRows={2}
        autosize
        maxLength={2_000}
        value={draft.note}
        onChange={(event) => draft.setNote(event.currentTarget.value)}
        data-testid="hold-note"
        data-autofocus
      />
    </FormDialog>
  );
}
