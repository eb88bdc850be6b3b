import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  barAt,
  calibrationError,
  reliability,
  shareAbove,
  wilsonOf,
} from '../../../../bench/accuracy/measures.js';

describe('area under the ROC curve', () => {
  it.each([
    { scam: [3, 4], honest: [1, 2], auc: 1, why: 'all scams above' },
    { scam: [1, 2], honest: [3, 4], auc: 0, why: 'all scams below' },
    { scam: [5, 5], honest: [5, 5, 5], auc: 0.5, why: 'ties count half' },
    // Pairs won: 4 beats 1, 2, 3; 2 beats 1 and ties 2: 4.5 of 6.
    { scam: [4, 2], honest: [1, 2, 3], auc: 0.75, why: 'a mix, counted by hand' },
  ])('is $auc: $why', ({ scam, honest, auc }) => {
    expect(areaUnderCurve(scam, honest)).toBeCloseTo(auc, 12);
  });

  it('does not hang on the order of the scores', () => {
    expect(areaUnderCurve([2, 9, 4], [8, 1, 5, 3])).toBe(areaUnderCurve([9, 4, 2], [1, 3, 5, 8]));
  });
});

describe('bar at a rate of false positives', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  it.each([
    { rate: 0, bar: 100, letThrough: 0 },
    { rate: 0.01, bar: 99, letThrough: 1 },
    { rate: 0.03, bar: 97, letThrough: 3 },
    { rate: 0.025, bar: 98, letThrough: 2 },
  ])(
    'lets $letThrough of a hundred honest things through at $rate',
    ({ rate, bar, letThrough }) => {
      expect(barAt(hundred, rate)).toBe(bar);
      expect(shareAbove(hundred, barAt(hundred, rate)) * 100).toBeCloseTo(letThrough);
    },
  );

  it('lets nobody through where the best honest scores tie', () => {
    expect(shareAbove([7, 7, 7, 1], barAt([7, 7, 7, 1], 0.25))).toBe(0);
  });

  it('has no bar to hold without honest things', () => {
    expect(barAt([], 0.01)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('Wilson interval', () => {
  it.each([
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    { share: 81 / 263, of: 263, low: 0.2553, high: 0.3662 },
    { share: 15 / 148, of: 148, low: 0.0624, high: 0.1605 },
    { share: 0, of: 20, low: 0, high: 0.1611 },
    { share: 1 / 29, of: 29, low: 0.0061, high: 0.1718 },
  ])('of $share in $of', ({ share, of, low, high }) => {
    const interval = wilsonOf(share, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing from nothing', () => {
    expect(wilsonOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('calibration', () => {
  const forecast = (likelihood: number, scam: boolean) => ({ likelihood, scam });

  it('is off by the weighted gap between stated and seen', () => {
    // Bin one: stated (0.1 + 0.3) / 2 = 0.2, seen 0. Bin two: stated 0.8, seen 0.5. (0.2 + 0.3) / 2.
    const bins = reliability(
      [forecast(0.9, true), forecast(0.1, false), forecast(0.7, false), forecast(0.3, false)],
      2,
    );
    expect(bins.map(({ count }) => count)).toEqual([2, 2]);
    expect(bins[0]).toMatchObject({ from: 0.1, to: 0.3, seen: 0 });
    expect(calibrationError(bins)).toBeCloseTo(0.25, 12);
  });

  it('is nought for forecasts that come true as often as stated', () => {
    const honest = Array.from({ length: 10 }, (_, at) => forecast(0.2, at < 2));
    expect(calibrationError(reliability(honest, 1))).toBeCloseTo(0, 12);
  });

  it('cuts uneven numbers into bins that differ by one at most', () => {
    const counts = reliability(
      Array.from({ length: 23 }, (_, at) => forecast(at / 23, true)),
      10,
    ).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(23);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('leaves out bins that would be empty', () => {
    expect(reliability([forecast(0.5, true)], 10)).toHaveLength(1);
  });
});
