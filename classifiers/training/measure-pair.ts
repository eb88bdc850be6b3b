import { roundShare } from './measure-share.js';

/** Two models on the same things: McNemar's counts. */
export interface PairCounts {
  readonly bothRight: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Exact two-sided probability of so uneven a split if both were equally good. */
  readonly p: number;
}

/** Counts who was right where, and tests the disagreements (McNemar 1947, exact binomial form). */
export function comparePairs(
  pairs: readonly { readonly first: boolean; readonly second: boolean }[],
): PairCounts {
  const count = (first: boolean, second: boolean): number =>
    pairs.filter((pair) => pair.first === first && pair.second === second).length;
  const onlyFirst = count(true, false);
  const onlySecond = count(false, true);
  return {
    bothRight: count(true, true),
    onlyFirst,
    onlySecond,
    neither: count(false, false),
    p: roundShare(exactTwoSided(onlyFirst, onlySecond)),
  };
}

/** Twice the tail of a fair coin's binomial distribution, at most 1. */
function exactTwoSided(a: number, b: number): number {
  const tosses = a + b;
  if (tosses === 0) return 1;
  let logChoose = 0;
  let tail = 0;
  for (let k = 0; k <= Math.min(a, b); k += 1) {
    if (k > 0) logChoose += Math.log((tosses - k + 1) / k);
    tail += Math.exp(logChoose - tosses * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
