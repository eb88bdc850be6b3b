import {
  type BadRow,
  type HeldOutScore,
  type MeasuredRow,
  type MeasureReport,
  measureRows,
  trainModel,
} from '../classifiers/index.js';
import { createProtectList } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { shippedPaths } from './config/paths.js';
import { type Comparison, compareModels, trainedOnOf } from './evaluate-compare.js';
import { type ErrorLine, worstErrors } from './evaluate-errors.js';
import { readLabelledRows, rowOfExample } from './evaluate-rows.js';
import { judgeRows, type OnProgress } from './evaluate-score.js';
import { openJudging } from './judging.js';
import { HONEST_RATES, readExamples, type TrainFolders } from './train.js';

export interface EvaluateOptions {
  readonly folder: string;
  /** Folder of the model to measure; the shipped one by default. */
  readonly modelDir?: string;
  /** Folder of a second model to set beside it on the same rows. */
  readonly compareDir?: string;
  /** Train without the groups that are measured (`held-out`), or take the model as it is; by default whichever is honest. */
  readonly method?: Method;
  /** False positive rates at which recall is stated; 0.1, 1 and 5 % by default. */
  readonly rates?: readonly number[];
  /** How many of the worst errors of each kind are given. */
  readonly errors: number;
  readonly training: Pick<TrainFolders, 'writtenDir' | 'referenceDir' | 'date'>;
  readonly onProgress?: OnProgress;
  /** Told before each of the trainings of a held-out measurement. */
  readonly onFold?: OnProgress;
}

type Method = 'held-out' | 'as-is';

export interface Evaluation {
  readonly method: Method;
  /** Version of the model measured; a held-out measurement measures the way of training, not one model. */
  readonly model?: string;
  readonly rows: number;
  /** Rows the model was trained on; unknown where its folder does not say. */
  readonly trainedOn: number | 'unknown';
  readonly bad: readonly BadRow[];
  readonly report: MeasureReport;
  readonly worst: { readonly accused: readonly ErrorLine[]; readonly missed: readonly ErrorLine[] };
  readonly comparison?: Comparison;
}

/** From this share of rows that the model was trained on its figures say nothing any more. */
const MOST_TRAINED_ON = 0.05;

/**
 * Measures a model, or the way of training, on a folder of labelled rows. Figures of a model on rows it was trained on flatter it: where a
 * folder's data sets are those of training, the default trains without what it measures (minutes, not seconds).
 */
export async function evaluateFolder(options: EvaluateOptions): Promise<Evaluation> {
  const modelDir = options.modelDir ?? shippedPaths().model;
  const judging = await openJudging(undefined, { modelDir });
  const labelled = await readLabelledRows(options.folder, judging.extractArtefacts);
  const seen = await trainedOnOf(labelled.rows, modelDir);
  const method =
    options.method ??
    honestMethod(options, labelled.known && Number(seen) > MOST_TRAINED_ON * labelled.rows.length);
  const measured =
    method === 'held-out'
      ? await heldOutRows(options)
      : await judgeRows(labelled.rows, judging.classifier, options.onProgress);
  const comparison =
    options.compareDir === undefined
      ? undefined
      : await compareModels(labelled.rows, measured, {
          first: modelDir,
          second: options.compareDir,
          ...(options.rates ? { rates: options.rates } : {}),
          ...(options.onProgress ? { onProgress: options.onProgress } : {}),
        });
  return {
    method,
    ...(method === 'as-is' ? { model: judging.classifier.modelVersion } : {}),
    rows: measured.length,
    trainedOn: method === 'held-out' ? 0 : seen,
    bad: labelled.bad,
    report: measureRows(measured, options.rates),
    worst: worstErrors(measured, options.errors, judging.extractArtefacts),
    ...(comparison ? { comparison } : {}),
  };
}

function honestMethod({ modelDir, compareDir }: EvaluateOptions, wouldFlatter: boolean): Method {
  const asked = modelDir !== undefined || compareDir !== undefined;
  return wouldFlatter && !asked ? 'held-out' : 'as-is';
}

/** Every row of the data sets and of our own texts, judged by members and a fusion that had not seen its group. */
async function heldOutRows({ folder, training, onFold }: EvaluateOptions): Promise<MeasuredRow[]> {
  const reference = await loadReferenceData(training.referenceDir);
  const examples = await readExamples({ dataDir: folder, writtenDir: training.writtenDir });
  const { scores } = trainModel(examples, {
    reference,
    protect: createProtectList(reference),
    names: [],
    date: training.date,
    heldOutCategories: true,
    ...(onFold ? { onFold } : {}),
    ...HONEST_RATES,
  });
  return scores.map(measuredOf);
}

function measuredOf({ example, language, ...judged }: HeldOutScore): MeasuredRow {
  const { source, kit, scam, labelled, input } = rowOfExample(example);
  return {
    id: input.id,
    source,
    kind: input.kind,
    scam,
    language,
    text: input.text,
    ...judged,
    ...(kit === undefined ? {} : { kit }),
    ...(labelled ? { labelled } : {}),
  };
}
