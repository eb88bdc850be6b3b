import { roundShare, type Share, wilson } from './measure-share.js';

/** One line of the reliability table: what was said, and what was so. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean likelihood that was stated. */
  readonly stated: number;
  /** Share of scams among them. */
  readonly seen: Share;
}

export interface Calibration {
  /** Expected calibration error: the mean gap between stated and seen, weighted by rows. */
  readonly error: number;
  readonly bins: readonly ReliabilityBin[];
}

export interface Outcome {
  readonly score: number;
  readonly scam: boolean;
}

/** Reliability over bins of equal count (the last ones one smaller where rows do not divide evenly). */
export function calibrationOf(outcomes: readonly Outcome[], bins = 10): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const count = Math.min(bins, sorted.length);
  const table: ReliabilityBin[] = [];
  let gap = 0;
  for (let bin = 0; bin < count; bin += 1) {
    const from = Math.round((bin * sorted.length) / count);
    const own = sorted.slice(from, Math.round(((bin + 1) * sorted.length) / count));
    const made = binOf(own);
    gap += (own.length / sorted.length) * Math.abs(made.stated - made.seen.hits / made.seen.of);
    table.push({ ...made, stated: roundShare(made.stated) });
  }
  return { error: roundShare(gap), bins: table };
}

function binOf(own: readonly Outcome[]): ReliabilityBin {
  const stated = own.reduce((sum, { score }) => sum + score, 0) / own.length;
  return {
    from: roundShare(own[0]?.score ?? 0),
    to: roundShare(own.at(-1)?.score ?? 0),
    rows: own.length,
    stated,
    seen: wilson(own.filter(({ scam }) => scam).length, own.length),
  };
}
