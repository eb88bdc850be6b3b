import type { Span } from '../../domain/index.js';
import { isDigit, isLatin, isWordUnit, lookAlike } from './letters.js';
import { mayBeTeencode, newTonePlacement, TEENCODE } from './teencode.js';
import { readUnits, UnitColumns } from './units.js';

/** Longest text a classifier looks at, in UTF-16 units; what follows is left out. */
export const MAX_TEXT_UNITS = 200_000;

/** How often a text hid its words; each is a fact about writing, not yet a judgement. */
export interface Disguises {
  invisible: number;
  compatibility: number;
  lookAlikes: number;
  leet: number;
  joined: number;
  teencode: number;
}

/**
 * One text seen three ways. `accented` and `folded` are parallel: same length, one map back to the original; the squeezed view is the
 * folded one without separators. Words lie in `tokens` as start, end pairs into the parallel views.
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
}

export interface SqueezedView {
  readonly units: Uint16Array;
  /** Position in the folded view of each squeezed unit. */
  readonly at: Uint32Array;
  readonly length: number;
}

interface Builder {
  readonly raw: UnitColumns;
  readonly out: UnitColumns;
  readonly disguises: Disguises;
}

/** The letter a digit or sign stands for, 0 for none; tables by unit, since every letter of every text is looked up. */
const LEET = new Uint8Array(65_536);
for (const pair of ['0o', '1i', '3e', '4a', '5s', '@a', '$s', '!i', '8b'])
  LEET[pair.charCodeAt(0)] = pair.charCodeAt(1);
const JOINERS = signTable("_*'|~^`’·•");
const SPELLERS = signTable(' .-_*|/·•');
const SPACE = 32;
const DOT = 46;
const AT = 64;
const SLASH = 47;

function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Builds the views: NFC and compatibility forms, invisible characters, look-alike letters, leet, split words, teencode. */
export function createViews(text: string): TextViews {
  const original = text.length > MAX_TEXT_UNITS ? text.slice(0, MAX_TEXT_UNITS) : text;
  const { columns: raw, invisible, compatibility } = readUnits(original);
  const builder: Builder = {
    raw,
    out: new UnitColumns(raw.length + 64),
    disguises: { invisible, compatibility, lookAlikes: 0, leet: 0, joined: 0, teencode: 0 },
  };
  const tokens: number[] = [];
  let at = 0;
  while (at < raw.length) {
    if (!isWordUnit(raw.folded[at] ?? 0)) {
      copy(builder, at);
      at += 1;
      continue;
    }
    const end = wordEnd(builder, at);
    writeWord(builder, at, end, tokens);
    at = end;
  }
  const { out } = builder;
  return {
    original,
    length: out.length,
    accented: out.accented,
    folded: out.folded,
    starts: out.starts,
    ends: out.ends,
    tokens: Uint32Array.from(tokens),
    tokenCount: tokens.length / 2,
    disguises: builder.disguises,
  };
}

function copy({ raw, out }: Builder, at: number): void {
  out.push(
    raw.accented[at] ?? SPACE,
    raw.folded[at] ?? SPACE,
    raw.starts[at] ?? 0,
    raw.ends[at] ?? 0,
  );
}

/** End of the word that starts at `at`: spelled-out letters and joined halves belong to one word. */
function wordEnd(builder: Builder, at: number): number {
  const { raw } = builder;
  const spelled = spelledEnd(raw, at);
  if (spelled > 0) return spelled;
  let end = at;
  while (end < raw.length) {
    const unit = raw.folded[end] ?? 0;
    if (isWordUnit(unit)) end += 1;
    else if (end > at && joins(raw, end)) end += 2;
    else break;
  }
  return end;
}

/** A sign inside a word that hides it: `Nh_ảp`, `k!en`, `t@i`. Mail addresses and price signs are left alone. */
function joins(raw: UnitColumns, at: number): boolean {
  const sign = raw.folded[at] ?? 0;
  if (JOINERS[sign] === 0 && (LEET[sign] === 0 || isDigit(sign))) return false;
  if (!isLatin(raw.folded[at - 1] ?? 0) || !isLatin(raw.folded[at + 1] ?? 0)) return false;
  return sign !== AT || !looksLikeMail(raw, at);
}

function looksLikeMail(raw: UnitColumns, at: number): boolean {
  for (let i = at + 1; i < raw.length && i < at + 40; i += 1) {
    const unit = raw.folded[i] ?? 0;
    if (unit === DOT) return isWordUnit(raw.folded[i + 1] ?? 0);
    if (!isWordUnit(unit)) return false;
  }
  return false;
}

/** End of `k h ô n g` or `n.ạ.p`: three or more single letters with one and the same sign between; 0 where there is none. */
function spelledEnd(raw: UnitColumns, at: number): number {
  const sign = raw.folded[at + 1] ?? 0;
  if (SPELLERS[sign] === 0 || isWordUnit(raw.folded[at - 1] ?? 0)) return 0;
  let letters = 0;
  let i = at;
  while (isLatin(raw.folded[i] ?? 0) && !isWordUnit(raw.folded[i + 1] ?? 0)) {
    letters += 1;
    if (raw.folded[i + 1] !== sign) break;
    i += 2;
  }
  if (letters < 3) return 0;
  const single = isLatin(raw.folded[i] ?? 0) && !isWordUnit(raw.folded[i + 1] ?? 0);
  return single ? i + 1 : i - 1;
}

