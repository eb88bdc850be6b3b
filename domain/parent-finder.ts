const DOT = 46;
const UPPER_A = 65;
const UPPER_Z = 90;
const TO_LOWER = 32;
const ASCII_END = 128;

/** Looks a lower-case name up in the table, then each of its parents: `a.b.c`, `b.c`, `c`; a last dot does not count. */
export function nearestParent<T>(name: string, table: ReadonlyMap<string, T>): T | undefined {
  let rest = name.replace(/\.$/, '');
  while (rest !== '') {
    const hit = table.get(rest);
    if (hit !== undefined) return hit;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}

/**
 * Tells of most names in one pass over their letters that neither they nor a parent is among the lower-case `known`: endings are hashed from
 * the right and looked up in a filter. Upper and lower case are one; a yes may be wrong, a no never is.
 */
export function createParentFilter(known: readonly string[]): (name: string) => boolean {
  const filter = filterOf(known);
  // The same name is asked about again and again, once for each thing that may be known of it.
  let lastStranger: string | undefined;
  return (name) => {
    if (name === lastStranger) return false;
    if (mayHaveParent(name, filter)) return true;
    lastStranger = name;
    return false;
  };
}

/** A word of three bits for each name, so that one foreign ending in a thousand gets through. */
function filterOf(names: readonly string[]): Int32Array {
  let words = 32;
  while (words < names.length) words *= 2;
  const filter = new Int32Array(words);
  for (const name of names) {
    let hash = 0;
    for (let i = name.length - 1; i >= 0; i -= 1) hash = addUnit(hash, name.charCodeAt(i));
    const at = wordOf(hash, words);
    filter[at] = (filter[at] ?? 0) | bitsOf(hash);
  }
  return filter;
}

function mayHaveParent(name: string, filter: Int32Array): boolean {
  const last = name.length - 1;
  let hash = 0;
  for (let i = name.charCodeAt(last) === DOT ? last - 1 : last; i >= 0; i -= 1) {
    const unit = name.charCodeAt(i);
    if (unit === DOT && has(filter, hash)) return true;
    // What becomes of it in lower case is not told by its code.
    if (unit >= ASCII_END) return true;
    hash = addUnit(hash, unit >= UPPER_A && unit <= UPPER_Z ? unit + TO_LOWER : unit);
  }
  return has(filter, hash);
}
function has(filter: Int32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  return ((filter[wordOf(hash, filter.length)] ?? 0) & bits) === bits;
}

function addUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) + unit) | 0;
}

function wordOf(hash: number, words: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) & (words - 1);
}

function bitsOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
