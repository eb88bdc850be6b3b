/** A word as the reader gives it; `confidence` is 0..100. */
export interface ReadWord {
  readonly text: string;
  readonly confidence: number;
}

export interface SureText {
  /** NFC, one line a line. */
  readonly text: string;
  /** 0..1: mean over the words kept; 0 where none was. */
  readonly confidence: number;
  readonly words: number;
  readonly dropped: number;
}

/** Below this (of 100) a word is noise of a photograph or misread: see docs/image-pages.md. */
const LEAST_SURE = 60;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
/** A line with fewer letters and digits is a border, an icon, a bullet. */
const SHORTEST_LINE = 2;

/** The text of the words that were read for sure, line by line. */
export function sureText(lines: readonly (readonly ReadWord[])[]): SureText {
  const kept: ReadWord[][] = lines
    .map((line) => line.filter(({ confidence }) => confidence >= LEAST_SURE))
    .filter((line) => signsOf(line) >= SHORTEST_LINE);
  const words = kept.flat();
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const sum = words.reduce((all, { confidence }) => all + confidence, 0);
  return {
    text: kept
      .map((line) => line.map(({ text }) => text).join(' '))
      .join('\n')
      .normalize('NFC'),
    confidence: words.length === 0 ? 0 : Math.round((sum / words.length) * 10) / 1_000,
    words: words.length,
    dropped: total - words.length,
  };
}

function signsOf(line: readonly ReadWord[]): number {
  return line.reduce((sum, { text }) => sum + (text.match(LETTER_OR_DIGIT)?.length ?? 0), 0);
}
