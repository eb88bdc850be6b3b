/** V8 copies slices shorter than this; longer ones keep the whole parent string alive. */
const COPIED_ANYWAY = 13;

/** A string of its own: a slice kept for long must not hold a page of ten megabytes in memory. */
export function ownString(slice: string): string {
  return slice.length < COPIED_ANYWAY ? slice : ` ${slice}`.slice(1);
}

/** One line without surrounding or repeated white space, at most `max` UTF-16 units, as a string of its own. */
export function oneLine(text: string, max: number): string {
  const cut = text.length > 4 * max ? text.slice(0, 4 * max) : text;
  const folded = cut.replace(/\s+/g, ' ').trim();
  return ownString(cutWhole(folded, max));
}

/** Cuts without splitting a surrogate pair. */
export function cutWhole(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Lone surrogates and NULs become U+FFFD, so that every later store and hash takes the text. The length stays. */
export function wholeText(text: string): string {
  const formed = text.isWellFormed() ? text : text.toWellFormed();
  return formed.includes('\0') ? formed.replaceAll('\0', '\uFFFD') : formed;
}
