import type { Category } from '../../domain/index.js';
import type { CategoryTable } from '../model/model.js';
import { pairFeature, type WordHashes, wordFeature } from './features.js';

let listed = new Int32Array(512);

/**
 * The features that tell categories apart, folded words and pairs of them, each time they stand in the words `first` to `last` (exclusive);
 * `2 × (last − first) − 1` of them. The list is shared: use it before the next call.
 */
export function categoryFeatures({ folded }: WordHashes, first: number, last: number): Int32Array {
  if ((last - first) * 2 > listed.length) listed = new Int32Array((last - first) * 4);
  const list = listed;
  let at = 0;
  let before = 0;
  for (let word = first; word < last; word += 1) {
    const single = wordFeature(folded[word] ?? 0);
    list[at++] = single;
    if (word > first) list[at++] = pairFeature(before, single);
    before = single;
  }
  return list;
}

export function categoryFeatureCount(first: number, last: number): number {
  return Math.max(0, (last - first) * 2 - 1);
}

/** Weights packed in one number, a byte each, so that two additions add four. */
const PACKED = 4;
const BYTE = 8;
/** Makes a weight of −128 to 127 a byte. */
const OFFSET = 128;
const EVERY_OTHER = 0x00_ff_00_ff;
const HALF = 16;
const LOW_HALF = 0xff_ff;
/** So many bytes can be added up in 16 bits. */
const MOST_ADDED = 256;

/** What words say about the category, by one table. */
export class CategoryWeights {
  readonly #table: CategoryTable;
  readonly #mask: number;
  /** Numbers a bucket takes. */
  readonly #width: number;
  readonly #packed: Int32Array;
  /** One sum per category, of the words last asked for. */
  readonly #sums: Int32Array;
  #rows = new Int32Array(512);

  constructor(table: CategoryTable) {
    const { bits, categories, weights } = table;
    const size = 2 ** bits;
    this.#table = table;
    this.#mask = size - 1;
    this.#width = Math.ceil(categories.length / PACKED);
    this.#sums = new Int32Array(this.#width * PACKED);
    this.#packed = new Int32Array(size * this.#width);
    for (let bucket = 0, at = 0; bucket < size; bucket += 1)
      for (let c = 0; c < categories.length; c += 1, at += 1) {
        const place = bucket * this.#width + Math.floor(c / PACKED);
        const byte = (weights[at] ?? 0) + OFFSET;
        this.#packed[place] = (this.#packed[place] ?? 0) | (byte << ((c % PACKED) * BYTE));
      }
  }

  /** The likeliest category for the words `first` to `last` (exclusive); undefined where the table holds none. */
  likeliest(hashes: WordHashes, first: number, last: number): Category | undefined {
    const { categories } = this.#table;
    const factor = this.#sumUp(hashes, first, last);
    let best = 0;
    for (let c = 1; c < categories.length; c += 1)
      if (this.#logitOf(c, factor) > this.#logitOf(best, factor)) best = c;
    return categories[best];
  }

  /** Softmax over the categories of the table for the words `first` to `last` (exclusive). */
  shares(hashes: WordHashes, first: number, last: number): Map<Category, number> {
    const { categories } = this.#table;
    const factor = this.#sumUp(hashes, first, last);
    const logits = categories.map((_, c) => this.#logitOf(c, factor));
    const top = Math.max(...logits);
    const exps = logits.map((logit) => Math.exp(logit - top));
    const total = exps.reduce((a, b) => a + b, 0);
    return new Map(categories.map((category, c) => [category, (exps[c] ?? 0) / total]));
  }

  #logitOf(category: number, factor: number): number {
    return (this.#table.bias[category] ?? 0) + (this.#sums[category] ?? 0) * factor;
  }

  /** Adds the features' weights up, by category; returns what turns a sum into log-odds. */
  #sumUp(hashes: WordHashes, first: number, last: number): number {
    const features = categoryFeatures(hashes, first, last);
    const count = categoryFeatureCount(first, last);
    if (count > this.#rows.length) this.#rows = new Int32Array(count * 2);
    for (let i = 0; i < count; i += 1)
      this.#rows[i] = ((features[i] ?? 0) & this.#mask) * this.#width;
    this.#sums.fill(-OFFSET * count);
    for (let from = 0; from < count; from += MOST_ADDED)
      for (let place = 0; place < this.#width; place += 1)
        this.#addPlace(place, from, Math.min(count, from + MOST_ADDED));
    return count === 0 ? 0 : this.#table.scale / Math.sqrt(count);
  }

  /** Adds four categories of the rows `from` to `to` (exclusive). */
  #addPlace(place: number, from: number, to: number): void {
    const rows = this.#rows;
    const packed = this.#packed;
    const sums = this.#sums;
    let even = 0;
    let odd = 0;
    for (let i = from; i < to; i += 1) {
      const four = packed[(rows[i] ?? 0) + place] ?? 0;
      even = (even + (four & EVERY_OTHER)) | 0;
      odd = (odd + ((four >>> BYTE) & EVERY_OTHER)) | 0;
    }
    const c = place * PACKED;
    sums[c] = (sums[c] ?? 0) + (even & LOW_HALF);
    sums[c + 1] = (sums[c + 1] ?? 0) + (odd & LOW_HALF);
    sums[c + 2] = (sums[c + 2] ?? 0) + (even >>> HALF);
    sums[c + 3] = (sums[c + 3] ?? 0) + (odd >>> HALF);
  }
}
