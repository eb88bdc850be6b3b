import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../../classifiers/evidence.js';
import { fuse } from '../../../classifiers/fusion/fuse.js';
import type { FusionTable } from '../../../classifiers/model/model.js';
import { calibrate, fitLine, type SummedRow } from '../../../classifiers/training/calibrate.js';
import { seededRandom } from '../../../classifiers/training/logistic.js';
import { calibrationOf } from '../../../classifiers/training/measure-calibration.js';
import type { SubjectKind } from '../../../domain/index.js';

const RATES = {
  falsePositiveRate: { message: 0.01, post: 0.01, page: 0.01, form: 0.01, record: 0.01 },
  twinRate: { message: 0.05, post: 0.05, page: 0.08, form: 0.08, record: 0.01 },
};
const PRIORS = { message: -2, post: -2, page: -2, form: -2, record: -2.4, address: -3 };

/** Rows of a fusion that is twice as sure as it may be and leans to accuse: truly a scam with sigmoid(0.5 x − 1). */
function overconfident(count: number, kind: SubjectKind, source = 'vn_sms'): SummedRow[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, at): SummedRow => {
    const logit = (random() - 0.5) * 16;
    const scam = random() < sigmoid(0.5 * logit - 1);
    const input = { id: `r${at}`, kind, text: '' };
    const example = { id: `r${at}`, source, group: `g${at}`, weight: 1, input } as const;
    return { logit, example: { ...example, label: scam ? 'scam' : 'benign' } };
  });
}

const tableOf = (rows: readonly SummedRow[]): FusionTable =>
  calibrate({ scales: {}, priors: PRIORS }, rows, RATES);
const scoreOf = ({ logit }: SummedRow, table: FusionTable, kind: 'message' | 'page'): number =>
  sigmoid(table.slopes[kind] * (logit - PRIORS[kind]) + table.priors[kind]);

describe('calibration', () => {
  it('finds the line under which the rows are likeliest', () => {
    const { slope, offset } = fitLine(overconfident(20_000, 'message'));
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('leaves few rows of one side nearly as they are', () => {
    const [row] = overconfident(1, 'page');
    if (!row) throw new Error('no row');
    const { slope, offset } = fitLine([row, row]);
    expect(Math.abs(slope - 1)).toBeLessThan(0.6);
    expect(Math.abs(offset)).toBeLessThan(2.5);
    expect(fitLine([])).toEqual({ slope: 1, offset: 0 });
  });

  it('states what is seen, on rows that did not set it', () => {
    const rows = overconfident(20_000, 'message');
    const table = tableOf(rows.slice(0, 10_000));
    const errorOf = (score: (row: SummedRow) => number): number =>
      calibrationOf(
        rows
          .slice(10_000)
          .map((row) => ({ score: score(row), scam: row.example.label === 'scam' })),
      ).error;
    expect(errorOf(({ logit }) => sigmoid(logit))).toBeGreaterThan(0.1);
    expect(errorOf((row) => scoreOf(row, table, 'message'))).toBeLessThan(0.02);
  });

  it('goes by kind: what a page teaches moves no message', () => {
    const table = tableOf(overconfident(5_000, 'page'));
    expect(table.slopes.page).toBeLessThan(0.7);
    expect(table.slopes.message).toBe(1);
    expect(table.priors.message).toBe(-2);
  });

  it('leaves addresses as they were set by hand', () => {
    const { slopes, priors, thresholds } = tableOf(overconfident(500, 'url'));
    expect([slopes.address, priors.address, thresholds.address]).toEqual([1, -3, 0.7]);
  });
});

describe('thresholds', () => {
  it.each([
    ['vn_sms', 0.01],
    ['written', 0.05],
  ])('let through no more honest rows of %s than stated', (source, most) => {
    const rows = overconfident(20_000, 'message', source);
    const table = tableOf(rows);
    const honest = rows.filter(({ example }) => example.label === 'benign');
    const above = honest.filter(
      (row) => scoreOf(row, table, 'message') >= table.thresholds.message,
    );
    expect(above.length / honest.length).toBeLessThanOrEqual(most);
    expect(above.length / honest.length).toBeGreaterThan(most * 0.8);
  });

  it('are never below 0.4, and unclear begins one unit of log-odds below', () => {
    const rows = overconfident(5_000, 'message').map((row) => ({ ...row, logit: row.logit * 50 }));
    const clean = rows.filter(({ example, logit }) => (example.label === 'scam') === logit > 0);
    const { thresholds, unclearFrom } = tableOf(clean);
    expect(thresholds.message).toBe(0.4);
    expect(unclearFrom.message).toBeCloseTo(sigmoid(Math.log(0.4 / 0.6) - 1), 6);
  });
});

describe('the sum', () => {
  const table: FusionTable = {
    scales: { 'phrase.loan': 0.8 },
    priors: PRIORS,
    slopes: { message: 1.3, post: 0.9, page: 0.6, form: 0.6, record: 1, address: 1 },
    thresholds: { message: 0.6, post: 0.6, page: 0.6, form: 0.6, record: 0.7, address: 0.7 },
    unclearFrom: { message: 0.4, post: 0.4, page: 0.4, form: 0.4, record: 0.4, address: 0.4 },
  };
  const evidence = [
    { code: 'phrase.loan', weight: 2, reason: 'a', reasonEn: 'a' },
    { code: 'warning.advice', weight: -1, reason: 'b', reasonEn: 'b' },
  ];

  it.each(['message', 'page', 'form', 'record'] as const)(
    'is exact for a %s: calibration hides in no weight',
    (kind) => {
      const { signals, score } = fuse(evidence, kind, table);
      expect(sigmoid(signals.reduce((sum, { weight }) => sum + weight, 0))).toBe(score);
      const left = fuse(evidence.slice(1), kind, table);
      const loan = signals.find(({ code }) => code === 'phrase.loan');
      expect(left.logit).toBeCloseTo(
        signals.reduce((sum, { weight }) => sum + weight, 0) - (loan?.weight ?? 0),
        9,
      );
    },
  );

  it('stretches no weight that the protect-list sets', () => {
    const official = { code: 'protect.official', weight: -7, reason: 'c', reasonEn: 'c' };
    const { signals } = fuse([official], 'page', table);
    expect(signals.find(({ code }) => code === 'protect.official')?.weight).toBe(-7);
  });
});
