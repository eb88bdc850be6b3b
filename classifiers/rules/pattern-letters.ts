import { foldText } from '../../domain/index.js';

/** Letters a pattern tells apart: ASCII after folding, and one place for everything else. */
export const PATTERN_LETTERS = 129;
const OTHER = 128;

/** A set of letters, one byte each. */
export type LetterSet = Uint8Array;

/** The letter a folded unit counts as. */
export function patternLetter(unit: number): number {
  return Math.min(unit, OTHER);
}

export function setWhere(holds: (letter: number) => boolean): LetterSet {
  return Uint8Array.from({ length: PATTERN_LETTERS }, (_, letter) => (holds(letter) ? 1 : 0));
}

const isWord = (letter: number): boolean =>
  (letter >= 48 && letter <= 57) || (letter >= 97 && letter <= 122);

export const ANY = setWhere(() => true);
export const EDGE = setWhere((letter) => !isWord(letter));
export const WHITE = setWhere((letter) => letter === 32 || letter === 9 || letter === 10);

/** What `\d`, `\w`, `\s` and their opposites stand for. */
export const ESCAPED_SETS: Readonly<Record<string, LetterSet>> = {
  d: setWhere((letter) => letter >= 48 && letter <= 57),
  D: setWhere((letter) => letter < 48 || letter > 57),
  w: setWhere(isWord),
  W: EDGE,
  s: WHITE,
  S: setWhere((letter) => WHITE[letter] === 0),
};

/** The ASCII letter that stands for a sign of a pattern once text is folded; -1 where there is none. */
export function foldedSign(sign: string): number {
  const folded = foldText(sign);
  const letter = folded.length === 1 ? folded.charCodeAt(0) : OTHER;
  return letter >= 32 && letter < 127 ? letter : -1;
}
