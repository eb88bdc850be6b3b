import {
  type Actor,
  applyRequestAct,
  ConflictError,
  type DraftItem,
  draftItems,
  type Finding,
  IMAGE_FIELD,
  inReadingOrder,
  isGeneralReason,
  type Recipient,
  type ReviewCase,
  recipientsFor,
  requestId,
  type TakedownRequest,
  vietnamYear,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { maskDigitRuns, maskedTextOf, maskQuote } from './mask-text.js';
import { drainRequest } from './outbox.js';

/** Plain reasons that go with a request. */
const MAX_REASONS = 3;
const URGENT_HARM = 80;
const SYSTEM_ACTOR: Actor = { id: 'system', login: 'system', role: 'admin', unit: '' };
const PAGE = 200;

/** An item with a recipient that can act on it. */
interface Pair {
  readonly item: DraftItem;
  readonly recipient: Recipient;
}

/**
 * Drafts a decided case's requests, one per item × recipient. Ids are deterministic: repeated, nothing changes; a request
 * that an undo withdrew becomes a draft again under its old number. Answers how many drafts came to be.
 */
export async function draftRequests(
  deps: ActDeps,
  decided: ReviewCase,
  actor: Actor,
): Promise<number> {
  const pairs = await pairsOf(deps, decided);
  if (pairs.length === 0) return 0;
  const finding = await deps.stores.findings.get(decided.leadFindingId);
  const capture = finding ? await deps.stores.captures.get(finding.captureId) : undefined;
  const evidenceSha256 = capture?.manifestSha256 ?? '';
  let drafted = 0;
  for (const { item, recipient } of pairs) {
    const fresh = freshRequest({ decided, item, recipient, finding, evidenceSha256 });
    if (await draftOne(deps, decided, fresh, actor)) drafted += 1;
  }
  return drafted;
}

async function pairsOf(deps: ActDeps, decided: ReviewCase): Promise<Pair[]> {
  const kind = decided.decision?.value.kind;
  if (kind === 'compromised') return ownerPairs(deps, decided);
  if (kind !== 'confirmed') return [];
  const artefacts = await deps.stores.artefacts.ofCase(decided.id);
  return draftItems(decided, artefacts, deps.protect()).flatMap((item) =>
    recipientsFor(item, deps.reference.recipients)
      .filter((recipient) => recipient.measure !== 'warn_owner')
      .map((recipient) => ({ item, recipient })),
  );
}

/** A compromised name: its owner is told the exact address, and nobody is asked to block anything. */
async function ownerPairs(deps: ActDeps, decided: ReviewCase): Promise<Pair[]> {
  const finding = await deps.stores.findings.get(decided.leadFindingId);
  const url = finding?.url ?? decided.sightings[0]?.url ?? decided.subject.value;
  const item: DraftItem = { key: `owner:${url}`, class: 'link', value: url, sourceCount: 1 };
  const recipient =
    recipientsFor(item, deps.reference.recipients).find(warnsOwner) ??
    deps.reference.recipients.find(warnsOwner);
  return recipient ? [{ item, recipient }] : [];
}

function warnsOwner(recipient: Recipient): boolean {
  return recipient.measure === 'warn_owner';
}

interface DraftFacts {
  readonly decided: ReviewCase;
  readonly item: DraftItem;
  readonly recipient: Recipient;
  readonly finding: Finding | undefined;
  readonly evidenceSha256: string;
}

type Unnumbered = Omit<TakedownRequest, 'number' | 'outbox'>;

function freshRequest(facts: DraftFacts): Unnumbered {
  const { decided, item, recipient, finding } = facts;
  const { decision } = decided;
  if (!decision) throw new ConflictError('The case is not decided', { caseId: decided.id });
  const category = 'category' in decision.value ? decision.value.category : decided.category;
  const province = finding?.provinces.victims ?? finding?.provinces.unit;
  return {
    id: requestId(decided.id, item.key, recipient.id),
    version: 1,
    caseId: decided.id,
    ...(decided.campaignId === undefined ? {} : { campaignId: decided.campaignId }),
    class: item.class,
    value: item.value,
    ...(item.artefact === undefined ? {} : { artefact: item.artefact }),
    category,
    ...(decided.brand === undefined ? {} : { brand: decided.brand }),
    recipientId: recipient.id,
    recipientName: recipientName(decided, recipient),
    measure: recipient.measure,
    legalBasis: recipient.legalBasis,
    deadlineHours: recipient.deadlineHours,
    reasons: reasonsOf(finding),
    ...(province === undefined ? {} : { province }),
    urgency: decided.harm >= URGENT_HARM ? '6h' : '24h',
    evidenceSha256: facts.evidenceSha256,
    detectedAt: decided.firstSeenAt,
    verifiedAt: decision.at,
    lastSeenAliveAt: decided.lastSeenAt,
    state: 'draft',
    decidedBy: decision.by,
    decidedByLogin: decision.login,
    sourceCount: item.sourceCount,
    exercise: decided.exercise,
    unit: decided.unit,
  };
}

/** The owner of a compromised name is a person or body of its own; the register only holds the kind. */
function recipientName(decided: ReviewCase, recipient: Recipient): string {
  return recipient.measure === 'warn_owner' && decided.protectedBy !== undefined
    ? decided.protectedBy
    : recipient.name;
}

/** A recipient can act on what he can look up; general reasons go out only where there is nothing else. */
function reasonsOf(finding: Finding | undefined): string[] {
  if (!finding) return [];
  const accusing = inReadingOrder(
    finding.classification.signals.filter((signal) => signal.weight > 0),
  );
  const concrete = accusing.filter((signal) => !isGeneralReason(signal));
  // Masking reads the whole text: once for each text, not for each reason.
  const texts = new Map(
    ['text', IMAGE_FIELD].map((field) => [field, maskedTextOf(finding, finding.artefacts, field)]),
  );
  return (concrete.length > 0 ? concrete : accusing)
    .slice(0, MAX_REASONS)
    .map(({ reason, span }) => {
      const text = span && texts.get(span.field);
      return maskDigitRuns(text ? maskQuote(reason, span, text) : reason);
    });
}

async function draftOne(
  deps: ActDeps,
  decided: ReviewCase,
  fresh: Unnumbered,
  actor: Actor,
): Promise<boolean> {
  const known = await deps.stores.requests.get(fresh.id);
  if (!known) return createDraft(deps, fresh, actor);
  if (known.state !== 'withdrawn' || known.issuedNumber !== undefined) return false;
  const now = deps.clock.now();
  const again = applyRequestAct(known, { type: 'redraft' }, decided, deps.protect(), actor, now);
  const { number, version, outbox } = again;
  const redrafted: TakedownRequest = { ...fresh, number, version, outbox };
  if (!(await deps.stores.requests.save(redrafted))) return false;
  await drainRequest(deps, redrafted);
  return true;
}

async function createDraft(deps: ActDeps, fresh: Unnumbered, actor: Actor): Promise<boolean> {
  const at = deps.clock.now();
  const series = `${fresh.exercise ? 'TH' : 'TD'}-${vietnamYear(at)}`;
  const place = await deps.stores.requests.nextNumber(series);
  const number = `${series}-${String(place).padStart(6, '0')}`;
  const event = {
    id: `${fresh.id}:1`,
    action: 'request.drafted' as const,
    actor: actor.login,
    subject: `request:${number}`,
    at,
    detail: { case: fresh.caseId, recipient: fresh.recipientId, measure: fresh.measure },
  };
  const request: TakedownRequest = { ...fresh, number, outbox: [event] };
  if (!(await deps.stores.requests.create(request))) return false;
  await drainRequest(deps, request);
  return true;
}

/** Withdraws what a case had drafted and nobody issued. Answers how many. */
export async function withdrawRequests(
  deps: ActDeps,
  reviewCase: ReviewCase,
  actor: Actor,
  reason: string,
): Promise<number> {
  let withdrawn = 0;
  for (const request of await deps.stores.requests.ofCase(reviewCase.id)) {
    if (request.state === 'withdrawn' || request.state === 'issued') continue;
    if (await withdrawOne(deps, reviewCase, request.id, actor, reason)) withdrawn += 1;
  }
  return withdrawn;
}

const WITHDRAW_ATTEMPTS = 3;

async function withdrawOne(
  deps: ActDeps,
  reviewCase: ReviewCase,
  id: string,
  actor: Actor,
  reason: string,
): Promise<boolean> {
  for (let attempt = 1; attempt <= WITHDRAW_ATTEMPTS; attempt += 1) {
    const current = await deps.stores.requests.get(id);
    if (!current || current.state === 'withdrawn' || current.state === 'issued') return false;
    const act = { type: 'withdraw', reason } as const;
    const now = deps.clock.now();
    const next = applyRequestAct(current, act, reviewCase, deps.protect(), actor, now);
    if (await deps.stores.requests.save(next)) {
      await drainRequest(deps, next);
      return true;
    }
  }
  throw new ConflictError('The request changed meanwhile', { requestId: id });
}

/**
 * Drafts what a stop between a decision and its drafts left out, and withdraws what a stop after an undo left standing.
 * Run at start; repeated, it changes nothing. Answers how many requests it mended.
 */
export async function reconcileRequests(deps: ActDeps, maxCases = 2_000): Promise<number> {
  let mended = await withdrawOrphans(deps, maxCases);
  let cursor: string | undefined;
  let seen = 0;
  do {
    const page = await deps.stores.cases.list({
      view: 'decided',
      actorId: SYSTEM_ACTOR.id,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const decided of page.cases) mended += await draftRequests(deps, decided, SYSTEM_ACTOR);
    seen += page.cases.length;
    cursor = page.nextCursor;
  } while (cursor !== undefined && seen < maxCases);
  return mended;
}

async function withdrawOrphans(deps: ActDeps, limit: number): Promise<number> {
  const states = ['draft', 'approved', 'returned'] as const;
  const { requests } = await deps.stores.requests.list({ states, limit });
  let mended = 0;
  for (const caseId of new Set(requests.map((request) => request.caseId))) {
    const reviewCase = await deps.stores.cases.get(caseId);
    const kind = reviewCase?.decision?.value.kind;
    if (!reviewCase || kind === 'confirmed' || kind === 'compromised') continue;
    mended += await withdrawRequests(deps, reviewCase, SYSTEM_ACTOR, 'Hồ sơ không còn kết luận');
  }
  return mended;
}
