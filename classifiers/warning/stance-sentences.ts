import type { Span } from '../../domain/index.js';
import { type TextViews, viewText } from '../vietnamese/views.js';
import { SENDS_TO, WENT_TO } from './request-patterns.js';
import { QUOTES, type StanceMark } from './stance-patterns.js';
import type { Reported, Voices } from './voices.js';

/** What one sentence says in the writer's own voice. */
export interface Sentence {
  /** What the writer says: blank where he quotes. */
  readonly text: string;
  readonly from: number;
  readonly marks: ReadonlySet<StanceMark['id']>;
  /** The same, blank where unvouched links stand: their letters are no words. */
  readonly words: string;
  /** Unvouched links in it: the writer's, or in what others said. */
  readonly link: 'none' | 'quoted' | 'said';
  /** The writer says where to go: “vào …”, “tại …”. */
  readonly sends: boolean;
}

const SENTENCE = /[^\n.!?;]+(?:[.!?;]+(?![ \n.!?;]|$)[^\n.!?;]*)*/g;
const BLANKED = / {4,}/g;
const ACCENT = /[\u00c0-\u1ef9]/;

/** The sentences of a text, each with the marks of stance in it; `links` are the spans of unvouched links. */
export function sentencesOf(
  { said, reported }: Voices,
  views: TextViews,
  { known, links }: { readonly known: readonly StanceMark[]; readonly links: readonly Span[] },
): Sentence[] {
  const sentences: Sentence[] = [];
  const quotes = reported.filter(({ manner }) => manner !== 'retold');
  for (const { 0: text, index } of said.matchAll(SENTENCE)) {
    const to = index + text.length;
    const quoted = quotes.filter((quote) => quote.from < to && quote.to > index);
    if (text.trim() === '' && quoted.length === 0) continue;
    const own = links.filter((link) => touches(views, link, { from: index, to }));
    const words = withoutLinks(views, text, index, own);
    const marks = marksOf(known, closedUp(words), viewText(views.accented, index, to));
    if (quoted.length > 0) marks.add(QUOTES.id);
    const told = own.every((link) => reported.some((other) => touches(views, link, other)));
    const link = own.length === 0 ? 'none' : told ? 'quoted' : 'said';
    const sends = link === 'said' && own.some((at) => sendsTo(views, text, index, at));
    sentences.push({ text, words, from: index, marks, link, sends });
  }
  return sentences;
}

/** Where something was blanked stands one word: grammar goes on around it. */
export function closedUp(words: string): string {
  return words.replace(BLANKED, ' x ');
}

function withoutLinks(
  { starts }: TextViews,
  text: string,
  from: number,
  links: readonly Span[],
): string {
  if (links.length === 0) return text;
  const letters = [...text].map((letter, at) => {
    const place = starts[from + at] ?? 0;
    return links.some(({ start, end }) => place >= start && place < end) ? ' ' : letter;
  });
  return letters.join('');
}

function sendsTo({ starts }: TextViews, text: string, from: number, link: Span): boolean {
  let at = 0;
  while (at < text.length && (starts[from + at] ?? 0) < link.start) at += 1;
  const before = text.slice(0, at);
  return SENDS_TO.test(before) && !WENT_TO.test(before);
}

/** Whether a span of the original lies, in part, in a stretch of the view. */
export function touches(
  views: TextViews,
  span: Span,
  { from, to }: Pick<Reported, 'from' | 'to'>,
): boolean {
  return span.start < (views.ends[to - 1] ?? 0) && span.end > (views.starts[from] ?? 0);
}

function marksOf(
  known: readonly StanceMark[],
  text: string,
  accented: string,
): Set<StanceMark['id']> {
  const marks = known.filter(
    ({ pattern, spelled }) =>
      pattern.test(text) &&
      (spelled === undefined || !ACCENT.test(accented) || spelled.test(accented)),
  );
  return new Set(marks.map(({ id }) => id));
}

/** Whether any of the marks stands in the sentence. */
export function hasAny(
  { marks }: Pick<Sentence, 'marks'>,
  ids: readonly StanceMark['id'][],
): boolean {
  return ids.some((id) => marks.has(id));
}
