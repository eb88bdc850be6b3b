import {
  type Category,
  type Classification,
  type Classifier,
  type ClassifierInput,
  isSuspectCategory,
  type ProtectList,
  type ReferenceData,
} from '../domain/index.js';
import { type Evidence, logOdds, rounded } from './evidence.js';
import { createExaminer, type Examination } from './examine.js';
import { categoryMass, fuse, priorKindOf, statedCategory, topCategory } from './fusion/fuse.js';
import type { Model, PriorKind } from './model/model.js';
import { markImage } from './page/image-evidence.js';
import { withRules } from './rules/rule-evidence.js';
import type { RuleSet } from './rules/rule-set.js';
import { isThin } from './text/writing-evidence.js';

export interface ClassifierDependencies {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly model: Model;
  /** Rules of this installation; none without them. */
  readonly rules?: RuleSet;
}

/** Categories whose content on an official host means that the host was broken into; a bank's own log-in page does not. */
const PLANTED: ReadonlySet<Category> = new Set<Category>([
  'gambling',
  'cred_social',
  'loan',
  'invest',
  'illegal_ad',
  'job_task',
  'bank_brand',
  'shop_fake',
]);
/** Content on an official host must be this much surer than elsewhere before the host counts as broken into. */
const PLANTED_MARGIN = 1.5;
/** How far below even odds an official host is put. */
const OFFICIAL_FLOOR = -4;
const OFFICIAL_CODE = 'name.official';

/**
 * The classifier: the members' evidence, added up. Never throws, whatever the text; looks at the first 200,000 characters. The score is
 * the sigmoid of the sum of all signals' weights, `prior` among them.
 */
export function createClassifier({
  reference,
  protect,
  model,
  rules,
}: ClassifierDependencies): Classifier {
  const examine = createExaminer({ reference, protect, model });
  const classify = (input: ClassifierInput): Classification => {
    const examined = examine(input);
    const ruled = rules ? withRules(examined, input, { rules, protect }) : examined;
    const found = withImageMarked(ruled);
    const kind = priorKindOf(input);
    const { evidence, compromised } = settleProtected(found, kind, model);
    const fused = fuse(evidence, kind, model.fusion);
    const mass = categoryMass(found.evidence, found.trained, kind, model.fusion);
    const stated = statedCategory(fused.score, mass, kind, model.fusion);
    const suspected = isSuspectCategory(stated);
    const category = !suspected && nothingToJudge(found, input) ? 'unclear' : stated;
    return {
      score: fused.score,
      threshold: model.fusion.thresholds[kind],
      category,
      suspected,
      categories: shares(mass, fused.score),
      signals: fused.signals,
      language: found.language,
      compromised: suspected && compromised,
      ...(found.brand !== undefined && suspected ? { brand: found.brand } : {}),
      modelVersion: model.version,
    };
  };
  return { classify, thresholds: model.fusion.thresholds, modelVersion: model.version };
}

/** Reasons read from the page's picture say so; without one nothing changes. */
function withImageMarked(found: Examination): Examination {
  const { imageAt, evidence } = found;
  return imageAt === undefined ? found : { ...found, evidence: markImage(evidence, imageAt) };
}

/** No words, no form, no name to judge by: the honest answer is *unclear*. */
function nothingToJudge(found: Examination, input: ClassifierInput): boolean {
  return (
    isThin(found.views) &&
    (input.page?.forms.length ?? 0) === 0 &&
    input.app === undefined &&
    !found.evidence.some((item) => item.code === OFFICIAL_CODE)
  );
}

function shares(
  mass: ReadonlyMap<Category, number>,
  score: number,
): Partial<Record<Category, number>> {
  const result: Partial<Record<Category, number>> = { none: rounded(1 - score) };
  for (const [category, share] of mass)
    if (share >= 0.01) result[category] = rounded(share * score);
  return result;
}

/**
 * An official host is never accused as such. Where scam content stands on it all the same, and nothing says it only warns, the page is
 * suspected and the host compromised; else a clearing signal heavy enough to settle the matter takes its place.
 */
function settleProtected(
  found: Examination,
  kind: PriorKind,
  model: Model,
): { evidence: readonly Evidence[]; compromised: boolean } {
  const official = found.evidence.find((item) => item.code === OFFICIAL_CODE);
  if (!official) return { evidence: found.evidence, compromised: false };
  const rest = found.evidence.filter((item) => item !== official);
  const { logit } = fuse(rest, kind, model.fusion);
  const mass = categoryMass(rest, found.trained, kind, model.fusion);
  const category = topCategory(mass);
  const warns = rest.some((item) => item.code.startsWith('warning.'));
  const planted =
    category !== undefined && PLANTED.has(category) && (mass.get(category) ?? 0) > 0.4;
  const threshold = model.fusion.thresholds[kind];
  const needed = Math.max(0, logOdds(threshold) + PLANTED_MARGIN);
  if (planted && !warns && logit >= needed) {
    const note: Evidence = {
      code: 'protect.compromised',
      weight: 0,
      reason: `${official.reason}; nội dung nghi vấn trên đó cho thấy trang có thể đã bị chiếm`,
      reasonEn: 'Suspected content on an official name: the site may have been broken into',
    };
    return { evidence: [...rest, note], compromised: true };
  }
  const weight = Math.min(official.weight, OFFICIAL_FLOOR - logit);
  return {
    evidence: [...rest, { ...official, code: 'protect.official', weight }],
    compromised: false,
  };
}
