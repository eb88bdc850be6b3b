const BASE = 0x01000193;

/** A 32-bit polynomial hash of the letters from `from` to `to` (exclusive). */
export function letterHash(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = addLetter(hash, units[i] ?? 0);
  return hash;
}

/** Adds a letter to a hash, as `letterHash` would. */
export function addLetter(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}
