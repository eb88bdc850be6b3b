import {
  type Actor,
  ARTEFACT_CLASS_LABELS,
  type Artefact,
  type ArtefactRecord,
  type AuditEvent,
  artefactClassOf,
  artefactId,
  type Campaign,
  type Capture,
  type Category,
  can,
  defang,
  type Finding,
  isClaimLive,
  MEASURE_LABELS,
  type ProtectList,
  type ReviewCase,
  type ScreenshotState,
  type Signal,
  type TakedownRequest,
} from '../../../domain/index.js';
import {
  maskDigitRuns,
  maskFindingText,
  maskKnown,
  personalNeedles,
} from '../../actions/mask-text.js';
import type {
  ArtefactView,
  CaptureView,
  CaseDetail,
  ScreenshotView,
  SignalView,
} from '../../contract/index.js';
import { categoryLabel, type ViewContext, viewCaseBrief, viewCaseItem } from './case-item.js';
import { showArtefactValue, showRequestValue, showUrl } from './shown-value.js';

/** Everything a case's screen shows, as it was loaded. */
export interface CaseFacts {
  readonly item: ReviewCase;
  readonly finding: Finding | undefined;
  readonly capture: Capture | undefined;
  readonly records: readonly ArtefactRecord[];
  readonly folded: readonly ReviewCase[];
  readonly campaign: Campaign | undefined;
  readonly related: readonly ReviewCase[];
  readonly requests: readonly TakedownRequest[];
  readonly events: readonly AuditEvent[];
}

const QUOTE_LENGTH = 160;
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
    artefacts: viewArtefacts(facts, artefacts, protect, needles),
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

function viewFinding(
  finding: Finding,
  artefacts: readonly Artefact[],
  needles: readonly string[],
): NonNullable<CaseDetail['finding']> {
  const { classification } = finding;
  const spanned = [...finding.artefacts, ...artefacts.filter((item) => item.span === undefined)];
  const text = maskFindingText(finding.text, spanned);
  return {
    id: finding.id,
    url: showUrl(finding.url),
    title: maskKnown(finding.title, needles),
    text,
    language: classification.language,
    score: classification.score,
    category: classification.category,
    categories: viewCategories(classification.categories),
    modelVersion: classification.modelVersion,
    signals: classification.signals
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((signal) => viewSignal(signal, text, needles)),
    provinces: finding.provinces,
    foundAt: finding.foundAt.toISOString(),
  };
}

function viewCategories(scores: Partial<Record<Category, number>>) {
  const entries = Object.entries(scores) as [Category, number][];
  return entries
    .sort(([, a], [, b]) => b - a)
    .map(([category, score]) => ({ category, label: categoryLabel(category), score }));
}

function viewSignal(signal: Signal, text: string, needles: readonly string[]): SignalView {
  const { code, weight, span } = signal;
  const inText = span?.field === 'text' && span.end <= text.length;
  return {
    code,
    weight,
    reason: maskKnown(signal.reason, needles),
    reasonEn: signal.reasonEn === undefined ? undefined : maskKnown(signal.reasonEn, needles),
    span,
    quote: inText ? text.slice(span.start, span.end).slice(0, QUOTE_LENGTH) : undefined,
  };
}

function viewArtefacts(
  facts: CaseFacts,
  artefacts: readonly Artefact[],
  protect: ProtectList,
  needles: readonly string[],
): ArtefactView[] {
  const records = new Map(facts.records.map((record) => [record.id, record]));
  return artefacts.map((artefact) => {
    const id = artefactId(artefact);
    const record = records.get(id);
    const verdict = protect.artefact(artefact);
    const itemClass = artefactClassOf(artefact);
    return {
      id,
      kind: artefact.kind,
      class: itemClass,
      classLabel: ARTEFACT_CLASS_LABELS[itemClass],
      role: artefact.role,
      ...showArtefactValue(artefact),
      platform: artefact.platform,
      bank: artefact.bank,
      holder: artefact.holder === undefined ? undefined : maskKnown(artefact.holder, needles),
      phoneType: artefact.phoneType,
      carrier: artefact.carrier,
      context: maskKnown(artefact.context, needles),
      confidence: artefact.confidence,
      disguised: artefact.disguised ?? false,
      span: artefact.span,
      sourceCount: record?.hosts.length ?? 1,
      otherCases: Math.max(0, (record?.caseIds.length ?? 1) - 1),
      protectedBy: verdict.protected ? verdict.owner : undefined,
    };
  });
}

function viewRedirect(hop: Capture['redirects'][number]): CaseDetail['redirects'][number] {
  return {
    url: showUrl(hop.url),
    status: hop.status,
    via: hop.via,
    address: hop.address === undefined ? undefined : defang(hop.address),
  };
}

/** The state of a screenshot with the path of its stored image. */
export function viewScreenshot(caseId: string, state: ScreenshotState): ScreenshotView {
  switch (state.state) {
    case 'pending':
      return { state: 'pending', requestedAt: state.requestedAt.toISOString() };
    case 'failed':
      return {
        state: 'failed',
        code: state.code,
        detail: maskDigitRuns(state.detail),
        failedAt: state.failedAt.toISOString(),
      };
    case 'taken':
      return {
        state: 'taken',
        imageUrl: `/api/cases/${caseId}/screenshot.png?v=${state.sha256.slice(0, 16)}`,
        width: state.width,
        height: state.height,
        takenAt: state.takenAt.toISOString(),
      };
  }
}

function viewCapture(caseId: string, capture: Capture): CaptureView {
  const { certificate } = capture;
  return {
    id: capture.id,
    runId: capture.runId,
    requestedUrl: showUrl(capture.requestedUrl),
    finalUrl: showUrl(capture.finalUrl),
    status: capture.status,
    contentType: capture.contentType,
    charset: capture.charset,
    lane: capture.lane,
    addresses: capture.addresses.map(defang),
    certificate: certificate ? { ...certificate, subject: defang(certificate.subject) } : undefined,
    robots: capture.robots,
    manifestSha256: capture.manifestSha256,
    textHash: capture.textHash,
    files: capture.files.map(({ role, sha256, bytes, contentType }) => ({
      role,
      sha256,
      bytes,
      contentType,
      downloadUrl: `/api/cases/${caseId}/evidence/${sha256}`,
    })),
    capturedAt: capture.capturedAt.toISOString(),
  };
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
  return `${kind}:${detail}:${maskInPlaceJoined(value)}`;
}

function maskInPlaceJoined(parts: readonly string[]): string {
  return showArtefactValue({ kind: 'handle', value: parts.join(':') }).value;
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

/** An event's detail with whatever looks personal masked. */
export function maskDetail(detail: AuditEvent['detail']): AuditEvent['detail'] {
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      typeof value === 'string' && !/At$|Until$|^until$/.test(key) ? maskDigitRuns(value) : value,
    ]),
  );
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
