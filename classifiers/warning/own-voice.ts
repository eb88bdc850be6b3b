import type { Evidence } from '../evidence.js';
import { spanOf, type TextViews } from '../vietnamese/views.js';
import type { Stance } from './stance-evidence.js';
import { leavingOut, type Reported } from './voices.js';

/** Below this the words accuse too little to be worth a second reading. */
const WORTH_READING = 0.3;
/** What the writer's own words are taken to say at least: short remarks say little for him either. */
const LEAST_OWN = -1;
/** Accusing phrases in what others said keep this share. */
const REPORTED_SHARE = 0.3;

/**
 * Counter-evidence: what accuses stands in words that the writer quotes, passes on or retells, and his own say less. The text member reads
 * his own words again by themselves, only where the whole accuses; `read` gives the log-odds of a text, `whole` those of all of it.
 */
export function ownVoiceEvidence(
  views: TextViews,
  { reported }: Stance,
  whole: number,
  read: (text: string) => number,
): Evidence[] {
  const [first] = reported;
  if (first === undefined || whole < WORTH_READING) return [];
  const own = Math.max(LEAST_OWN, read(ownWords(views, reported)));
  if (own >= whole) return [];
  return [
    {
      code: 'warning.reported',
      weight: own - whole,
      reason: 'Lời lẽ nghi vấn nằm trong phần người viết trích, chuyển tiếp hoặc kể lại',
      reasonEn: 'The suspicious wording is what the writer quotes, passes on or retells',
      span: spanOf(views, first.from, first.to),
    },
  ];
}

/** Less of accusing evidence whose span lies in what others said, and says so. */
export function quietReported(
  evidence: readonly Evidence[],
  views: TextViews,
  { reported }: Stance,
): Evidence[] {
  if (reported.length === 0) return [...evidence];
  const spans = reported.map(({ from, to }) => spanOf(views, from, to));
  return evidence.map((item) => {
    const { span, weight } = item;
    if (span === undefined || weight <= 0) return item;
    if (!spans.some(({ start, end }) => span.start >= start && span.end <= end)) return item;
    return {
      ...item,
      weight: weight * REPORTED_SHARE,
      reason: `${item.reason} (lời người khác, được kể lại)`,
      reasonEn: `${item.reasonEn} (in what others said)`,
    };
  });
}

function ownWords({ original, starts, ends }: TextViews, reported: readonly Reported[]): string {
  const inOriginal = reported.map(({ from, to }) => ({
    from: starts[from] ?? 0,
    to: ends[to - 1] ?? 0,
  }));
  return leavingOut(original, inOriginal, ' ');
}
