import { type Category, groupBy, type Signal, type SubjectKind } from '../../domain/index.js';
import { type Calibration, calibrationOf } from './measure-calibration.js';
import { BASE_RATES, precisionAt } from './measure-precision.js';
import {
  areaUnderCurve,
  barAtRate,
  type Estimate,
  type RecallAt,
  recallAtRate,
} from './measure-rank.js';
import { type Share, wilson } from './measure-share.js';

/** One labelled thing and what the classifier said of it. */
export interface MeasuredRow {
  readonly id: string;
  readonly source: string;
  readonly kind: SubjectKind;
  readonly language: string;
  readonly kit?: string;
  readonly scam: boolean;
  /** The label's category, where it names one. */
  readonly labelled?: Category;
  readonly score: number;
  readonly suspected: boolean;
  /** The classifier's category. */
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly text: string;
}

/** Shares of honest things accused at which recall is stated. */
export const FALSE_POSITIVE_RATES: readonly number[] = [0.001, 0.01, 0.05];
/** A set with fewer honest things borrows those of its kind, or all, to set its bar. */
const OWN_HONEST = 100;

export interface GroupFigures {
  readonly scam: number;
  readonly honest: number;
  /** At the model's own threshold. */
  readonly recall?: Share;
  readonly falsePositives?: Share;
  readonly auc?: Estimate;
  readonly recallAt: readonly RecallAt[];
  /** Whose honest things set the bars. */
  readonly bar: 'own' | 'kind' | 'all';
}

export interface PrecisionLine {
  readonly baseRate: number;
  /** The model's own thresholds, or the bar at a false positive rate. */
  readonly at: 'threshold' | number;
  readonly precision: Estimate;
}

export type Confusion = Partial<Record<Category, Partial<Record<Category, number>>>>;

export interface MeasureReport {
  /** The false positive rates at which recall is stated. */
  readonly rates: readonly number[];
  readonly overall: GroupFigures;
  readonly by: Readonly<
    Record<
      'kind' | 'source' | 'kit' | 'category' | 'language',
      Readonly<Record<string, GroupFigures>>
    >
  >;
  readonly precision: readonly PrecisionLine[];
  /** Labelled category → stated category → rows; honest rows stand under `none`. */
  readonly confusion: Confusion;
  readonly calibration: Calibration;
  /** Expected calibration error of each kind by itself, with its rows. */
  readonly calibrationByKind: Readonly<
    Record<string, { readonly error: number; readonly rows: number }>
  >;
}

/** Every figure of a set of judged rows. Pure; the rows' order does not matter. */
export function measureRows(
  rows: readonly MeasuredRow[],
  rates = FALSE_POSITIVE_RATES,
): MeasureReport {
  const of = (key: (row: MeasuredRow) => string | undefined): Record<string, GroupFigures> =>
    Object.fromEntries(
      groupsByName(rows, key).map(([name, own]) => [name, figuresOf(own, rows, rates)]),
    );
  return {
    rates,
    overall: figuresOf(rows, rows, rates),
    by: {
      kind: of((row) => row.kind),
      source: of((row) => row.source),
      kit: of((row) => row.kit),
      category: of((row) => (row.scam ? row.labelled : undefined)),
      language: of((row) => row.language),
    },
    precision: precisionLines(rows, rates),
    confusion: confusionOf(rows),
    calibration: calibrationOf(rows),
    calibrationByKind: calibrationByKind(rows),
  };
}

function calibrationByKind(rows: readonly MeasuredRow[]): MeasureReport['calibrationByKind'] {
  return Object.fromEntries(
    groupsByName(rows, ({ kind }) => kind).map(([kind, own]) => [
      kind,
      { error: calibrationOf(own).error, rows: own.length },
    ]),
  );
}

const scoresOf = (rows: readonly MeasuredRow[], scam: boolean): number[] =>
  rows.filter((row) => row.scam === scam).map(({ score }) => score);

const suspectedOf = (rows: readonly MeasuredRow[], scam: boolean): Share => {
  const own = rows.filter((row) => row.scam === scam);
  return wilson(own.filter(({ suspected }) => suspected).length, own.length);
};

function figuresOf(
  own: readonly MeasuredRow[],
  all: readonly MeasuredRow[],
  rates: readonly number[],
): GroupFigures {
  const scam = scoresOf(own, true);
  const honest = scoresOf(own, false);
  const { bar, scores } = barRows(own, all, honest);
  const auc = areaUnderCurve(scam, scores);
  return {
    scam: scam.length,
    honest: honest.length,
    ...(scam.length > 0 ? { recall: suspectedOf(own, true) } : {}),
    ...(honest.length > 0 ? { falsePositives: suspectedOf(own, false) } : {}),
    ...(auc ? { auc } : {}),
    recallAt: rates.flatMap((rate) => recallAtRate(scam, scores, rate) ?? []),
    bar,
  };
}

function barRows(
  own: readonly MeasuredRow[],
  all: readonly MeasuredRow[],
  honest: readonly number[],
): { bar: GroupFigures['bar']; scores: readonly number[] } {
  if (own === all || honest.length >= OWN_HONEST) return { bar: 'own', scores: honest };
  const kinds = new Set(own.map(({ kind }) => kind));
  const ofKind = scoresOf(
    all.filter(({ kind }) => kinds.has(kind)),
    false,
  );
  if (ofKind.length >= OWN_HONEST) return { bar: 'kind', scores: ofKind };
  return { bar: 'all', scores: scoresOf(all, false) };
}

function precisionLines(rows: readonly MeasuredRow[], rates: readonly number[]): PrecisionLine[] {
  const scam = scoresOf(rows, true);
  const honest = scoresOf(rows, false);
  if (scam.length === 0 || honest.length === 0) return [];
  const above = (scores: readonly number[], bar: number): Share =>
    wilson(scores.filter((score) => score > bar).length, scores.length);
  const points = [
    { at: 'threshold' as const, recall: suspectedOf(rows, true), alarms: suspectedOf(rows, false) },
    ...rates.map((at) => {
      const bar = barAtRate(honest, at);
      return { at, recall: above(scam, bar), alarms: above(honest, bar) };
    }),
  ];
  return points.flatMap(({ at, recall, alarms }) =>
    BASE_RATES.map((baseRate) => ({
      baseRate,
      at,
      precision: precisionAt(recall, alarms, baseRate),
    })),
  );
}

function confusionOf(rows: readonly MeasuredRow[]): Confusion {
  const table: Confusion = {};
  for (const { scam, labelled, category } of rows) {
    const label = scam ? labelled : 'none';
    if (label === undefined) continue;
    const line = table[label] ?? {};
    line[category] = (line[category] ?? 0) + 1;
    table[label] = line;
  }
  return table;
}

/** Rows by name, in the order of the names; rows without one are left out. */
function groupsByName<T>(
  rows: readonly T[],
  nameOf: (row: T) => string | undefined,
): [string, T[]][] {
  return [...groupBy(rows, nameOf)]
    .flatMap(([name, own]): [string, T[]][] => (name === undefined ? [] : [[name, own]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
