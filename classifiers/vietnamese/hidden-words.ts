import {
  DIGIT_UNIT,
  isDigit,
  isLatin,
  isWordUnit,
  kindOf,
  LATIN_UNIT,
  lookAlike,
} from './letters.js';
import type { Disguises, Passage } from './passage.js';
import { fixTone } from './tone.js';
import type { UnitColumns } from './unit-columns.js';

/** The letter a digit or sign stands for, 0 for none; tables by unit, since every letter of every text is looked up. */
const LEET = new Uint8Array(65_536);
for (const pair of ['0o', '1i', '3e', '4a', '5s', '@a', '$s', '!i', '8b'])
  LEET[pair.charCodeAt(0)] = pair.charCodeAt(1);
const JOINERS = signTable("_*'|~^`’·•");
const SPELLERS = signTable(' .-_*|/·•');
const SPACE = 32;
const DOT = 46;
const AT = 64;

function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** The end of the word whose letters run `from` to `to`, once spelled-out letters and joined halves are counted in. */
export function hiddenEnd(raw: UnitColumns, from: number, to: number): number {
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

/** Writes the word `from` to `to` (exclusive), of letters, digits and signs of several kinds, as what it stands for. */
export function writeHiddenWord(passage: Passage, from: number, to: number): void {
  const { raw, disguises } = passage;
  const mixed = isMixed(raw, from, to);
  if (!hides(raw, from, to, mixed)) {
    fixTone(raw, from, to);
    passage.keepWord(from, to);
    return;
  }
  const out = passage.rewriteFrom(from, 0);
  const start = out.length;
  for (let i = from; i < to; i += 1) {
    const inside = i > from && i < to - 1;
    writeLetter({ raw, out, disguises }, i, inside, mixed);
  }
  fixTone(out, start, out.length);
  passage.addWritten(start);
  passage.rewrittenTo(to);
}

/** Is any unit of the word written otherwise than it was read? */
function hides(raw: UnitColumns, from: number, to: number, mixed: boolean): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = raw.folded[i] ?? 0;
    if (mixed && lookAlike(unit) !== 0) return true;
    const kind = kindOf(unit);
    if (kind === LATIN_UNIT || i === from || i === to - 1) continue;
    if (kind < DIGIT_UNIT || isLeet(raw, i)) return true;
  }
  return false;
}

interface LetterPlaces {
  readonly raw: UnitColumns;
  readonly out: UnitColumns;
  readonly disguises: Disguises;
}

function writeLetter(places: LetterPlaces, i: number, inside: boolean, mixed: boolean): void {
  const { raw, out, disguises } = places;
  const unit = raw.folded[i] ?? 0;
  const start = raw.starts[i] ?? 0;
  const end = raw.ends[i] ?? 0;
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
