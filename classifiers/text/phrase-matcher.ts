import type { Span } from '../../domain/index.js';
import {
  AUTOMATON_LETTERS,
  type Automaton,
  AutomatonBuilder,
  OTHER_LETTER,
} from '../vietnamese/automaton.js';
import { isWordUnit } from '../vietnamese/letters.js';
import type { SqueezedView } from '../vietnamese/squeezer.js';
import { spanOf, squeeze, type TextViews, ViewReader, viewText } from '../vietnamese/views.js';

export interface Pattern {
  /** Index of the group the pattern belongs to; what a group means is the caller's business. */
  readonly group: number;
  readonly weight: number;
  readonly phrase: string;
  /** The phrase is given without accents and matches whatever accents the text has. */
  readonly anyAccents?: boolean;
}

export interface PhraseHit {
  readonly pattern: Pattern;
  /** 0..1: 1 where the accents agree, less for unaccented or oddly accented writing. */
  readonly quality: number;
  readonly span: Span;
  /** Told not to, or that it is not so: “không cần nhập số thẻ”. */
  readonly negated: boolean;
  /** The letters were spread out or glued together. */
  readonly disguised: boolean;
}

export interface PhraseMatcher {
  /** The first good occurrence of each phrase, in order of their ends. */
  match(views: TextViews): PhraseHit[];
}

/** From this many letters a phrase counts even inside a longer run of letters. */
const GLUED_LETTERS = 12;
const UNACCENTED_QUALITY = 0.85;
const ODD_ACCENT_QUALITY = 0.4;

interface Compiled {
  readonly pattern: Pattern;
  readonly accented: string;
  readonly length: number;
  readonly words: number;
}

/** An Aho-Corasick automaton over the squeezed view: one step per letter, however many phrases there are. */
export function createPhraseMatcher(patterns: readonly Pattern[]): PhraseMatcher {
  const compiled: Compiled[] = [];
  const builder = new AutomatonBuilder();
  const reader = new ViewReader();
  for (const pattern of patterns) {
    const views = reader.read(pattern.phrase);
    const squeezed = squeeze(views);
    const accented = accentedOf(views, squeezed, 0, squeezed.length);
    const entry = { pattern, accented, length: squeezed.length, words: views.tokenCount };
    if (builder.addLetters(squeezed.letters, squeezed.length, compiled.length))
      compiled.push(entry);
  }
  const automaton = builder.freeze();
  const foundIn = new Uint32Array(compiled.length);
  let text = 0;
  return {
    match(views) {
      text += 1;
      return run(automaton, compiled, { foundIn, text }, views);
    },
  };
}

/** The number of the text, and that of the text in which each phrase was found last: there are thousands of phrases to forget otherwise. */
interface Found {
  readonly foundIn: Uint32Array;
  readonly text: number;
}

function run(
  automaton: Automaton,
  compiled: readonly Compiled[],
  { foundIn, text }: Found,
  views: TextViews,
): PhraseHit[] {
  const { next, ends, isEnd } = automaton;
  const squeezed = squeeze(views);
  const { letters, length } = squeezed;
  const hits: PhraseHit[] = [];
  const judgeAll = (first: number, at: number): void => {
    for (let end = first; end !== -1; end = automaton.chain[end] ?? -1) {
      const id = automaton.output[end] ?? -1;
      const entry = compiled[id];
      const hit = entry && foundIn[id] !== text ? judge(views, squeezed, entry, at) : undefined;
      if (!hit) continue;
      foundIn[id] = text;
      hits.push(hit);
    }
  };
  let state = 0;
  for (let i = 0; i < length; i += 1) {
    const letter = letters[i] ?? OTHER_LETTER;
    state = letter === OTHER_LETTER ? 0 : (next[state * AUTOMATON_LETTERS + letter] ?? 0);
    if (isEnd[state] === 1) judgeAll(ends[state] ?? -1, i);
  }
  return hits;
}

function judge(
  views: TextViews,
  squeezed: SqueezedView,
  entry: Compiled,
  last: number,
): PhraseHit | undefined {
  const first = last - entry.length + 1;
  const from = squeezed.at[first] ?? 0;
  const to = (squeezed.at[last] ?? 0) + 1;
  const whole = !isWordUnit(views.folded[from - 1] ?? 0) && !isWordUnit(views.folded[to] ?? 0);
  if (!whole && entry.length < GLUED_LETTERS) return undefined;
  if (to - from > entry.length + entry.words * 2 + 2) return undefined;
  const span = spanOf(views, from, to);
  if (/[.!?;][ \t]|\n/.test(views.original.slice(span.start, span.end))) return undefined;
  const quality = qualityOf(accentedOf(views, squeezed, first, last + 1), entry);
  if (quality === 0) return undefined;
  const gaps = to - from - entry.length;
  return {
    pattern: entry.pattern,
    quality,
    span,
    negated: isNegated(views, from, entry.pattern.phrase),
    disguised: !whole || gaps > entry.words + 1,
  };
}

const NEGATION_UNITS = 44;
/** Verbs that are said not to be done, who it is that does not do what the phrase says, and orders not to. */
const NEGATION =
  /(?:^|[^a-z])(?:khong (?:can|nen|duoc|yeu cau|goi dien|gui|bao gio|he|thu|ho tro|nhan|mua|phai|cam ket|uy quyen|lien quan|ai co the)|tuyet doi khong|dung(?! bo)|never|do not|don t)(?: [a-z0-9]+){0,4} $|(?:^|[^a-z])(?:chung (?:toi|em)|cua hang|ngan hang|cong ty|don vi|ben (?:em|minh)|shop|tiem|truong|benh vien) (?:tuyet doi )?(?:khong|ko|k) $/;

/** Phrases of a trade that begin with what the trader does: right behind “không” he does not. “Không cọc” and the like are lures. */
const TRADE = /^(?:mua|bán|thu mua|xuất|rút tiền|đáo hạn|xóa|cho thuê|cho vay|làm giả|nhận làm) /;
const NOT = /(?:^|[^a-z])(?:khong|ko|k|chang|chua tung) $/;

function isNegated(views: TextViews, from: number, phrase: string): boolean {
  const before = viewText(views.folded, Math.max(0, from - NEGATION_UNITS), from);
  return NEGATION.test(before) || (NOT.test(before) && TRADE.test(phrase));
}

function accentedOf(views: TextViews, squeezed: SqueezedView, from: number, to: number): string {
  const units = new Uint16Array(to - from);
  for (let i = from; i < to; i += 1) units[i - from] = views.accented[squeezed.at[i] ?? 0] ?? 32;
  return viewText(units, 0, units.length);
}

/** Where one phrase lies inside another, only the longer counts. */
export function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.span.start <= hit.span.start &&
          other.span.end >= hit.span.end &&
          other.span.end - other.span.start > hit.span.end - hit.span.start,
      ),
  );
}

/** `nợ` is not `nổ`: an accented text must agree; an unaccented one may, if the phrase has two words or more. */
function qualityOf(written: string, entry: Compiled): number {
  if (written === entry.accented || entry.pattern.anyAccents === true) return 1;
  const accentless = /^[\x20-\x7e]*$/.test(written);
  if (accentless) return entry.words >= 2 ? UNACCENTED_QUALITY : UNACCENTED_QUALITY / 2;
  return entry.words >= 4 ? ODD_ACCENT_QUALITY * 2 : entry.words === 3 ? ODD_ACCENT_QUALITY : 0;
}
