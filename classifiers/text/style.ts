import type { TextViews } from '../vietnamese/views.js';
import { styleFeature } from './features.js';

/**
 * How a text is written, apart from its words: the ways observed in the wild of hiding words from filters (vietnam.md §1.5). Facts about
 * shares are steps of an eighth of all words, so that length does not matter; counts are steps of doublings.
 */
const FACTS = {
  leet: 1,
  joined: 2,
  lookAlikes: 3,
  compatibility: 4,
  invisible: 5,
  oddCase: 6,
  digitInWord: 7,
  oddLetters: 8,
  capitals: 9,
  links: 10,
  emoji: 11,
  exclamations: 12,
  lines: 13,
  digits: 14,
} as const;
const STYLE_UNITS = 4_000;
/** What one fact counts for beside the words, whose values shrink with their number. */
export const STYLE_VALUE = 0.25;

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const ODD = 4;
const ACCENT = 5;
const EMOJI = 6;
const BANG = 7;
const LINE = 8;
const COLON = 9;

const kinds = new Uint8Array(65_536).fill(255);
const UNKNOWN = 255;

function kindOf(unit: number): number {
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const kind = learnKind(String.fromCharCode(unit), unit);
  kinds[unit] = kind;
  return kind;
}

function learnKind(text: string, unit: number): number {
  if (unit >= 0xd83c && unit <= 0xd83e) return EMOJI;
  if (text === '!') return BANG;
  if (text === '\n') return LINE;
  if (text === ':') return COLON;
  if (/[0-9]/.test(text)) return DIGIT;
  if (/[a-z]/.test(text)) return LOWER;
  if (/[A-Z]/.test(text)) return UPPER;
  if (/[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/i.test(text) || /\p{M}/u.test(text)) return ACCENT;
  return /\p{L}/u.test(text) ? ODD : OTHER;
}

interface Counts {
  lower: number;
  upper: number;
  digitInWord: number;
  oddCase: number;
  odd: number;
  accent: number;
  emoji: number;
  bangs: number;
  lines: number;
  links: number;
  longestDigits: number;
}

function countStyle(text: string): Counts {
  const counts: Counts = {
    lower: 0,
    upper: 0,
    digitInWord: 0,
    oddCase: 0,
    odd: 0,
    accent: 0,
    emoji: 0,
    bangs: 0,
    lines: 0,
    links: 0,
    longestDigits: 0,
  };
  let before = OTHER;
  let digits = 0;
  const end = Math.min(text.length, STYLE_UNITS);
  for (let at = 0; at < end; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    digits = kind === DIGIT ? digits + 1 : 0;
    if (digits > counts.longestDigits) counts.longestDigits = digits;
    step(counts, kind, before, text, at);
    before = kind;
  }
  return counts;
}

function step(counts: Counts, kind: number, before: number, text: string, at: number): void {
  switch (kind) {
    case LOWER:
      counts.lower += 1;
      if (before === DIGIT) counts.digitInWord += 1;
      return;
    case UPPER:
      counts.upper += 1;
      if (before === LOWER) counts.oddCase += 1;
      else if (before === DIGIT) counts.digitInWord += 1;
      return;
    case ODD:
      counts.odd += 1;
      return;
    case ACCENT:
      counts.accent += 1;
      return;
    case EMOJI:
      counts.emoji += 1;
      return;
    case BANG:
      counts.bangs += 1;
      return;
    case LINE:
      counts.lines += 1;
      return;
    case COLON:
      if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) counts.links += 1;
      return;
    default:
  }
}

/** Visits one hashed feature for each fact that holds, with the fact's own step; the same features whatever the chunk. */
export function forEachStyleFeature(views: TextViews, emit: (hash: number) => void): void {
  const { disguises, tokenCount } = views;
  const counts = countStyle(views.original);
  const words = Math.max(1, Math.min(tokenCount, STYLE_UNITS / 4));
  const share = (fact: number, count: number): void => {
    if (count > 0) emit(styleFeature(fact, eighths(count / words)));
  };
  const steps = (fact: number, count: number): void => {
    if (count > 0) emit(styleFeature(fact, 32 + doublings(count)));
  };
  share(FACTS.leet, disguises.leet);
  share(FACTS.joined, disguises.joined);
  share(FACTS.lookAlikes, disguises.lookAlikes);
  share(FACTS.compatibility, disguises.compatibility);
  share(FACTS.invisible, disguises.invisible);
  share(FACTS.oddCase, counts.oddCase);
  share(FACTS.digitInWord, counts.digitInWord);
  share(FACTS.oddLetters, counts.odd);
  const letters = counts.lower + counts.upper + counts.accent;
  emit(styleFeature(FACTS.capitals, eighths(counts.upper / Math.max(1, letters))));
  steps(FACTS.links, counts.links);
  steps(FACTS.emoji, counts.emoji);
  steps(FACTS.exclamations, counts.bangs);
  steps(FACTS.lines, counts.lines);
  steps(FACTS.digits, counts.longestDigits);
}

/** Steps 0 (nearly none) to 8. */
function eighths(share: number): number {
  return Math.min(8, Math.ceil(share * 8));
}

function doublings(count: number): number {
  return Math.min(12, 32 - Math.clz32(count));
}
