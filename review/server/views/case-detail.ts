import {
  type Actor,
  type Artefact,
  type ArtefactRecord,
  type AuditEvent,
  artefactId,
  type Campaign,
  type Capture,
  can,
  type Finding,
  isClaimLive,
  type LookMark,
  MEASURE_LABELS,
  type ProtectList,
  type ReviewCase,
  type TakedownRequest,
} from '../../../domain/index.js';
import { maskDigitRuns, maskInPlace, personalNeedles } from '../../actions/mask-text.js';
import type { CaseDetail } from '../../contract/index.js';
import { viewArtefacts } from './artefact-view.js';
import { viewCapture, viewRedirect, viewScreenshot } from './capture-view.js';
import { type ViewContext, viewCaseBrief, viewCaseItem } from './case-item.js';
import { maskDetail } from './event-detail.js';
import { viewFinding } from './finding-view.js';
import { showRequestValue, showUrl } from './shown-value.js';

/** Everything a case's screen shows, as it was loaded. */
export interface CaseFacts {
  readonly item: ReviewCase;
  readonly finding: Finding | undefined;
  readonly capture: Capture | undefined;
  readonly records: readonly ArtefactRecord[];
  readonly folded: readonly ReviewCase[];
  readonly campaign: Campaign | undefined;
  readonly related: readonly ReviewCase[];
  readonly alike: readonly (LookMark & { readonly cases: readonly ReviewCase[] })[];
  readonly requests: readonly TakedownRequest[];
  readonly events: readonly AuditEvent[];
}

const PERSONAL_KEY = /^(phone|bank_account|vietqr|handle|email)$/;

/** One case as the reviewer sees it: nothing personal unmasked, no address that could be clicked. */
export function viewCaseDetail(
  facts: CaseFacts,
  actor: Actor,
  protect: ProtectList,
  context: ViewContext,
): CaseDetail {
  const { item, finding, capture } = facts;
  const artefacts = knownArtefacts(facts);
  const needles = personalNeedles(artefacts);
  return {
    case: viewCaseItem(item, context),
    finding: finding ? viewFinding(finding, artefacts, needles) : undefined,
    artefacts: viewArtefacts(artefacts, facts.records, protect, needles),
    redirects: (capture?.redirects ?? []).map(viewRedirect),
    screenshot: finding ? viewScreenshot(item.id, finding.screenshot) : undefined,
    capture: capture ? viewCapture(item.id, capture) : undefined,
    sightings: item.sightings.map(({ findingId, url, score, at }) => ({
      findingId,
      url: showUrl(url),
      score,
      at: at.toISOString(),
    })),
    folded: facts.folded.map((copy) => viewCaseBrief(copy, context)),
    campaign: facts.campaign ? viewCampaign(facts.campaign, facts.related, context) : undefined,
    alike: facts.alike.map(({ by, word, cases }) => ({
      by,
      word,
      cases: cases.map((other) => viewCaseBrief(other, context)),
    })),
    requests: facts.requests.map(viewCaseRequest),
    history: facts.events.map(viewEvent),
    may: allowedActs(item, finding, actor, context.now),
  };
}

/** Artefacts of the lead finding (they carry spans), then those the case got from other findings. */
function knownArtefacts({ finding, records }: CaseFacts): Artefact[] {
  const known = new Map((finding?.artefacts ?? []).map((item) => [artefactId(item), item]));
  for (const { id, artefact } of records) if (!known.has(id)) known.set(id, artefact);
  return [...known.values()];
}

function viewCampaign(
  campaign: Campaign,
  related: readonly ReviewCase[],
  context: ViewContext,
): CaseDetail['campaign'] {
  return {
    id: campaign.id,
    keys: campaign.keys.map(showKey),
    cases: related.map((item) => viewCaseBrief(item, context)),
  };
}

/** `phone::+84912…`: the value after the second colon is masked where it names a person. */
function showKey(key: string): string {
  const [kind = '', detail = '', ...value] = key.split(':');
  if (!PERSONAL_KEY.test(kind)) return maskDigitRuns(key);
  return `${kind}:${detail}:${maskInPlace(value.join(':'))}`;
}

function viewCaseRequest(request: TakedownRequest): CaseDetail['requests'][number] {
  return {
    id: request.id,
    number: request.number,
    recipientName: request.recipientName,
    measure: request.measure,
    measureLabel: MEASURE_LABELS[request.measure],
    class: request.class,
    value: showRequestValue(request).value,
    state: request.state,
    returnReason: request.returnReason,
  };
}

function viewEvent(event: AuditEvent): CaseDetail['history'][number] {
  return {
    seq: event.seq,
    action: event.action,
    actor: event.actor,
    at: event.at.toISOString(),
    detail: maskDetail(event.detail),
  };
}

function allowedActs(
  item: ReviewCase,
  finding: Finding | undefined,
  actor: Actor,
  now: Date,
): CaseDetail['may'] {
  const free = !isClaimLive(item, now) || item.claim?.by === actor.id;
  const decides = can(actor.role, 'review.decide');
  const decided = item.state === 'decided';
  return {
    claim: decides && !decided && free,
    decide: decides && !decided && free && !item.issued,
    undo: decides && decided && !item.issued,
    releaseHold: decides && item.decision?.value.kind === 'held',
    unmask: can(actor.role, 'review.unmask'),
    retake: decides && finding !== undefined,
  };
}
