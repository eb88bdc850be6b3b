import {
  CATEGORIES,
  type Category,
  type ClassifierInput,
  isSuspectCategory,
  type Signal,
} from '../../domain/index.js';
import { type Evidence, sigmoid, toSignal, weightOf } from '../evidence.js';
import type { FusionTable, PriorKind } from '../model/model.js';
import { asksForSecrets } from '../page/secret-fields.js';

/** How much the trained category shares weigh beside the evidence that names a category. */
const SHARE_WEIGHT = 1.5;

export interface Fused {
  readonly signals: Signal[];
  /** Sum of the signals' weights; the likelihood is its sigmoid, so leaving one out explains it. */
  readonly logit: number;
  readonly score: number;
}

/** What a thing is judged alike with. */
export function priorKindOf({ kind, page }: Pick<ClassifierInput, 'kind' | 'page'>): PriorKind {
  switch (kind) {
    case 'page':
      return page && asksForSecrets(page) ? 'form' : 'page';
    case 'message':
    case 'call':
      return 'message';
    case 'post':
      return 'post';
    case 'channel':
    case 'group':
    case 'account':
    case 'app':
      return 'record';
    case 'ip':
    case 'url':
      return 'address';
  }
}

/** Forms are weighed as pages are: their prior and slope are those of pages, and only what counts as suspected differs. */
export function weighedAs(kind: PriorKind): PriorKind {
  return kind === 'form' ? 'page' : kind;
}

/**
 * Adds evidence up. The prior of the kind of subject is a signal too: the score is the sigmoid of the sum of all weights. Calibration is
 * in the weights (a prior and a slope per kind), so the sum stays exact.
 */
export function fuse(
  evidence: readonly Evidence[],
  kind: PriorKind,
  table: Pick<FusionTable, 'scales' | 'priors' | 'slopes'>,
): Fused {
  const prior: Evidence = {
    code: 'prior',
    weight: table.priors[kind],
    reason: 'Mức khởi điểm: phần lớn nội dung không phải lừa đảo',
    reasonEn: 'Starting level: most things are not fraud',
  };
  const signals = [
    toSignal(prior, 1),
    ...evidence.map((item) => toSignal(item, stretchOf(table, item.code, kind))),
  ].filter((signal) => signal.weight !== 0 || signal.code.startsWith('protect.'));
  const logit = weightOf(signals);
  return { signals: sorted(signals), logit, score: sigmoid(logit) };
}

/** Weights that people or the protect-list state are those of the sum: nothing learned bends them. */
const STATED = /^(?:protect|rule)\./;

/** The learned scale by the kind's slope. */
function stretchOf(
  table: Pick<FusionTable, 'scales' | 'slopes'>,
  code: string,
  kind: PriorKind,
): number {
  if (STATED.test(code)) return 1;
  return scaleOf(table, code, kind) * table.slopes[kind];
}

export function scaleOf(table: Pick<FusionTable, 'scales'>, code: string, kind: PriorKind): number {
  return table.scales[scaleKey(code, kind)] ?? 1;
}

/**
 * The name a code's scale goes by: the parts of the text model's one sum share theirs, or they would no longer cancel. A page is read
 * otherwise than a message: the same words weigh otherwise there.
 */
export function scaleKey(code: string, kind: PriorKind): string {
  const shared = code.startsWith('text.') ? 'text' : code;
  return weighedAs(kind) === 'page' ? `${shared}@page` : shared;
}

/** Heaviest reasons first, whichever way they point. */
function sorted(signals: Signal[]): Signal[] {
  return signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Shares of the suspect categories by the evidence that names them and by the trained table; empty where nothing does. */
export function categoryMass(
  evidence: readonly Evidence[],
  trained: ReadonlyMap<Category, number>,
  kind: PriorKind,
  table: FusionTable,
): Map<Category, number> {
  const mass = new Map<Category, number>();
  const add = (category: Category, weight: number): void => {
    if (isSuspectCategory(category)) mass.set(category, (mass.get(category) ?? 0) + weight);
  };
  for (const { category, weight, code } of evidence)
    if (category !== undefined && weight > 0)
      add(category, weight * Math.max(0.3, scaleOf(table, code, kind)));
  for (const [category, share] of trained) add(category, share * SHARE_WEIGHT);
  const total = [...mass.values()].reduce((a, b) => a + b, 0);
  if (total === 0) return mass;
  return new Map([...mass].map(([category, weight]) => [category, weight / total]));
}

/** The category with the largest share; ties go to the order of the closed list. */
export function topCategory(mass: ReadonlyMap<Category, number>): Category | undefined {
  let best: Category | undefined;
  for (const category of CATEGORIES) {
    const share = mass.get(category) ?? 0;
    if (share > 0 && share > (best === undefined ? 0 : (mass.get(best) ?? 0))) best = category;
  }
  return best;
}

/** What a likelihood amounts to: the likeliest category from the kind's threshold on, *unclear* from a little below, else none. */
export function statedCategory(
  score: number,
  mass: ReadonlyMap<Category, number>,
  kind: PriorKind,
  { thresholds, unclearFrom }: Pick<FusionTable, 'thresholds' | 'unclearFrom'>,
): Category {
  if (score >= thresholds[kind]) return topCategory(mass) ?? 'illegal_ad';
  return score >= unclearFrom[kind] ? 'unclear' : 'none';
}
