import type { TextTable } from '../model/model.js';
import type { TextViews } from '../vietnamese/views.js';
import {
  FEATURES_PER_WORD,
  forEachLetterGram,
  SeenFeatures,
  TRIPLE_VALUE,
  WORD_VALUE,
  type WordHashes,
  wordFeatures,
} from './features.js';

/** A power of two; Vietnamese has some 7,000 syllables. */
const SLOTS = 16_384;
const WORD_SQUARE = WORD_VALUE * WORD_VALUE;
const TRIPLE_SQUARE = TRIPLE_VALUE * TRIPLE_VALUE;

/** Sum of weights times values, and of squared values, over the distinct features of a stretch of words. */
export interface Stretch {
  readonly sum: number;
  readonly squares: number;
}

/** What is kept of a word stands together: its hash, its length, the sum of its letters' weights, and how many they are. */
const KEPT = 4;
const LENGTH = 1;
const SUM = 2;
const COUNT = 3;

/**
 * What words weigh in one table. The letters of a word always add up to the same, so that sum is kept: texts repeat a few thousand
 * syllables. What is kept never changes a result.
 */
export class WordWeights {
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #seen = new SeenFeatures();
  readonly #kept = new Int32Array(SLOTS * KEPT);

  constructor({ weights, bits }: TextTable) {
    this.#weights = weights;
    this.#mask = 2 ** bits - 1;
  }

  weightOf(hash: number): number {
    return this.#weights[hash & this.#mask] ?? 0;
  }

  /** Adds the distinct features of the words `first` to `last` (exclusive) up, none reaching over the first. */
  stretch(views: TextViews, hashes: WordHashes, first: number, last: number): Stretch {
    const features = wordFeatures(hashes, first, last);
    const kept = this.#kept;
    const seen = this.#seen;
    seen.begin();
    let letterSum = 0;
    let letterCount = 0;
    let wordSum = 0;
    let wordCount = 0;
    let tripleSum = 0;
    let tripleCount = 0;
    for (let word = first, at = 0; word < last; word += 1, at += FEATURES_PER_WORD) {
      const slot = this.#slotOf(views, word, hashes.folded[word] ?? 0);
      const single = features[at] ?? 0;
      const accented = features[at + 1] ?? 0;
      const pair = features[at + 2] ?? 0;
      const triple = features[at + 3] ?? 0;
      const newWord = seen.firstTime(single);
      const newAccented = seen.firstTime(accented);
      const newPair = seen.firstTime(pair);
      const newTriple = seen.firstTime(triple);
      letterSum += (kept[slot + SUM] ?? 0) & -newWord;
      letterCount += (kept[slot + COUNT] ?? 0) & -newWord;
      wordSum +=
        (this.weightOf(single) & -newWord) +
        (this.weightOf(accented) & -newAccented) +
        (this.weightOf(pair) & -newPair);
      wordCount += newWord + newAccented + newPair;
      tripleSum += this.weightOf(triple) & -newTriple;
      tripleCount += newTriple;
    }
    return {
      sum: letterSum + wordSum * WORD_VALUE + tripleSum * TRIPLE_VALUE,
      squares: letterCount + wordCount * WORD_SQUARE + tripleCount * TRIPLE_SQUARE,
    };
  }

  /** Sum of the letter n-grams of one word. */
  letters(views: TextViews, word: number, foldedHash: number): number {
    return this.#kept[this.#slotOf(views, word, foldedHash) + SUM] ?? 0;
  }

  #slotOf(views: TextViews, word: number, foldedHash: number): number {
    const slot = ((foldedHash ^ (foldedHash >>> 15)) & (SLOTS - 1)) * KEPT;
    const length = ((views.tokens[word * 2 + 1] ?? 0) - (views.tokens[word * 2] ?? 0)) & 255;
    if (this.#kept[slot] !== foldedHash || this.#kept[slot + LENGTH] !== length)
      this.#learn(views, word, slot, foldedHash, length);
    return slot;
  }

  #learn(views: TextViews, word: number, slot: number, foldedHash: number, length: number): void {
    let sum = 0;
    let count = 0;
    forEachLetterGram(views, word, (feature) => {
      sum += this.weightOf(feature);
      count += 1;
    });
    this.#kept[slot] = foldedHash;
    this.#kept[slot + LENGTH] = length;
    this.#kept[slot + SUM] = sum;
    this.#kept[slot + COUNT] = count;
  }
}
