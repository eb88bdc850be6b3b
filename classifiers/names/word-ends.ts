/** Letters of either end that two near words share once a letter or two are left out of either. */
export const END = 5;
/** Bits of a letter's code. */
export const BITS = 6;
const LAST = END - 1;
/** What stands in for letters beyond the word. */
const NONE = 0;

/** Masks of the packed places from each place on. */
const FROM = Int32Array.from({ length: END + 1 }, (_, place) => 2 ** (BITS * (END - place)) - 1);
const ALL = FROM[0] ?? 0;

/** Room for a head, and for what it becomes with any one or two letters left out. */
const MOST_HEADS = 1 + END + (END * (END + 1)) / 2;

/** The heads listed last. */
export const heads = new Int32Array(MOST_HEADS);

/** The first five letters of the word from `from` to `to` (exclusive), packed into 30 bits. */
export function headOf(units: Uint16Array, from: number, to: number): number {
  let packed = 0;
  for (let i = from; i < from + END; i += 1) packed = slide(packed, codeAt(units, i, from, to));
  return packed;
}

/** The window of five letters that ends with the one of this code, from the window before it. */
export function slide(packed: number, code: number): number {
  return ((packed << BITS) | code) & ALL;
}

/**
 * Lists in `heads` the head of a word, and what it becomes with one letter left out, or from two edits on two letters; returns how many
 * they are.
 */
export function listHeads(units: Uint16Array, from: number, to: number, edits: number): number {
  const own = headOf(units, from, to);
  const next = slide(own, codeAt(units, from + END, from, to));
  const after = slide(next, codeAt(units, from + END + 1, from, to));
  heads[0] = own;
  let count = 1;
  for (let first = 0; first <= LAST; first += 1) {
    const one = leftOut(own, next, first);
    heads[count++] = one;
    if (edits < 2) continue;
    for (let second = first; second <= LAST; second += 1)
      heads[count++] = leftOut(one, after, second);
  }
  return count;
}

/** The places before `place` of one packed end, the rest of the end that begins one letter later. */
function leftOut(end: number, later: number, place: number): number {
  const mask = FROM[place] ?? 0;
  return (end & (ALL ^ mask)) | (later & mask);
}

/** The kinds of letters of a word, one bit each: an edit changes two of them at most. */
export function letterSet(units: Uint16Array, from: number, to: number): number {
  let set = 0;
  for (let i = from; i < to; i += 1) set |= 1 << (codeOf(units[i] ?? 0) & 31);
  return set;
}

/** How many bits are set: added up in pairs, in fours, in bytes. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The code of the letter at a place; none beyond the word from `from` to `to` (exclusive). */
export function codeAt(units: Uint16Array, at: number, from: number, to: number): number {
  return at < from || at >= to ? NONE : codeOf(units[at] ?? 0);
}

/** Letters and digits each have a code of their own; the rest of the world shares what is left. */
export function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  return unit >= 48 && unit <= 57 ? unit - 21 : 37 + (unit % 27);
}
