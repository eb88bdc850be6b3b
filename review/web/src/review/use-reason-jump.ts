import { useMemo, useState } from 'react';
import type { CaseDetail } from '../../../contract/index.js';
import { jumpTargets, type ReasonSpan, stepInRing } from './highlight.js';

type Finding = NonNullable<CaseDetail['finding']>;

/** Where the words of the picture begin when they are read on from the text: one line below it. */
export function imageStart(finding: Pick<Finding, 'text'> | undefined): number {
  return (finding?.text.length ?? 0) + 1;
}

/** The reasons that rest on a stretch of the text or, below it, of the picture's words, by their place in the list. */
export function reasonSpans(finding: Finding | undefined): ReasonSpan[] {
  return (finding?.signals ?? []).flatMap(({ span, weight }, reason) => {
    if (span?.field !== 'text' && span?.field !== 'image') return [];
    const from = span.field === 'image' ? imageStart(finding) : 0;
    return [{ reason, start: from + span.start, end: from + span.end, accuses: weight > 0 }];
  });
}

/** Which reason the reader stands on, and the steps from one to the next in reading order. */
export function useReasonJump(finding: Finding | undefined) {
  const spans = useMemo(() => reasonSpans(finding), [finding]);
  const targets = useMemo(
    () => jumpTargets(imageStart(finding) + (finding?.imageText?.text.length ?? 0), spans),
    [finding, spans],
  );
  const [place, setPlace] = useState<{ findingId: string | undefined; at: number }>();
  const id = finding?.id;
  // A place belongs to its finding: another case starts before its first reason.
  const at = place !== undefined && place.findingId === id ? place.at : undefined;
  const step = (direction: 1 | -1): void => {
    const next = stepInRing(at, targets.length, direction);
    if (next !== undefined) setPlace({ findingId: id, at: next });
  };
  const goTo = (reason: number): void => {
    const next = targets.findIndex((target) => target.reason === reason);
    if (next >= 0) setPlace({ findingId: id, at: next });
  };
  const current = at === undefined ? undefined : targets[at]?.reason;
  return { spans, count: targets.length, at, current, step, goTo };
}

export type ReasonJump = ReturnType<typeof useReasonJump>;
