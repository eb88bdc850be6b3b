/** A stated reason's place in the text, in UTF-16 offsets, end exclusive. */
export interface ReasonSpan {
  /** Place of the reason in the list the reader sees. */
  readonly reason: number;
  readonly start: number;
  readonly end: number;
  /** Accuses (positive weight) or clears (negative). */
  readonly accuses: boolean;
}

/** A stretch of text covered by the same reasons throughout. */
export interface TextSegment {
  readonly text: string;
  readonly start: number;
  /** Reasons that rest on it; empty for plain text. */
  readonly reasons: readonly number[];
  readonly tone: 'plain' | 'accuses' | 'clears' | 'both';
}

/**
 * Cuts a text at the borders of its spans, so that overlapping reasons never nest or hide one another. Joined, the
 * segments give back the text exactly. Spans outside the text are cut to it; empty ones are left out.
 */
export function segmentText(text: string, spans: readonly ReasonSpan[]): TextSegment[] {
  const valid = clampSpans(text.length, spans);
  const borders = new Set([0, text.length]);
  for (const span of valid) {
    borders.add(span.start);
    borders.add(span.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const segments: TextSegment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const covering = valid.filter((span) => span.start <= start && span.end >= end);
    segments.push({
      text: text.slice(start, end),
      start,
      reasons: covering.map((span) => span.reason),
      tone: toneOf(covering),
    });
  }
  return segments;
}

/** The places `H` jumps to, in reading order, one for each reason's span. */
export function jumpTargets(length: number, spans: readonly ReasonSpan[]): ReasonSpan[] {
  return clampSpans(length, spans).sort((a, b) => a.start - b.start || a.reason - b.reason);
}

/** The next place in a ring of `count`; `undefined` where there is none to go to. */
export function stepInRing(
  current: number | undefined,
  count: number,
  step: 1 | -1,
): number | undefined {
  if (count === 0) return undefined;
  if (current === undefined) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}

function clampSpans(length: number, spans: readonly ReasonSpan[]): ReasonSpan[] {
  return spans
    .map((span) => ({
      ...span,
      start: Math.max(0, Math.min(span.start, length)),
      end: Math.max(0, Math.min(span.end, length)),
    }))
    .filter((span) => span.end > span.start);
}

function toneOf(spans: readonly ReasonSpan[]): TextSegment['tone'] {
  const accuses = spans.some((span) => span.accuses);
  const clears = spans.some((span) => !span.accuses);
  if (accuses && clears) return 'both';
  if (accuses) return 'accuses';
  return clears ? 'clears' : 'plain';
}
