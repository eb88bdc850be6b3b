import type { Category } from '../../domain/index.js';
import type { CategoryTable, LinearTable } from '../model/model.js';
import { subjectText } from '../records/record-text.js';
import { chunkFeatures, chunkStarts, TEXT_BITS } from '../text/features.js';
import { createViews } from '../vietnamese/views.js';
import { foldOf, type TrainingExample } from './example.js';
import { obfuscated, teencode, unaccented } from './forms.js';
import { quantise16, type SparseRow, trainLogistic } from './logistic.js';

const TEXT_OPTIONS = { bits: TEXT_BITS, epochs: 6, rate: 0.35, penalty: 1e-4 };
const CATEGORY_BITS = 14;
const CATEGORY_OPTIONS = { bits: CATEGORY_BITS, epochs: 12, rate: 0.3, penalty: 1e-5 };
/** Other writings of a row count this much. */
const FORM_WEIGHT = 0.4;
/** Chunks of a long honest text together count like this many short ones. */
const BENIGN_CHUNKS = 6;
const SEED = 20_261_122;
const MASK = 2 ** TEXT_BITS - 1;

/** Rows of one example: a chunk of each writing of its text. */
export interface TextRows {
  readonly example: TrainingExample;
  readonly rows: readonly SparseRow[];
}

/** Turns examples into feature rows once; folds then only pick among them. */
export function textRows(examples: readonly TrainingExample[]): TextRows[] {
  return examples.map((example) => ({
    example,
    rows: example.wordsTeachNothing === true ? [] : rowsOf(example),
  }));
}

function rowsOf(example: TrainingExample): SparseRow[] {
  const { text } = subjectText(example.input);
  const label = example.label === 'scam' ? 1 : 0;
  const rows = chunksOf(text, label, example.weight);
  for (const form of new Set(formsOf(example, text)))
    if (form !== text) rows.push(...chunksOf(form, label, example.weight * FORM_WEIGHT));
  return rows;
}

function formsOf(example: TrainingExample, text: string): string[] {
  if (text.length > 3_000) return [unaccented(text)];
  const forms = [unaccented(text), teencode(text)];
  if (example.source.startsWith('written'))
    forms.push(obfuscated(text, foldOf(example.id, 2 ** 30)), unaccented(teencode(text)));
  return forms;
}

function chunksOf(text: string, label: 0 | 1, weight: number): SparseRow[] {
  const views = createViews(text);
  const starts = chunkStarts(views);
  const share = label === 1 ? 1 / starts.length : Math.min(1, BENIGN_CHUNKS / starts.length);
  return starts.map((start) => {
    const { hashes, count } = chunkFeatures(views, start);
    const indices = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) indices[i] = (hashes[i] ?? 0) & MASK;
    return { indices, label, weight: weight * share };
  });
}

/** The scam-or-not table. */
export function trainTextTable(rows: readonly TextRows[]): LinearTable {
  const flat = rows.flatMap((item) => item.rows);
  const { weights, bias } = trainLogistic(flat, TEXT_OPTIONS, SEED);
  return { bits: TEXT_BITS, bias, ...quantise16(weights) };
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
    const flat = scam.flatMap(({ example, rows: list }): SparseRow[] =>
      list.map(({ indices, weight }) => ({
        indices: indices.map((index) => index & (size - 1)),
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
