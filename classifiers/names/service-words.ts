import { isDigit } from '../vietnamese/letters.js';
import { HashFilter } from './hash-index.js';
import { addLetter, letterHash } from './letter-hash.js';
import { unitsOf } from './name-letters.js';
import { SERVICE_WORDS } from './name-words.js';
import { WordIndex } from './word-index.js';

/** Digits glued to a name (`techcombank247`) are no more than a hotline's. */
const MOST_DIGITS = 4;
/** A brand has two letters at least, and so has a word. */
const LEAST_PART = 2;

const words = [...SERVICE_WORDS];
const LONGEST = Math.max(...words.map((word) => word.length));
const index = new WordIndex(words);
/** Service words by the hash of their letters, first to last and last to first. */
const heads = new HashFilter(words.map((word) => hashOf(unitsOf(word))));
const tails = new HashFilter(words.map((word) => hashOf(unitsOf(word).reverse())));

function hashOf(units: Uint16Array): number {
  return letterHash(units, 0, units.length);
}

/** May a service word or digits stand at either edge of the letters from `from` to `to` (exclusive)? `false` is certain, and the rule. */
export function serviceAtEdge(units: Uint16Array, from: number, to: number): boolean {
  if (to - from < 2 * LEAST_PART) return false;
  return mayBegin(units, from, to - LEAST_PART) || mayEnd(units, from + LEAST_PART, to);
}

function mayBegin(units: Uint16Array, from: number, to: number): boolean {
  if (isDigit(units[from] ?? 0)) return true;
  const end = Math.min(to, from + LONGEST);
  let hash = addLetter(0, units[from] ?? 0);
  for (let at = from + 1; at < end; at += 1) {
    hash = addLetter(hash, units[at] ?? 0);
    if (heads.mayHave(hash)) return true;
  }
  return false;
}

function mayEnd(units: Uint16Array, from: number, to: number): boolean {
  if (isDigit(units[to - 1] ?? 0)) return true;
  const start = Math.max(from, to - LONGEST);
  let hash = addLetter(0, units[to - 1] ?? 0);
  for (let at = to - 2; at >= start; at -= 1) {
    hash = addLetter(hash, units[at] ?? 0);
    if (tails.mayHave(hash)) return true;
  }
  return false;
}

/**
 * Marks each place at which service words and digits, end to end from `from` on, may end: 1 at its distance from `from`, else 0. `into` has
 * a place more than there are letters.
 */
export function markServiceEnds(
  units: Uint16Array,
  from: number,
  to: number,
  into: Uint8Array,
): void {
  const n = to - from;
  into.fill(0, 0, n + 1);
  into[0] = 1;
  for (let at = 0; at < n; at += 1) {
    if (into[at] !== 1) continue;
    const most = Math.min(LONGEST, n - at);
    for (let size = 1; size <= most; size += 1)
      if (isService(units, from + at, from + at + size)) into[at + size] = 1;
  }
}

const ends = new Uint8Array(256);

/** Are the letters from `from` to `to` (exclusive) service words and digits, end to end? */
export function areServices(units: Uint16Array, from: number, to: number): boolean {
  if (to <= from || to - from >= ends.length) return false;
  markServiceEnds(units, from, to, ends);
  return ends[to - from] === 1;
}

/** A service word, or up to four digits. */
function isService(units: Uint16Array, from: number, to: number): boolean {
  if (to - from <= MOST_DIGITS && digitsStart(units, from, to) === from) return true;
  return index.find(units, from, to) !== -1;
}

/** Where the digits that end at `to` (exclusive) begin. */
export function digitsStart(units: Uint16Array, from: number, to: number): number {
  let start = to;
  while (start > from && isDigit(units[start - 1] ?? 0)) start -= 1;
  return start;
}
