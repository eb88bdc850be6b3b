/** A share with its 95 % confidence interval, seen on `of` independent things. */
export interface ShareOf {
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A share that was counted: `hits` in `of`. */
export interface Share extends ShareOf {
  readonly hits: number;
}

/** 95 % of a normal distribution lies within this many standard deviations. */
export const Z = 1.96;

/** The Wilson interval of `hits` in `of`. */
export function wilson(hits: number, of: number): Share {
  return { hits, ...wilsonOf(of === 0 ? 0 : hits / of, of) };
}

/**
 * The Wilson interval of a share seen on `of` independent things. The forms of one text are not independent: give the number of texts
 * and the mean share over their forms.
 */
export function wilsonOf(share: number, of: number): ShareOf {
  if (of === 0) return { of, share: 0, low: 0, high: 1 };
  const centre = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half =
    (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return {
    of,
    share: roundShare(share),
    low: roundShare(Math.max(0, centre - half)),
    high: roundShare(Math.min(1, centre + half)),
  };
}

/** Five places: one honest thing in ten thousand must still show. */
export function roundShare(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
