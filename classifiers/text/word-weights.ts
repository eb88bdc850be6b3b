import type { LinearTable } from '../model/model.js';
import type { TextViews } from '../vietnamese/views.js';
import {
  accentedFeature,
  accentedPairFeature,
  forEachLetterGram,
  pairFeature,
  SeenFeatures,
  tripleFeature,
  WORD_VALUE,
  type WordHashes,
  wordFeature,
} from './features.js';

/** A power of two; Vietnamese has some 7,000 syllables. */
const SLOTS = 16_384;
const WORD_SQUARE = WORD_VALUE * WORD_VALUE;

/** Sum of weights times values, and of squared values, over the distinct features of a stretch of words. */
export interface Stretch {
  readonly sum: number;
  readonly squares: number;
}

/**
 * What words weigh in one table. The letters of a word always add up to the same, so that sum is kept: texts repeat a few thousand
 * syllables. What is kept never changes a result.
 */
export class WordWeights {
  readonly #weights: Int16Array;
  readonly #mask: number;
  readonly #seen = new SeenFeatures();
  readonly #keys = new Uint32Array(SLOTS);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #sums = new Int32Array(SLOTS);
  readonly #counts = new Uint8Array(SLOTS);
  #letterSum = 0;
  #letterCount = 0;
  #wordSum = 0;
  #wordCount = 0;

  constructor({ weights, bits }: LinearTable) {
    this.#weights = weights;
    this.#mask = 2 ** bits - 1;
  }

  weightOf(hash: number): number {
    return this.#weights[hash & this.#mask] ?? 0;
  }

  /** Adds the distinct features of the words `first` to `last` (exclusive) up, none reaching over the first. */
  stretch(
    views: TextViews,
    { folded, accented }: WordHashes,
    first: number,
    last: number,
  ): Stretch {
    this.#begin();
    let before2 = 0;
    let before = 0;
    let markedBefore = 0;
    for (let word = first; word < last; word += 1) {
      const own = folded[word] ?? 0;
      const marked = accented[word] ?? 0;
      if (this.#add(wordFeature(own))) this.#addLetters(views, word, own);
      if (marked !== own) this.#add(accentedFeature(marked));
      if (word > first) {
        this.#add(pairFeature(before, own));
        const accents = marked !== own || markedBefore !== before;
        if (accents) this.#add(accentedPairFeature(markedBefore, marked));
      }
      if (word > first + 1) this.#add(tripleFeature(before2, before, own));
      before2 = before;
      before = own;
      markedBefore = marked;
    }
    return {
      sum: this.#letterSum + this.#wordSum * WORD_VALUE,
      squares: this.#letterCount + this.#wordCount * WORD_SQUARE,
    };
  }

  #begin(): void {
    this.#seen.begin();
    this.#letterSum = 0;
    this.#letterCount = 0;
    this.#wordSum = 0;
    this.#wordCount = 0;
  }

  #add(feature: number): boolean {
    if (!this.#seen.isNew(feature)) return false;
    this.#wordSum += this.weightOf(feature);
    this.#wordCount += 1;
    return true;
  }

  #addLetters(views: TextViews, word: number, foldedHash: number): void {
    const slot = this.#slotOf(views, word, foldedHash);
    this.#letterSum += this.#sums[slot] ?? 0;
    this.#letterCount += this.#counts[slot] ?? 0;
  }

  /** Sum of the letter n-grams of one word. */
  letters(views: TextViews, word: number, foldedHash: number): number {
    return this.#sums[this.#slotOf(views, word, foldedHash)] ?? 0;
  }

  #slotOf(views: TextViews, word: number, foldedHash: number): number {
    const key = foldedHash >>> 0;
    const slot = (key ^ (key >>> 15)) & (SLOTS - 1);
    const length = ((views.tokens[word * 2 + 1] ?? 0) - (views.tokens[word * 2] ?? 0)) & 255;
    if (this.#keys[slot] !== key || this.#lengths[slot] !== length)
      this.#learn(views, word, slot, key, length);
    return slot;
  }

  #learn(views: TextViews, word: number, slot: number, key: number, length: number): void {
    let sum = 0;
    let count = 0;
    forEachLetterGram(views, word, (feature) => {
      sum += this.weightOf(feature);
      count += 1;
    });
    this.#keys[slot] = key;
    this.#lengths[slot] = length;
    this.#sums[slot] = sum;
    this.#counts[slot] = count;
  }
}
