import type { LinearTable } from '../model/model.js';
import type { NameLetters } from './name-letters.js';

/** Size of the hashed space of host letters, in bits. */
export const NAME_BITS = 16;
const LONGEST = 4;
/** Longer names are read from here on from their end: what is bought stands last. */
const LONGEST_NAME = 64;
const EDGE = 94;
const DOT = 46;
const W = 119;
const ASCII = 127;
const HYPHEN = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5 | 0;
/** The ending counts like so many n-grams: of all that a name says it says most, and there is one of it. */
const ENDING_TIMES = 2;
const SHAPE_FEATURES = 6;
const TOP_SALT = 7_919;
const WHOLE_SALT = 104_729;

const buffer = new Int32Array(
  (LONGEST_NAME + 2) * (LONGEST - 1) + 2 * ENDING_TIMES + SHAPE_FEATURES,
);

export interface NameFeatures {
  readonly hashes: Int32Array;
  readonly count: number;
}

/**
 * Hashed letter n-grams of a host name with its edges, its ending, and the shape of the label left of it. A leading `www.` says nothing. The
 * buffer is shared: use it before the next call.
 */
export function nameFeatures(name: NameLetters): NameFeatures {
  const start = startOf(name);
  return { hashes: buffer, count: addShape(name, start, addLetters(name, start)) };
}

function startOf({ units, length }: NameLetters): number {
  return Math.max(beginsWithWww(units, length) ? 4 : 0, length - LONGEST_NAME);
}

function beginsWithWww(units: Uint16Array, length: number): boolean {
  return length > 3 && units[0] === W && units[1] === W && units[2] === W && units[3] === DOT;
}

/** All runs of two to four letters, the edges among them. */
function addLetters({ units, length }: NameLetters, start: number): number {
  let count = 0;
  for (let from = start - 1; from < length; from += 1) {
    let hash = Math.imul(OFFSET ^ (from < start ? EDGE : (units[from] ?? 0) & ASCII), PRIME);
    const to = Math.min(from + LONGEST, length + 1);
    for (let i = from + 1; i < to; i += 1) {
      hash = Math.imul(hash ^ (i === length ? EDGE : (units[i] ?? 0) & ASCII), PRIME);
      buffer[count] = spread(hash);
      count += 1;
    }
  }
  return count;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The ending, how many labels there are, and of the label before the ending its length, digits, hyphens and run of kinds. */
function addShape({ units, length }: NameLetters, start: number, from: number): number {
  const last = dotBefore(units, length);
  const end = endingFrom(units, length, last, start);
  let top = OFFSET;
  for (let i = last; i < length; i += 1) top = Math.imul(top ^ (units[i] ?? 0), PRIME);
  let whole = top;
  for (let i = end; i < last; i += 1) whole = Math.imul(whole ^ (units[i] ?? 0), PRIME);
  let count = from;
  for (let time = 0; time < ENDING_TIMES; time += 1) {
    buffer[count] = spread(top + TOP_SALT);
    buffer[count + 1] = spread(whole + WHOLE_SALT);
    count += 2;
  }
  let labels = 0;
  let label = -1;
  for (let i = start; i < end; i += 1) {
    if (units[i] !== DOT) continue;
    labels += 1;
    label = i + 1;
  }
  if (label === -1) label = dotBefore(units, Math.min(start, end)) + 1;
  const shown = Math.min(12, (end - label) >> 1);
  buffer[count] = spread(1_009 + shown);
  buffer[count + 3] = spread(4_001 + Math.min(4, labels));
  addLabel(units, Math.max(label, start), end, top, count);
  return count + SHAPE_FEATURES;
}

function addLabel(units: Uint16Array, from: number, to: number, top: number, at: number): void {
  let digits = 0;
  let hyphens = 0;
  let runs = OFFSET;
  let before = 0;
  for (let i = from; i < to; i += 1) {
    const kind = kindOf(units[i] ?? 0);
    if (kind === DIGIT_0) digits += 1;
    if (kind === HYPHEN) hyphens += 1;
    if (kind !== before) runs = Math.imul(runs ^ kind, PRIME);
    before = kind;
  }
  buffer[at + 1] = spread(2_003 + Math.min(6, digits));
  buffer[at + 2] = spread(3_001 + Math.min(4, hyphens));
  buffer[at + 4] = spread(runs);
  buffer[at + 5] = spread(runs ^ top);
}

/** The place of the last dot left of `at`, or at the very beginning; -1 where there is none. */
function dotBefore(units: Uint16Array, at: number): number {
  let dot = Math.max(0, at - 1);
  while (dot >= 0 && units[dot] !== DOT) dot -= 1;
  return dot;
}

/** Where the ending begins: `.com.vn` counts as one (a country's second level has three letters at most). */
function endingFrom(units: Uint16Array, length: number, last: number, start: number): number {
  if (last <= start || length - last !== 3) return last;
  const second = dotBefore(units, last);
  return second > start && last - second <= 4 ? second : last;
}

function kindOf(unit: number): number {
  if (unit >= DIGIT_0 && unit <= DIGIT_9) return DIGIT_0;
  return unit === HYPHEN ? HYPHEN : EDGE;
}

/** Log-odds of one table for a name: `bias + scale × Σ weights / √features`, over all its features. */
export function nameLogit(name: NameLetters, { weights, bits, bias, scale }: LinearTable): number {
  const mask = 2 ** bits - 1;
  const start = startOf(name);
  const shape = addShape(name, start, 0);
  let sum = sumOfLetters(name, start, weights, mask);
  for (let i = 0; i < shape; i += 1) sum += weights[(buffer[i] ?? 0) & mask] ?? 0;
  return bias + (sum * scale) / Math.sqrt(shape + lettersIn(name, start));
}

/** As `addLetters` and then adding up, in a third of the time: what a name costs is mostly this. */
function sumOfLetters(
  { units, length }: NameLetters,
  start: number,
  weights: Int16Array,
  mask: number,
): number {
  let sum = 0;
  // There is room for one more unit, and it means nothing.
  units[length] = EDGE;
  for (let from = start - 1; from < length; from += 1) {
    let hash = Math.imul(OFFSET ^ (from < start ? EDGE : (units[from] ?? 0) & ASCII), PRIME);
    hash = Math.imul(hash ^ ((units[from + 1] ?? 0) & ASCII), PRIME);
    sum += weights[spread(hash) & mask] ?? 0;
    if (from + 2 > length) break;
    hash = Math.imul(hash ^ ((units[from + 2] ?? 0) & ASCII), PRIME);
    sum += weights[spread(hash) & mask] ?? 0;
    if (from + 3 > length) continue;
    hash = Math.imul(hash ^ ((units[from + 3] ?? 0) & ASCII), PRIME);
    sum += weights[spread(hash) & mask] ?? 0;
  }
  return sum;
}

/** How many runs of two to four letters there are. */
function lettersIn({ length }: NameLetters, start: number): number {
  const edged = length - start + 2;
  let count = 0;
  for (let run = 2; run <= LONGEST; run += 1) count += Math.max(0, edged - run + 1);
  return count;
}
