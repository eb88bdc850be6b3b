/** A share with its 95 % confidence interval. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How many independent things it was counted on. */
  readonly of: number;
}

const Z = 1.96;

/**
 * The Wilson interval of a share seen on `of` independent things. The forms of one text are not independent: give the number of texts
 * and the mean share over their forms.
 */
export function wilsonOf(share: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 1, of };
  const spread = Z ** 2 / of;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}

/** How often a scam scores higher than an honest thing, a tie counting half: the area under the ROC curve. NaN where one side is empty. */
export function areaUnderCurve(scam: readonly number[], honest: readonly number[]): number {
  const sorted = [...honest].sort((a, b) => a - b);
  let wins = 0;
  for (const score of scam)
    wins += (countBelow(sorted, score) + countBelow(sorted, score, true)) / 2;
  return wins / (scam.length * honest.length);
}

/** How many of the ascending values are less than `bound`, or with `orEqual` not more. */
function countBelow(sorted: readonly number[], bound: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? Number.NaN;
    if (value < bound || (orEqual && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ROUNDING = 1e-9;

/** The least bar that at most the given share of honest scores lies above. −∞ where nothing is honest. */
export function barAt(honest: readonly number[], rate: number): number {
  const sorted = [...honest].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * rate + ROUNDING)] ?? Number.NEGATIVE_INFINITY;
}

/** The share of scores above the bar. NaN for no scores. */
export function shareAbove(scores: readonly number[], bar: number): number {
  return scores.filter((score) => score > bar).length / scores.length;
}

/** A stated likelihood and what was true. */
export interface Forecast {
  readonly likelihood: number;
  readonly scam: boolean;
}

export interface ReliabilityBin {
  readonly count: number;
  /** Least and greatest likelihood in the bin. */
  readonly from: number;
  readonly to: number;
  readonly stated: number;
  readonly seen: number;
}

/** Forecasts in order of likelihood, cut into bins of as equal counts as can be; fewer bins where there are fewer forecasts. */
export function reliability(forecasts: readonly Forecast[], bins = 10): ReliabilityBin[] {
  const sorted = [...forecasts].sort((a, b) => a.likelihood - b.likelihood);
  return Array.from({ length: bins }, (_, at) =>
    sorted.slice(
      Math.round((at * sorted.length) / bins),
      Math.round(((at + 1) * sorted.length) / bins),
    ),
  )
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      from: bin[0]?.likelihood ?? 0,
      to: bin.at(-1)?.likelihood ?? 0,
      stated: bin.reduce((sum, { likelihood }) => sum + likelihood, 0) / bin.length,
      seen: bin.filter(({ scam }) => scam).length / bin.length,
    }));
}

/** Expected calibration error: the gap between stated and seen, weighted by the size of the bins. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    bins.reduce((sum, { count, stated, seen }) => sum + count * Math.abs(stated - seen), 0) / all
  );
}
