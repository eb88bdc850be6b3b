import { describe, expect, it } from 'vitest';
import { describeCron, lastFireTime, nextFireTimes, validateCron } from '../../../queue/cron.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const FROM = new Date('2026-11-20T03:00:00Z');

describe('a schedule’s plan', () => {
  it.each(['30 6 * * *', '*/15 8-17 * * 1-5', '0 0 1 * *', '0 7 * * MON,FRI', '5 4 * 1,6 *'])(
    'accepts %s',
    (cron) => {
      expect(validateCron(cron, ZONE, FROM)).toEqual({});
    },
  );

  it.each([
    '',
    'mỗi sáng',
    '30 6 * *',
    '0 30 6 * * *',
    '60 6 * * *',
    '0 24 * * *',
    '0 0 32 * *',
    '0 0 * 13 *',
    '0 0 * * 9',
    '@daily; rm',
    '0 0 30 2 *',
  ])('refuses %j with an example of five fields', (cron) => {
    expect(() => validateCron(cron, ZONE, FROM)).toThrowError(
      expect.objectContaining({
        code: 'INVALID_CRON',
        hint: expect.stringContaining('30 6 * * *'),
      }),
    );
  });

  it.each(['Asia/Hanoi', 'GMT+7x', 'Sao Hỏa', ''])('refuses %j as a time zone', (zone) => {
    expect(() => validateCron('30 6 * * *', zone, FROM)).toThrowError(
      expect.objectContaining({
        code: 'INVALID_TIME_ZONE',
        hint: expect.stringContaining(ZONE),
      }),
    );
  });

  it('only warns of one that fires more often than a sweep takes', () => {
    expect(validateCron('* * * * *', ZONE, FROM).warning).toContain('1 phút');
    expect(validateCron('*/5 * * * *', ZONE, FROM).warning).toBeUndefined();
  });

  it('fires by the clock of its zone', () => {
    expect(nextFireTimes('30 6 * * *', ZONE, 2, FROM)).toEqual([
      new Date('2026-11-20T23:30:00Z'),
      new Date('2026-11-21T23:30:00Z'),
    ]);
  });

  it.each([
    ['2026-11-20T03:00:00Z', '2026-11-19T23:30:00Z'],
    ['2026-11-20T23:30:00Z', '2026-11-20T23:30:00Z'],
    ['2026-11-20T23:29:59Z', '2026-11-19T23:30:00Z'],
  ])('was last due, seen from %s, at %s', (at, due) => {
    expect(lastFireTime('30 6 * * *', ZONE, new Date(at))).toEqual(new Date(due));
  });

  it('reads aloud in both languages', () => {
    expect(describeCron('30 6 * * 1-5', 'vi')).toContain('Thứ 2');
    expect(describeCron('30 6 * * 1-5', 'en')).toContain('Monday');
  });

  it.each([
    ['0 5 * * *', 'Vào 05:00, hằng ngày'],
    ['30 7 * * 1', 'Vào 07:30, chỉ vào Thứ 2'],
    ['0 6 1 * *', 'Vào 06:00, ngày 1 hằng tháng'],
    ['15 * * * *', 'Vào 15 phút của mỗi giờ, hằng ngày'],
  ])('%s is “%s”', (cron, words) => {
    expect(describeCron(cron, 'vi')).toBe(words);
  });
});
