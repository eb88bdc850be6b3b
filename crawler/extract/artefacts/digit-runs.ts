import type { TextView } from './text-view.js';

/** Digits that stand together, however they are parted. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Letters, words or odd forms stand for digits. */
  readonly disguised: boolean;
}

/** Groups parted by single soft separators: one number, or several written side by side. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** `+`, `(+` or `00` stands before. */
  readonly plus: boolean;
  readonly start: number;
  readonly end: number;
}

const RUN =
  /[+(]{0,2}\s?[0-9][0-9oli]*(?:[ .\-_()*]{1,2}[0-9oli]*[0-9][0-9oli]*){0,11}|(?<![a-z0-9\u00aa])o[0-9oli]{5,}(?:[ .\-_]{1,2}[0-9oli]*[0-9][0-9oli]*){0,6}|(?<![a-z0-9\u00aa])o(?:[ .\-_][0-9oli]{1,4}){2,6}|(?<![a-z0-9\u00aa])o[35789][0-9oli]{0,3}(?:[ .\-_][0-9oli]{2,4}){1,3}/g;
const GROUP = /[0-9oli]+/g;
/** The whole of a mobile number, letters for digits and all: then no part of it is a word. */
const MOBILE_SHAPE = /^[0o][35789][0-9oli]{8}$/;
const MIN_DIGITS = 3;
const LETTER = /[a-z\u00aa]/;

/** Runs of digits in the view, with `o` read as 0 and `l`, `i` as 1 where they stand among digits. */
export function digitRuns(view: TextView): DigitRun[] {
  if (view.digitCount === 0) return [];
  const runs: DigitRun[] = [];
  for (const match of view.plain.matchAll(RUN)) {
    const run = readRun(view, match.index, match[0]);
    if (run !== undefined) runs.push(run);
  }
  return runs;
}

function readRun(view: TextView, at: number, matched: string): DigitRun | undefined {
  const groups: DigitGroup[] = [];
  const isMobile = MOBILE_SHAPE.test(matched.replace(/[^0-9oli]/g, ''));
  for (const part of matched.matchAll(GROUP)) {
    const group = readGroup(view, at + part.index, part[0], isMobile);
    if (group !== undefined) groups.push(group);
  }
  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (groups.reduce((sum, { digits }) => sum + digits.length, 0) < MIN_DIGITS) return undefined;
  const lead = view.plain.slice(at, first.start);
  const plus = lead.includes('+');
  const sign = lead.search(/[+(]/);
  const start = sign < 0 ? first.start : at + sign;
  return { groups, plus, start, end: last.end };
}

/** Letters at the edge that belong to a word are cut off; a group that is more letters than digits is a word. */
function readGroup(
  view: TextView,
  at: number,
  matched: string,
  isMobile: boolean,
): DigitGroup | undefined {
  let from = 0;
  let to = matched.length;
  if (LETTER.test(view.plain[at - 1] ?? ' '))
    while (from < to && isLetter(matched, from)) from += 1;
  if (LETTER.test(view.plain[at + matched.length] ?? ' '))
    while (to > from && isLetter(matched, to - 1)) to -= 1;
  const kept = matched.slice(from, to);
  const digits = kept.replaceAll('o', '0').replace(/[li]/g, '1');
  const letters = kept.length - kept.replace(/[oli]/g, '').length;
  if (kept === '' || (!isMobile && isWord(kept, letters))) return undefined;
  const raw = view.rawOf(at + from, at + to);
  return {
    digits,
    start: at + from,
    end: at + to,
    disguised: letters > 0 || /[^0-9]/.test(raw),
  };
}

/** More letters than digits make a word, except a lone `o`. */
function isWord(text: string, letters: number): boolean {
  return letters * 2 > text.length + 1 || (letters === text.length && text !== 'o');
}

function isLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 57;
}

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};
const WORD = Object.keys(DIGIT_WORDS).join('|');
const SPOKEN = new RegExp(
  `(?<![a-z0-9])(?:${WORD}|\\d{1,4})(?:[\\s,.-]{1,3}(?:${WORD}|\\d{1,4})){6,12}(?![a-z0-9])`,
  'g',
);
const MIN_WORDS = 4;

/** Numbers said in words: `không chín một hai …`, some of them perhaps in figures. */
export function spokenRuns(view: TextView): DigitRun[] {
  if (!/khong|chin|bay/.test(view.folded)) return [];
  const runs: DigitRun[] = [];
  for (const match of view.folded.matchAll(SPOKEN)) {
    const tokens = match[0].match(/[a-z]+|\d+/g) ?? [];
    if (tokens.filter((token) => token in DIGIT_WORDS).length < MIN_WORDS) continue;
    const digits = tokens.map((token) => DIGIT_WORDS[token] ?? token).join('');
    const [start, end] = [match.index, match.index + match[0].length];
    runs.push({ groups: [{ digits, start, end, disguised: true }], plus: false, start, end });
  }
  return runs;
}
