import { createHash } from 'node:crypto';
import type { Category, ProtectList, ReferenceData, Signal } from '../../domain/index.js';
import { sigmoid } from '../evidence.js';
import { createExaminer, type Examination } from '../examine.js';
import { categoryMass, fuse, priorKindOf, topCategory } from '../fusion/fuse.js';
import type { FusionTable, Model } from '../model/model.js';
import { foldOf, isWritten, type NameExample, type TrainingExample } from './example.js';
import { OTHER_WRITINGS, writingsOf } from './other-writings.js';
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
  /** The same for the honest twins among our own texts, which are written to be mistaken. */
  readonly twinRate: Readonly<Record<TrainedKind, number>>;
  /** Train the category tables without each fold too, so that held-out rows have a category; takes longer. */
  readonly heldOutCategories?: boolean;
  /** Told before each fold is trained; they take nearly all of the time. */
  readonly onFold?: (fold: number, of: number) => void;
}

type Rates = Pick<TrainOptions, 'falsePositiveRate' | 'twinRate'>;

export interface TrainingOutcome {
  readonly model: Model;
  /** Every row as judged by members and a fusion that had not seen its group, with priors settled on the other groups. */
  readonly scores: readonly HeldOutScore[];
}

export interface HeldOutScore {
  readonly example: TrainingExample;
  readonly score: number;
  readonly suspected: boolean;
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly language: string;
}

/** A row for fusion with what else its examination found. */
interface FoldRow extends FusionRow {
  readonly found: Pick<Examination, 'trained' | 'language'>;
}

const FOLDS = 5;
/** Log-odds below the threshold where *unclear* begins. */
const UNCLEAR_MARGIN = 1;
/** What *suspected* means, for every kind: priors are moved to it. Records and addresses have hand-set priors made for it. */
const THRESHOLD = 0.7;
const TRAINED_KINDS = ['message', 'page'] as const;
type TrainedKind = (typeof TRAINED_KINDS)[number];
/** A kind's own bar is never read below this, near even odds, nor so high that nothing would be found. Honest pages lie far below it. */
const LEAST_BAR: Readonly<Record<TrainedKind, number>> = { message: 0.5, page: 0.4 };
const MOST_BAR = 0.97;

/** Trains every table. Pure and deterministic: equal examples in equal order give equal weights. */
export function trainModel(
  examples: readonly TrainingExample[],
  options: TrainOptions,
): TrainingOutcome {
  const names = trainNameTables(options.names);
  const rows = textRows(examples);
  const fusionRows = outOfFold(rows, names, options);
  const fusion = settlePriors(fusionRows, trainFusion(fusionRows), options);
  const threshold = THRESHOLD;
  const scores = heldOutScores(fusionRows, options);
  const tables = { text: trainTextTable(rows), categories: trainCategoryTable(rows), ...names };
  const unclearFrom = sigmoid(logOdds(threshold) - UNCLEAR_MARGIN);
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
function heldOutScores(rows: readonly FoldRow[], rates: Rates): HeldOutScore[] {
  const result: HeldOutScore[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = rows.filter(({ example }) => foldOf(example.group, FOLDS) === fold);
    const outside = rows.filter(({ example }) => foldOf(example.group, FOLDS) !== fold);
    const fitted = settlePriors(outside, trainFusion(outside), rates);
    for (const row of inside)
      if (row.example.source !== OTHER_WRITINGS) result.push(heldOutScore(row, fitted));
  }
  return result;
}

function heldOutScore({ example, evidence, found }: FoldRow, fitted: Fitted): HeldOutScore {
  const unclearFrom = sigmoid(logOdds(THRESHOLD) - UNCLEAR_MARGIN);
  const table: FusionTable = { ...fitted, threshold: THRESHOLD, unclearFrom };
  const { score, signals } = fuse(evidence, example.input.kind, table);
  const suspected = score >= THRESHOLD;
  const top =
    topCategory(categoryMass(evidence, found.trained, example.input.kind, table)) ?? 'illegal_ad';
  const category = suspected ? top : score >= unclearFrom ? 'unclear' : 'none';
  return { example, score, suspected, category, signals, language: found.language };
}

/** Evidence for each row by text tables trained without its group, so that fusion learns what the members are worth on the unseen. */
function outOfFold(
  rows: readonly TextRows[],
  names: Pick<Model, 'names' | 'gamblingNames'>,
  { reference, protect, heldOutCategories, onFold }: TrainOptions,
): FoldRow[] {
  const found: FoldRow[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    onFold?.(fold + 1, FOLDS);
    const seen = rows.filter(({ example }) => foldOf(example.group, FOLDS) !== fold);
    const categories = heldOutCategories === true ? trainCategoryTable(seen) : NO_CATEGORIES;
    const model = { text: trainTextTable(seen), categories, ...names };
    const examine = createExaminer({ reference, protect, model });
    for (const { example } of rows) {
      if (foldOf(example.group, FOLDS) !== fold) continue;
      for (const writing of writingsOf(example)) {
        const { evidence, trained, language } = examine(writing.input);
        found.push({
          example: writing,
          evidence: usable(writing, evidence),
          found: { trained, language },
        });
      }
    }
  }
  return found;
}

/** Evidence of an invented host says how it was invented: brand against host stays, the letters go. */
function usable(example: TrainingExample, evidence: FusionRow['evidence']): FusionRow['evidence'] {
  // Only honest forms were recorded under their own hosts: an own name would teach where a page came from.
  const fair = evidence.filter(({ code }) => code !== 'page.own_name');
  if (example.inventedHost !== true) return fair;
  return fair.filter(({ code }) => !code.startsWith('name.') && !code.startsWith('host.'));
}

const NO_CATEGORIES: Model['categories'] = {
  bits: 1,
  scale: 1,
  categories: [],
  bias: [],
  weights: new Int8Array(0),
};

/**
 * Moves the prior of each trained kind so that one threshold serves all: above it lie at most the given shares of the kind's honest rows,
 * of our own hard twins and of all others.
 */
function settlePriors(rows: readonly FusionRow[], fitted: Fitted, rates: Rates): Fitted {
  const judged = scored(rows, fitted).filter(({ example }) => example.label === 'benign');
  const priors = { ...fitted.priors };
  for (const kind of TRAINED_KINDS) {
    const own = judged.filter(({ example }) => priorKindOf(example.input.kind) === kind);
    const twins = own.filter(({ example }) => isWritten(example));
    const others = own.filter(({ example }) => !isWritten(example));
    const bar = Math.max(
      LEAST_BAR[kind],
      barAt(twins, rates.twinRate[kind]),
      barAt(others, rates.falsePositiveRate),
    );
    priors[kind] += logOdds(THRESHOLD) - logOdds(Math.min(MOST_BAR, bar));
  }
  return { scales: fitted.scales, priors };
}

function barAt(honest: readonly { score: number }[], share: number): number {
  const sorted = honest.map(({ score }) => score).sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}
