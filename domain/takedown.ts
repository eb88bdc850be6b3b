import { z } from 'zod';
import {
  type Artefact,
  type ArtefactClass,
  artefactClassOf,
  artefactClassSchema,
  artefactId,
  artefactSchema,
} from './artefact.js';
import { type AuditAction, auditDraftSchema } from './audit.js';
import { categorySchema } from './category.js';
import { ConflictError, PolicyError } from './errors.js';
import { deterministicId } from './ids.js';
import type { ProtectList } from './protect.js';
import { MEASURES, type Recipient } from './reference.js';
import { isHeld, type ReviewCase } from './review.js';
import { hostOf, isUnderDomain } from './url.js';
import type { Actor } from './user.js';

export const REQUEST_STATES = ['draft', 'approved', 'returned', 'issued', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** One artefact × one recipient. */
export const takedownRequestSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  caseId: z.string(),
  campaignId: z.string().optional(),
  /** `TD-2026-000123`; `TH-…` for the exercise. Given when drafted, stable. */
  number: z.string(),
  class: artefactClassSchema,
  /** Raw canonical value. */
  value: z.string(),
  artefact: artefactSchema.optional(),
  category: categorySchema,
  brand: z.string().optional(),
  recipientId: z.string(),
  recipientName: z.string(),
  measure: z.enum(MEASURES),
  legalBasis: z.string(),
  deadlineHours: z.number(),
  /** Up to three plain reasons. */
  reasons: z.array(z.string()),
  province: z.string().optional(),
  urgency: z.enum(['24h', '6h']),
  evidenceSha256: z.string(),
  detectedAt: z.date(),
  verifiedAt: z.date(),
  lastSeenAliveAt: z.date(),
  state: z.enum(REQUEST_STATES),
  /** Who decided the case: never the one who approves. */
  decidedBy: z.string(),
  decidedByLogin: z.string(),
  approvedBy: z.string().optional(),
  approvedByLogin: z.string().optional(),
  approvedAt: z.date().optional(),
  returnReason: z.string().optional(),
  /** Login of whoever took it back, when, and why. */
  withdrawnByLogin: z.string().optional(),
  withdrawnAt: z.date().optional(),
  withdrawReason: z.string().optional(),
  /** Independent sources that showed the artefact; below two the approver must give a reason. */
  sourceCount: z.number().int(),
  singleSourceReason: z.string().optional(),
  issuedNumber: z.string().optional(),
  issuedAt: z.date().optional(),
  exercise: z.boolean(),
  unit: z.string(),
  outbox: z.array(auditDraftSchema),
});
export type TakedownRequest = z.infer<typeof takedownRequestSchema>;

export function requestId(caseId: string, itemKey: string, recipientId: string): string {
  return deterministicId('req', caseId, itemKey, recipientId);
}

/** Artefacts that name people reach a request only as *collects* or *contacts*. */
const NEEDS_ROLE: readonly ArtefactClass[] = ['phone', 'account', 'bank_account', 'group'];

export interface DraftItem {
  readonly key: string;
  readonly class: ArtefactClass;
  readonly value: string;
  readonly artefact?: Artefact;
  readonly sourceCount: number;
}

/** An artefact of a case with the number of distinct hosts it was seen on. */
export interface CaseArtefact {
  readonly artefact: Artefact;
  readonly sourceCount: number;
}

/**
 * Which things of a confirmed case may be asked about: the subject itself, and linked artefacts that collect or
 * contact. IP addresses stay evidence; borrowed, victims' and protected things never appear.
 */
export function draftItems(
  reviewCase: Pick<ReviewCase, 'subject'>,
  artefacts: readonly CaseArtefact[],
  protect: ProtectList,
): DraftItem[] {
  const subject: DraftItem = {
    key: `subject:${reviewCase.subject.value}`,
    class: reviewCase.subject.class,
    value: reviewCase.subject.value,
    sourceCount: 1,
  };
  const linked = artefacts
    .filter(({ artefact }) => artefact.role === 'collects' || artefact.role === 'contacts')
    // One misread digit would name somebody else: what only a picture shows stays evidence.
    .filter(({ artefact }) => artefact.fromImage !== true)
    .map(
      ({ artefact, sourceCount }): DraftItem => ({
        key: artefactId(artefact),
        class: artefactClassOf(artefact),
        value: artefact.value,
        artefact,
        sourceCount,
      }),
    )
    .filter((item) => NEEDS_ROLE.includes(item.class) || item.class === 'malware')
    .filter((item) => item.artefact !== undefined && !protect.artefact(item.artefact).protected);
  const unique = new Map([subject, ...linked].map((item) => [item.key, item]));
  return [...unique.values()];
}

