import { addLetter } from './letter-hash.js';

const DIGIT_0 = 48;
const M = 109;
const N = 110;
const R = 114;
const V = 118;
const W = 119;
/** What a letter or digit is taken for: `0 1 3 4 5 i` look like `o l e a s l`. */
const LOOKS = Uint8Array.from({ length: 128 }, (_, unit) => unit);
for (const [from, to] of ['0o', '1l', '3e', '4a', '5s', 'il'])
  LOOKS[(from ?? '').charCodeAt(0)] = (to ?? '').charCodeAt(0);

/** One spelling for letters that look alike in a host name (vietnam.md §2.3): also `vv` for w and `rn` for m. */
export function skeletonOf(part: string): string {
  let text = '';
  for (let i = 0; i < part.length; i += 1) {
    const unit = part.charCodeAt(i);
    const pair = pairOf(unit, part.charCodeAt(i + 1));
    if (pair !== 0) i += 1;
    text += String.fromCharCode(pair === 0 ? looksLike(unit) : pair);
  }
  return text;
}

/** The `letterHash` of the skeleton of the letters from `from` to `to` (exclusive), without writing it. */
export function skeletonHash(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    const pair = i + 1 < to ? pairOf(unit, units[i + 1] ?? 0) : 0;
    if (pair !== 0) i += 1;
    hash = addLetter(hash, pair === 0 ? looksLike(unit) : pair);
  }
  return hash;
}

function pairOf(unit: number, next: number): number {
  if (unit === V && next === V) return W;
  return unit === R && next === N ? M : 0;
}

function looksLike(unit: number): number {
  return unit >= DIGIT_0 && unit < 128 ? (LOOKS[unit] ?? unit) : unit;
}
