import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../classifiers/training/measure-calibration.js';
import { comparePairs } from '../../../classifiers/training/measure-pair.js';
import { precisionAt } from '../../../classifiers/training/measure-precision.js';
import {
  areaUnderCurve,
  barAtRate,
  recallAtRate,
} from '../../../classifiers/training/measure-rank.js';
import { type MeasuredRow, measureRows } from '../../../classifiers/training/measure-report.js';
import { fingerprintOf } from '../../../classifiers/training/measure-seen.js';
import { wilson, wilsonOf } from '../../../classifiers/training/measure-share.js';

describe('Wilson intervals', () => {
  it.each([
    // Worked by hand: centre (p + z²/2n) / (1 + z²/n), half z√(p(1−p)/n + z²/4n²) / (1 + z²/n).
    [5, 10, 0.5, 0.23659, 0.76341],
    [0, 100, 0, 0, 0.03699],
    [1, 1, 1, 0.20654, 1],
  ])('of %i in %i', (hits, of, share, low, high) => {
    expect(wilson(hits, of)).toEqual({ hits, of, share, low, high });
  });

  it.each([
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    { share: 81 / 263, of: 263, low: 0.2553, high: 0.3662 },
    { share: 15 / 148, of: 148, low: 0.0624, high: 0.1605 },
    { share: 0, of: 20, low: 0, high: 0.1611 },
    { share: 1 / 29, of: 29, low: 0.0061, high: 0.1718 },
  ])('of the share $share of $of', ({ share, of, low, high }) => {
    expect(wilsonOf(share, of).low).toBeCloseTo(low, 4);
    expect(wilsonOf(share, of).high).toBeCloseTo(high, 4);
  });

  it('of nothing says nothing', () => {
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(wilsonOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('area under the curve', () => {
  it('counts pairs, ties half', () => {
    // Pairs: .9>.5 .9>.1 | .5=.5 .5>.1 → 3.5 of 4.
    expect(areaUnderCurve([0.9, 0.5], [0.5, 0.1])?.value).toBe(0.875);
    expect(areaUnderCurve([0.1], [0.9])?.value).toBe(0);
  });

  it('does not hang on the order of the scores', () => {
    expect(areaUnderCurve([2, 9, 4], [8, 1, 5, 3])).toEqual(
      areaUnderCurve([9, 4, 2], [1, 3, 5, 8]),
    );
  });

  it('has the interval of Hanley and McNeil', () => {
    // A .875: Q1 .77778, Q2 .81667; variance (.109375 + .012153 + .051042) / 4 = .043142; half 1.96 × .207707 = .407106.
    expect(areaUnderCurve([0.9, 0.5], [0.5, 0.1])?.low).toBeCloseTo(0.4679, 4);
  });

  it('is not there where one side is empty', () => {
    expect(areaUnderCurve([], [0.2])).toBeUndefined();
  });
});

describe('recall at a false positive rate', () => {
  const honest = Array.from({ length: 100 }, (_, at) => at / 100);

  it.each([
    [0.01, 0.98],
    [0.05, 0.94],
    [0.001, 0.99],
  ])('lets no more than %d of the honest above the bar', (rate, bar) => {
    expect(barAtRate(honest, rate)).toBe(bar);
    expect(honest.filter((score) => score > bar).length).toBeLessThanOrEqual(100 * rate);
  });

  it('counts whole rows where the computer does not', () => {
    expect(recallAtRate([1], honest, 0.29)?.allowed).toBe(29);
  });

  it('lets nobody through where the best honest scores tie', () => {
    expect(barAtRate([7, 7, 7, 1], 0.25)).toBe(7);
  });

  it('has no bar to hold without honest things', () => {
    expect(barAtRate([], 0.01)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('counts what stands above the bar, not on it', () => {
    const figure = recallAtRate([0.98, 0.985, 0.2], honest, 0.01);
    expect(figure).toMatchObject({ allowed: 1, honest: 100, recall: { hits: 1, of: 3 } });
  });

  it('says where the set is too small for the rate', () => {
    expect(recallAtRate([1], honest, 0.001)?.allowed).toBe(0);
    expect(recallAtRate([1], [], 0.01)).toBeUndefined();
  });
});

describe('precision at a base rate', () => {
  const recall = wilson(80, 100);
  const alarms = wilson(10, 1_000);

  it.each([
    [0.5, 0.98765],
    // .8 × .05 / (.8 × .05 + .01 × .95) = .04 / .0495
    [0.05, 0.80808],
    // .004 / (.004 + .00995)
    [0.005, 0.28674],
  ])('of %d', (baseRate, value) => {
    const found = precisionAt(recall, alarms, baseRate);
    expect(found.value).toBe(value);
    expect(found.low).toBeLessThan(value);
    expect(found.high).toBeGreaterThan(value);
  });
});

describe('calibration', () => {
  it('is the gap between stated and seen, weighted by rows', () => {
    const outcomes = [
      { score: 0.1, scam: false },
      { score: 0.3, scam: true },
      { score: 0.8, scam: true },
      { score: 1, scam: true },
    ];
    // Two bins of two: stated .2, seen .5; stated .9, seen 1 → (.3 + .1) / 2.
    const { error, bins } = calibrationOf(outcomes, 2);
    expect(error).toBe(0.2);
    expect(bins.map(({ rows, stated, seen }) => [rows, stated, seen.hits])).toEqual([
      [2, 0.2, 1],
      [2, 0.9, 2],
    ]);
  });

  it('makes bins of equal count and loses no row', () => {
    const outcomes = Array.from({ length: 23 }, (_, at) => ({
      score: at / 23,
      scam: at % 2 === 0,
    }));
    const counts = calibrationOf(outcomes).bins.map(({ rows }) => rows);
    expect(counts).toHaveLength(10);
    expect(counts.reduce((a, b) => a + b)).toBe(23);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('of nothing is nothing', () => {
    expect(calibrationOf([])).toEqual({ error: 0, bins: [] });
  });
});

describe('McNemar', () => {
  const pairs = (onlyFirst: number, onlySecond: number) => [
    ...Array.from({ length: onlyFirst }, () => ({ first: true, second: false })),
    ...Array.from({ length: onlySecond }, () => ({ first: false, second: true })),
    { first: true, second: true },
  ];

  it.each([
    // 2 × (1 + 6) / 2⁶, and 2 × 1 / 2¹⁰.
    [1, 5, 0.21875],
    [0, 10, 0.00195],
    [3, 3, 1],
    [0, 0, 1],
  ])('of %i against %i disagreements', (first, second, p) => {
    expect(comparePairs(pairs(first, second))).toEqual({
      bothRight: 1,
      onlyFirst: first,
      onlySecond: second,
      neither: 0,
      p,
    });
  });

  it('stays a probability for thousands of disagreements', () => {
    expect(comparePairs(pairs(2_000, 2_100)).p).toBeCloseTo(0.122, 2);
  });
});

const row = (over: Partial<MeasuredRow>): MeasuredRow => ({
  id: 'x',
  source: 'a',
  kind: 'message',
  language: 'vi',
  scam: false,
  score: 0.1,
  suspected: false,
  category: 'none',
  signals: [],
  text: '',
  ...over,
});

describe('a report', () => {
  const rows = [
    row({ scam: true, labelled: 'loan', category: 'loan', score: 0.9, suspected: true, kit: 'k1' }),
    row({ scam: true, labelled: 'loan', category: 'invest', score: 0.8, suspected: true }),
    row({ scam: true, labelled: 'qr', score: 0.2, source: 'b', kind: 'page' }),
    row({ score: 0.3, language: 'en' }),
    row({ score: 0.75, suspected: true, category: 'loan', source: 'b', kind: 'page' }),
  ];
  const report = measureRows(rows);

  it('counts at the threshold and at the rates', () => {
    expect(report.overall).toMatchObject({
      scam: 3,
      honest: 2,
      bar: 'own',
      recall: { hits: 2, of: 3 },
      falsePositives: { hits: 1, of: 2 },
    });
    expect(report.overall.recallAt.map(({ recall }) => recall.hits)).toEqual([2, 2, 2]);
  });

  it('states the calibration of each kind by itself', () => {
    expect(report.calibrationByKind).toEqual({
      message: { error: expect.closeTo((0.1 + 0.2 + 0.3) / 3, 3), rows: 3 },
      page: { error: expect.closeTo((0.8 + 0.75) / 2, 3), rows: 2 },
    });
  });

  it('groups by kind, source, kit, category and language', () => {
    expect(Object.keys(report.by.source)).toEqual(['a', 'b']);
    expect(Object.keys(report.by.kit)).toEqual(['k1']);
    expect(report.by.category['loan']).toMatchObject({ scam: 2, honest: 0, bar: 'all' });
    expect(Object.keys(report.by.language)).toEqual(['en', 'vi']);
    expect(report.by.kind['page']?.recall).toMatchObject({ hits: 0, of: 1 });
  });

  it('sets the bar by a set’s own honest rows where there are enough', () => {
    const many = Array.from({ length: 100 }, () => row({ source: 'c' }));
    const made = measureRows([...rows, ...many, row({ source: 'c', scam: true, score: 0.2 })]);
    expect(made.by.source['c']).toMatchObject({ bar: 'own', honest: 100 });
    expect(made.by.source['c']?.recallAt[0]?.recall.hits).toBe(1);
    expect(made.by.source['a']?.bar).toBe('kind');
  });

  it('confuses categories, honest rows under none', () => {
    expect(report.confusion).toEqual({
      loan: { loan: 1, invest: 1 },
      qr: { none: 1 },
      none: { none: 1, loan: 1 },
    });
  });

  it('of one-sided rows has no precision and no area', () => {
    const honest = measureRows([row({}), row({})]);
    expect(honest.precision).toEqual([]);
    expect(honest.overall.auc).toBeUndefined();
    expect(measureRows([]).overall).toMatchObject({ scam: 0, honest: 0, recallAt: [] });
  });
});

describe('fingerprints of training', () => {
  const print = (text: string, url?: string) =>
    fingerprintOf({ id: '1', kind: 'message', text, ...(url ? { url } : {}) });

  it('agree for one text, whatever its accents, spaces and numbers', () => {
    expect(print('Nạp phí 500.000đ vào STK 0123')).toBe(print('nap  phi 900.000d vao stk 99'));
    expect(print('Nạp phí')).not.toBe(print('Nộp phí'));
  });

  it('go by the address where there is no text', () => {
    expect(print('', 'https://a.example')).not.toBe(print('', 'https://b.example'));
  });
});
