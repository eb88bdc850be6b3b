import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { InlineError } from '../parts/inline-error.js';
import { useSay } from '../parts/say.js';
import { cronOf, planOf } from './cron-preset.js';
import { PlanFields } from './plan-fields.js';
import { PlanPreview } from './plan-preview.js';

const TIME_ZONES = ['Asia/Ho_Chi_Minh', 'UTC'] as const;
const OVERLAPS = ['skip', 'queue', 'replace'] as const;

interface ScheduleEditorProps {
  /** The one to change; none for a new one. */
  readonly schedule: ScheduleView | undefined;
  readonly onClose: () => void;
}

/** What runs, when, and what happens where the run before still goes on; the next five times stand beside it. */
export function ScheduleEditor({ schedule, onClose }: ScheduleEditorProps) {
  const { t } = useTranslation();
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState(schedule?.name ?? '');
  const [chosenSet, setChosenSet] = useState(schedule?.seedSetId ?? '');
  const [plan, setPlan] = useState(() => planOf(schedule?.cron ?? '0 6 * * *'));
  const [timeZone, setTimeZone] = useState(schedule?.timeZone ?? TIME_ZONES[0]);
  const [overlap, setOverlap] = useState<ScheduleView['overlap']>(schedule?.overlap ?? 'skip');
  const [runNow, setRunNow] = useState(true);
  const sets = useQuery({ queryKey: ['seed-sets'], queryFn: () => call('seedSetList') });
  const seedSetId = chosenSet === '' ? (sets.data?.sets[0]?.id ?? '') : chosenSet;
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['schedules'] });
    onClose();
  };
  const save = useMutation({
    mutationFn: () => {
      const fields = { name: name.trim(), seedSetId, cron: cronOf(plan), timeZone, overlap };
      return schedule
        ? call('scheduleEdit', {
            params: { id: schedule.id },
            body: { ...fields, version: schedule.version },
          })
        : call('scheduleCreate', { body: { ...fields, runNow } });
    },
    onSuccess: async () => {
      say.done(t('schedules.saved'));
      await refresh();
    },
  });
  const remove = useMutation({
    mutationFn: () => call('scheduleDelete', { params: { id: schedule?.id ?? '' } }),
    onSuccess: refresh,
    onError: say.failed,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(schedule ? 'schedules.edit' : 'schedules.new')}
    >
      <form
        className="stack"
        data-testid="schedule-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextInput
          label={t('schedules.name')}
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={t('schedules.set')}
          value={seedSetId}
          onChange={(event) => setChosenSet(event.currentTarget.value)}
          data={(sets.data?.sets ?? []).map((set) => ({ value: set.id, label: set.name }))}
        />
        <PlanFields plan={plan} onChange={setPlan} />
        <NativeSelect
          label={t('schedules.timeZone')}
          value={timeZone}
          onChange={(event) => setTimeZone(event.currentTarget.value)}
          data={[...new Set([...TIME_ZONES, timeZone])]}
        />
        <PlanPreview cron={cronOf(plan)} timeZone={timeZone} />
        <NativeSelect
          label={t('schedules.overlapLabel')}
          value={overlap}
          onChange={(event) =>
            setOverlap(OVERLAPS.find((policy) => policy === event.currentTarget.value) ?? 'skip')
          }
          data={OVERLAPS.map((policy) => ({
            value: policy,
            label: t(`schedules.overlap.${policy}`),
          }))}
        />
        {!schedule && (
          <Checkbox
            label={t('schedules.runNowToo')}
            checked={runNow}
            onChange={(event) => setRunNow(event.currentTarget.checked)}
          />
        )}
        {save.isError && <InlineError error={save.error} />}
        <div className="row end">
          {schedule && (
            <ConfirmButton
              color="red"
              variant="subtle"
              loading={remove.isPending}
              title={t('schedules.removeTitle', { name: schedule.name })}
              text={t('schedules.removeText')}
              confirm={t('schedules.remove')}
              onConfirm={() => remove.mutate()}
            >
              {t('schedules.remove')}…
            </ConfirmButton>
          )}
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} data-testid="schedule-save">
            {t('act.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
