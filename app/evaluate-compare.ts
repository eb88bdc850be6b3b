import {
  comparePairs,
  type GroupFigures,
  loadTrainedOn,
  type MeasuredRow,
  measureRows,
  type PairCounts,
} from '../classifiers/index.js';
import type { LabelledRow } from './evaluate-rows.js';
import { judgeRows, type OnProgress } from './evaluate-score.js';
import { openJudging } from './judging.js';
import { thresholdsText } from './thresholds.js';

interface ComparedModel {
  readonly version: string;
  readonly trainedOn: number | 'unknown';
  /** Its thresholds, by kind. */
  readonly thresholds: string;
  readonly figures: GroupFigures;
}

/** Two models on the same rows; `pairs` counts who was right where, each at its own thresholds. */
export interface Comparison {
  readonly first: ComparedModel;
  readonly second: ComparedModel;
  readonly pairs: Readonly<Record<'all' | 'scam' | 'honest', PairCounts>>;
}

interface Models {
  readonly first: string;
  readonly second: string;
  readonly rates?: readonly number[];
  readonly onProgress?: OnProgress;
}

/** Judges the rows by the second model and sets it beside the first. Raises MODEL_REFUSED where a model cannot be used. */
export async function compareModels(
  rows: readonly LabelledRow[],
  byFirst: readonly MeasuredRow[],
  models: Models,
): Promise<Comparison> {
  const first = await openJudging(undefined, { modelDir: models.first });
  const second = await openJudging(undefined, { modelDir: models.second });
  const bySecond = await judgeRows(rows, second.classifier, models.onProgress);
  const pairs = byFirst.map((row, at) => ({
    scam: row.scam,
    first: row.suspected === row.scam,
    second: bySecond[at]?.suspected === row.scam,
  }));
  return {
    first: {
      version: first.classifier.modelVersion,
      trainedOn: await trainedOnOf(rows, models.first),
      thresholds: thresholdsText(first.classifier),
      figures: measureRows(byFirst, models.rates).overall,
    },
    second: {
      version: second.classifier.modelVersion,
      trainedOn: await trainedOnOf(rows, models.second),
      thresholds: thresholdsText(second.classifier),
      figures: measureRows(bySecond, models.rates).overall,
    },
    pairs: {
      all: comparePairs(pairs),
      scam: comparePairs(pairs.filter(({ scam }) => scam)),
      honest: comparePairs(pairs.filter(({ scam }) => !scam)),
    },
  };
}

/** How many of the rows the model of a folder was trained on, where its folder says. */
export async function trainedOnOf(
  rows: readonly LabelledRow[],
  modelDir: string,
): Promise<number | 'unknown'> {
  const trainedOn = await loadTrainedOn(modelDir);
  return trainedOn ? rows.filter(({ input }) => trainedOn.has(input)).length : 'unknown';
}
