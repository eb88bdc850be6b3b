import type { Category } from '../../domain/index.js';
import type { CategoryTable } from '../model/model.js';
import { pairFeature, type WordHashes, wordFeature } from './features.js';

/** Visits the features that tell categories apart: folded words and pairs of them. */
export function forEachCategoryFeature(
  { folded }: WordHashes,
  first: number,
  last: number,
  emit: (hash: number) => void,
): void {
  for (let word = first; word < last; word += 1) {
    emit(wordFeature(folded[word] ?? 0));
    if (word > first) emit(pairFeature(folded[word - 1] ?? 0, folded[word] ?? 0));
  }
}

/** One sum per category; shared, so used up before the next call. */
let sums = new Int32Array(0);

/** Raw sums per category over the words `first` to `last` (exclusive); the count of features comes with them. */
function sumUp(hashes: WordHashes, first: number, last: number, table: CategoryTable): number {
  const { weights, bits, categories } = table;
  const width = categories.length;
  const mask = 2 ** bits - 1;
  if (sums.length < width) sums = new Int32Array(width);
  const into = sums;
  into.fill(0);
  let count = 0;
  forEachCategoryFeature(hashes, first, last, (hash) => {
    const row = (hash & mask) * width;
    for (let c = 0; c < width; c += 1) into[c] = (into[c] ?? 0) + (weights[row + c] ?? 0);
    count += 1;
  });
  return count;
}

function logitOf(category: number, table: CategoryTable, count: number): number {
  const factor = count === 0 ? 0 : table.scale / Math.sqrt(count);
  return (table.bias[category] ?? 0) + (sums[category] ?? 0) * factor;
}

/** The likeliest category for the words `first` to `last` (exclusive); undefined where the table holds none. */
export function likeliestCategory(
  hashes: WordHashes,
  first: number,
  last: number,
  table: CategoryTable,
): Category | undefined {
  const count = sumUp(hashes, first, last, table);
  let best = 0;
  for (let c = 1; c < table.categories.length; c += 1)
    if (logitOf(c, table, count) > logitOf(best, table, count)) best = c;
  return table.categories[best];
}

/** Softmax over the categories of the table for the words `first` to `last` (exclusive). */
export function categoryShares(
  hashes: WordHashes,
  first: number,
  last: number,
  table: CategoryTable,
): Map<Category, number> {
  const count = sumUp(hashes, first, last, table);
  const logits = table.categories.map((_, c) => logitOf(c, table, count));
  const top = Math.max(...logits);
  const exps = logits.map((logit) => Math.exp(logit - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return new Map(table.categories.map((category, c) => [category, (exps[c] ?? 0) / total]));
}
