import { z } from 'zod';
import { auditDraftSchema } from './audit.js';
import { categorySchema } from './category.js';
import { ConflictError, PolicyError } from './errors.js';
import { subjectSchema } from './finding.js';
import type { Actor } from './user.js';

/** How long a claim lasts without activity, in ms. */
export const CLAIM_LEASE_MS = 10 * 60_000;

export const DECISIONS = [
  'confirmed',
  'not_scam',
  'compromised',
  'unclear',
  'duplicate',
  'held',
] as const;
export type DecisionKind = (typeof DECISIONS)[number];

export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('confirmed'),
    category: categorySchema,
    note: z.string().max(2_000).default(''),
  }),
  z.object({ kind: z.literal('not_scam'), note: z.string().max(2_000).default('') }),
  /** Scam content on an innocent owner's name. */
  z.object({
    kind: z.literal('compromised'),
    category: categorySchema,
    note: z.string().max(2_000).default(''),
  }),
  z.object({ kind: z.literal('unclear'), note: z.string().max(2_000).default('') }),
  z.object({
    kind: z.literal('duplicate'),
    of: z.string(),
    note: z.string().max(2_000).default(''),
  }),
  /** *Giữ để điều tra*: bars every export of the case until released. */
  z.object({
    kind: z.literal('held'),
    until: z.coerce.date(),
    note: z.string().max(2_000).default(''),
  }),
]);
export type Decision = z.infer<typeof decisionSchema>;

export const CASE_STATES = ['open', 'claimed', 'decided'] as const;

export const sightingSchema = z.object({
  findingId: z.string(),
  captureId: z.string(),
  url: z.string(),
  score: z.number(),
  textHash: z.string(),
  at: z.date(),
});
export type Sighting = z.infer<typeof sightingSchema>;

export const reviewCaseSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  subject: subjectSchema,
  state: z.enum(CASE_STATES),
  claim: z.object({ by: z.string(), login: z.string(), until: z.date() }).optional(),
  decision: z
    .object({ value: decisionSchema, by: z.string(), login: z.string(), at: z.date() })
    .optional(),
  /** Decisions before the present one, newest last; a reversal is a new entry, never an erasure. */
  history: z.array(
    z.object({
      value: decisionSchema,
      by: z.string(),
      at: z.date(),
      undoneBy: z.string().optional(),
      undoneAt: z.date().optional(),
    }),
  ),
  /** Latest finding first; the first is what the reviewer opens. */
  sightings: z.array(sightingSchema),
  /** Finding with the highest likelihood. */
  leadFindingId: z.string(),
  title: z.string(),
  host: z.string(),
  category: categorySchema,
  likelihood: z.number(),
  /** 0..100: is the evidence enough to send. */
  completeness: z.number(),
  /** 0..100: orders the queue. */
  harm: z.number(),
  brand: z.string().optional(),
  compromised: z.boolean(),
  protectedBy: z.string().optional(),
  campaignId: z.string().optional(),
  /** Set on an exact copy of another open case: folded under it in the queue. */
  foldedInto: z.string().optional(),
  /** Folded words and values that a search finds the case by. */
  tokens: z.array(z.string()),
  exercise: z.boolean(),
  unit: z.string(),
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
  snoozedUntil: z.date().optional(),
  /** Set once a request left; from then on nothing is undone here. */
  issued: z.boolean(),
  /** Events written together with the change and appended to the chain right after it. */
  outbox: z.array(auditDraftSchema),
});
export type ReviewCase = z.infer<typeof reviewCaseSchema>;

export type CaseAct =
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | { readonly type: 'decide'; readonly decision: Decision }
  | { readonly type: 'undo' }
  | { readonly type: 'release_hold'; readonly note: string };

export function isClaimLive(reviewCase: Pick<ReviewCase, 'claim'>, now: Date): boolean {
  return reviewCase.claim !== undefined && reviewCase.claim.until > now;
}

/**
 * The one transition function of a case: open → claimed → decided, back by undo until something was issued.
 * Gives the changed case (version raised, its audit drafts in `outbox`); raises CONFLICT where somebody else holds it,
 * CASE_ISSUED or PROTECTED_NAME where a rule bars the act.
 */
export function applyCaseAct(
  current: ReviewCase,
  act: CaseAct,
  actor: Actor,
  now: Date,
): ReviewCase {
  const held = isClaimLive(current, now) && current.claim?.by !== actor.id;
  if (held && act.type !== 'release_hold') {
    throw new ConflictError(
      `Case is claimed by ${current.claim?.login} until ${current.claim?.until.toISOString()}`,
      { caseId: current.id },
    );
  }
  switch (act.type) {
    case 'claim':
      return claim(current, actor, now);
    case 'release':
      return release(current, actor, now);
    case 'decide':
      return decide(current, act.decision, actor, now);
    case 'undo':
      return undo(current, actor, now);
    case 'release_hold':
      return releaseHold(current, act.note, actor, now);
  }
}

