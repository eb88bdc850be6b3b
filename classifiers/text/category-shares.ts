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

/** Softmax over the categories of the table for the words `first` to `last` (exclusive). */
export function categoryShares(
  hashes: WordHashes,
  first: number,
  last: number,
  table: CategoryTable,
): Map<Category, number> {
  const width = table.categories.length;
  const mask = 2 ** table.bits - 1;
  const sums = new Float64Array(width);
  let count = 0;
  forEachCategoryFeature(hashes, first, last, (hash) => {
    const row = (hash & mask) * width;
    for (let c = 0; c < width; c += 1) sums[c] = (sums[c] ?? 0) + (table.weights[row + c] ?? 0);
    count += 1;
  });
  const factor = count === 0 ? 0 : table.scale / Math.sqrt(count);
  const logits = table.categories.map((_, c) => (table.bias[c] ?? 0) + (sums[c] ?? 0) * factor);
  const top = Math.max(...logits);
  const exps = logits.map((logit) => Math.exp(logit - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return new Map(table.categories.map((category, c) => [category, (exps[c] ?? 0) / total]));
}
