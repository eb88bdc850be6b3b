import {
  type Actor,
  AppError,
  applyRequestAct,
  ConflictError,
  NotFoundError,
  PolicyError,
  type RequestAct,
  type TakedownRequest,
  vietnamYear,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { changeCase, loadCase } from './change-case.js';
import { drainRequest } from './outbox.js';

/** Loads a request or raises NOT_FOUND. */
export async function loadRequest(
  deps: Pick<ActDeps, 'stores'>,
  id: string,
): Promise<TakedownRequest> {
  const found = await deps.stores.requests.get(id);
  if (!found) throw new NotFoundError('request', id);
  return found;
}

async function changeRequest(
  deps: ActDeps,
  id: string,
  act: RequestAct,
  actor: Actor,
  seenVersion?: number,
): Promise<TakedownRequest> {
  const current = await loadRequest(deps, id);
  const conflict = new ConflictError('The request changed meanwhile', { requestId: id });
  if (seenVersion !== undefined && current.version !== seenVersion) throw conflict;
  const reviewCase = await loadCase(deps, current.caseId);
  const now = deps.clock.now();
  const next = applyRequestAct(current, act, reviewCase, deps.protect(), actor, now);
  if (!(await deps.stores.requests.save(next))) throw conflict;
  await drainRequest(deps, next);
  return next;
}

/** Approves a request: SAME_PERSON, SINGLE_SOURCE, CASE_HELD, NOT_CONFIRMED, PROTECTED_NAME where a rule bars it. */
export async function approveRequest(
  deps: ActDeps,
  id: string,
  actor: Actor,
  options: { singleSourceReason?: string | undefined; seenVersion?: number | undefined } = {},
): Promise<TakedownRequest> {
  const { singleSourceReason, seenVersion } = options;
  const act: RequestAct =
    singleSourceReason === undefined
      ? { type: 'approve' }
      : { type: 'approve', singleSourceReason };
  return changeRequest(deps, id, act, actor, seenVersion);
}

/** Returns a draft or an approved request with a reason. */
export async function returnRequest(
  deps: ActDeps,
  id: string,
  reason: string,
  actor: Actor,
  seenVersion?: number,
): Promise<TakedownRequest> {
  return changeRequest(deps, id, { type: 'return', reason }, actor, seenVersion);
}

/**
 * Takes an issued request back: it leaves the lists, keeps its number, and is not drafted again. The case stays as decided. What was not
 * issued is returned or undone instead (CONFLICT). Raises REASON_MISSING.
 */
export async function withdrawRequest(
  deps: ActDeps,
  id: string,
  reason: string,
  actor: Actor,
  seenVersion?: number,
): Promise<TakedownRequest> {
  const { state, number } = await loadRequest(deps, id);
  if (state !== 'issued')
    throw new ConflictError(`Request ${number} is ${state}, not issued`, { requestId: id, state });
  return changeRequest(deps, id, { type: 'withdraw', reason }, actor, seenVersion);
}

export type IssueLine =
  | { readonly id: string; readonly ok: true; readonly issuedNumber: string }
  | { readonly id: string; readonly ok: false; readonly code: string; readonly message: string };

/**
 * Issues approved requests, one number per recipient. One line an id, in order; what a rule bars is refused and the rest
 * goes on.
 */
export async function issueRequests(
  deps: ActDeps,
  ids: readonly string[],
  actor: Actor,
): Promise<IssueLine[]> {
  const numbers = new Map<string, string>();
  const lines: IssueLine[] = [];
  for (const id of [...new Set(ids)]) {
    try {
      const issuedNumber = await issueOne(deps, id, actor, numbers);
      lines.push({ id, ok: true, issuedNumber });
    } catch (error) {
      if (!(error instanceof AppError) || error.retryable) throw error;
      lines.push({ id, ok: false, code: error.code, message: error.message });
    }
  }
  return lines;
}

/**
 * The case is marked first: from then on no undo can slip between its check and the request's. A rule is asked before
 * that, so that a refused issue leaves the case as it was.
 */
async function issueOne(
  deps: ActDeps,
  id: string,
  actor: Actor,
  numbers: Map<string, string>,
): Promise<string> {
  const request = await loadRequest(deps, id);
  const reviewCase = await loadCase(deps, request.caseId);
  const probe = { type: 'issue', number: '?' } as const;
  applyRequestAct(request, probe, reviewCase, deps.protect(), actor, deps.clock.now());
  await changeCase(deps, request.caseId, (current) => {
    const kind = current.decision?.value.kind;
    if (kind !== 'confirmed' && kind !== 'compromised')
      throw new PolicyError('NOT_CONFIRMED', 'The case is not confirmed', { caseId: current.id });
    return current.issued ? current : { ...current, issued: true, version: current.version + 1 };
  });
  const number = await issueNumber(deps, request, numbers);
  await changeRequest(deps, id, { type: 'issue', number }, actor);
  return number;
}

async function issueNumber(
  deps: ActDeps,
  request: TakedownRequest,
  numbers: Map<string, string>,
): Promise<string> {
  const key = `${request.exercise}:${request.recipientId}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const year = vietnamYear(deps.clock.now());
  const series = request.exercise ? `TH-PH-${year}` : `PH-${year}`;
  const place = await deps.stores.requests.nextNumber(series);
  const number = `${series}-${String(place).padStart(5, '0')}`;
  numbers.set(key, number);
  return number;
}
