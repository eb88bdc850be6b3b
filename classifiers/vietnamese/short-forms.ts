import { isDigit, isWordUnit } from './letters.js';
import type { Passage } from './passage.js';
import { mayBeTeencode, TEENCODE } from './teencode.js';
import { UnitColumns } from './unit-columns.js';
import { readUnits } from './units.js';

const SPACE = 32;
const DOT = 46;
const AT = 64;
const SLASH = 47;
const LONGEST_SHORT = 7;

const MEANINGS: ReadonlyMap<string, UnitColumns> = new Map(
  [...TEENCODE].map(([short, meaning]) => {
    const columns = new UnitColumns(meaning.length);
    readUnits(meaning, columns);
    return [short, columns];
  }),
);

/** Writes what a short form stands for, word by word; false where the word is none. */
export function expandTeencode(passage: Passage, from: number, to: number): boolean {
  const { raw } = passage;
  const { folded } = raw;
  if (to - from > LONGEST_SHORT) return false;
  if (!mayBeTeencode(folded[from] ?? 0, folded[to - 1] ?? 0, to - from)) return false;
  if (isPartOfName(raw, from, to)) return false;
  const word = String.fromCharCode(...folded.subarray(from, to));
  const counted = folded[from - 1] === SPACE && isDigit(folded[from - 2] ?? 0);
  if (counted && word === 'k') return false;
  const meaning = MEANINGS.get(word);
  if (meaning === undefined) return false;
  passage.disguises.teencode += 1;
  writeMeaning(passage, meaning, from, to);
  return true;
}

/** A piece of an address: `x.com`, `a@k`, `/tk`. */
function isPartOfName({ folded }: UnitColumns, from: number, to: number): boolean {
  const previous = folded[from - 1];
  if (previous === DOT || previous === AT || previous === SLASH) return true;
  return folded[to] === DOT && isWordUnit(folded[to + 1] ?? 0);
}

function writeMeaning(passage: Passage, meaning: UnitColumns, from: number, to: number): void {
  const { raw } = passage;
  const start = raw.starts[from] ?? 0;
  const end = raw.ends[to - 1] ?? 0;
  const out = passage.rewriteFrom(from, meaning.length);
  let wordStart = out.length;
  for (let i = 0; i < meaning.length; i += 1) {
    const unit = meaning.folded[i] ?? SPACE;
    if (unit === SPACE) {
      passage.addWritten(wordStart);
      wordStart = out.length + 1;
    }
    out.push(meaning.accented[i] ?? SPACE, unit, start, end);
  }
  passage.addWritten(wordStart);
  passage.rewrittenTo(to);
}
