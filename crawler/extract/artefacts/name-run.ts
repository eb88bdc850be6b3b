import { FOREIGN_LETTER, type TextView } from './text-view.js';

/** A label of a host name, or a word that may turn out to be none, with its place in the view. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Labels joined by dots, however the dots are written. */
export interface NameRun {
  readonly labels: readonly Label[];
  /** A dot in brackets, in words or with spaces beside it. */
  readonly disguised: boolean;
}

const DOT = String.raw`(?:\s?[\[({]\s?(?:\.|dot|ch[a\u00aa]m|,)\s?[\])}]\s?|\s?\.\s?|\s(?:dot|ch[a\u00aa]m)\s)`;
const LABEL = '[a-z0-9_\u00aa][a-z0-9_\u00aa-]{0,62}';
/** A label with whatever dots and labels follow. Each stretch is read forward once. */
const RUN = new RegExp(`${LABEL}(?:${DOT}${LABEL}){1,12}`, 'g');
const PART = /[a-z0-9_\u00aa][a-z0-9_\u00aa-]*/g;
const CUE =
  /(?:link|web|website|site|truy cap|dang nhap|vao|tai|nhan|bam|click|url|duong dan|trang|http|www|ten mien|domain|dia chi|[[({]|\/\/)\s?[:.]?\s?$/;
const CUE_CHARS = 24;
/** Endings that are taken for endings even with a space slipped in beside the dot. */
const STRONG_ENDINGS: ReadonlySet<string> = new Set(
  'com net org vn top xyz vip club cc info ly online site shop store icu cfd sbs live link win bet pro click fun asia biz tk cf gq example'.split(
    ' ',
  ),
);

/** Runs of labels in the view, cut where a dot only ends a sentence. */
export function* nameRuns(view: TextView): Generator<NameRun> {
  for (const match of view.plain.matchAll(RUN)) yield* splitRun(view, match.index, match[0]);
}

function* splitRun(view: TextView, at: number, matched: string): Generator<NameRun> {
  const parts = [...matched.matchAll(PART)].map((part) => ({
    text: part[0],
    start: at + part.index,
    end: at + part.index + part[0].length,
  }));
  let labels: Label[] = [];
  let disguised = false;
  for (const part of parts) {
    const previous = labels.at(-1);
    if (previous === undefined) {
      labels.push(part);
      continue;
    }
    const dot = view.plain.slice(previous.end, part.start);
    if (isWordForDot(part.text) && !dot.includes('.')) continue;
    const kind = dotKind(view, labels, dot, part);
    if (kind === 'stop') {
      if (labels.length > 1) yield { labels, disguised };
      labels = [];
      disguised = false;
    } else if (kind === 'disguised') disguised = true;
    labels.push(part);
  }
  if (labels.length > 1) yield { labels, disguised };
}

function isWordForDot(text: string): boolean {
  return text === 'dot' || /^ch[a\u00aa]m$/.test(text);
}

/** Does this dot join two labels, or end a sentence? */
function dotKind(
  view: TextView,
  labels: readonly Label[],
  dot: string,
  next: Label,
): 'plain' | 'disguised' | 'stop' {
  if (dot === '.') return 'plain';
  if (/[[({]/.test(dot)) return 'disguised';
  const first = labels[0];
  const last = labels.at(-1);
  if (first === undefined || last === undefined || !STRONG_ENDINGS.has(next.text)) return 'stop';
  if (last.text.includes(FOREIGN_LETTER)) return 'stop';
  if (/^\s/.test(dot) && !startsSentence(view, next)) return 'disguised';
  const before = view.folded.slice(Math.max(0, first.start - CUE_CHARS), first.start);
  return CUE.test(before) && !startsSentence(view, next) ? 'disguised' : 'stop';
}

/** A capital after a full stop begins a sentence. */
function startsSentence(view: TextView, label: Label): boolean {
  const raw = view.rawOf(label.start, label.start + 2);
  return /^\p{Lu}\p{Ll}/u.test(raw) || view.plain[label.end] === FOREIGN_LETTER;
}
