import type { Category } from '../../domain/index.js';
import type { CategoryTable, TextTable } from '../model/model.js';
import { subjectText } from '../records/record-text.js';
import { categoryFeatureCount, categoryFeatures } from '../text/category-shares.js';
import {
  chunkEnd,
  chunkStarts,
  FEATURES_PER_WORD,
  forEachLetterGram,
  hashWords,
  PLACE_VALUES,
  SeenFeatures,
  TEXT_BITS,
  type WordHashes,
  wordFeatures,
} from '../text/features.js';
import { forEachStyleFeature, STYLE_VALUE } from '../text/style.js';
import { createViews, type TextViews } from '../vietnamese/views.js';
import type { TrainingExample } from './example.js';
import { quantise8, type SparseRow, trainLogistic, trainWithPriors } from './logistic.js';
import { formsOf } from './other-writings.js';

const TEXT_OPTIONS = { bits: TEXT_BITS, epochs: 8, rate: 0.35, penalty: 1e-4 };
const CATEGORY_BITS = 14;
const CATEGORY_OPTIONS = { bits: CATEGORY_BITS, epochs: 12, rate: 0.3, penalty: 1e-5 };
/** Other writings of a row count this much. */
const FORM_WEIGHT = 0.4;
/** Chunks of a long honest text together count like this many short ones. */
const BENIGN_CHUNKS = 6;
const SEED = 20_261_122;
const MASK = 2 ** TEXT_BITS - 1;
const CATEGORY_MASK = 2 ** CATEGORY_BITS - 1;

/** Rows of one example: a chunk of each writing of its text, for the text table and for the category table. */
export interface TextRows {
  readonly example: TrainingExample;
  readonly rows: readonly SparseRow[];
  readonly categoryRows: readonly SparseRow[];
}

/** Turns examples into feature rows once; folds then only pick among them. */
export function textRows(examples: readonly TrainingExample[]): TextRows[] {
  return examples.map((example) => ({
    example,
    ...(example.wordsTeachNothing === true ? NO_ROWS : rowsOf(example)),
  }));
}

interface Rows {
  readonly rows: SparseRow[];
  readonly categoryRows: SparseRow[];
}
const NO_ROWS: Rows = { rows: [], categoryRows: [] };

function rowsOf(example: TrainingExample): Rows {
  const { text } = subjectText(example.input);
  const label = example.label === 'scam' ? 1 : 0;
  const found: Rows = { rows: [], categoryRows: [] };
  addChunks(found, text, label, example.weight);
  for (const form of new Set(formsOf(example, text)))
    if (form !== text) addChunks(found, form, label, example.weight * FORM_WEIGHT);
  return found;
}

function addChunks(found: Rows, text: string, label: 0 | 1, weight: number): void {
  const views = createViews(text);
  const hashes = hashWords(views);
  const starts = chunkStarts(views.tokenCount);
  const share = label === 1 ? 1 / starts.length : Math.min(1, BENIGN_CHUNKS / starts.length);
  for (const first of starts) {
    const last = chunkEnd(views.tokenCount, first);
    found.rows.push({ ...chunkRow(views, hashes, first, last), label, weight: weight * share });
    const indices = new Uint32Array(categoryFeatureCount(first, last));
    const features = categoryFeatures(hashes, first, last);
    for (let at = 0; at < indices.length; at += 1)
      indices[at] = (features[at] ?? 0) & CATEGORY_MASK;
    found.categoryRows.push({ indices, label, weight: weight * share });
  }
}

const seen = new SeenFeatures();

/** Indices and values of one chunk: letters and words on the unit sphere, facts about the writing beside. */
function chunkRow(
  views: TextViews,
  hashes: WordHashes,
  first: number,
  last: number,
): Pick<SparseRow, 'indices' | 'values'> {
  const indices: number[] = [];
  const values: number[] = [];
  const add = (hash: number, value: number): void => {
    indices.push(hash & MASK);
    values.push(value);
  };
  const features = wordFeatures(hashes, first, last);
  seen.begin();
  for (let at = 0; at < (last - first) * FEATURES_PER_WORD; at += 1) {
    const hash = features[at] ?? 0;
    if (seen.firstTime(hash) === 0) continue;
    const place = at % FEATURES_PER_WORD;
    if (place === 0)
      forEachLetterGram(views, first + at / FEATURES_PER_WORD, (gram) => add(gram, 1));
    add(hash, PLACE_VALUES[place] ?? 0);
  }
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  const scaled = values.map((value) => value / norm);
  forEachStyleFeature(views, (hash) => {
    indices.push(hash & MASK);
    scaled.push(STYLE_VALUE);
  });
  return { indices: Uint32Array.from(indices), values: Float32Array.from(scaled) };
}

/** The scam-or-not table. */
export function trainTextTable(rows: readonly TextRows[]): TextTable {
  const flat = rows.flatMap((item) => item.rows);
  const { weights, bias } = trainWithPriors(flat, TEXT_OPTIONS, SEED);
  return { bits: TEXT_BITS, bias, ...quantise8(weights) };
}

/** One-against-the-rest tables over the categories that have examples; buckets are the low bits of the text features. */
export function trainCategoryTable(rows: readonly TextRows[]): CategoryTable {
  const scam = rows.filter(
    ({ example }) =>
      example.label === 'scam' && example.category && example.wordsTeachNothing !== true,
  );
  const counts = new Map<Category, number>();
  for (const { example } of scam)
    if (example.category) counts.set(example.category, (counts.get(example.category) ?? 0) + 1);
  const categories = [...counts.keys()]
    .filter((category) => (counts.get(category) ?? 0) >= 4)
    .sort();
  const size = 2 ** CATEGORY_BITS;
  const trained = categories.map((category) => {
    const own = counts.get(category) ?? 1;
    const lift = Math.min(8, Math.sqrt(scam.length / own));
    const flat = scam.flatMap(({ example, categoryRows }): SparseRow[] =>
      categoryRows.map(({ indices, weight }) => ({
        indices,
        label: example.category === category ? 1 : 0,
        weight: weight * (example.category === category ? lift : 1),
      })),
    );
    return trainLogistic(flat, CATEGORY_OPTIONS, SEED);
  });
  const most = Math.max(
    1e-9,
    ...trained.map(({ weights }) => weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0)),
  );
  const scale = most / 127;
  const weights = new Int8Array(size * categories.length);
  trained.forEach((one, c) => {
    one.weights.forEach((weight, bucket) => {
      weights[bucket * categories.length + c] = Math.round(weight / scale);
    });
  });
  return { bits: CATEGORY_BITS, scale, categories, bias: trained.map(({ bias }) => bias), weights };
}
