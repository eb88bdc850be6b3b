import type { Signal } from './classification.js';

/**
 * Codes of the reasons that point at nothing a reader could look up: where every thing of its kind starts, and what a text amounts to as
 * a whole. They weigh in the sum like any other.
 */
const GENERAL_REASONS: ReadonlySet<string> = new Set(['prior', 'text.rest', 'text.style']);

/** Is it a reason without a place, a fact or a name in it? */
export function isGeneralReason({ code }: Pick<Signal, 'code'>): boolean {
  return GENERAL_REASONS.has(code);
}

/** Reasons as people read them: those that can be looked up first, then the general ones, each heaviest first whichever way it points. */
export function inReadingOrder<T extends Pick<Signal, 'code' | 'weight'>>(
  signals: readonly T[],
): T[] {
  return signals.toSorted(
    (a, b) =>
      Number(isGeneralReason(a)) - Number(isGeneralReason(b)) ||
      Math.abs(b.weight) - Math.abs(a.weight),
  );
}
