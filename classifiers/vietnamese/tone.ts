import { newTonePlacement } from './teencode.js';
import type { UnitColumns } from './unit-columns.js';

const ASCII_END = 128;
const SPACE = 32;

/** Moves the tone of the word `from` to `to` (exclusive) to where the new spelling has it. */
export function fixTone({ accented }: UnitColumns, from: number, to: number): void {
  const last = to - 1;
  if (last - from < 1) return;
  const before = accented[last - 1] ?? SPACE;
  const end = accented[last] ?? SPACE;
  if (end < ASCII_END && before < ASCII_END) return;
  const moved = newTonePlacement(before, end);
  if (moved === undefined) return;
  accented[last - 1] = moved.charCodeAt(0);
  accented[last] = moved.charCodeAt(1);
}
