import { roundShare, type Share, wilson, Z } from './measure-share.js';

/** A figure with its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Area under the ROC curve: how often a scam scores above an honest thing, ties counting half. Interval after Hanley and McNeil
 * (Radiology 143, 1982). Nothing where one side is empty.
 */
export function areaUnderCurve(
  scam: readonly number[],
  honest: readonly number[],
): Estimate | undefined {
  if (scam.length === 0 || honest.length === 0) return undefined;
  const area = rankSum(scam, honest) / (scam.length * honest.length);
  const q1 = area / (2 - area);
  const q2 = (2 * area ** 2) / (1 + area);
  const variance =
    (area * (1 - area) +
      (scam.length - 1) * (q1 - area ** 2) +
      (honest.length - 1) * (q2 - area ** 2)) /
    (scam.length * honest.length);
  const half = Z * Math.sqrt(Math.max(0, variance));
  return {
    value: roundShare(area),
    low: roundShare(Math.max(0, area - half)),
    high: roundShare(Math.min(1, area + half)),
  };
}

/** Pairs in which the scam stands above the honest one; a tie is half a pair. */
function rankSum(scam: readonly number[], honest: readonly number[]): number {
  const sorted = Float64Array.from(honest).sort();
  let sum = 0;
  for (const score of scam) {
    const below = firstAtLeast(sorted, score);
    sum += below + (firstAbove(sorted, score) - below) / 2;
  }
  return sum;
}

function firstAtLeast(sorted: Float64Array, score: number): number {
  return firstWhere(sorted, (value) => value >= score);
}

function firstAbove(sorted: Float64Array, score: number): number {
  return firstWhere(sorted, (value) => value > score);
}

/** First index from which the test holds, in a list where it never stops holding. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Recall at one false positive rate, and how many honest things set the bar. */
export interface RecallAt {
  readonly rate: number;
  readonly recall: Share;
  /** Honest things that may stand above the bar, of how many; 0 of few says that the set is too small to show the rate. */
  readonly allowed: number;
  readonly honest: number;
}

/** Recall above the score that at most the given share of honest things exceeds. Nothing where one side is empty. */
export function recallAtRate(
  scam: readonly number[],
  honest: readonly number[],
  rate: number,
): RecallAt | undefined {
  if (scam.length === 0 || honest.length === 0) return undefined;
  const bar = barAtRate(honest, rate);
  const hits = scam.filter((score) => score > bar).length;
  const allowed = allowedAt(rate, honest.length);
  return { rate, recall: wilson(hits, scam.length), allowed, honest: honest.length };
}

/** The score that at most the given share of honest things exceeds; −∞ where nothing is honest. */
export function barAtRate(honest: readonly number[], rate: number): number {
  const sorted = Float64Array.from(honest).sort();
  const bar = sorted.length - 1 - allowedAt(rate, sorted.length);
  return sorted[Math.max(0, bar)] ?? Number.NEGATIVE_INFINITY;
}

/** 0.29 of 100 is 28.999… to a computer. */
const ROUNDING = 1e-9;

function allowedAt(rate: number, honest: number): number {
  return Math.floor(honest * rate + ROUNDING);
}
