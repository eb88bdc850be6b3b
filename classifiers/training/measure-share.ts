/** A share with its 95 % confidence interval. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 95 % of a normal distribution lies within this many standard deviations. */
export const Z = 1.96;

/** The Wilson interval of `hits` in `of`. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const p = hits / of;
  const centre = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return {
    hits,
    of,
    share: roundShare(p),
    low: roundShare(Math.max(0, centre - half)),
    high: roundShare(Math.min(1, centre + half)),
  };
}

/** Five places: one honest thing in ten thousand must still show. */
export function roundShare(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
