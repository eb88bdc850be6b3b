import { describe, expect, it } from 'vitest';
import {
  dateFieldAfter,
  endOfDay,
  formatShortTime,
  formatTime,
  largestUnit,
} from '../../../review/web/src/format/time.js';
import {
  formatBytes,
  formatPercent,
  formatWeight,
  showDefanged,
  weightBar,
} from '../../../review/web/src/format/value.js';

describe('times', () => {
  it('are shown in GMT+7 with the zone named, across midnight too', () => {
    expect(formatTime('2026-11-22T17:30:00.000Z')).toBe('23/11/2026 00:30 (GMT+7)');
    expect(formatShortTime(new Date('2026-01-01T02:05:00Z'))).toBe('01/01/2026 09:05');
  });

  it('show a dash where there is none', () => {
    expect(formatTime(undefined)).toBe('–');
    expect(formatTime('no time')).toBe('–');
  });

  it('turn a day into its last minute in Vietnam', () => {
    expect(endOfDay('2026-11-29')?.toISOString()).toBe('2026-11-29T16:59:00.000Z');
    expect(endOfDay('')).toBeUndefined();
  });

  it('count days by the Vietnamese calendar', () => {
    expect(dateFieldAfter(new Date('2026-11-22T18:00:00Z'), 7)).toBe('2026-11-30');
  });

  const spans: [number, string, number][] = [
    [-5_000, 'second', 0],
    [59_000, 'second', 59],
    [60_000, 'minute', 1],
    [3_599_000, 'minute', 59],
    [7_200_000, 'hour', 2],
    [172_800_000, 'day', 2],
  ];
  it.each(spans)('%s ms is told in %s', (ms, unit, count) => {
    expect(largestUnit(ms)).toEqual({ unit, count });
  });
});

describe('values', () => {
  const percents: [number, string][] = [
    [0, '0 %'],
    [0.001, '1 %'],
    [0.5, '50 %'],
    [0.999, '99 %'],
    [1, '100 %'],
  ];
  it.each(percents)('%s is shown as %s, never as false certainty', (share, expected) => {
    expect(formatPercent(share)).toBe(expected);
  });

  it('carry the sign of a weight', () => {
    expect(formatWeight(1.84)).toBe('+1,8');
    expect(formatWeight(-0.55)).toMatch(/^−0,[56]$/);
  });

  it('keep the lightest bar visible and the heaviest whole', () => {
    expect(weightBar(0.01, 5)).toBe(4);
    expect(weightBar(-5, 5)).toBe(100);
    expect(weightBar(1, 0)).toBe(4);
  });

  it('tell sizes', () => {
    expect(formatBytes(640)).toBe('640 B');
    expect(formatBytes(1_400_000)).toBe('1,4 MB');
  });
});

describe('showDefanged', () => {
  const cases: [string, string][] = [
    ['https://a.example/b.html', 'hxxps://a[.]example/b[.]html'],
    ['hxxps://a[.]example/', 'hxxps://a[.]example/'],
    ['hxxps://a[[.]]example', 'hxxps://a[.]example'],
    ['HTTP://A.example', 'hxxp://A[.]example'],
    ['ten@thu.example', 'ten[@]thu[.]example'],
    ['+849•••••017', '+849•••••017'],
  ];
  it.each(cases)('%s → %s', (value, expected) => {
    expect(showDefanged(value)).toBe(expected);
    expect(showDefanged(expected)).toBe(expected);
  });
});
