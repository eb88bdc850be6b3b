import { AUTOMATON_LETTERS, AutomatonBuilder, letterIndex } from '../vietnamese/automaton.js';
import { viewText } from '../vietnamese/views.js';
import { GAMBLING_STEMS, GAMBLING_WORDS, LURE_WORDS } from './name-words.js';
import { digitsStart } from './service-words.js';

export const GAMBLING = 1;
export const LURE = 2;
const HYPHEN = 45;
const DOT = 46;
const UNDERSCORE = 95;

interface WordAutomaton {
  /** Small, so that it stays near the processor. */
  readonly next: Uint16Array;
  /** Kinds of words that end in a state. */
  readonly kinds: Uint8Array;
}

/** Stands between the letters of a word without parting them. */
const SKIPPED = 254;
const OTHER = 255;
const COLUMNS = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit === DOT || unit === HYPHEN || unit === UNDERSCORE) return SKIPPED;
  const letter = letterIndex(unit);
  return letter < 0 ? OTHER : letter;
});

const finder = createFinder();

function createFinder(): WordAutomaton {
  const words = [...new Set([...GAMBLING_WORDS, ...LURE_WORDS])];
  const builder = new AutomatonBuilder();
  words.forEach((word, id) => {
    builder.add(
      Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
      id,
    );
  });
  const { next, output, chain } = builder.freeze();
  const kinds = Uint8Array.from(output, (_, state) => {
    let kind = 0;
    for (let at = state; at !== -1 && at !== undefined; at = chain[at] ?? -1)
      kind |= kindOf(words[output[at] ?? -1]);
    return kind;
  });
  return { next: Uint16Array.from(next), kinds };
}

function kindOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return (GAMBLING_WORDS.includes(word) ? GAMBLING : 0) | (LURE_WORDS.includes(word) ? LURE : 0);
}

/**
 * Which kinds of words stand in the labels up to `to` (exclusive), read together, without hyphens and the dots between them: `GAMBLING`,
 * `LURE`, both, or 0.
 */
export function wordKinds(units: Uint16Array, to: number): number {
  const { next, kinds: kindsOf } = finder;
  let kinds = 0;
  let state = 0;
  for (let i = 0; i < to; i += 1) {
    const unit = units[i] ?? 0;
    const column = unit < COLUMNS.length ? (COLUMNS[unit] ?? OTHER) : OTHER;
    if (column === SKIPPED) continue;
    state = column === OTHER ? 0 : (next[state * AUTOMATON_LETTERS + column] ?? 0);
    kinds |= kindsOf[state] ?? 0;
  }
  return kinds;
}

const LONGEST_STEM = Math.max(...[...GAMBLING_STEMS].map((word) => word.length));

/** One of the stems, alone or with a number: `sodo66`. */
export function isGamblingStem(units: Uint16Array, from: number, to: number): boolean {
  const end = digitsStart(units, from, to);
  const length = end - from;
  return length > 0 && length <= LONGEST_STEM && GAMBLING_STEMS.has(viewText(units, from, end));
}
