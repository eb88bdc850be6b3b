import type { HeldOutScore } from './train-model.js';

/** A share with its 95 % confidence interval. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** The Wilson interval of `hits` in `of`. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const p = hits / of;
  const centre = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return {
    hits,
    of,
    share: round(p),
    low: round(Math.max(0, centre - half)),
    high: round(Math.min(1, centre + half)),
  };
}

export interface SourceFigures {
  /** Scam rows suspected at the threshold. */
  readonly recall?: Share;
  /** Honest rows suspected at the threshold. */
  readonly falsePositives?: Share;
  /** Recall where the threshold lets 1 % and 2 % of this source's honest rows through. */
  readonly recallAt1?: Share;
  readonly recallAt2?: Share;
}

/** Figures per source, and per kit where a source's scam rows come in kits. */
export function measure(scores: readonly HeldOutScore[]): Record<string, SourceFigures> {
  const figures: Record<string, SourceFigures> = {};
  for (const [source, rows] of groupBy(scores, ({ example }) => example.source)) {
    figures[source] = figuresOf(rows);
    const kits = groupBy(
      rows.filter(
        ({ example }) =>
          example.label === 'scam' && example.input.kind === 'page' && example.group !== example.id,
      ),
      ({ example }) => example.group,
    );
    if (kits.size > 1)
      for (const [kit, list] of kits) figures[`${source}/${kit}`] = figuresOf(list);
  }
  return figures;
}

function figuresOf(rows: readonly HeldOutScore[]): SourceFigures {
  const scam = rows.filter(({ example }) => example.label === 'scam');
  const honest = rows.filter(({ example }) => example.label === 'benign');
  const suspected = (list: readonly HeldOutScore[]): number =>
    list.filter((row) => row.suspected).length;
  return {
    ...(scam.length > 0 ? { recall: wilson(suspected(scam), scam.length) } : {}),
    ...(honest.length > 0 ? { falsePositives: wilson(suspected(honest), honest.length) } : {}),
    ...(scam.length > 0 && honest.length >= 50
      ? { recallAt1: recallAt(scam, honest, 0.01), recallAt2: recallAt(scam, honest, 0.02) }
      : {}),
  };
}

/** Recall above the score that the given share of honest rows exceeds. */
export function recallAt(
  scam: readonly HeldOutScore[],
  honest: readonly HeldOutScore[],
  falsePositiveRate: number,
): Share {
  const sorted = honest.map(({ score }) => score).sort((a, b) => b - a);
  const bar = sorted[Math.floor(sorted.length * falsePositiveRate)] ?? 0;
  return wilson(scam.filter(({ score }) => score > bar).length, scam.length);
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
