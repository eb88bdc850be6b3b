import { groupBy } from '../../domain/index.js';
import { priorKindOf } from '../fusion/fuse.js';
import { isWritten } from './example.js';
import { calibrationOf } from './measure-calibration.js';
import { recallAtRate } from './measure-rank.js';
import { type Share, wilson } from './measure-share.js';
import type { HeldOutScore } from './train-model.js';

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
          !isWritten(example) &&
          example.label === 'scam' &&
          example.input.kind === 'page' &&
          example.group !== example.id,
      ),
      ({ example }) => example.group,
    );
    if (kits.size > 1)
      for (const [kit, list] of kits) figures[`${source}/${kit}`] = figuresOf(list);
  }
  return figures;
}

/** How a kind of subject was calibrated: the share of scams that its likelihoods assume, and how far they were off. */
export interface KindCalibration {
  readonly rows: number;
  readonly scamShare: number;
  readonly error: number;
}

/** Expected calibration error per kind of subject, ten bins of equal count. */
export function calibrationByKind(
  scores: readonly HeldOutScore[],
): Record<string, KindCalibration> {
  const groups = groupBy(scores, ({ example }) => priorKindOf(example.input));
  return Object.fromEntries(
    [...groups].map(([kind, own]) => {
      const outcomes = own.map(({ example, score }) => ({ score, scam: example.label === 'scam' }));
      const scam = outcomes.filter((outcome) => outcome.scam).length;
      const scamShare = scam / own.length;
      return [kind, { rows: own.length, scamShare, error: calibrationOf(outcomes).error }];
    }),
  );
}

/** Fewer honest rows set no bar worth stating. */
const HONEST_FOR_BAR = 50;

function figuresOf(rows: readonly HeldOutScore[]): SourceFigures {
  const scam = rows.filter(({ example }) => example.label === 'scam');
  const honest = rows.filter(({ example }) => example.label === 'benign');
  const suspected = (list: readonly HeldOutScore[]): number =>
    list.filter((row) => row.suspected).length;
  const scores = (list: readonly HeldOutScore[]): number[] => list.map(({ score }) => score);
  const barred = honest.length >= HONEST_FOR_BAR ? scores(honest) : [];
  const at1 = recallAtRate(scores(scam), barred, 0.01);
  const at2 = recallAtRate(scores(scam), barred, 0.02);
  return {
    ...(scam.length > 0 ? { recall: wilson(suspected(scam), scam.length) } : {}),
    ...(honest.length > 0 ? { falsePositives: wilson(suspected(honest), honest.length) } : {}),
    ...(at1 ? { recallAt1: at1.recall } : {}),
    ...(at2 ? { recallAt2: at2.recall } : {}),
  };
}
