import type { Estimate } from './measure-rank.js';
import { roundShare, type Share } from './measure-share.js';

/** Shares of scams among what is looked at: a tip line, a look-alike sweep, the open net. */
export const BASE_RATES = [0.5, 0.05, 0.005] as const;

/**
 * How many of the suspected are scams where a given share of what is looked at is. The interval joins the unlucky ends of recall and false
 * positives and the lucky ones: wider than 95 %, on the safe side.
 */
export function precisionAt(recall: Share, falsePositives: Share, baseRate: number): Estimate {
  const precision = (hits: number, alarms: number): number => {
    const right = hits * baseRate;
    const wrong = alarms * (1 - baseRate);
    return right + wrong === 0 ? 0 : roundShare(right / (right + wrong));
  };
  const share = ({ hits, of }: Share): number => (of === 0 ? 0 : hits / of);
  return {
    value: precision(share(recall), share(falsePositives)),
    low: precision(recall.low, falsePositives.high),
    high: precision(recall.high, falsePositives.low),
  };
}