/** Recipients that can act on an item, narrowed by host suffix, platform, bank or carrier; the narrow ones come first. */
export function recipientsFor(item: DraftItem, recipients: readonly Recipient[]): Recipient[] {
  const fitting = recipients.filter(
    (recipient) => recipient.classes.includes(item.class) && matches(item, recipient),
  );
  const narrow = fitting.filter(isNarrow);
  const broad = fitting.filter(
    (recipient) => !isNarrow(recipient) && !narrow.some((other) => other.kind === recipient.kind),
  );
  return [...narrow, ...broad];
}

function isNarrow({ match }: Recipient): boolean {
  return (
    match.suffixes.length + match.platforms.length + match.banks.length + match.carriers.length > 0
  );
}

/** Any one of the narrowing lists is enough: a group is Meta's by its address or by its handle's platform. */
function matches(item: DraftItem, recipient: Recipient): boolean {
  const { suffixes, notSuffixes, platforms, banks, carriers } = recipient.match;
  const host = item.class === 'website' ? item.value : hostOf(item.value);
  if (notSuffixes?.some((suffix) => isUnderDomain(host, suffix))) return false;
  if (!isNarrow(recipient)) return true;
  const { artefact } = item;
  return (
    suffixes.some((suffix) => isUnderDomain(host, suffix)) ||
    platforms.includes(artefact?.platform ?? '') ||
    banks.includes(artefact?.bank ?? '') ||
    banks.includes(artefact?.bin ?? '') ||
    carriers.includes(artefact?.carrier ?? '')
  );
}

export type RequestAct =
  | { readonly type: 'approve'; readonly singleSourceReason?: string }
  | { readonly type: 'return'; readonly reason: string }
  | { readonly type: 'redraft' }
  | { readonly type: 'issue'; readonly number: string }
  | { readonly type: 'withdraw'; readonly reason: string };

/**
 * The one transition function of a request: draft → approved | returned → issued → withdrawn.
 * Raises SAME_PERSON where approver and decider are one, SINGLE_SOURCE where a person's artefact rests on one source and no
 * reason is given, REASON_MISSING for a return or withdrawal without one, CASE_HELD and PROTECTED_NAME where the case or the name bars it,
 * CONFLICT for an act out of order.
 */
