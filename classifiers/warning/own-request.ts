import {
  ACCUSES_READER,
  ASKED_OUTRIGHT,
  CONTACT,
  DRAWN_ONCE,
  ENDED_BADLY,
  GOOD_END,
  HAND_OVER,
  HOPED,
  INVITES,
  NEGATED,
  NUMBER,
  OFFICIAL_WAY,
  OTHERS_BAD,
  PRESSES,
  REQUEST,
  SECRET,
  TO_ACCOUNT,
  TO_WRITER,
  VOUCHES,
  VOUCHES_TO_ALL,
} from './request-patterns.js';
import { QUOTES, STANCE_MARKS, type StanceMark } from './stance-patterns.js';
import { hasAny, type Sentence } from './stance-sentences.js';
import type { Voices } from './voices.js';

/** How surely the writer wants something of the reader. */
export type Asking = 'no' | 'perhaps' | 'yes';

/** What the rest of the text says of a sentence. */
export interface Around {
  /** The sentences after it. */
  readonly later: readonly Sentence[];
  /** So much tells that what only sounds like a demand may be the story's. */
  readonly told: boolean;
}
const NOTHING_AROUND: Around = { later: [], told: false };

/** Beside these in the sentence before or after, a link is told of; in its own sentence beside more. */
const NEIGHBOURS: readonly StanceMark['id'][] = [
  'advice',
  'beware',
  'called_scam',
  'doubt',
  'report',
];
/** Such a neighbour speaks of the link itself. */
const VERDICTS: readonly StanceMark['id'][] = ['called_scam', 'doubt', 'report'];
const TELLING: readonly StanceMark['id'][] = [
  ...NEIGHBOURS,
  'posing',
  'denied',
  'loss',
  'robbed',
  'shunned',
  'scoffed',
  'press',
];
/** Beside a place to go to, these speak of it all the same. */
const AGAINST: readonly StanceMark['id'][] = [
  ...VERDICTS,
  'advice',
  'denied',
  'shunned',
  'scoffed',
];
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
/** Who shows a message like this shows it: he asks about it, calls it what it is, or has lost by it. A bare heading “Cảnh báo” does not. */
const SHOWN: readonly StanceMark['id'][] = [
  'told',
  'doubt',
  'called_scam',
  'denied',
  'loss',
  'report',
  'shown',
];
const WORD = /\w+/g;
const WORDS_AFTER = 2;
/** A quotation that itself tells of a loss is a story, not a request. */
const TOLD_THERE = STANCE_MARKS.filter(({ id }) => id === 'told' || id === 'loss');

/** A link that is told of, not handed over. */
export function isPassedOn(one: Sentence, before?: Sentence, after?: Sentence): boolean {
  if (one.link !== 'said') return one.link === 'quoted';
  const advised = hasAny(one, ['advice', 'told']);
  if (!advised && INVITES.test(one.text)) return false;
  if (hasAny(one, one.sends ? AGAINST : TELLING)) return true;
  // An owner who says afterwards that it is not his; said before, it is how copies vouch for themselves.
  if (after !== undefined && hasAny(after, ['denied'])) return true;
  const beside = one.sends ? VERDICTS : NEIGHBOURS;
  return [before, after].some((other) => other !== undefined && hasAny(other, beside));
}

/** A link that stands in a sentence of the writer's which asks for nothing. */
export function isMentioned(one: Sentence): boolean {
  return one.link === 'said' && !one.sends && !INVITES.test(one.text) && !REQUEST.test(one.words);
}

/** The writer's own request, promise or accusation in a sentence. */
export function asking(one: Sentence, around: Around = NOTHING_AROUND): Asking {
  if (vouches(one, around.later) || TO_ACCOUNT.test(one.words)) return 'yes';
  const asked = around.told ? 'perhaps' : 'yes';
  if (accuses(one)) return asked;
  if (hasAny(one, OTHERS_NUMBER)) return 'no';
  // A name in quotation marks shields nothing that is said beside it.
  const marked = [...one.marks].some((id) => id !== QUOTES.id);
  return offersWay(one, marked) ?? (demands(one, marked) ? asked : wishedAtAll(one, marked));
}

/** Whether he hands the reader over to somebody: surely, or, where the way is an official one, surely not. */
function offersWay({ words }: Sentence, marked: boolean): 'yes' | 'no' | undefined {
  const numbered = NUMBER.test(words);
  if (numbered && CONTACT.test(words)) return 'yes';
  if (OFFICIAL_WAY.test(words)) return 'no';
  return HAND_OVER.test(words) || (!marked && numbered) ? 'yes' : undefined;
}

function wishedAtAll({ words }: Sentence, marked: boolean): Asking {
  return wished(words, marked) || (CONTACT.test(words) && !marked) ? 'perhaps' : 'no';
}

/** He says that it is no scam, or promises a good end. */
function vouches(one: Sentence, later: readonly Sentence[]): boolean {
  const { words: text } = one;
  return (
    VOUCHES_TO_ALL.test(text) ||
    (!hasAny(one, ['doubt']) && VOUCHES.test(text)) ||
    (!hasAny(one, OTHERS_PROMISE) && promisesGood(text, later))
  );
}

/** He makes the reader the culprit. */
function accuses(one: Sentence): boolean {
  return !hasAny(one, OTHERS_THREAT) && ACCUSES_READER.test(one.words);
}

/** A good end that is more than hoped for, and that no worse one follows. */
function promisesGood(text: string, later: readonly Sentence[]): boolean {
  const found = GOOD_END.exec(text);
  if (found === null || HOPED.test(text.slice(0, found.index))) return false;
  if (!DRAWN_ONCE.test(found[0])) return true;
  if (ENDED_BADLY.test(text.slice(found.index))) return false;
  return !later.some((one) => ENDED_BADLY.test(one.words) && !OTHERS_BAD.test(one.words));
}

function demands(one: Sentence, marked: boolean): boolean {
  const { words: text } = one;
  return (
    (asksOutright(text) && !hasAny(one, ['denied'])) ||
    (!hasAny(one, OTHERS_THREAT) && PRESSES.test(text)) ||
    (!hasAny(one, ['story', 'doubt']) && wished(text, marked) && SECRET.test(text))
  );
}

/** A request that is not itself advice: “mong bạn đọc không điền …”. */
function asksOutright(text: string): boolean {
  const found = ASKED_OUTRIGHT.exec(text);
  return found !== null && !NEGATED.test(found[0]);
}

/** An act of the reader's for the writer; in stories others do the same. */
function wished(text: string, marked: boolean): boolean {
  return TO_WRITER.test(text) || (!marked && REQUEST.test(text));
}

/**
 * A request that stands in quotation marks at the very end, and nothing beside it but a heading that warns: the heading is the disguise, the
 * request is the writer's.
 */
export function asksInLastPassage(
  { text, said, reported }: Voices,
  sentences: readonly Sentence[],
): boolean {
  const last = reported.findLast(({ manner }) => manner !== 'retold');
  if (last === undefined || sentences.some((one) => hasAny(one, SHOWN))) return false;
  if ((said.slice(last.to).match(WORD)?.length ?? 0) > WORDS_AFTER) return false;
  const words = text.slice(last.from, last.to);
  const linked = sentences.some(({ link }) => link === 'quoted');
  if (linked || NUMBER.test(words) || ASKED_OUTRIGHT.test(words)) return true;
  return !TOLD_THERE.some(({ pattern }) => pattern.test(words)) && REQUEST.test(words);
}
