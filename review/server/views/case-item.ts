import {
  ARTEFACT_CLASS_LABELS,
  CATEGORY_INFO,
  type Category,
  isClaimLive,
  type ReferenceData,
  type ReviewCase,
} from '../../../domain/index.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import type { CaseBrief, CaseItem } from '../../contract/index.js';
import { showSubject, showText, showUrl } from './shown-value.js';

/** What a view must know besides the record. */
export interface ViewContext {
  readonly actorId: string;
  readonly now: Date;
  readonly brands: ReadonlyMap<string, string>;
  /** Copies folded under each case of a list. */
  readonly foldedCounts?: ReadonlyMap<string, number>;
}

export function brandNames(reference: Pick<ReferenceData, 'brands'>): Map<string, string> {
  return new Map(reference.brands.map((brand) => [brand.id, brand.name]));
}

export function categoryLabel(category: Category): { vi: string; en: string } {
  const { vi, en } = CATEGORY_INFO[category];
  return { vi, en };
}

/** A row of the queue: addresses defanged, numbers in titles masked. */
export function viewCaseItem(item: ReviewCase, context: ViewContext): CaseItem {
  return {
    id: item.id,
    version: item.version,
    subject: viewSubject(item),
    title: showText(item.title),
    host: showUrl(item.host),
    state: item.state === 'claimed' && !isClaimLive(item, context.now) ? 'open' : item.state,
    category: item.category,
    categoryLabel: categoryLabel(item.category),
    likelihood: item.likelihood,
    completeness: item.completeness,
    harm: item.harm,
    brand: viewBrand(item, context),
    compromised: item.compromised,
    protectedBy: item.protectedBy,
    claim: viewClaim(item, context),
    decision: viewDecision(item),
    sightingCount: item.sightings.length,
    campaignId: item.campaignId,
    foldedInto: item.foldedInto,
    foldedCount: context.foldedCounts?.get(item.id),
    snoozedUntil: item.snoozedUntil?.toISOString(),
    issued: item.issued,
    firstSeenAt: item.firstSeenAt.toISOString(),
    lastSeenAt: item.lastSeenAt.toISOString(),
    exercise: item.exercise,
    unit: item.unit,
  };
}

function viewSubject({ subject }: ReviewCase): CaseItem['subject'] {
  return {
    class: subject.class,
    label: ARTEFACT_CLASS_LABELS[subject.class],
    display: showSubject(subject),
  };
}

function viewBrand({ brand }: ReviewCase, { brands }: ViewContext): CaseItem['brand'] {
  return brand === undefined ? undefined : { id: brand, name: brands.get(brand) ?? brand };
}

function viewClaim(item: ReviewCase, { actorId, now }: ViewContext): CaseItem['claim'] {
  const { claim } = item;
  if (!claim || !isClaimLive(item, now)) return undefined;
  return { login: claim.login, until: claim.until.toISOString(), mine: claim.by === actorId };
}

function viewDecision({ decision }: ReviewCase): CaseItem['decision'] {
  if (!decision) return undefined;
  const { value, login, at } = decision;
  return {
    kind: value.kind,
    category: 'category' in value ? value.category : undefined,
    note: maskDigitRuns(value.note),
    until: value.kind === 'held' ? value.until.toISOString() : undefined,
    of: value.kind === 'duplicate' ? value.of : undefined,
    login,
    at: at.toISOString(),
  };
}

/** A related case in one line. */
export function viewCaseBrief(item: ReviewCase, context: ViewContext): CaseBrief {
  const { id, subject, title, state, category, categoryLabel, likelihood, harm, ...rest } =
    viewCaseItem(item, context);
  const { decision, exercise } = rest;
  return {
    id,
    subject,
    title,
    state,
    category,
    categoryLabel,
    likelihood,
    harm,
    decision,
    exercise,
  };
}