function writeWord(builder: Builder, from: number, to: number, tokens: number[]): void {
  const { raw, out, disguises } = builder;
  const meaning = teencodeOf(raw, from, to);
  if (meaning !== undefined) {
    disguises.teencode += 1;
    writeMeaning(builder, meaning, from, to, tokens);
    return;
  }
  const start = out.length;
  if (isPlain(raw, from, to)) for (let i = from; i < to; i += 1) copy(builder, i);
  else {
    const mixed = isMixed(raw, from, to);
    for (let i = from; i < to; i += 1) writeLetter(builder, i, from, to, mixed);
  }
  fixTone(out, start);
  tokens.push(start, out.length);
}

/** Nearly every word: nothing but base letters, none of which stands for another. */
function isPlain(raw: UnitColumns, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isLatin(raw.folded[i] ?? 0)) return false;
  return true;
}

function writeLetter(b: Builder, i: number, from: number, to: number, mixed: boolean): void {
  const { raw, out, disguises } = b;
  const unit = raw.folded[i] ?? 0;
  const start = raw.starts[i] ?? 0;
  const end = raw.ends[i] ?? 0;
  const inside = i > from && i < to - 1;
  const plain = mixed ? lookAlike(unit) : 0;
  if (plain !== 0) {
    disguises.lookAlikes += 1;
    out.push(plain, plain, start, end);
  } else if (inside && isLeet(raw, i)) {
    disguises.leet += 1;
    const letter = LEET[unit] ?? unit;
    out.push(letter, letter, start, end);
  } else if (inside && !isWordUnit(unit)) {
    disguises.joined += 1;
  } else {
    out.push(raw.accented[i] ?? SPACE, unit, start, end);
  }
}

/** A digit or sign between two letters stands for a letter; `100k`, `98win` and `f88` do not qualify. */
function isLeet(raw: UnitColumns, i: number): boolean {
  return (
    LEET[raw.folded[i] ?? 0] !== 0 &&
    isLatin(raw.folded[i - 1] ?? 0) &&
    isLatin(raw.folded[i + 1] ?? 0)
  );
}

function isMixed(raw: UnitColumns, from: number, to: number): boolean {
  let latin = false;
  let foreign = false;
  for (let i = from; i < to; i += 1) {
    const unit = raw.folded[i] ?? 0;
    if (isLatin(unit)) latin = true;
    else if (unit > 127) foreign = true;
  }
  return latin && foreign;
}

function teencodeOf(raw: UnitColumns, from: number, to: number): string | undefined {
  if (to - from > 7 || !mayBeTeencode(raw.folded[from] ?? 0, raw.folded[to - 1] ?? 0, to - from))
    return undefined;
  for (let i = from; i < to; i += 1) if (!isLatin(raw.folded[i] ?? 0)) return undefined;
  if (isPartOfName(raw, from, to)) return undefined;
  const word = String.fromCharCode(...raw.folded.subarray(from, to));
  const counted = raw.folded[from - 1] === SPACE && isDigit(raw.folded[from - 2] ?? 0);
  return counted && word === 'k' ? undefined : TEENCODE.get(word);
}

/** A piece of an address: `x.com`, `a@k`, `/tk`. */
function isPartOfName(raw: UnitColumns, from: number, to: number): boolean {
  const previous = raw.folded[from - 1];
  if (previous === DOT || previous === AT || previous === SLASH) return true;
  return raw.folded[to] === DOT && isWordUnit(raw.folded[to + 1] ?? 0);
}

function writeMeaning(b: Builder, meaning: string, from: number, to: number, tokens: number[]) {
  const { raw, out } = b;
  const start = raw.starts[from] ?? 0;
  const end = raw.ends[to - 1] ?? 0;
  const { columns } = readUnits(meaning);
  let wordStart = out.length;
  for (let i = 0; i < columns.length; i += 1) {
    const unit = columns.folded[i] ?? SPACE;
    if (unit === SPACE) {
      tokens.push(wordStart, out.length);
      wordStart = out.length + 1;
    }
    out.push(columns.accented[i] ?? SPACE, unit, start, end);
  }
  tokens.push(wordStart, out.length);
}

function fixTone(out: UnitColumns, start: number): void {
  const last = out.length - 1;
  if (last - start < 1) return;
  if ((out.accented[last] ?? 0) < 128 && (out.accented[last - 1] ?? 0) < 128) return;
  const moved = newTonePlacement(out.accented[last - 1] ?? SPACE, out.accented[last] ?? SPACE);
  if (moved === undefined) return;
  out.accented[last - 1] = moved.charCodeAt(0);
  out.accented[last] = moved.charCodeAt(1);
}

/** The folded view without separators, for phrases that were glued or spread out. */
export function squeeze(views: TextViews): SqueezedView {
  const units = new Uint16Array(views.length);
  const at = new Uint32Array(views.length);
  let length = 0;
  for (let i = 0; i < views.length; i += 1) {
    const unit = views.folded[i] ?? 0;
    if (!isWordUnit(unit)) continue;
    units[length] = unit;
    at[length] = i;
    length += 1;
  }
  return { units, at, length };
}

/** The original characters behind view positions `from` to `to` (exclusive), as a span. */
export function spanOf(views: TextViews, from: number, to: number, field = 'text'): Span {
  return { field, start: views.starts[from] ?? 0, end: views.ends[to - 1] ?? 0 };
}

/** A stretch of a parallel view as a string. */
export function viewText(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 4_096)
    text += String.fromCharCode(...units.subarray(i, Math.min(to, i + 4_096)));
  return text;
}
