import type { LinearTable } from '../model/model.js';

/** Size of the hashed space of host letters, in bits. */
export const NAME_BITS = 16;
const LONGEST = 4;
/** Longer names are read from here on from their end: what is bought stands last. */
const LONGEST_NAME = 64;
const EDGE = 94;
const DOT = 46;
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

const codes = new Uint8Array(LONGEST_NAME + 2);

export interface NameFeatures {
  readonly hashes: Int32Array;
  readonly count: number;
}

/**
 * Hashed letter n-grams of a host name with its edges, its ending, and the shape of the label left of it. A leading `www.` says nothing. The
 * buffer is shared: use it before the next call.
 */
export function nameFeatures(host: string): NameFeatures {
  const start = Math.max(host.startsWith('www.') ? 4 : 0, host.length - LONGEST_NAME);
  const count = addShape(host, start, addLetters(host, start));
  return { hashes: buffer, count };
}

function addLetters(host: string, start: number): number {
  const edge = host.length - start + 1;
  codes[0] = EDGE;
  for (let i = 1; i < edge; i += 1) codes[i] = host.charCodeAt(start + i - 1) & 127;
  codes[edge] = EDGE;
  let count = 0;
  for (let from = 0; from < edge; from += 1) {
    let hash = Math.imul(OFFSET ^ (codes[from] ?? 0), PRIME);
    const to = Math.min(from + LONGEST, edge + 1);
    for (let i = from + 1; i < to; i += 1) {
      hash = Math.imul(hash ^ (codes[i] ?? 0), PRIME);
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
function addShape(host: string, start: number, from: number): number {
  const last = host.lastIndexOf('.');
  const end = endingFrom(host, last, start);
  let top = OFFSET;
  for (let i = last; i < host.length; i += 1) top = Math.imul(top ^ host.charCodeAt(i), PRIME);
  let whole = top;
  for (let i = end; i < last; i += 1) whole = Math.imul(whole ^ host.charCodeAt(i), PRIME);
  let count = from;
  for (let time = 0; time < ENDING_TIMES; time += 1) {
    buffer[count] = spread(top + TOP_SALT);
    buffer[count + 1] = spread(whole + WHOLE_SALT);
    count += 2;
  }
  const label = host.lastIndexOf('.', end - 1) + 1;
  let digits = 0;
  let hyphens = 0;
  let runs = OFFSET;
  let before = 0;
  for (let i = Math.max(label, start); i < end; i += 1) {
    const kind = kindOf(host.charCodeAt(i));
    if (kind === DIGIT_0) digits += 1;
    if (kind === HYPHEN) hyphens += 1;
    if (kind !== before) runs = Math.imul(runs ^ kind, PRIME);
    before = kind;
  }
  let labels = 0;
  for (let i = start; i < end; i += 1) if (host.charCodeAt(i) === DOT) labels += 1;
  const length = Math.min(12, (end - label) >> 1);
  buffer[count] = spread(1_009 + length);
  buffer[count + 1] = spread(2_003 + Math.min(6, digits));
  buffer[count + 2] = spread(3_001 + Math.min(4, hyphens));
  buffer[count + 3] = spread(4_001 + Math.min(4, labels));
  buffer[count + 4] = spread(runs);
  buffer[count + 5] = spread(runs ^ top);
  return count + SHAPE_FEATURES;
}

/** Where the ending begins: `.com.vn` counts as one (a country's second level has three letters at most). */
function endingFrom(host: string, last: number, start: number): number {
  if (last <= start || host.length - last !== 3) return last;
  const second = host.lastIndexOf('.', last - 1);
  return second > start && last - second <= 4 ? second : last;
}

function kindOf(unit: number): number {
  if (unit >= DIGIT_0 && unit <= DIGIT_9) return DIGIT_0;
  return unit === HYPHEN ? HYPHEN : EDGE;
}

/** Log-odds of one table for a name. */
export function nameLogit(host: string, table: LinearTable): number {
  const { hashes, count } = nameFeatures(host);
  const { weights, bits, bias, scale } = table;
  const mask = 2 ** bits - 1;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += weights[(hashes[i] ?? 0) & mask] ?? 0;
  return bias + (sum * scale) / Math.sqrt(count);
}
