import { accentUnit, DROP, expansionOf, foldLetter, foldUnit, MANY, MARK } from './letters.js';

const SPACE = 32;
const ASCII_SPECIAL = 128;

/** Growing parallel columns: the accented unit, the folded unit, and where they came from in the original. */
export class UnitColumns {
  accented: Uint16Array;
  folded: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.accented = new Uint16Array(capacity);
    this.folded = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  push(accented: number, folded: number, start: number, end: number): void {
    if (this.length === this.folded.length) this.#grow();
    const at = this.length++;
    this.accented[at] = accented;
    this.folded[at] = folded;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  #grow(): void {
    const size = this.folded.length * 2 + 16;
    this.accented = grown(this.accented, new Uint16Array(size));
    this.folded = grown(this.folded, new Uint16Array(size));
    this.starts = grown(this.starts, new Uint32Array(size));
    this.ends = grown(this.ends, new Uint32Array(size));
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

export interface UnitPass {
  readonly columns: UnitColumns;
  /** Invisible characters dropped, and compatibility letters (mathematical, full-width, circled) resolved. */
  readonly invisible: number;
  readonly compatibility: number;
}

/** First pass: one original character at a time into lower-case accented and folded units; marks join the letter before them. */
export function readUnits(text: string): UnitPass {
  const columns = new UnitColumns(text.length + 16);
  let invisible = 0;
  let compatibility = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const fold = foldUnit(unit);
    let width = 1;
    if (fold >= SPACE && !isHighSurrogate(unit)) {
      compatibility += isFullWidth(unit);
      columns.push(accentUnit(unit), fold, at, at + 1);
    } else if (fold === DROP) {
      invisible += 1;
    } else if (fold === MARK) {
      joinMark(columns, unit, at);
    } else {
      width = isPair(text, at) ? 2 : 1;
      compatibility += expand(columns, text, at, width);
    }
    at += width;
  }
  return { columns, invisible, compatibility };
}

function isFullWidth(unit: number): 0 | 1 {
  return unit >= 0xff01 && unit <= 0xff5e ? 1 : 0;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isPair(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isHighSurrogate(text.charCodeAt(at)) && next >= 0xdc00 && next <= 0xdfff;
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
  const unit = text.charCodeAt(at);
  const plain =
    width === 2
      ? text
          .slice(at, at + 2)
          .normalize('NFKC')
          .toLowerCase()
      : foldUnit(unit) === MANY
        ? expansionOf(unit)
        : ' ';
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
