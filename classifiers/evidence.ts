import type { Category, Signal, Span } from '../domain/index.js';

/** A signal on its way to fusion: with the category it speaks for and the brand it names. */
export interface Evidence {
  readonly code: string;
  /** Additive log-odds before the learned scale of its code. */
  readonly weight: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly span?: Span;
  readonly category?: Category;
  readonly brand?: string;
}

/** The public form of a piece of evidence, its weight scaled and rounded to four places. */
export function toSignal(evidence: Evidence, scale: number): Signal {
  const { code, reason, reasonEn, span } = evidence;
  const weight = rounded(evidence.weight * scale);
  // Two literals and no spread: a spread costs more than all the rest, and signals are made by the million.
  return span === undefined
    ? { code, weight, reason, reasonEn }
    : { code, weight, reason, reasonEn, span };
}

/** What pieces of evidence weigh together. */
export function weightOf(evidence: readonly { readonly weight: number }[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** A weight to four places, as signals give it. */
export function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The inverse of `sigmoid`. */
export function logOdds(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood));
}
