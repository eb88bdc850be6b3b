/** A plan as people say it; `custom` is any other five fields. */
export type CronPlan =
  | { readonly preset: 'hourly'; readonly minute: number }
  | { readonly preset: 'every'; readonly hours: number }
  | { readonly preset: 'daily'; readonly hour: number; readonly minute: number }
  | {
      readonly preset: 'weekly';
      /** 0 is Sunday, as in cron. */
      readonly weekday: number;
      readonly hour: number;
      readonly minute: number;
    }
  | {
      readonly preset: 'monthly';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
    }
  | { readonly preset: 'custom'; readonly cron: string };

export const CRON_PRESETS = ['hourly', 'every', 'daily', 'weekly', 'monthly', 'custom'] as const;

/** Steps of `every`: divisors of a day, so that the times are the same each day. */
export const HOUR_STEPS = [2, 3, 4, 6, 8, 12] as const;

/** The five fields of a plan. */
export function cronOf(plan: CronPlan): string {
  switch (plan.preset) {
    case 'hourly':
      return `${plan.minute} * * * *`;
    case 'every':
      return `0 */${plan.hours} * * *`;
    case 'daily':
      return `${plan.minute} ${plan.hour} * * *`;
    case 'weekly':
      return `${plan.minute} ${plan.hour} * * ${plan.weekday}`;
    case 'monthly':
      return `${plan.minute} ${plan.hour} ${plan.day} * *`;
    case 'custom':
      return plan.cron;
  }
}

/** The plan five fields stand for; `custom` where no preset says the same. Undoes {@link cronOf}. */
export function planOf(cron: string): CronPlan {
  const custom: CronPlan = { preset: 'custom', cron };
  const fields = cron.trim().split(/\s+/);
  const [minuteField = '', hourField = '', dayField = '', monthField = '', weekdayField = ''] =
    fields;
  if (fields.length !== 5 || monthField !== '*') return custom;
  const minute = numberIn(minuteField, 0, 59);
  if (minute === undefined) return custom;
  if (dayField === '*' && weekdayField === '*') return withinDay(minute, hourField) ?? custom;
  const hour = numberIn(hourField, 0, 23);
  if (hour === undefined) return custom;
  const weekday = numberIn(weekdayField, 0, 6);
  if (dayField === '*' && weekday !== undefined) return { preset: 'weekly', weekday, hour, minute };
  const day = numberIn(dayField, 1, 31);
  if (weekdayField === '*' && day !== undefined) return { preset: 'monthly', day, hour, minute };
  return custom;
}

function withinDay(minute: number, hourField: string): CronPlan | undefined {
  if (hourField === '*') return { preset: 'hourly', minute };
  const step = /^\*\/(\d{1,2})$/.exec(hourField);
  const hours = HOUR_STEPS.find((known) => String(known) === step?.[1]);
  if (hours !== undefined && minute === 0) return { preset: 'every', hours };
  const hour = numberIn(hourField, 0, 23);
  return hour === undefined ? undefined : { preset: 'daily', hour, minute };
}

/** The plan a preset starts from, keeping the time of day of the one before. */
export function startPlan(preset: CronPlan['preset'], before: CronPlan): CronPlan {
  const hour = 'hour' in before ? before.hour : 6;
  const minute = 'minute' in before ? before.minute : 0;
  switch (preset) {
    case 'hourly':
      return { preset, minute };
    case 'every':
      return { preset, hours: 6 };
    case 'daily':
      return { preset, hour, minute };
    case 'weekly':
      return { preset, weekday: 1, hour, minute };
    case 'monthly':
      return { preset, day: 1, hour, minute };
    case 'custom':
      return { preset, cron: cronOf(before) };
  }
}

function numberIn(field: string, least: number, most: number): number | undefined {
  if (!/^\d{1,2}$/.test(field)) return undefined;
  const value = Number(field);
  return value >= least && value <= most ? value : undefined;
}
