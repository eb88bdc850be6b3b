import { HashIndex } from './hash-index.js';
import { letterHash } from './letter-hash.js';
import { unitsOf } from './name-letters.js';

/** Finds whole words by their letters, without making a string of these. */
export class WordIndex {
  readonly #words: readonly string[];
  readonly #index: HashIndex;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#index = new HashIndex(
      words.map((word) => letterHash(unitsOf(word), 0, word.length)),
      words.map((_, id) => id),
    );
  }

  /** The place in the list of the word that the letters from `from` to `to` (exclusive) are; -1 where they are none. */
  find(units: Uint16Array, from: number, to: number): number {
    const hash = letterHash(units, from, to);
    for (let slot = this.#index.first(hash); slot !== -1; slot = this.#index.next(slot)) {
      const id = this.#index.idAt(slot);
      if (isWritten(this.#words[id] ?? '', units, from, to)) return id;
    }
    return -1;
  }
}

function isWritten(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
