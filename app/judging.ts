import { createClassifier, loadModel, type RuleProblem } from '../classifiers/index.js';
import { type ArtefactExtractor, createArtefactExtractor } from '../crawler/index.js';
import {
  type Classifier,
  createProtectList,
  type ProtectList,
  type ReferenceData,
} from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { shippedPaths } from './config/paths.js';
import { loadRules } from './rules.js';

/** What judges a text or a page, without database or network. */
export interface Judging {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly classifier: Classifier;
  readonly extractArtefacts: ArtefactExtractor;
  /** Rules that were left out, and why. */
  readonly ruleProblems: readonly RuleProblem[];
}

export interface JudgingOptions {
  /** Folder of another model than the shipped one. */
  readonly modelDir?: string;
  /** The shipped reference data where they are loaded already. */
  readonly reference?: ReferenceData;
}

/** What finds artefacts, by itself: without the model and the rules it opens in half the time. */
export async function openExtracting(): Promise<ArtefactExtractor> {
  const { seedsData, parsedSeedsData } = shippedPaths();
  return createArtefactExtractor(await loadReferenceData(seedsData, parsedSeedsData));
}

/** Loads the model, the rules and the shipped reference data. Raises FILE_UNREADABLE where the rules folder is not there. */
export async function openJudging(
  protect?: ProtectList,
  { modelDir, reference: loaded }: JudgingOptions = {},
): Promise<Judging> {
  const paths = shippedPaths();
  const reference = loaded ?? (await loadReferenceData(paths.seedsData, paths.parsedSeedsData));
  const list = protect ?? createProtectList(reference);
  const model = await loadModel(modelDir ?? paths.model);
  const { rules, problems } = await loadRules();
  return {
    reference,
    protect: list,
    classifier: createClassifier({ reference, protect: list, model, rules }),
    ruleProblems: problems,
    extractArtefacts: createArtefactExtractor(reference),
  };
}
