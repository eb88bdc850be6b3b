import { AUTOMATON_LETTERS, AutomatonBuilder, letterIndex } from '../vietnamese/automaton.js';
import { addLetter, letterHash } from './letter-hash.js';
import { GAMBLING_STEMS, GAMBLING_WORDS, LURE_WORDS, SERVICE_WORDS } from './name-words.js';

export const GAMBLING = 1;
export const LURE = 2;
const HYPHEN = 45;
const UNDERSCORE = 95;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const SERVICE_BITS = 14;
const SERVICE_MASK = 2 ** SERVICE_BITS - 1;
const LONGEST_SERVICE = Math.max(...[...SERVICE_WORDS].map((word) => word.length));
/** Digits glued to a name (`techcombank247`) are no more than a hotline's. */
const MOST_DIGITS = 4;

interface WordAutomaton {
  /** Small, so that it stays near the processor. */
  readonly next: Uint16Array;
  /** Kinds of words that end in a state. */
  readonly kinds: Uint8Array;
}

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

/** Which kinds of words stand in the labels, read together and without hyphens: `GAMBLING`, `LURE`, both, or 0. */
export function wordKinds(left: readonly string[], label: string): number {
  let kinds = 0;
  let state = 0;
  for (let at = 0; at <= left.length; at += 1) {
    const text = at === left.length ? label : (left[at] ?? '');
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit === HYPHEN || unit === UNDERSCORE) continue;
      const letter = letterIndex(unit);
      state = letter < 0 ? 0 : (finder.next[state * AUTOMATON_LETTERS + letter] ?? 0);
      kinds |= finder.kinds[state] ?? 0;
    }
  }
  return kinds;
}

const LONGEST_STEM = Math.max(...[...GAMBLING_STEMS].map((word) => word.length));

/** One of the stems, alone or with a number: `sodo66`. */
export function isGamblingStem(label: string): boolean {
  let end = label.length;
  while (end > 0 && isDigit(label.charCodeAt(end - 1))) end -= 1;
  return end > 0 && end <= LONGEST_STEM && GAMBLING_STEMS.has(label.slice(0, end));
}

const heads = new Uint8Array(SERVICE_MASK + 1);
const tails = new Uint8Array(SERVICE_MASK + 1);
for (const word of SERVICE_WORDS) {
  heads[letterHash(word, 0, word.length) & SERVICE_MASK] = 1;
  tails[backwardHash(word) & SERVICE_MASK] = 1;
}

function backwardHash(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i -= 1) hash = addLetter(hash, word.charCodeAt(i));
  return hash;
}

/** A service word, or up to four digits. */
export function isService(word: string): boolean {
  return SERVICE_WORDS.has(word) || (word.length <= MOST_DIGITS && word !== '' && allDigits(word));
}

function allDigits(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= DIGIT_0 && unit <= DIGIT_9;
}

const cuts = new Uint8Array(256);

/**
 * Where a word may be cut so that one side is perhaps a service word: bit 1 for the right side, bit 2 for the left one. `undefined` where no
 * cut is worth trying, as in nearly all names. The array is shared: use it before the next call.
 */
export function serviceCuts(word: string): Uint8Array | undefined {
  const n = word.length;
  if (n < 4 || n > cuts.length) return undefined;
  cuts.fill(0, 0, n);
  const found = markTails(word, n) + markHeads(word, n);
  return found === 0 ? undefined : cuts;
}

function markHeads(word: string, n: number): number {
  let found = 0;
  let hash = 0;
  let digits = true;
  for (let cut = 1; cut <= n - 2 && cut <= LONGEST_SERVICE; cut += 1) {
    const unit = word.charCodeAt(cut - 1);
    hash = addLetter(hash, unit);
    digits &&= cut <= MOST_DIGITS && isDigit(unit);
    if (cut < 2 || (heads[hash & SERVICE_MASK] === 0 && !digits)) continue;
    cuts[cut] = (cuts[cut] ?? 0) | 2;
    found += 1;
  }
  return found;
}

function markTails(word: string, n: number): number {
  let found = 0;
  let hash = 0;
  let digits = true;
  for (let size = 1; size <= n - 2 && size <= LONGEST_SERVICE; size += 1) {
    const unit = word.charCodeAt(n - size);
    hash = addLetter(hash, unit);
    digits &&= size <= MOST_DIGITS && isDigit(unit);
    if (size < 2 || (tails[hash & SERVICE_MASK] === 0 && !digits)) continue;
    cuts[n - size] = (cuts[n - size] ?? 0) | 1;
    found += 1;
  }
  return found;
}