function next(
  current: ReviewCase,
  change: Partial<ReviewCase>,
  action:
    | 'case.claimed'
    | 'case.released'
    | 'case.decided'
    | 'case.undone'
    | 'case.held'
    | 'case.hold_released',
  actor: Actor,
  now: Date,
  detail: Record<string, string | number | boolean | null>,
): ReviewCase {
  const version = current.version + 1;
  const event = {
    id: `${current.id}:${version}`,
    action,
    actor: actor.login,
    subject: `case:${current.id}`,
    at: now,
    detail,
  };
  return { ...current, ...change, version, outbox: [...current.outbox, event] };
}

function claim(current: ReviewCase, actor: Actor, now: Date): ReviewCase {
  if (current.state === 'decided')
    throw new ConflictError(
      'Case is already decided',
      { caseId: current.id },
      'Undo the decision first.',
    );
  const lease = {
    by: actor.id,
    login: actor.login,
    until: new Date(now.getTime() + CLAIM_LEASE_MS),
  };
  return next(current, { state: 'claimed', claim: lease }, 'case.claimed', actor, now, {
    from: current.state,
    to: 'claimed',
  });
}

function release(current: ReviewCase, actor: Actor, now: Date): ReviewCase {
  if (current.state !== 'claimed')
    throw new ConflictError('Case is not claimed', { caseId: current.id });
  const { claim: _ended, ...rest } = current;
  return next(rest, { state: 'open' }, 'case.released', actor, now, {
    from: 'claimed',
    to: 'open',
  });
}

function decide(current: ReviewCase, decision: Decision, actor: Actor, now: Date): ReviewCase {
  if (current.issued) throw issuedError(current);
  if (current.state === 'decided')
    throw new ConflictError(
      'Case is already decided',
      { caseId: current.id },
      'Undo the decision first.',
    );
  if (decision.kind === 'confirmed' && current.protectedBy !== undefined) {
    throw new PolicyError(
      'PROTECTED_NAME',
      `This name belongs to ${current.protectedBy} and cannot be accused`,
      { caseId: current.id, owner: current.protectedBy },
      'Decide "suspected compromised" instead; its owner will be told the exact address.',
    );
  }
  if (decision.kind === 'duplicate' && decision.of === current.id)
    throw new ConflictError('A case cannot duplicate itself', { caseId: current.id });
  if (decision.kind === 'held' && decision.until <= now)
    throw new PolicyError('HOLD_IN_PAST', 'A hold must end in the future', { caseId: current.id });
  const made = { value: decision, by: actor.id, login: actor.login, at: now };
  const { claim: _ended, ...rest } = current;
  return next(
    rest,
    { state: 'decided', decision: made },
    decision.kind === 'held' ? 'case.held' : 'case.decided',
    actor,
    now,
    {
      from: current.state,
      to: decision.kind,
      category: 'category' in decision ? decision.category : null,
      note: decision.note,
    },
  );
}

function undo(current: ReviewCase, actor: Actor, now: Date): ReviewCase {
  if (current.issued) throw issuedError(current);
  if (current.decision === undefined)
    throw new ConflictError('There is no decision to undo', { caseId: current.id });
  const { decision, ...rest } = current;
  const entry = {
    value: decision.value,
    by: decision.by,
    at: decision.at,
    undoneBy: actor.id,
    undoneAt: now,
  };
  const lease = {
    by: actor.id,
    login: actor.login,
    until: new Date(now.getTime() + CLAIM_LEASE_MS),
  };
  return next(
    { ...rest, history: [...current.history, entry] },
    { state: 'claimed', claim: lease },
    'case.undone',
    actor,
    now,
    { from: decision.value.kind, to: 'claimed' },
  );
}

function releaseHold(current: ReviewCase, note: string, actor: Actor, now: Date): ReviewCase {
  if (current.decision?.value.kind !== 'held')
    throw new ConflictError('Case is not held', { caseId: current.id });
  const { decision, ...rest } = current;
  const entry = {
    value: decision.value,
    by: decision.by,
    at: decision.at,
    undoneBy: actor.id,
    undoneAt: now,
  };
  return next(
    { ...rest, history: [...current.history, entry] },
    { state: 'open' },
    'case.hold_released',
    actor,
    now,
    { note },
  );
}

function issuedError(current: ReviewCase): PolicyError {
  return new PolicyError(
    'CASE_ISSUED',
    'A request of this case was issued; the decision stands',
    { caseId: current.id },
    'Withdraw the issued request instead.',
  );
}

/** A held case bars export while its hold has not been released, even past its date: a person must release it. */
export function isHeld(reviewCase: Pick<ReviewCase, 'decision'>): boolean {
  return reviewCase.decision?.value.kind === 'held';
}
