import { HashFilter } from './hash-index.js';
import { BITS, codeAt, END } from './word-ends.js';

const MOST_LEFT_OUT = 2;
/** A bit for each hash of the three outermost letters. */
const TRIPLE_BITS = 16;
const SALT = 0x9e3779b1;

/** Which letters of an end stay once so many are left out. */
interface Choices {
  /** By fives: the places of the outermost three that stay, and where in `pairs` the two that may follow them begin and end (exclusive). */
  readonly triples: Uint8Array;
  readonly pairs: Uint8Array;
}
const CHOICES: readonly Choices[] = [0, 1, MOST_LEFT_OUT].map(choicesOf);

function choicesOf(leftOut: number): Choices {
  const places = Array.from({ length: END + leftOut }, (_, place) => place);
  const pairsAfter = (first: number): number[][] =>
    places.slice(first + 1).flatMap((one, at, rest) => rest.slice(at + 1).map((two) => [one, two]));
  const triples: number[] = [];
  const pairs: number[] = [];
  const threes = places.flatMap((one) => pairsAfter(one).map((two) => [one, ...two]));
  for (const three of threes) {
    const followers = pairsAfter(three[2] ?? 0).flat();
    if (followers.length === 0) continue;
    triples.push(...three, pairs.length, pairs.length + followers.length);
    pairs.push(...followers);
  }
  return { triples: Uint8Array.from(triples), pairs: Uint8Array.from(pairs) };
}

/** The letters of an end, outermost first, as codes. Read before each question, and good for one. */
export type EndLetters = Int32Array;
const letters: EndLetters = new Int32Array(END + MOST_LEFT_OUT);

/** The end of a word, backwards. */
export function tailLetters(units: Uint16Array, from: number, to: number): EndLetters {
  for (let i = 0; i < letters.length; i += 1) letters[i] = codeAt(units, to - 1 - i, from, to);
  return letters;
}

/** The beginning of a word, without its first letter. */
export function startLetters(units: Uint16Array, from: number, to: number): EndLetters {
  for (let i = 0; i < letters.length; i += 1) letters[i] = codeAt(units, from + 1 + i, from, to);
  return letters;
}

/**
 * Ends of words, each with the first letter of its word. Says whether any has five letters in common with another end, once a letter or two are
 * left out of either. A yes may be wrong, a no never is.
 */
export class EndFilter {
  /** The outermost three letters: small, and most questions are answered by them. */
  readonly #triples = new Int32Array(2 ** TRIPLE_BITS / 32);
  readonly #ends: HashFilter;

  constructor(ends: Iterable<{ letters: EndLetters; first: number; leftOut: number }>) {
    const hashes = new Set<number>();
    for (const { letters: end, first, leftOut } of ends) {
      const { triples, pairs } = choicesFor(leftOut);
      for (let t = 0; t < triples.length; t += 5) {
        const three = threeOf(end, triples, t) ^ Math.imul(first, SALT);
        const place = placeOf(three);
        this.#triples[place >>> 5] = (this.#triples[place >>> 5] ?? 0) | (1 << place);
        for (let p = triples[t + 3] ?? 0; p < (triples[t + 4] ?? 0); p += 2)
          hashes.add(three ^ twoOf(end, pairs, p));
      }
    }
    this.#ends = new HashFilter(hashes);
  }

  mayHave(end: EndLetters, first: number, leftOut: number): boolean {
    const { triples, pairs } = choicesFor(leftOut);
    const salt = Math.imul(first, SALT);
    for (let t = 0; t < triples.length; t += 5) {
      const three = threeOf(end, triples, t) ^ salt;
      const place = placeOf(three);
      if ((((this.#triples[place >>> 5] ?? 0) >>> place) & 1) === 0) continue;
      for (let p = triples[t + 3] ?? 0; p < (triples[t + 4] ?? 0); p += 2)
        if (this.#ends.mayHave(three ^ twoOf(end, pairs, p))) return true;
    }
    return false;
  }
}

function choicesFor(leftOut: number): Choices {
  return CHOICES[leftOut] ?? { triples: new Uint8Array(), pairs: new Uint8Array() };
}

function threeOf(end: EndLetters, triples: Uint8Array, at: number): number {
  const one = end[triples[at] ?? 0] ?? 0;
  const two = end[triples[at + 1] ?? 0] ?? 0;
  const three = end[triples[at + 2] ?? 0] ?? 0;
  return (((((one << BITS) | two) << BITS) | three) << (2 * BITS)) | 0;
}

function twoOf(end: EndLetters, pairs: Uint8Array, at: number): number {
  return ((end[pairs[at] ?? 0] ?? 0) << BITS) | (end[pairs[at + 1] ?? 0] ?? 0);
}

function placeOf(three: number): number {
  return Math.imul(three, SALT) >>> (32 - TRIPLE_BITS);
}
