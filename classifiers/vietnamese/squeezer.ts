import { letterIndex, NO_LETTER, OTHER_LETTER } from './automaton.js';
import { isWordUnit } from './letters.js';

export interface SqueezedView {
  /** Each unit as automata tell letters apart (`letterIndex`), `OTHER_LETTER` where they do not. */
  readonly letters: Uint8Array;
  /** Position in the folded view of each squeezed unit. */
  readonly at: Uint32Array;
  readonly length: number;
}

interface FoldedView {
  readonly folded: Uint16Array;
  readonly length: number;
}

/** What a folded unit is to automata; 253 where it was not met yet. */
const UNMET = 253;
const LETTERS = new Uint8Array(65_536).fill(UNMET);

function learnLetter(unit: number): number {
  const index = letterIndex(unit);
  const letter = isWordUnit(unit) ? (index < 0 ? OTHER_LETTER : index) : NO_LETTER;
  LETTERS[unit] = letter;
  return letter;
}

/** Takes the separators out of one text after another, into the same memory; the text at hand is squeezed once. */
export class Squeezer {
  #letters = new Uint8Array(0);
  #at = new Uint32Array(0);
  #last: { readonly of: FoldedView; readonly view: SqueezedView } | undefined;

  squeeze(views: FoldedView): SqueezedView {
    if (this.#last?.of === views) return this.#last.view;
    const { folded, length: all } = views;
    if (all > this.#letters.length) {
      this.#letters = new Uint8Array(all * 2);
      this.#at = new Uint32Array(all * 2);
    }
    const letters = this.#letters;
    const at = this.#at;
    let length = 0;
    // Every unit is written, and written over by the next where it does not count: cheaper than asking first.
    for (let i = 0; i < all; i += 1) {
      const unit = folded[i] ?? 0;
      const known = LETTERS[unit] ?? NO_LETTER;
      const letter = known === UNMET ? learnLetter(unit) : known;
      letters[length] = letter;
      at[length] = i;
      if (letter !== NO_LETTER) length += 1;
    }
    const view = { letters, at, length };
    this.#last = { of: views, view };
    return view;
  }
}
