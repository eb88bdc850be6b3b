import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CRON_PRESETS,
  type CronPlan,
  cronOf,
  HOUR_STEPS,
  planOf,
  startPlan,
} from './cron-preset.js';

interface PlanFieldsProps {
  readonly plan: CronPlan;
  readonly onChange: (plan: CronPlan) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** The plan by preset or by its five fields; a change of one shows in the other. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="row plan-row">
      <NativeSelect
        label={t('schedules.preset')}
        value={plan.preset}
        onChange={(event) => {
          const preset = CRON_PRESETS.find((name) => name === event.currentTarget.value);
          if (preset) onChange(startPlan(preset, plan));
        }}
        data={CRON_PRESETS.map((name) => ({ value: name, label: t(`schedules.presets.${name}`) }))}
      />
      <PresetFields plan={plan} onChange={onChange} />
      <TextInput
        classNames={{ input: 'value' }}
        label={t('schedules.cron')}
        value={cronOf(plan)}
        spellCheck={false}
        onChange={(event) => {
          const cron = event.currentTarget.value;
          onChange(plan.preset === 'custom' ? { preset: 'custom', cron } : planOf(cron));
        }}
        onBlur={() => onChange(planOf(cronOf(plan)))}
        data-testid="schedule-cron"
      />
    </div>
  );
}

function PresetFields({ plan, onChange }: PlanFieldsProps) {
  const { t } = useTranslation();
  switch (plan.preset) {
    case 'custom':
      return null;
    case 'hourly':
      return (
        <NumberInput
          label={t('schedules.minute')}
          min={0}
          max={59}
          value={plan.minute}
          onChange={(value) => onChange({ ...plan, minute: Number(value) || 0 })}
        />
      );
    case 'every':
      return (
        <NativeSelect
          label={t('schedules.hours')}
          value={String(plan.hours)}
          onChange={(event) => onChange({ ...plan, hours: Number(event.currentTarget.value) })}
          data={HOUR_STEPS.map(String)}
        />
      );
    case 'daily':
      return <TimeField plan={plan} onChange={onChange} />;
    case 'weekly':
      return (
        <>
          <NativeSelect
            label={t('schedules.weekday')}
            value={String(plan.weekday)}
            onChange={(event) => onChange({ ...plan, weekday: Number(event.currentTarget.value) })}
            data={WEEKDAYS.map((day) => ({
              value: String(day),
              label: t(`schedules.weekdays.${day}`),
            }))}
          />
          <TimeField plan={plan} onChange={onChange} />
        </>
      );
    case 'monthly':
      return (
        <>
          <NumberInput
            label={t('schedules.day')}
            min={1}
            max={31}
            value={plan.day}
            onChange={(value) => onChange({ ...plan, day: Number(value) || 1 })}
          />
          <TimeField plan={plan} onChange={onChange} />
        </>
      );
  }
}

interface TimeFieldProps {
  readonly plan: Extract<CronPlan, { hour: number }>;
  readonly onChange: (plan: CronPlan) => void;
}

function TimeField({ plan, onChange }: TimeFieldProps) {
  const { t } = useTranslation();
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <TextInput
      type="time"
      label={t('schedules.time')}
      value={`${two(plan.hour)}:${two(plan.minute)}`}
      onChange={(event) => {
        const [hour, minute] = event.currentTarget.value.split(':').map(Number);
        if (hour !== undefined && minute !== undefined) onChange({ ...plan, hour, minute });
      }}
    />
  );
}
