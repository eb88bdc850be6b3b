import { useMemo, useState } from 'react';
import type { CaseDetail } from '../../../contract/index.js';
import { jumpTargets, type ReasonSpan, stepInRing } from './highlight.js';

type Finding = NonNullable<CaseDetail['finding']>;

/** The reasons that rest on a stretch of the text, by their place in the list. */
export function reasonSpans(finding: Finding | undefined): ReasonSpan[] {
  return (finding?.signals ?? []).flatMap(({ span, weight }, reason) =>
    span && span.field === 'text'
      ? [{ reason, start: span.start, end: span.end, accuses: weight > 0 }]
      : [],
  );
}

/** Which reason the reader stands on, and the steps from one to the next in reading order. */
export function useReasonJump(finding: Finding | undefined) {
  const spans = useMemo(() => reasonSpans(finding), [finding]);
  const targets = useMemo(
    () => jumpTargets(finding?.text.length ?? 0, spans),
    [finding?.text.length, spans],
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
