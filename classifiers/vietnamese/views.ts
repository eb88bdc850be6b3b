import type { Span } from '../../domain/index.js';
import {
  DIGIT_UNIT,
  isDigit,
  isLatin,
  isWordUnit,
  kindOf,
  LATIN_UNIT,
  lookAlike,
} from './letters.js';
import { mayBeTeencode, readTeencode } from './teencode.js';
import { newTonePlacement } from './tone-placement.js';
import { UnitColumns } from './unit-columns.js';
import { readUnits } from './units.js';

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
  /** Start and end of each word in `out`. */
  tokens: Uint32Array;
  tokenUnits: number;
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
const ASCII_END = 128;
/** Room for what short forms stand for; more is made where it does not do. */
const SPARE_UNITS = 96;

function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** The first pass of the text in hand: made once, since it never outlives `createViews`. */
const scratch = new UnitColumns(4_096);
/** The words of the text in hand. */
let scratchTokens = new Uint32Array(4_096);
const KEPT_SCRATCH_UNITS = 65_536;
/** How far past its end a word looks: what an earlier text left there must not be read. */
const LOOK_AHEAD_UNITS = 4;

/** Builds the views: NFC and compatibility forms, invisible characters, look-alike letters, leet, split words, teencode. */
export function createViews(text: string): TextViews {
  const original = text.length > MAX_TEXT_UNITS ? text.slice(0, MAX_TEXT_UNITS) : text;
  const raw = original.length > KEPT_SCRATCH_UNITS ? new UnitColumns(original.length) : scratch;
  raw.length = 0;
  const hidden = readUnits(original, raw);
  raw.endWith(0, LOOK_AHEAD_UNITS);
  const builder: Builder = {
    raw,
    out: new UnitColumns(raw.length + SPARE_UNITS),
    disguises: { ...hidden, lookAlikes: 0, leet: 0, joined: 0, teencode: 0 },
    tokens: scratchTokens,
    tokenUnits: 0,
  };
  writeWords(builder);
  const { out, tokens, tokenUnits, disguises } = builder;
  return {
    original,
    length: out.length,
    accented: out.accented,
    folded: out.folded,
    starts: out.starts,
    ends: out.ends,
    tokens: tokens.slice(0, tokenUnits),
    tokenCount: tokenUnits / 2,
    disguises,
  };
}

function writeWords(builder: Builder): void {
  const { raw, out } = builder;
  let at = 0;
  while (at < raw.length) {
    const word = skipSigns(raw, at);
    if (word > at) out.copy(raw, at, word);
    if (word === raw.length) return;
    at = writeNext(builder, word);
  }
}

function skipSigns({ folded, length }: UnitColumns, from: number): number {
  let at = from;
  while (at < length && kindOf(folded[at] ?? 0) < DIGIT_UNIT) at += 1;
  return at;
}

/** Writes the word at `from`, with the signs inside it that hide it; returns its end. */
function writeNext(builder: Builder, from: number): number {
  const { raw, out } = builder;
  const { folded, length } = raw;
  let to = from;
  let most = 0;
  let least = 9;
  for (; to < length; to += 1) {
    const kind = kindOf(folded[to] ?? 0);
    if (kind < DIGIT_UNIT) break;
    if (kind > most) most = kind;
    if (kind < least) least = kind;
  }
  const end = hiddenEnd(raw, from, to);
  if (end === to && most === least && most <= LATIN_UNIT) {
    if (most === LATIN_UNIT && expandTeencode(builder, from, to)) return to;
    const start = out.length;
    out.copy(raw, from, to);
    if (most === LATIN_UNIT) fixTone(out, start);
    addToken(builder, start);
    return to;
  }
  writeWord(builder, from, end);
  return end;
}

function addToken(builder: Builder, start: number): void {
  const at = builder.tokenUnits;
  if (at + 2 > builder.tokens.length) {
    const grown = new Uint32Array(builder.tokens.length * 2 + 2);
    grown.set(builder.tokens);
    builder.tokens = grown;
    scratchTokens = grown;
  }
  builder.tokens[at] = start;
  builder.tokens[at + 1] = builder.out.length;
  builder.tokenUnits = at + 2;
}

/** The end of the word whose letters run `from` to `to`, once spelled-out letters and joined halves are counted in. */
function hiddenEnd(raw: UnitColumns, from: number, to: number): number {
  if (to === raw.length) return to;
  const sign = raw.folded[to] ?? 0;
  if (to - from === 1 && SPELLERS[sign] === 1) {
    const spelled = spelledEnd(raw, from);
    if (spelled > 0) return spelled;
  }
  if (sign === SPACE) return to;
  let end = to;
  while (end < raw.length && joins(raw, end)) {
    end += 2;
    while (end < raw.length && isWordUnit(raw.folded[end] ?? 0)) end += 1;
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

function writeWord(builder: Builder, from: number, to: number): void {
  const { raw, out } = builder;
  const start = out.length;
  const mixed = isMixed(raw, from, to);
  for (let i = from; i < to; i += 1) writeLetter(builder, i, from, to, mixed);
  fixTone(out, start);
  addToken(builder, start);
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

/** Writes what a short form stands for, word by word; false where the word is none. */
function expandTeencode(builder: Builder, from: number, to: number): boolean {
  const { raw, out } = builder;
  if (!mayBeTeencode(raw.folded, from, to)) return false;
  const meaning = readTeencode(raw, from, to);
  if (meaning === undefined) return false;
  builder.disguises.teencode += 1;
  out.reserve(meaning.length + raw.length - to + 1);
  writeMeaning(builder, meaning, from, to);
  return true;
}

function writeMeaning(b: Builder, meaning: UnitColumns, from: number, to: number): void {
  const { raw, out } = b;
  const start = raw.starts[from] ?? 0;
  const end = raw.ends[to - 1] ?? 0;
  let wordStart = out.length;
  for (let i = 0; i < meaning.length; i += 1) {
    const unit = meaning.folded[i] ?? SPACE;
    if (unit === SPACE) {
      addToken(b, wordStart);
      wordStart = out.length + 1;
    }
    out.push(meaning.accented[i] ?? SPACE, unit, start, end);
  }
  addToken(b, wordStart);
}

function fixTone(out: UnitColumns, start: number): void {
  const last = out.length - 1;
  if (last - start < 1) return;
  if ((out.accented[last] ?? 0) < ASCII_END && (out.accented[last - 1] ?? 0) < ASCII_END) return;
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
