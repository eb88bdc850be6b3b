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
export {
  type NameExample,
  type TrainingExample,
  WRITTEN_PAGES_SOURCE,
} from './training/example.js';
export { measure, type Share, type SourceFigures, wilson } from './training/measure.js';
export {
  type PageRow,
  readNameFolders,
  readPageFolders,
  readTextFolders,
  withoutCopyTraces,
} from './training/read-folders.js';
export { type HeldOutScore, trainModel } from './training/train-model.js';
export { trainNameTables } from './training/train-names.js';
export { readWritten, readWrittenTexts, type WrittenPage } from './training/written-text.js';
