/** A figure measured several times. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median with the least and the greatest value. Raises `RangeError` for no values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (min === undefined || max === undefined || lower === undefined || upper === undefined)
    throw new RangeError('No values to take a median of');
  return { median: (lower + upper) / 2, min, max };
}

/** The order of contenders in a round: forwards, then backwards, so that a drift of the machine meets all alike (ABBA). */
export function orderOfRound<T>(contenders: readonly T[], round: number): T[] {
  return round % 2 === 0 ? [...contenders] : [...contenders].reverse();
}

/** Ratio of two contenders round by round: both were measured in the same minutes. */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Spread {
  if (ours.length !== theirs.length)
    throw new RangeError(`${ours.length} rounds against ${theirs.length}`);
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

export function rounded(value: number, digits = 2): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

export function roundedSpread({ median, min, max }: Spread, digits = 2): Spread {
  return {
    median: rounded(median, digits),
    min: rounded(min, digits),
    max: rounded(max, digits),
  };
}

/** `123.4 (120.1–130.2)` */
export function spreadText({ median, min, max }: Spread, digits = 1): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}
