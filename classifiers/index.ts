import type { readRuleFolders as readRules } from './rules/read-rules.js';
import type * as writtenText from './training/written-text.js';

export { readIcon, readScreen, thumbnailOf } from './appearance/read-looks.js';
export { withLooks } from './appearance/with-looks.js';
export { createClassifier } from './classifier.js';
export type { Model } from './model/model.js';
export {
  decodeModel,
  encodeModel,
  loadModel,
  MODEL_FILE,
  ModelRefusedError,
} from './model/model-file.js';
export { createNameScorer, type NameScore, type NameScorer } from './names/name-scorer.js';
export type { RuleFromFile, RuleProblem } from './rules/read-rules.js';
export type { RuleSample } from './rules/rule-schema.js';
export { compileRules, type RuleSet } from './rules/rule-set.js';
export { createRuleTrial } from './rules/rule-trial.js';
export {
  foldOf,
  type NameExample,
  type TrainingExample,
  WRITTEN_PAGES_SOURCE,
} from './training/example.js';
export { readHonestNames } from './training/honest-names.js';
export {
  calibrationByKind,
  type KindCalibration,
  measure,
  type SourceFigures,
} from './training/measure.js';
export { type Calibration, calibrationOf } from './training/measure-calibration.js';
export { comparePairs, type PairCounts } from './training/measure-pair.js';
export { areaUnderCurve, barAtRate, type Estimate, recallAtRate } from './training/measure-rank.js';
export {
  type GroupFigures,
  type MeasuredRow,
  type MeasureReport,
  measureRows,
} from './training/measure-report.js';
export {
  encodeTrainedOn,
  loadTrainedOn,
  TRAINED_ON_FILE,
} from './training/measure-seen.js';
export { type Share, type ShareOf, wilson, wilsonOf } from './training/measure-share.js';
export {
  type BadRow,
  KNOWN_SETS,
  type OnBadRow,
  type PageRow,
  readNameFolders,
  readPageFolders,
  readTextFolders,
  withoutCopyTraces,
} from './training/read-folders.js';
export { type HeldOutScore, trainModel } from './training/train-model.js';
export { trainNameTables } from './training/train-names.js';
export type { WrittenPage } from './training/written-text.js';

// What reads YAML is loaded when YAML is read: scoring names needs none.

/** See `rules/read-rules.ts`. */
export const readRuleFolders: typeof readRules = async (folders) => {
  const rules = await import('./rules/read-rules.js');
  return rules.readRuleFolders(folders);
};

/** See `training/written-text.ts`. */
export const readWritten: typeof writtenText.readWritten = async (dir) => {
  const written = await import('./training/written-text.js');
  return written.readWritten(dir);
};

/** See `training/written-text.ts`. */
export const readWrittenTexts: typeof writtenText.readWrittenTexts = async (dir) => {
  const written = await import('./training/written-text.js');
  return written.readWrittenTexts(dir);
};
