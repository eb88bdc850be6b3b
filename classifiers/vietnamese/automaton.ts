/** Letters an automaton tells apart: a-z and 0-9. */
export const AUTOMATON_LETTERS = 36;

/**
 * Aho-Corasick in flat tables: `next[state × 36 + letter]`; the first state that ends a word, from each state on (−1 where none does), and
 * whether there is one; the word that ends in a state; the next shorter state that ends one. States near the beginning come first: a
 * text mostly walks among those, and they stand together in memory.
 */
export interface Automaton {
  /** As small as the number of states allows: most of the time goes into waiting for its memory. */
  readonly next: Uint16Array | Int32Array;
  readonly ends: Int32Array;
  readonly isEnd: Uint8Array;
  readonly output: Int32Array;
  readonly chain: Int32Array;
}

const MOST_SMALL_STATES = 65_536;

export function letterIndex(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return unit - 22;
  return -1;
}

/** A letter or digit that no word of an automaton holds; and what is neither. */
export const OTHER_LETTER = 254;
export const NO_LETTER = 255;

/** Collects words, then freezes them into an automaton. */
export class AutomatonBuilder {
  readonly #edges: Map<number, number>[] = [new Map()];
  readonly #output: number[] = [-1];

  /** False where the word is empty, there already, or holds anything but a-z, 0-9. */
  add(units: ArrayLike<number>, length: number, id: number): boolean {
    const letters = Array.from({ length }, (_, i) => letterIndex(units[i] ?? 0));
    return this.addLetters(letters, length, id);
  }

  /** The same for a word given by the indexes of its letters. */
  addLetters(letters: ArrayLike<number>, length: number, id: number): boolean {
    for (let i = 0; i < length; i += 1) if (!isIndex(letters[i] ?? NO_LETTER)) return false;
    let state = 0;
    for (let i = 0; i < length; i += 1) state = this.#step(state, letters[i] ?? 0);
    if (state === 0 || this.#output[state] !== -1) return false;
    this.#output[state] = id;
    return true;
  }

  #step(state: number, letter: number): number {
    const edges = this.#edges[state];
    const known = edges?.get(letter);
    if (known !== undefined) return known;
    const made = this.#edges.length;
    this.#edges.push(new Map());
    this.#output.push(-1);
    edges?.set(letter, made);
    return made;
  }

  freeze(): Automaton {
    const made = this.#byDepth();
    const count = made.length;
    const size = count * AUTOMATON_LETTERS;
    const next = count <= MOST_SMALL_STATES ? new Uint16Array(size) : new Int32Array(size);
    const fail = new Int32Array(count);
    const chain = new Int32Array(count).fill(-1);
    const output = Int32Array.from(made, (state) => this.#output[state] ?? -1);
    let last = 0;
    for (let state = 0; state < count; state += 1) {
      const longer = this.#edges[made[state] ?? 0];
      const failed = (fail[state] ?? 0) * AUTOMATON_LETTERS;
      for (let letter = 0; letter < AUTOMATON_LETTERS; letter += 1) {
        const fallback = state === 0 ? 0 : (next[failed + letter] ?? 0);
        let to = fallback;
        if (longer?.has(letter)) {
          // Children are numbered in the order they are met here.
          last += 1;
          to = last;
          fail[to] = fallback;
          chain[to] = firstEnd(output, chain, fallback);
        }
        next[state * AUTOMATON_LETTERS + letter] = to;
      }
    }
    const ends = Int32Array.from(output, (_, state) => firstEnd(output, chain, state));
    const isEnd = Uint8Array.from(ends, (end) => Number(end !== -1));
    return { next, ends, isEnd, output, chain };
  }

  /** The states as they were made, in the order of their depth, and of their letters within one depth. */
  #byDepth(): number[] {
    const queue = [0];
    for (let at = 0; at < queue.length; at += 1) {
      const edges = this.#edges[queue[at] ?? 0];
      for (let letter = 0; letter < AUTOMATON_LETTERS; letter += 1) {
        const child = edges?.get(letter);
        if (child !== undefined) queue.push(child);
      }
    }
    return queue;
  }
}

function isIndex(letter: number): boolean {
  return letter >= 0 && letter < AUTOMATON_LETTERS;
}

function firstEnd(output: Int32Array, chain: Int32Array, state: number): number {
  return output[state] !== -1 ? state : (chain[state] ?? -1);
}
