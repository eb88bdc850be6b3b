/** Letters an automaton tells apart: a-z and 0-9. */
export const AUTOMATON_LETTERS = 36;

/** Aho-Corasick in flat tables: `next[state × 36 + letter]`, the word that ends in a state, the next shorter state that ends one. */
export interface Automaton {
  readonly next: Int32Array;
  readonly output: Int32Array;
  readonly chain: Int32Array;
}

export function letterIndex(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return unit - 22;
  return -1;
}

/** Collects words, then freezes them into an automaton. */
export class AutomatonBuilder {
  readonly #edges: Map<number, number>[] = [new Map()];
  readonly #output: number[] = [-1];

  /** False where the word is empty, there already, or holds anything but a-z, 0-9. */
  add(units: ArrayLike<number>, length: number, id: number): boolean {
    for (let i = 0; i < length; i += 1) if (letterIndex(units[i] ?? 0) < 0) return false;
    let state = 0;
    for (let i = 0; i < length; i += 1) state = this.#step(state, letterIndex(units[i] ?? 0));
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
    const count = this.#edges.length;
    const next = new Int32Array(count * AUTOMATON_LETTERS);
    const fail = new Int32Array(count);
    const chain = new Int32Array(count).fill(-1);
    const output = Int32Array.from(this.#output);
    const queue = [0];
    for (let at = 0; at < queue.length; at += 1) {
      const state = queue[at] ?? 0;
      const failed = (fail[state] ?? 0) * AUTOMATON_LETTERS;
      for (let letter = 0; letter < AUTOMATON_LETTERS; letter += 1) {
        const child = this.#edges[state]?.get(letter);
        const fallback = state === 0 ? 0 : (next[failed + letter] ?? 0);
        next[state * AUTOMATON_LETTERS + letter] = child ?? fallback;
        if (child === undefined) continue;
        fail[child] = fallback;
        chain[child] = firstOutput({ next, output, chain }, fallback);
        queue.push(child);
      }
    }
    return { next, output, chain };
  }
}

/** First state, from `state` on, that ends a word; -1 where none does. */
export function firstOutput({ output, chain }: Automaton, state: number): number {
  return output[state] !== -1 ? state : (chain[state] ?? -1);
}
