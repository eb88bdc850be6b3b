import { describe, expect, it } from 'vitest';
import { spinDrift } from '../../../bench/spin.js';
import { orderOfRound, pairedRatio, spreadOf } from '../../../bench/statistics.js';

describe('figures of a bench', () => {
  it.each([
    { values: [3, 1, 2], median: 2 },
    { values: [4, 1, 3, 2], median: 2.5 },
    { values: [7], median: 7 },
  ])('takes the median of $values', ({ values, median }) => {
    expect(spreadOf(values)).toEqual({
      median,
      min: Math.min(...values),
      max: Math.max(...values),
    });
  });

  it('has no median of nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('turns the order round every second time, so that a drift meets all alike', () => {
    const four = ['a', 'b', 'c'];
    expect([orderOfRound(four, 0), orderOfRound(four, 1)]).toEqual([four, ['c', 'b', 'a']]);
    expect(four).toEqual(['a', 'b', 'c']);
  });

  it('compares within a round: a machine that slows for both changes no ratio', () => {
    expect(pairedRatio([100, 50, 200], [50, 25, 100])).toEqual({ median: 2, min: 2, max: 2 });
    expect(() => pairedRatio([1, 2], [1])).toThrow(RangeError);
  });

  it('says how far the calibrations lie apart', () => {
    expect(spinDrift([100, 100, 130])).toBeCloseTo(0.3);
    expect(spinDrift([])).toBe(0);
  });
});