export function applyRequestAct(
  current: TakedownRequest,
  act: RequestAct,
  reviewCase: ReviewCase,
  protect: ProtectList,
  actor: Actor,
  now: Date,
): TakedownRequest {
  switch (act.type) {
    case 'approve': {
      expectState(current, ['draft', 'returned']);
      const barred = barredBecause(current, reviewCase, protect);
      if (barred) throw barred;
      if (actor.id === current.decidedBy)
        throw new PolicyError(
          'SAME_PERSON',
          'The person who decided a case cannot approve its requests',
          { requestId: current.id },
          'Ask a second person to approve.',
        );
      if (
        NEEDS_ROLE.includes(current.class) &&
        current.artefact !== undefined &&
        current.sourceCount < 2 &&
        !act.singleSourceReason?.trim()
      ) {
        throw new PolicyError(
          'SINGLE_SOURCE',
          'This artefact was seen on one source only',
          { requestId: current.id },
          'Give the reason why one source is enough.',
        );
      }
      const reason = act.singleSourceReason?.trim();
      return next(
        current,
        {
          state: 'approved',
          approvedBy: actor.id,
          approvedByLogin: actor.login,
          approvedAt: now,
          ...(reason ? { singleSourceReason: reason } : {}),
        },
        'request.approved',
        actor,
        now,
        { singleSourceReason: reason ?? null },
      );
    }
    case 'return': {
      expectState(current, ['draft', 'approved']);
      const reason = reasonOf(act, current);
      const { approvedBy: _by, approvedByLogin: _login, approvedAt: _at, ...rest } = current;
      return next(
        rest,
        { state: 'returned', returnReason: reason },
        'request.returned',
        actor,
        now,
        { reason },
      );
    }
    case 'redraft': {
      expectState(current, ['returned', 'withdrawn', 'draft']);
      const { withdrawnByLogin: _login, withdrawnAt: _at, withdrawReason: _why, ...rest } = current;
      return next(rest, { state: 'draft' }, 'request.drafted', actor, now, {});
    }
    case 'issue': {
      expectState(current, ['approved']);
      const barred = barredBecause(current, reviewCase, protect);
      if (barred) throw barred;
      return next(
        current,
        { state: 'issued', issuedNumber: act.number, issuedAt: now },
        'request.issued',
        actor,
        now,
        { number: act.number },
      );
    }
    case 'withdraw': {
      expectState(current, ['draft', 'approved', 'returned', 'issued']);
      const reason = reasonOf(act, current);
      return next(
        current,
        {
          state: 'withdrawn',
          withdrawnByLogin: actor.login,
          withdrawnAt: now,
          withdrawReason: reason,
        },
        'request.withdrawn',
        actor,
        now,
        { reason, ...(current.issuedNumber ? { issuedNumber: current.issuedNumber } : {}) },
      );
    }
  }
}

/** What is sent back or taken back says why. */
function reasonOf(act: { readonly reason: string }, { id }: TakedownRequest): string {
  const reason = act.reason.trim();
  if (reason !== '') return reason;
  throw new PolicyError(
    'REASON_MISSING',
    'A returned or withdrawn request needs a reason',
    { requestId: id },
    'Give the reason in words.',
  );
}

/** What the bare value of a request is; of the classes not named, an address. */
const KIND_OF_CLASS: Partial<Record<ArtefactClass, Artefact['kind']>> = {
  website: 'domain',
  phone: 'phone',
  bank_account: 'bank_account',
};

/** Why a request may not be approved, exported or issued now; `undefined` where nothing bars it. Checked again at every export. */
export function barredBecause(
  request: Pick<TakedownRequest, 'id' | 'class' | 'value' | 'artefact' | 'measure'>,
  reviewCase: ReviewCase,
  protect: ProtectList,
): PolicyError | undefined {
  const kind = reviewCase.decision?.value.kind;
  if (isHeld(reviewCase))
    return new PolicyError(
      'CASE_HELD',
      'The case is held for investigation',
      { caseId: reviewCase.id },
      'Release the hold first.',
    );
  if (kind !== 'confirmed' && kind !== 'compromised')
    return new PolicyError('NOT_CONFIRMED', 'The case is not confirmed', { caseId: reviewCase.id });
  if (request.measure === 'warn_owner') return undefined;
  const verdict = protect.artefact(
    request.artefact ?? { kind: KIND_OF_CLASS[request.class] ?? 'url', value: request.value },
  );
  if (!verdict.protected) return undefined;
  return new PolicyError(
    'PROTECTED_NAME',
    `This belongs to ${verdict.owner} (${verdict.rule})`,
    { requestId: request.id, owner: verdict.owner },
    'Decide "suspected compromised" instead.',
  );
}

function expectState(current: TakedownRequest, states: readonly RequestState[]): void {
  if (!states.includes(current.state)) {
    throw new ConflictError(`Request ${current.number} is ${current.state}`, {
      requestId: current.id,
      state: current.state,
    });
  }
}

function next(
  current: TakedownRequest,
  change: Partial<TakedownRequest>,
  action: AuditAction,
  actor: Actor,
  now: Date,
  detail: Record<string, string | number | boolean | null>,
): TakedownRequest {
  const version = current.version + 1;
  const event = {
    id: `${current.id}:${version}`,
    action,
    actor: actor.login,
    subject: `request:${current.number}`,
    at: now,
    detail,
  };
  return { ...current, ...change, version, outbox: [...current.outbox, event] };
}
