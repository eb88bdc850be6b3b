import type { Passage } from './passage.js';
import { mayBeTeencode, readTeencode } from './teencode.js';
import type { UnitColumns } from './unit-columns.js';

const SPACE = 32;

/** Writes what a short or respelled word stands for, word by word; false where the word is none. */
export function expandTeencode(passage: Passage, from: number, to: number): boolean {
  const { raw } = passage;
  if (!mayBeTeencode(raw.folded, from, to)) return false;
  const meaning = readTeencode(raw, from, to);
  if (meaning === undefined) return false;
  passage.disguises.teencode += 1;
  writeMeaning(passage, meaning, from, to);
  return true;
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
