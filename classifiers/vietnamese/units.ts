import {
  ACCENTS,
  DROP,
  expansionOf,
  FOLDS,
  foldLetter,
  foldUnit,
  isWordUnit,
  MANY,
  MARK,
  PAIR,
  UNKNOWN,
  WIDE,
} from './letters.js';
import type { UnitColumns } from './unit-columns.js';

const SPACE = 32;
const ASCII_SPECIAL = 128;

/** Characters that hide letters: invisible ones dropped, compatibility ones (mathematical, full-width, circled) resolved. */
export interface HiddenCounts {
  invisible: number;
  compatibility: number;
}

/**
 * First pass: one original character at a time into lower-case accented and folded units; marks join the letter before them.
 * Appends to `columns`; returns what was hidden.
 */
export function readUnits(text: string, columns: UnitColumns): HiddenCounts {
  columns.reserve(text.length + 1);
  const hidden: HiddenCounts = { invisible: 0, compatibility: 0 };
  let at = 0;
  while (at < text.length) {
    at = readOrdinary(text, at, columns);
    if (at < text.length) at = readOdd(text, at, columns, hidden);
  }
  return hidden;
}

/** Copies units until one with an instruction; returns its place. */
function readOrdinary(text: string, from: number, columns: UnitColumns): number {
  const { accented, folded, starts, ends } = columns;
  let to = columns.length;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const fold = FOLDS[unit] ?? UNKNOWN;
    if (fold < SPACE) break;
    accented[to] = ACCENTS[unit] ?? SPACE;
    folded[to] = fold;
    starts[to] = at;
    ends[to] = at + 1;
    to += 1;
  }
  columns.length = to;
  return at;
}

/** One unit that is unknown yet, hidden, a mark, or stands for several; returns the place after it. */
function readOdd(text: string, at: number, columns: UnitColumns, hidden: HiddenCounts): number {
  const unit = text.charCodeAt(at);
  switch (foldUnit(unit)) {
    case DROP:
      if (splitsWord(text, at, columns)) hidden.invisible += 1;
      return at + 1;
    case MARK:
      joinMark(columns, unit, at);
      return at + 1;
    case WIDE: {
      const accented = ACCENTS[unit] ?? SPACE;
      hidden.compatibility += 1;
      columns.push(accented, foldLetter(String.fromCharCode(accented)), at, at + 1);
      return at + 1;
    }
    case PAIR: {
      const width = isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
      hidden.compatibility += expand(columns, text, at, width);
      return at + width;
    }
    case MANY:
      hidden.compatibility += expand(columns, text, at, 1);
      return at + 1;
    default:
      // Learned just now: an ordinary unit after all.
      return at;
  }
}

/** Beside words invisible characters are ordinary: emoji in colour, the direction of a number in a list of countries. */
function splitsWord(text: string, at: number, { folded, length }: UnitColumns): boolean {
  return (
    at + 1 < text.length &&
    isWordUnit(folded[length - 1] ?? SPACE) &&
    isWordUnit(foldUnit(text.charCodeAt(at + 1)))
  );
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Adds a combining mark to the letter before it; a mark that composes with nothing only widens the letter. */
function joinMark(columns: UnitColumns, mark: number, at: number): void {
  const last = columns.length - 1;
  if (last < 0) return;
  columns.ends[last] = at + 1;
  const composed = (
    String.fromCharCode(columns.accented[last] ?? SPACE) + String.fromCharCode(mark)
  ).normalize('NFC');
  if (composed.length !== 1) return;
  columns.accented[last] = composed.charCodeAt(0);
  columns.folded[last] = foldLetter(composed);
}

/** Writes what one compatibility character stands for; returns 1 where it disguised a letter or digit. */
function expand(columns: UnitColumns, text: string, at: number, width: number): number {
  const plain = meaningOf(text, at, width);
  columns.reserve(plain.length + text.length - at + 1);
  if (plain.length === 2 && plain === text.slice(at, at + width)) {
    columns.push(SPACE, SPACE, at, at + width);
    return 0;
  }
  for (let i = 0; i < plain.length; i += 1) {
    const accented = plain.charCodeAt(i);
    const surrogate = accented >= 0xd800 && accented <= 0xdfff;
    const folded = surrogate ? SPACE : foldLetter(plain.charAt(i));
    columns.push(surrogate ? SPACE : accented, folded, at, at + width);
  }
  return width === 2 && plain.charCodeAt(0) < ASCII_SPECIAL ? 1 : 0;
}

function meaningOf(text: string, at: number, width: number): string {
  if (width === 1) return expansionOf(text.charCodeAt(at)) || ' ';
  const pair = text.slice(at, at + 2);
  return pair.normalize('NFKC').toLowerCase();
}
