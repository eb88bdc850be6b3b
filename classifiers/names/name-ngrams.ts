import type { LinearTable } from '../model/model.js';

/** Size of the hashed space of host letters, in bits. */
export const NAME_BITS = 15;
const SHORTEST = 2;
const LONGEST = 5;
const LONGEST_NAME = 64;
const EDGE = 94;
const MOST_LOGIT = 3;
const DIGIT = 48;

const buffer = new Int32Array(LONGEST_NAME * (LONGEST - SHORTEST + 1) + 8);

export interface NameFeatures {
  readonly hashes: Int32Array;
  readonly count: number;
}

/** Hashed letter n-grams of a host name with its edges. The buffer is shared: use it before the next call. */
export function nameFeatures(name: string): NameFeatures {
  const length = Math.min(name.length, LONGEST_NAME);
  let count = 0;
  for (let start = -1; start < length; start += 1) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + LONGEST && i <= length; i += 1) {
      const unit = i < 0 || i === length ? EDGE : name.charCodeAt(i);
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (i - start + 1 < SHORTEST) continue;
      buffer[count] = spread(hash);
      count += 1;
    }
  }
  buffer[count] = spread(shapeOf(name, length));
  return { hashes: buffer, count: count + 1 };
}

function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Length class and share of digits: generated names differ there. */
function shapeOf(name: string, length: number): number {
  let digits = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = name.charCodeAt(i);
    if (unit >= DIGIT && unit < DIGIT + 10) digits += 1;
  }
  return 7_919 + Math.min(6, length >> 2) * 16 + Math.min(5, digits);
}

/** Log-odds of one table for a name, within ±3. */
export function nameLogit(name: string, table: LinearTable): number {
  return logitOf(nameFeatures(name), table);
}

/** Log-odds of two tables for a name, its letters read once. */
export function nameLogits(
  name: string,
  one: LinearTable,
  other: LinearTable,
): readonly [number, number] {
  const features = nameFeatures(name);
  return [logitOf(features, one), logitOf(features, other)];
}

function logitOf({ hashes, count }: NameFeatures, table: LinearTable): number {
  const mask = 2 ** table.bits - 1;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += table.weights[(hashes[i] ?? 0) & mask] ?? 0;
  const logit = table.bias + (sum * table.scale) / Math.sqrt(count);
  return Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit));
}
