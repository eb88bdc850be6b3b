import { useCallback, useMemo, useState } from 'react';
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
  const [at, setAt] = useState<number>();
  const step = useCallback(
    (direction: 1 | -1) => setAt((now) => stepInRing(now, targets.length, direction)),
    [targets.length],
  );
  const goTo = useCallback(
    (reason: number) => {
      const place = targets.findIndex((target) => target.reason === reason);
      if (place >= 0) setAt(place);
    },
    [targets],
  );
  const target = at === undefined ? undefined : targets[at];
  return {
    spans,
    count: targets.length,
    at,
    current: target?.reason,
    start: target?.start,
    step,
    goTo,
  };
}

export type ReasonJump = ReturnType<typeof useReasonJump>;
