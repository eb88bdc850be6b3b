import { AUTOMATON_LETTERS, AutomatonBuilder, letterIndex } from '../vietnamese/automaton.js';
import { viewText } from '../vietnamese/views.js';
import { HashFilter } from './hash-index.js';
import { addLetter, letterHash } from './letter-hash.js';
import { unitsOf } from './name-letters.js';
import { GAMBLING_STEMS, GAMBLING_WORDS, LURE_WORDS, SERVICE_WORDS } from './name-words.js';
import { WordIndex } from './word-index.js';

export const GAMBLING = 1;
export const LURE = 2;
const HYPHEN = 45;
const DOT = 46;
const UNDERSCORE = 95;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LONGEST_SERVICE = Math.max(...[...SERVICE_WORDS].map((word) => word.length));
/** Digits glued to a name (`techcombank247`) are no more than a hotline's. */
const MOST_DIGITS = 4;

interface WordAutomaton {
  /** Small, so that it stays near the processor. */
  readonly next: Uint16Array;
  /** Kinds of words that end in a state. */
  readonly kinds: Uint8Array;
}

/** Stands between the letters of a word without parting them. */
const SKIPPED = 254;
const OTHER = 255;
const COLUMNS = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit === DOT || unit === HYPHEN || unit === UNDERSCORE) return SKIPPED;
  const letter = letterIndex(unit);
  return letter < 0 ? OTHER : letter;
});

const finder = createFinder();

function createFinder(): WordAutomaton {
  const words = [...new Set([...GAMBLING_WORDS, ...LURE_WORDS])];
  const builder = new AutomatonBuilder();
  words.forEach((word, id) => {
    builder.add(
      Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
      id,
    );
  });
  const { next, output, chain } = builder.freeze();
  const kinds = Uint8Array.from(output, (_, state) => {
    let kind = 0;
    for (let at = state; at !== -1 && at !== undefined; at = chain[at] ?? -1)
      kind |= kindOf(words[output[at] ?? -1]);
    return kind;
  });
  return { next: Uint16Array.from(next), kinds };
}

function kindOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return (GAMBLING_WORDS.includes(word) ? GAMBLING : 0) | (LURE_WORDS.includes(word) ? LURE : 0);
}

/**
 * Which kinds of words stand in the labels up to `to` (exclusive), read together, without hyphens and the dots between them: `GAMBLING`,
 * `LURE`, both, or 0.
 */
export function wordKinds(units: Uint16Array, to: number): number {
  const { next, kinds: kindsOf } = finder;
  let kinds = 0;
  let state = 0;
  for (let i = 0; i < to; i += 1) {
    const unit = units[i] ?? 0;
    const column = unit < COLUMNS.length ? (COLUMNS[unit] ?? OTHER) : OTHER;
    if (column === SKIPPED) continue;
    state = column === OTHER ? 0 : (next[state * AUTOMATON_LETTERS + column] ?? 0);
    kinds |= kindsOf[state] ?? 0;
  }
  return kinds;
}

const LONGEST_STEM = Math.max(...[...GAMBLING_STEMS].map((word) => word.length));

/** One of the stems, alone or with a number: `sodo66`. */
export function isGamblingStem(units: Uint16Array, from: number, to: number): boolean {
  const end = digitsStart(units, from, to);
  const length = end - from;
  return length > 0 && length <= LONGEST_STEM && GAMBLING_STEMS.has(viewText(units, from, end));
}

const serviceWords = [...SERVICE_WORDS];
const services = new WordIndex(serviceWords);
/** Service words by the hash of their letters, first to last and last to first. */
const heads = new HashFilter(serviceWords.map((word) => hashOf(unitsOf(word))));
const tails = new HashFilter(serviceWords.map((word) => hashOf(unitsOf(word).reverse())));

function hashOf(units: Uint16Array): number {
  return letterHash(units, 0, units.length);
}

/** Are the letters from `from` to `to` (exclusive) a service word? */
export function isServiceWord(units: Uint16Array, from: number, to: number): boolean {
  return services.find(units, from, to) !== -1;
}

/** A service word, or up to four digits. */
export function isService(units: Uint16Array, from: number, to: number): boolean {
  if (to <= from) return false;
  return (
    isServiceWord(units, from, to) ||
    (to - from <= MOST_DIGITS && digitsEnd(units, from, to) === to)
  );
}

/** Where the digits that begin at `from` end (exclusive). */
function digitsEnd(units: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < to && isDigit(units[end] ?? 0)) end += 1;
  return end;
}

/** Where the digits that end at `to` (exclusive) begin. */
function digitsStart(units: Uint16Array, from: number, to: number): number {
  let start = to;
  while (start > from && isDigit(units[start - 1] ?? 0)) start -= 1;
  return start;
}

function isDigit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

const cuts = new Uint8Array(256);
export const RIGHT = 1;
export const LEFT = 2;

/**
 * Where the word between `from` and `to` (exclusive) may be cut so that one side is perhaps a service word: `RIGHT`, `LEFT` or both, by the
 * number of letters left of the cut. `undefined` where no cut is worth trying, as in nearly all names. The array is shared: use it before the
 * next call.
 */
export function serviceCuts(units: Uint16Array, from: number, to: number): Uint8Array | undefined {
  const n = to - from;
  if (n < 4 || n > cuts.length) return undefined;
  for (let at = 0; at < n; at += 1) cuts[at] = 0;
  const found = markLeft(units, from, to) + markRight(units, from, to);
  return found === 0 ? undefined : cuts;
}

function markLeft(units: Uint16Array, from: number, to: number): number {
  let found = 0;
  let hash = addLetter(0, units[from] ?? 0);
  const digits = Math.min(MOST_DIGITS, digitsEnd(units, from, to) - from);
  const most = Math.min(to - from - 2, LONGEST_SERVICE);
  for (let size = 2; size <= most; size += 1) {
    hash = addLetter(hash, units[from + size - 1] ?? 0);
    if (size > digits && !heads.mayHave(hash)) continue;
    cuts[size] = LEFT;
    found += 1;
  }
  return found;
}

function markRight(units: Uint16Array, from: number, to: number): number {
  let found = 0;
  let hash = addLetter(0, units[to - 1] ?? 0);
  const digits = Math.min(MOST_DIGITS, to - digitsStart(units, from, to));
  const most = Math.min(to - from - 2, LONGEST_SERVICE);
  for (let size = 2; size <= most; size += 1) {
    hash = addLetter(hash, units[to - size] ?? 0);
    if (size > digits && !tails.mayHave(hash)) continue;
    const cut = to - from - size;
    cuts[cut] = (cuts[cut] ?? 0) | RIGHT;
    found += 1;
  }
  return found;
}
