import type { Span } from '../../domain/index.js';
import { hiddenEnd, writeHiddenWord } from './hidden-words.js';
import { DIGIT_UNIT, kindOf, LATIN_UNIT } from './letters.js';
import { type Disguises, Passage } from './passage.js';
import type { SqueezedView, Squeezer } from './squeezer.js';
import { fixTone } from './tone.js';
import { readUnits } from './units.js';
import { expandTeencode } from './write-teencode.js';

/** Longest text a classifier looks at, in UTF-16 units; what follows is left out. */
export const MAX_TEXT_UNITS = 200_000;

/**
 * One text seen three ways. `accented` and `folded` are parallel: same length, one map back to the original; the squeezed view is the
 * folded one without separators. Words lie in `tokens` as start, end pairs into the parallel views. All arrays may be longer than what
 * they hold: `length` and `tokenCount` say how much that is.
 */
export interface TextViews {
  readonly original: string;
  readonly length: number;
  readonly accented: Uint16Array;
  readonly folded: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly tokens: Uint32Array;
  readonly tokenCount: number;
  readonly disguises: Readonly<Disguises>;
  /** See `squeeze`. */
  readonly squeezer: Squeezer;
}

/** A reader keeps room for texts up to this long. */
const KEPT_UNITS = 65_536;
const FIRST_UNITS = 1_024;

/**
 * Reads one text after another into the same memory, for whoever is done with a text before the next: for a short text, making room costs
 * more than reading.
 */
export class ViewReader {
  readonly #passage = new Passage(FIRST_UNITS);

  /** As `createViews`; the views are overwritten by the next text. */
  read(text: string): TextViews {
    return text.length > KEPT_UNITS ? createViews(text) : viewsOf(text, this.#passage);
  }
}

/** Builds the views: NFC and compatibility forms, invisible characters, look-alike letters, leet, split words, teencode. */
export function createViews(text: string): TextViews {
  const original = text.length > MAX_TEXT_UNITS ? text.slice(0, MAX_TEXT_UNITS) : text;
  return viewsOf(original, new Passage(original.length));
}

function viewsOf(original: string, passage: Passage): TextViews {
  const { raw } = passage;
  passage.begin();
  passage.disguises = {
    ...readUnits(original, raw),
    lookAlikes: 0,
    leet: 0,
    joined: 0,
    teencode: 0,
  };
  passage.stopRaw();
  let at = wordFrom(passage, 0);
  while (at < raw.length) at = wordFrom(passage, readWord(passage, at));
  const { length, accented, folded, starts, ends } = passage.finish();
  const { tokens, tokenCount, disguises, squeezer } = passage;
  const columns = { length, accented, folded, starts, ends };
  return { original, ...columns, tokens, tokenCount, disguises, squeezer };
}

/** The place of the first letter or digit from `from` on; the length of the text where there is none. */
function wordFrom({ raw }: Passage, from: number): number {
  const { folded, length } = raw;
  let at = from;
  while (at < length && kindOf(folded[at] ?? 0) < DIGIT_UNIT) at += 1;
  return at;
}

/** Takes over the word at `from`, with the signs inside it that hide it; returns its end. */
function readWord(passage: Passage, from: number): number {
  const { raw } = passage;
  const { folded } = raw;
  let to = from;
  let most = 0;
  let least = 9;
  // Ends at the latest at the empty units behind the text.
  for (; ; to += 1) {
    const kind = kindOf(folded[to] ?? 0);
    if (kind < DIGIT_UNIT) break;
    if (kind > most) most = kind;
    if (kind < least) least = kind;
  }
  const end = hiddenEnd(raw, from, to);
  if (end > to || most > least || most > LATIN_UNIT) {
    writeHiddenWord(passage, from, end);
    return end;
  }
  if (most === LATIN_UNIT) {
    if (expandTeencode(passage, from, to)) return to;
    fixTone(raw, from, to);
  }
  passage.keepWord(from, to);
  return to;
}

/**
 * The folded view without separators, for phrases that were glued or spread out; made once for each text. Its arrays may be longer than what
 * they hold, and are overwritten with the views.
 */
export function squeeze(views: TextViews): SqueezedView {
  return views.squeezer.squeeze(views);
}

/** The original characters behind view positions `from` to `to` (exclusive), as a span. */
export function spanOf(views: TextViews, from: number, to: number, field = 'text'): Span {
  return { field, start: views.starts[from] ?? 0, end: views.ends[to - 1] ?? 0 };
}

/** From here on one copy of the memory is cheaper than adding letters up. */
const COPIED_FROM_UNITS = 24;

/** A stretch of a parallel view as a string. */
export function viewText(units: Uint16Array, from: number, to: number): string {
  const length = to - from;
  if (length >= COPIED_FROM_UNITS)
    return Buffer.from(units.buffer, units.byteOffset + from * 2, length * 2).toString('utf16le');
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCharCode(units[i] ?? 0);
  return text;
}
