import { createClassifier, loadModel } from '../classifiers/index.js';
import { type ArtefactExtractor, createArtefactExtractor } from '../crawler/index.js';
import {
  type Classifier,
  createProtectList,
  type ProtectList,
  type ReferenceData,
} from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { shippedPaths } from './config/paths.js';

/** What judges a text or a page, without database or network. */
export interface Judging {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly classifier: Classifier;
  readonly extractArtefacts: ArtefactExtractor;
}

export interface JudgingOptions {
  /** Folder of another model than the shipped one. */
  readonly modelDir?: string;
}

/** Loads the model and the shipped reference data. */
export async function openJudging(
  protect?: ProtectList,
  { modelDir }: JudgingOptions = {},
): Promise<Judging> {
  const paths = shippedPaths();
  const reference = await loadReferenceData(paths.seedsData);
  const list = protect ?? createProtectList(reference);
  const model = await loadModel(modelDir ?? paths.model);
  return {
    reference,
    protect: list,
    classifier: createClassifier({ reference, protect: list, model }),
    extractArtefacts: createArtefactExtractor(reference),
  };
}
