import { describe, expect, it } from 'vitest';
import { explain, turnOf } from '../../../cli/explain.js';

const signal = (code: string, weight: number) => ({
  code,
  weight,
  reason: `lý do ${code}`,
  reasonEn: `reason ${code}`,
});
const PRIOR = signal('prior', -3);
const scoreOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

describe('the score without each signal', () => {
  it('subtracts its weight, heaviest first', () => {
    const effects = explain({ signals: [PRIOR, signal('a', 4), signal('b', 0.5)] });
    expect(effects.map(({ code }) => code)).toEqual(['a', 'prior', 'b']);
    expect(effects[0]?.scoreWithout).toBeCloseTo(scoreOf(-2.5), 4);
    expect(effects[2]?.scoreWithout).toBeCloseTo(scoreOf(1), 4);
  });

  it('is exact where the score itself has run into 1', () => {
    const [heaviest] = explain({ signals: [signal('a', 60), signal('b', 1)] });
    expect(heaviest?.scoreWithout).toBeCloseTo(scoreOf(1), 4);
  });
});

describe('what would have to be different', () => {
  const codes = (signals: ReturnType<typeof signal>[], suspected: boolean) =>
    turnOf({ signals, suspected }, 0.7).without.map(({ code }) => code);

  it('is the smallest set of reasons that hold up the suspicion', () => {
    // −3 + 5 + 1.5 + 1.4 + .5 = 5.4; the bar lies at .85: without a .4.
    expect(
      codes([PRIOR, signal('b', 1.5), signal('a', 5), signal('c', 1.4), signal('d', 0.5)], true),
    ).toEqual(['a']);
    // −3 + 2 + 2 + 1.5 + .5 = 3: one of them leaves 1, two leave −1.
    expect(
      codes([PRIOR, signal('a', 2), signal('b', 2), signal('c', 1.5), signal('d', 0.5)], true),
    ).toEqual(['a', 'b']);
  });

  it('is smaller than no other set, tried one by one', () => {
    const weights = [2.1, 0.3, 1.7, 0.9, 2.2, 0.4, -0.6];
    const signals = [PRIOR, ...weights.map((weight, at) => signal(`s${at}`, weight))];
    const total = weights.reduce((a, b) => a + b, -3);
    let smallest = weights.length;
    for (let mask = 0; mask < 2 ** weights.length; mask += 1) {
      const taken = weights.filter((_weight, at) => (mask >> at) % 2 === 1);
      if (scoreOf(total - taken.reduce((a, b) => a + b, 0)) < 0.7)
        smallest = Math.min(smallest, taken.length);
    }
    expect(codes(signals, true)).toHaveLength(smallest);
  });

  it('names the clearing reasons where the verdict is clear', () => {
    const turn = turnOf(
      { signals: [PRIOR, signal('a', 5), signal('w', -4)], suspected: false },
      0.7,
    );
    expect(turn.without.map(({ code }) => code)).toEqual(['w']);
    expect(turn.score).toBeCloseTo(scoreOf(2), 4);
    expect(turn.vi).toBe('Sẽ thành nghi vấn (0,88 ≥ 0,70) nếu không có 1 lý do: (1) lý do w.');
    expect(turn.en).toBe('Would be suspected (0.88 ≥ 0.70) without 1 reason: (1) reason w.');
  });

  it('says in both languages what turns a suspicion', () => {
    const turn = turnOf({ signals: [PRIOR, signal('a', 3), signal('b', 3)], suspected: true }, 0.7);
    expect(turn.vi).toBe('Sẽ không còn nghi vấn (0,50 < 0,70) nếu không có 1 lý do: (1) lý do a.');
    expect(turn.en).toBe(
      'Would no longer be suspected (0.50 < 0.70) without 1 reason: (1) reason a.',
    );
  });

  it('never takes away the starting level or the protect-list', () => {
    expect(codes([PRIOR, signal('a', 1)], false)).toEqual([]);
    const official = turnOf(
      { signals: [PRIOR, signal('a', 9), signal('protect.official', -10)], suspected: false },
      0.7,
    );
    expect(official.without).toEqual([]);
    expect(official.vi).toContain('danh sách bảo vệ');
  });

  it('says so where nothing can turn it', () => {
    const turn = turnOf(
      { signals: [PRIOR, signal('a', 1), signal('w', -0.2)], suspected: false },
      0.7,
    );
    expect(turn.without).toEqual([]);
    expect(turn.en).toContain('further accusing reasons');
    expect(turn.score).toBeCloseTo(scoreOf(-2.2), 4);
  });
});
