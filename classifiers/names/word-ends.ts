/** Letters of either end that two near words share once a letter or two are left out of either. */
export const END = 5;
const BITS = 6;
const LAST = END - 1;
/** What stands in for letters beyond the word. */
const NONE = 0;

/** Masks of the packed places from each place on. */
const FROM = Int32Array.from({ length: END + 1 }, (_, place) => 2 ** (BITS * (END - place)) - 1);
const ALL = FROM[0] ?? 0;

/** Five letters from the one at `skip` on, packed into 30 bits. */
export function headAt(word: string, skip: number): number {
  let packed = 0;
  for (let i = skip; i < skip + END; i += 1) packed = (packed << BITS) | codeAt(word, i);
  return packed;
}

/** The window of five letters that ends with the next one, from the window before it. */
export function slide(packed: number, unit: number): number {
  return ((packed << BITS) | codeOf(unit)) & ALL;
}

/** The last five letters but `skip`, read backwards, packed into 30 bits. */
export function tailAt(word: string, skip: number): number {
  let packed = 0;
  const last = word.length - 1 - skip;
  for (let i = last; i > last - END; i -= 1) packed = (packed << BITS) | codeAt(word, i);
  return packed;
}

/**
 * Does `visit` say yes to an end (`own`, and the ends that begin one and two letters later), or to what it becomes with one letter left out,
 * or from two edits on two letters?
 */
export function someEnd(
  ends: { readonly own: number; readonly next: number; readonly after: number },
  edits: number,
  visit: (end: number) => boolean,
): boolean {
  const { own, next, after } = ends;
  if (visit(own)) return true;
  for (let first = 0; first <= LAST; first += 1) {
    const one = leftOut(own, next, first);
    if (visit(one)) return true;
    if (edits < 2) continue;
    for (let second = first; second <= LAST; second += 1)
      if (visit(leftOut(one, after, second))) return true;
  }
  return false;
}

/** The places before `place` of one packed end, the rest of the end that begins one letter later. */
function leftOut(end: number, later: number, place: number): number {
  const mask = FROM[place] ?? 0;
  return (end & (ALL ^ mask)) | (later & mask);
}

/** The kinds of letters of a word, one bit each: an edit changes two of them at most. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) set |= 1 << (codeAt(word, i) & 31);
  return set;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}

function codeAt(word: string, at: number): number {
  if (at < 0 || at >= word.length) return NONE;
  return codeOf(word.charCodeAt(at));
}

/** Letters and digits each have a code of their own; the rest of the world shares what is left. */
function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  return unit >= 48 && unit <= 57 ? unit - 21 : 37 + (unit % 27);
}
