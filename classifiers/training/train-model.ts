import { createHash } from 'node:crypto';
import {
  type Category,
  isSuspectCategory,
  type ProtectList,
  type ReferenceData,
  type Signal,
} from '../../domain/index.js';
import { createExaminer, type Examination } from '../examine.js';
import { categoryMass, fuse, priorKindOf, statedCategory } from '../fusion/fuse.js';
import type { FusionTable, Model } from '../model/model.js';
import { calibrate, type Fitted, type HonestRates, type SummedRow, sumRow } from './calibrate.js';
import { foldOf, type NameExample, type TrainingExample } from './example.js';
import { OTHER_WRITINGS, writingsOf } from './other-writings.js';
import { type FusionRow, trainFusion } from './train-fusion.js';
import { trainNameTables } from './train-names.js';
import { type TextRows, textRows, trainCategoryTable, trainTextTable } from './train-text.js';

export interface TrainOptions extends HonestRates {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly names: readonly NameExample[];
  /** ISO date that becomes the stem of the version. */
  readonly date: string;
  /** Train the category tables without each fold too, so that held-out rows have a category; takes longer. */
  readonly heldOutCategories?: boolean;
  /** Told before each fold is trained; they take nearly all of the time. */
  readonly onFold?: (fold: number, of: number) => void;
}

export interface TrainingOutcome {
  readonly model: Model;
  /** Every row as judged by members and a fusion that had not seen its group, calibrated on the other groups. */
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

/** Trains every table. Pure and deterministic: equal examples in equal order give equal weights. */
export function trainModel(
  examples: readonly TrainingExample[],
  options: TrainOptions,
): TrainingOutcome {
  const names = trainNameTables(options.names);
  const rows = textRows(examples);
  const fusionRows = outOfFold(rows, names, options);
  const fitWithout = fusionFits(fusionRows);
  const fusion = calibrate(fitWithout([]), sumsOutOfFold(fusionRows, [], fitWithout), options);
  const scores = heldOutScores(fusionRows, fitWithout, options);
  const tables = { text: trainTextTable(rows), categories: trainCategoryTable(rows), ...names };
  const hash = createHash('sha256')
    .update(tables.text.weights)
    .update(tables.categories.weights)
    .update(names.names.weights)
    .update(JSON.stringify(fusion));
  const version = `${options.date}-${hash.digest('hex').slice(0, 8)}`;
  return { model: { version, ...tables, fusion }, scores };
}

const foldOfRow = ({ example }: FusionRow): number => foldOf(example.group, FOLDS);

/** Fits fusion without the rows of some folds; each set of folds once. */
function fusionFits(rows: readonly FoldRow[]): (without: readonly number[]) => Fitted {
  const known = new Map<string, Fitted>();
  return (without) => {
    const key = [...without].sort().join();
    const fitted =
      known.get(key) ?? trainFusion(rows.filter((row) => !without.includes(foldOfRow(row))));
    known.set(key, fitted);
    return fitted;
  };
}

/** Sums for calibration: of every row outside `without`, by a fusion fitted without the row's fold and those. */
function sumsOutOfFold(
  rows: readonly FoldRow[],
  without: readonly number[],
  fitWithout: (without: readonly number[]) => Fitted,
): SummedRow[] {
  return rows.flatMap((row) => {
    const fold = foldOfRow(row);
    return without.includes(fold) ? [] : [sumRow(row, fitWithout([...without, fold]))];
  });
}

/** Fusion, calibration and thresholds are fitted again without each fold: no figure rests on rows that set it. */
function heldOutScores(
  rows: readonly FoldRow[],
  fitWithout: (without: readonly number[]) => Fitted,
  rates: HonestRates,
): HeldOutScore[] {
  const result: HeldOutScore[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const table = calibrate(fitWithout([fold]), sumsOutOfFold(rows, [fold], fitWithout), rates);
    for (const row of rows)
      if (foldOfRow(row) === fold && row.example.source !== OTHER_WRITINGS)
        result.push(heldOutScore(row, table));
  }
  return result;
}

function heldOutScore({ example, evidence, found }: FoldRow, table: FusionTable): HeldOutScore {
  const kind = priorKindOf(example.input);
  const { score, signals } = fuse(evidence, kind, table);
  const mass = categoryMass(evidence, found.trained, kind, table);
  const category = statedCategory(score, mass, kind, table);
  const suspected = isSuspectCategory(category);
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
  const fair = evidence.filter(
    ({ code }) => code !== 'page.own_name' && code !== 'page.names_host',
  );
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
