import { describe, expect, it } from 'vitest';
import {
  type CronPlan,
  cronOf,
  planOf,
  startPlan,
} from '../../../review/web/src/schedules/cron-preset.js';

const PLANS: [string, CronPlan][] = [
  ['15 * * * *', { preset: 'hourly', minute: 15 }],
  ['0 */6 * * *', { preset: 'every', hours: 6 }],
  ['30 6 * * *', { preset: 'daily', hour: 6, minute: 30 }],
  ['0 22 * * 0', { preset: 'weekly', weekday: 0, hour: 22, minute: 0 }],
  ['5 1 28 * *', { preset: 'monthly', day: 28, hour: 1, minute: 5 }],
];

describe('cron presets', () => {
  it.each(PLANS)('%s goes both ways', (cron, plan) => {
    expect(planOf(cron)).toEqual(plan);
    expect(cronOf(plan)).toBe(cron);
  });

  const custom = [
    '*/10 * * * *',
    '0 */5 * * *',
    '30 */6 * * *',
    '0 6 * 1 *',
    '0 6 1 * 1',
    '0 25 * * *',
    '0 6 * * 1-5',
    'không phải cron',
    '',
  ];
  it.each(custom)('keeps “%s” as it was written', (cron) => {
    expect(planOf(cron)).toEqual({ preset: 'custom', cron });
    expect(cronOf(planOf(cron))).toBe(cron);
  });

  it('keeps the time of day when the preset changes', () => {
    expect(startPlan('weekly', { preset: 'daily', hour: 22, minute: 5 })).toEqual({
      preset: 'weekly',
      weekday: 1,
      hour: 22,
      minute: 5,
    });
    expect(startPlan('custom', { preset: 'hourly', minute: 7 })).toEqual({
      preset: 'custom',
      cron: '7 * * * *',
    });
  });
});
