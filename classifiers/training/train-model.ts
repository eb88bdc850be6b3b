import { createHash } from 'node:crypto';
import type { ProtectList, ReferenceData } from '../../domain/index.js';
import { createExaminer } from '../examine.js';
import { fuse } from '../fusion/fuse.js';
import type { FusionTable, Model } from '../model/model.js';
import { foldOf, type NameExample, type TrainingExample } from './example.js';
import { type FusionRow, trainFusion } from './train-fusion.js';
import { trainNameTables } from './train-names.js';
import { type TextRows, textRows, trainCategoryTable, trainTextTable } from './train-text.js';

export interface TrainOptions {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly names: readonly NameExample[];
  /** ISO date that becomes the stem of the version. */
  readonly date: string;
  /** Share of honest development rows that may stand above the threshold. */
  readonly falsePositiveRate: number;
}

export interface TrainingOutcome {
  readonly model: Model;
  /** Every row as judged by members and a fusion that had not seen its group, at a threshold set on the other groups. */
  readonly scores: readonly HeldOutScore[];
}

export interface HeldOutScore {
  readonly example: TrainingExample;
  readonly score: number;
  readonly suspected: boolean;
}

const FOLDS = 5;
/** Log-odds below the threshold where *unclear* begins. */
const UNCLEAR_MARGIN = 1;
/** The threshold never falls below even odds less this: a calibrated model says what it means. */
const LEAST_THRESHOLD = 0.5;

/** Trains every table. Pure and deterministic: equal examples in equal order give equal weights. */
export function trainModel(
  examples: readonly TrainingExample[],
  options: TrainOptions,
): TrainingOutcome {
  const names = trainNameTables(options.names);
  const rows = textRows(examples);
  const fusionRows = outOfFold(rows, names, options);
  const fusion = trainFusion(fusionRows);
  const threshold = chooseThreshold(scored(fusionRows, fusion), options.falsePositiveRate);
  const scores = heldOutScores(fusionRows, options.falsePositiveRate);
  const tables = { text: trainTextTable(rows), categories: trainCategoryTable(rows), ...names };
  const unclearFrom = logistic(logOdds(threshold) - UNCLEAR_MARGIN);
  const hash = createHash('sha256')
    .update(tables.text.weights)
    .update(tables.categories.weights)
    .update(names.names.weights)
    .update(JSON.stringify({ fusion, threshold }));
  const version = `${options.date}-${hash.digest('hex').slice(0, 8)}`;
  return { model: { version, ...tables, fusion: { ...fusion, threshold, unclearFrom } }, scores };
}

type Fitted = Pick<FusionTable, 'scales' | 'priors'>;

function scored(
  rows: readonly FusionRow[],
  fitted: Fitted,
): { example: TrainingExample; score: number }[] {
  const table: FusionTable = { ...fitted, threshold: 0.5, unclearFrom: 0.5 };
  return rows.map(({ example, evidence }) => ({
    example,
    score: fuse(evidence, example.input.kind, table).score,
  }));
}

/** Fusion and threshold are fitted again without each fold: no figure rests on rows that set it. */
function heldOutScores(rows: readonly FusionRow[], falsePositiveRate: number): HeldOutScore[] {
  const result: HeldOutScore[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = rows.filter(({ example }) => foldOf(example.group, FOLDS) === fold);
    const outside = rows.filter(({ example }) => foldOf(example.group, FOLDS) !== fold);
    const fitted = trainFusion(outside);
    const threshold = chooseThreshold(scored(outside, fitted), falsePositiveRate);
    for (const row of scored(inside, fitted))
      result.push({ ...row, suspected: row.score >= threshold });
  }
  return result;
}

/** Evidence for each row by text tables trained without its group, so that fusion learns what the members are worth on the unseen. */
function outOfFold(
  rows: readonly TextRows[],
  names: Pick<Model, 'names' | 'gamblingNames'>,
  { reference, protect }: TrainOptions,
): FusionRow[] {
  const found: FusionRow[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = rows.filter(({ example }) => foldOf(example.group, FOLDS) !== fold);
    const model = { text: trainTextTable(seen), categories: NO_CATEGORIES, ...names };
    const examine = createExaminer({ reference, protect, model });
    for (const { example } of rows)
      if (foldOf(example.group, FOLDS) === fold)
        found.push({ example, evidence: usable(example, examine(example.input).evidence) });
  }
  return found;
}

/** Evidence of an invented host says how it was invented: brand against host stays, the letters go. */
function usable(example: TrainingExample, evidence: FusionRow['evidence']): FusionRow['evidence'] {
  if (example.inventedHost !== true) return evidence;
  return evidence.filter(({ code }) => !code.startsWith('name.') && !code.startsWith('host.'));
}

const NO_CATEGORIES: Model['categories'] = {
  bits: 1,
  scale: 1,
  categories: [],
  bias: [],
  weights: new Int8Array(0),
};

/** The smallest likelihood above which at most the given share of honest rows lies. */
function chooseThreshold(
  scores: readonly { example: TrainingExample; score: number }[],
  falsePositiveRate: number,
): number {
  const honest = scores
    .filter(({ example }) => example.label === 'benign')
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const at = Math.floor(honest.length * falsePositiveRate);
  return Math.min(0.95, Math.max(LEAST_THRESHOLD, honest[at] ?? LEAST_THRESHOLD));
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
