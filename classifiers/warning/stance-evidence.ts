import type { Span } from '../../domain/index.js';
import { type Evidence, weightOf } from '../evidence.js';
import { spanOf, type TextViews } from '../vietnamese/views.js';
import { type Asking, asking, asksInLastPassage, isMentioned, isPassedOn } from './own-request.js';
import { QUOTES, STANCE_MARKS, type StanceMark } from './stance-patterns.js';
import { closedUp, type Sentence, sentencesOf, touches } from './stance-sentences.js';
import { STORY_MARKS } from './story-patterns.js';
import { type Reported, readVoices } from './voices.js';

const READ_UNITS = 4_000;
const MARKS: readonly StanceMark[] = [...STANCE_MARKS, ...STORY_MARKS];
/** What several marks say beside their own weights, by how many there are: one alone is often chance. */
const TOGETHER = [0, 0, 0.4, 0.8, 1.3];
const MOST_STANCE = 4;
/** Where marks say so much, a link that nobody is sent to is one of the story's. */
const STORY_WEIGHT = 0.4;
/** And here what only sounds like a demand may be told too. */
const TOLD_WEIGHT = 2;
const PASSED_ON_WEIGHT = -2;

/** How a text stands to what it speaks of. */
export interface Stance {
  readonly evidence: readonly Evidence[];
  /** What others said; empty where the writer asks something himself: then all of it is his. */
  readonly reported: readonly Reported[];
  /** The writer asks something of the reader that leads to no official place, promises a good end or accuses him. */
  readonly asks: Asking;
}

const NO_STANCE: Stance = { evidence: [], reported: [], asks: 'no' };

/**
 * Counter-evidence of stance: the writer tells or warns and asks nothing of the reader. Whoever adds a request of his own (a click, a call, a
 * number, an installation, money), promises a good end or accuses the reader is not cleared, however much he warns. Links are those of
 * `linkEvidence` in the same text.
 */
export function readStance(views: TextViews, links: readonly Evidence[]): Stance {
  const voices = readVoices(views, READ_UNITS);
  const unvouched = links.flatMap(({ weight, span }) => (weight > 0 && span ? [span] : []));
  // Most texts hold none: then there is no need to look sentence by sentence. Around links it has to be.
  const said = closedUp(voices.said);
  const known = unvouched.length > 0 ? MARKS : MARKS.filter(({ pattern }) => pattern.test(said));
  if (known.length === 0 && voices.reported.length === 0) return NO_STANCE;
  const sentences = sentencesOf(voices, views, { known, links: unvouched });
  const marks = [...MARKS, QUOTES].filter(({ id }) => sentences.some((one) => one.marks.has(id)));
  if (marks.length === 0) return NO_STANCE;
  const weight = weightOf(marks);
  const passedOn = sentences.filter(
    (one, at) =>
      isPassedOn(one, sentences[at - 1], sentences[at + 1]) ||
      (weight >= STORY_WEIGHT && isMentioned(one)),
  );
  const linked = sentences.filter(({ link }) => link !== 'none');
  const told = weight >= TOLD_WEIGHT;
  const asks = sentences.map((one, at) => asking(one, { later: sentences.slice(at + 1), told }));
  if (
    linked.length > passedOn.length ||
    asks.includes('yes') ||
    asksInLastPassage(voices, sentences)
  )
    return { ...NO_STANCE, asks: 'yes' };
  const spanOfSentence = ({ from, text }: Sentence): Span =>
    spanOf(views, from, from + text.length);
  const marked = sentences.find((one) => one.marks.size > 0);
  const perhaps = asks.includes('perhaps');
  return {
    evidence: [
      bystander(marks, perhaps, marked && spanOfSentence(marked)),
      ...passedOn.slice(0, 1).map((one) => passedOnLink(spanOfSentence(one))),
    ],
    reported: [...toldIn(voices.reported, marks), ...linksIn(passedOn, views, unvouched)],
    asks: perhaps ? 'perhaps' : 'no',
  };
}

/** A clause retold counts where the writer says more of it than that it was said: kin in need retell too. */
function toldIn(
  reported: readonly Reported[],
  marks: readonly Pick<StanceMark, 'id'>[],
): readonly Reported[] {
  const more = marks.some(({ id }) => id !== 'told' && id !== 'quoted');
  return more ? reported : reported.filter(({ manner }) => manner !== 'retold');
}

/** A link that is told of is not the writer's either, in positions of the view. */
function linksIn(
  passedOn: readonly Sentence[],
  views: TextViews,
  links: readonly Span[],
): Reported[] {
  return passedOn
    .filter(({ link }) => link === 'said')
    .flatMap(({ from, text }) =>
      links
        .filter((link) => touches(views, link, { from, to: from + text.length }))
        .map((link) => stretchOf(views, link)),
    );
}

function stretchOf({ starts, length }: TextViews, { start, end }: Span): Reported {
  const at = (original: number): number => {
    let place = 0;
    while (place < length && (starts[place] ?? 0) < original) place += 1;
    return place;
  };
  return { from: at(start), to: at(end), manner: 'passed_on' };
}

function bystander(
  marks: readonly Pick<StanceMark, 'weight' | 'vi' | 'en'>[],
  perhaps: boolean,
  span: Span | undefined,
): Evidence {
  const together = TOGETHER[Math.min(marks.length, TOGETHER.length - 1)] ?? 0;
  const weight = -Math.min(MOST_STANCE, weightOf(marks) + together);
  if (perhaps)
    return {
      code: 'warning.teller',
      weight,
      reason: `Kể lại hoặc cảnh báo (${marks.map(({ vi }) => vi).join('; ')}), không thấy lời đòi rõ ràng`,
      reasonEn: `Tells or warns (${marks.map(({ en }) => en).join('; ')}), and asks nothing outright`,
      ...(span ? { span } : {}),
    };
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
