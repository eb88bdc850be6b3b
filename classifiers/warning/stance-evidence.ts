import type { Span } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { spanOf, type TextViews, viewText } from '../vietnamese/views.js';
import {
  ACCUSES_READER,
  ASKED_OUTRIGHT,
  CONTACT,
  GOOD_END,
  INVITES,
  NUMBER,
  OFFICIAL_WAY,
  QUOTES,
  REQUEST,
  STANCE_MARKS,
  type StanceMark,
} from './stance-patterns.js';

const READ_UNITS = 4_000;
/** By how many different marks: one alone is often chance. */
const BYSTANDER_WEIGHTS = [-0.8, -2, -2.6];
const PASSED_ON_WEIGHT = -2;
/** Beside these in the sentence before or after, a link is told of; in its own sentence beside more. */
const NEIGHBOURS: readonly StanceMark['id'][] = [
  'advice',
  'beware',
  'called_scam',
  'doubt',
  'report',
];
const TELLING: readonly StanceMark['id'][] = [...NEIGHBOURS, 'posing', 'denied', 'loss'];
/** A number in such a sentence is the other side's. */
const OTHERS_NUMBER: readonly StanceMark['id'][] = ['advice', 'told', 'posing', 'called_scam'];
/** Such a sentence speaks of accusations, such a sentence of promises, that others make. */
const OTHERS_THREAT: readonly StanceMark['id'][] = [...TELLING, 'told'];
const OTHERS_PROMISE: readonly StanceMark['id'][] = [
  'advice',
  'beware',
  'called_scam',
  'posing',
  'doubt',
  'denied',
];
/** So much must stand between the marks to be a quotation, and so many words be said beside it. */
const QUOTED_WORDS = 4;
const SAID_WORDS = 3;
const QUOTATION = /(?<!\w)["“”«'‘’](?=\S)[^"“”«»'‘’]{8,300}["“”»'‘’](?!\w)/g;
const WORD = /\w+/g;
const ACCENT = /[\u00c0-\u1ef9]/;

interface Sentence {
  /** What the writer says: blank where he quotes. */
  readonly text: string;
  readonly from: number;
  readonly marks: ReadonlySet<StanceMark['id']>;
  readonly link: 'none' | 'quoted' | 'said';
}

interface Said {
  readonly text: string;
  /** Stretches between quotation marks, in positions of the view. */
  readonly quotes: readonly (readonly [number, number])[];
}

/**
 * Counter-evidence of stance: the writer tells or warns and asks nothing of the reader. Whoever adds a request of his own (a click, a call, a
 * number, an installation, money), promises a good end or accuses the reader is not cleared, however much he warns. Links are those of
 * `linkEvidence` in the same text.
 */
export function stanceEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  const said = saidIn(viewText(views.folded, 0, Math.min(views.length, READ_UNITS)));
  // Most texts hold none: then there is no need to look sentence by sentence.
  const known = STANCE_MARKS.filter(({ pattern }) => pattern.test(said.text));
  if (known.length === 0 && said.quotes.length === 0) return [];
  const unvouched = links.flatMap(({ weight, span }) => (weight > 0 && span ? [span] : []));
  const sentences = sentencesOf(said, views, { known, links: unvouched });
  const marks = [...STANCE_MARKS, QUOTES].filter(({ id }) =>
    sentences.some((one) => one.marks.has(id)),
  );
  if (marks.length === 0) return [];
  const passedOn = sentences.filter((one, at) =>
    isPassedOn(one, sentences[at - 1], sentences[at + 1]),
  );
  const linked = sentences.filter(({ link }) => link !== 'none');
  if (linked.length > passedOn.length || sentences.some(speaksToReader)) return [];
  const spanOfSentence = ({ from, text }: Sentence): Span =>
    spanOf(views, from, from + text.length);
  const marked = sentences.find((one) => one.marks.size > 0);
  return [
    bystander(marks, marked && spanOfSentence(marked)),
    ...passedOn.slice(0, 1).map((one) => passedOnLink(spanOfSentence(one))),
  ];
}

