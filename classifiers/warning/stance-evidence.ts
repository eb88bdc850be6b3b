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
  REQUEST,
  STANCE_MARKS,
  type StanceMark,
} from './stance-patterns.js';

const READ_UNITS = 4_000;
/** By how many different marks: one alone is often chance. */
const BYSTANDER_WEIGHTS = [-0.8, -2, -2.6];
const PASSED_ON_WEIGHT = -2;
/** Beside these in its own sentence a link is told of; of the neighbouring sentences only the first three speak of it too. */
const TELLING: readonly StanceMark['id'][] = [
  'advice',
  'beware',
  'called_scam',
  'posing',
  'doubt',
  'loss',
  'report',
];
const NEIGHBOURS: readonly StanceMark['id'][] = [
  'advice',
  'beware',
  'called_scam',
  'doubt',
  'report',
];
/** A number in such a sentence is the other side's. */
const OTHERS_NUMBER: readonly StanceMark['id'][] = ['advice', 'told', 'posing', 'called_scam'];
/** Such a sentence speaks of accusations, such a sentence of promises, that others make. */
const OTHERS_THREAT: readonly StanceMark['id'][] = [...TELLING, 'told'];
const OTHERS_PROMISE: readonly StanceMark['id'][] = ['advice', 'beware', 'called_scam', 'posing'];
/** What is quoted is told, not said. */
const QUOTED = /["“”«'‘’][^"“”«»'‘’]{4,200}["“”»'‘’]/g;

interface Sentence {
  readonly text: string;
  /** Without what stands in quotation marks. */
  readonly said: string;
  readonly from: number;
  readonly marks: ReadonlySet<StanceMark['id']>;
  readonly hasLink: boolean;
}

/**
 * Counter-evidence of stance: the writer tells or warns and asks nothing of the reader. Whoever adds a request of his own (a click, a call, a
 * number, an installation, money), promises a good end or accuses the reader is not cleared, however much he warns. Links are those of
 * `linkEvidence` in the same text.
 */
export function stanceEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  const folded = viewText(views.folded, 0, Math.min(views.length, READ_UNITS));
  const unvouched = links.flatMap(({ weight, span }) => (weight > 0 && span ? [span] : []));
  const sentences = sentencesOf(folded, views, unvouched);
  const marks = STANCE_MARKS.filter(({ id }) => sentences.some((one) => one.marks.has(id)));
  if (marks.length === 0) return [];
  const passedOn = sentences.filter((one, at) =>
    isPassedOn(one, sentences[at - 1], sentences[at + 1]),
  );
  const linked = sentences.filter(({ hasLink }) => hasLink);
  if (linked.length > passedOn.length || sentences.some(speaksToReader)) return [];
  const spanOfSentence = ({ from, text }: Sentence): Span =>
    spanOf(views, from, from + text.length);
  const marked = sentences.find((one) => one.marks.size > 0);
  return [
    bystander(marks, marked && spanOfSentence(marked)),
    ...passedOn.slice(0, 1).map((one) => passedOnLink(spanOfSentence(one))),
  ];
}

function sentencesOf(folded: string, views: TextViews, links: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: text, index } of folded.matchAll(
    /[^\n.!?;]+(?:[.!?;]+(?![ \n.!?;]|$)[^\n.!?;]*)*/g,
  )) {
    const start = views.starts[index] ?? 0;
    const end = views.ends[index + text.length - 1] ?? 0;
    const marks = marksOf(text, viewText(views.accented, index, index + text.length));
    const hasLink = links.some((link) => link.start < end && link.end > start);
    if (text.trim() === '') continue;
    sentences.push({ text, said: text.replace(QUOTED, ' '), from: index, marks, hasLink });
  }
  return sentences;
}

function marksOf(text: string, accented: string): Set<StanceMark['id']> {
  const marks = STANCE_MARKS.filter(
    ({ pattern, spelled }) =>
      pattern.test(text) && (spelled === undefined || accented === text || spelled.test(accented)),
  );
  return new Set(marks.map(({ id }) => id));
}

function hasAny({ marks }: Pick<Sentence, 'marks'>, ids: readonly StanceMark['id'][]): boolean {
  return ids.some((id) => marks.has(id));
}

/** A link that is told of, not handed over. */
function isPassedOn(one: Sentence, before?: Sentence, after?: Sentence): boolean {
  if (!one.hasLink) return false;
  const advised = hasAny(one, ['advice', 'told']);
  if (!advised && INVITES.test(one.said)) return false;
  return (
    hasAny(one, TELLING) ||
    [before, after].some((other) => other !== undefined && hasAny(other, NEIGHBOURS))
  );
}

/** The writer's own request, promise or accusation. */
function speaksToReader(one: Sentence): boolean {
  const { said } = one;
  if (!hasAny(one, OTHERS_PROMISE) && GOOD_END.test(said)) return true;
  if (!hasAny(one, OTHERS_THREAT) && ACCUSES_READER.test(said)) return true;
  return asks(one);
}

/** The sentence asks something of the reader that leads to no official place. */
function asks(one: Sentence): boolean {
  const { said: text, marks } = one;
  const official = OFFICIAL_WAY.test(text);
  if (marks.size > 0 && hasAny(one, OTHERS_NUMBER)) return false;
  if (marks.size > 0)
    return (CONTACT.test(text) && NUMBER.test(text)) || (!official && ASKED_OUTRIGHT.test(text));
  if (official) return false;
  return CONTACT.test(text) || NUMBER.test(text) || REQUEST.test(text);
}

function bystander(marks: readonly StanceMark[], span: Span | undefined): Evidence {
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