/** What is quoted is told, not said: blanked, so that places stay, if the writer adds words of his own. */
function saidIn(folded: string): Said {
  const quotes: [number, number][] = [];
  const text = folded.replace(QUOTATION, (quoted: string, index: number) => {
    if ((quoted.match(WORD)?.length ?? 0) < QUOTED_WORDS) return quoted;
    quotes.push([index, index + quoted.length]);
    return ' '.repeat(quoted.length);
  });
  return (text.match(WORD)?.length ?? 0) < SAID_WORDS
    ? { text: folded, quotes: [] }
    : { text, quotes };
}

function sentencesOf(
  { text: all, quotes }: Said,
  views: TextViews,
  { known, links }: { readonly known: readonly StanceMark[]; readonly links: readonly Span[] },
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: text, index } of all.matchAll(
    /[^\n.!?;]+(?:[.!?;]+(?![ \n.!?;]|$)[^\n.!?;]*)*/g,
  )) {
    const to = index + text.length;
    const quoted = quotes.filter(([from, end]) => from < to && end > index);
    if (text.trim() === '' && quoted.length === 0) continue;
    const marks = marksOf(known, text, viewText(views.accented, index, to));
    if (quoted.length > 0) marks.add(QUOTES.id);
    const own = links.filter((link) => touches(views, link, [index, to]));
    const told = own.every((link) => quoted.some((quote) => touches(views, link, quote)));
    sentences.push({
      text,
      from: index,
      marks,
      link: own.length === 0 ? 'none' : told ? 'quoted' : 'said',
    });
  }
  return sentences;
}

function touches(views: TextViews, span: Span, [from, to]: readonly [number, number]): boolean {
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

function hasAny({ marks }: Pick<Sentence, 'marks'>, ids: readonly StanceMark['id'][]): boolean {
  return ids.some((id) => marks.has(id));
}

/** A link that is told of, not handed over. */
function isPassedOn(one: Sentence, before?: Sentence, after?: Sentence): boolean {
  if (one.link !== 'said') return one.link === 'quoted';
  const advised = hasAny(one, ['advice', 'told']);
  if (!advised && INVITES.test(one.text)) return false;
  return (
    hasAny(one, TELLING) ||
    [before, after].some((other) => other !== undefined && hasAny(other, NEIGHBOURS))
  );
}

/** The writer's own request, promise or accusation. */
function speaksToReader(one: Sentence): boolean {
  if (!hasAny(one, OTHERS_PROMISE) && GOOD_END.test(one.text)) return true;
  if (!hasAny(one, OTHERS_THREAT) && ACCUSES_READER.test(one.text)) return true;
  return asks(one);
}

/** The sentence asks something of the reader that leads to no official place. */
function asks(one: Sentence): boolean {
  const { text, marks } = one;
  if (hasAny(one, OTHERS_NUMBER)) return false;
  const official = OFFICIAL_WAY.test(text);
  // A name in quotation marks shields nothing that is said beside it.
  if ([...marks].some((id) => id !== QUOTES.id))
    return (CONTACT.test(text) && NUMBER.test(text)) || (!official && ASKED_OUTRIGHT.test(text));
  return !official && (CONTACT.test(text) || NUMBER.test(text) || REQUEST.test(text));
}

function bystander(
  marks: readonly Pick<StanceMark, 'vi' | 'en'>[],
  span: Span | undefined,
): Evidence {
  const weight = BYSTANDER_WEIGHTS[Math.min(marks.length, BYSTANDER_WEIGHTS.length) - 1] ?? 0;
  return {
    code: 'warning.bystander',
    weight,
    reason: `Kể lại hoặc cảnh báo (${marks.map(({ vi }) => vi).join('; ')}), không đòi người đọc bấm, gọi, cài hay chuyển tiền`,
    reasonEn: `Tells or warns (${marks.map(({ en }) => en).join('; ')}) and asks the reader for no click, call, installation or money`,
    ...(span ? { span } : {}),
  };
}

function passedOnLink(span: Span): Evidence {
  return {
    code: 'warning.link',
    weight: PASSED_ON_WEIGHT,
    reason: 'Liên kết được dẫn lại để cảnh báo hoặc kể chuyện, không mời bấm vào',
    reasonEn: 'A link is passed on to warn or tell of it, not to be followed',
    span,
  };
}
