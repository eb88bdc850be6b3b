import {
  type Actor,
  AppError,
  applyCaseAct,
  type Decision,
  type ReviewCase,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { changeCase, loadCase } from './change-case.js';
import { draftRequests, withdrawRequests } from './draft-requests.js';
import { maskDigitRuns } from './mask-text.js';

/** What an act on a case brought about. */
export interface CaseOutcome {
  readonly case: ReviewCase;
  readonly draftedRequests: number;
  readonly withdrawnRequests: number;
  readonly foldedDecided: number;
}

export interface DecideOptions {
  readonly seenVersion?: number | undefined;
  /** Decide the exact copies folded under it in the same way. */
  readonly includeFolded?: boolean | undefined;
}

/**
 * Decides a case and drafts its requests where the decision asks for some. Repeated, the drafts stay as they are.
 * Raises CONFLICT, CASE_ISSUED, PROTECTED_NAME, HOLD_IN_PAST as the domain's rules say.
 */
export async function decideCase(
  deps: ActDeps,
  caseId: string,
  decision: Decision,
  actor: Actor,
  options: DecideOptions = {},
): Promise<CaseOutcome> {
  if (decision.kind === 'duplicate') await loadCase(deps, decision.of);
  const decided = await changeCase(
    deps,
    caseId,
    (current, now) =>
      withoutPersonalData(applyCaseAct(current, { type: 'decide', decision }, actor, now)),
    { version: options.seenVersion, by: actor },
  );
  const draftedRequests = await draftRequests(deps, decided, actor);
  const foldedDecided = options.includeFolded
    ? await decideCopies(deps, decided, decision, actor)
    : 0;
  return { case: decided, draftedRequests, withdrawnRequests: 0, foldedDecided };
}

/** The audit chain is read by more people than the case: a number in a note is masked there. */
function withoutPersonalData(changed: ReviewCase): ReviewCase {
  const outbox = changed.outbox.map((event) => {
    const { note } = event.detail;
    return typeof note === 'string'
      ? { ...event, detail: { ...event.detail, note: maskDigitRuns(note) } }
      : event;
  });
  return { ...changed, outbox };
}

async function decideCopies(
  deps: ActDeps,
  lead: ReviewCase,
  decision: Decision,
  actor: Actor,
): Promise<number> {
  let decided = 0;
  for (const copy of await deps.stores.cases.foldedUnder(lead.id)) {
    if (copy.state === 'decided') continue;
    if (await refusedByRule(() => decideCase(deps, copy.id, decision, actor))) continue;
    decided += 1;
  }
  return decided;
}

/** A copy that somebody holds, or whose name is protected, stays as it is; the lead's decision stands. */
async function refusedByRule(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return false;
  } catch (error) {
    if (error instanceof AppError && !error.retryable) return true;
    throw error;
  }
}

/**
 * Takes a decision back while nothing was issued: the case is the actor's again, its drafts are withdrawn, and copies that
 * the same person decided at the same act follow.
 */
export async function undoDecision(
  deps: ActDeps,
  caseId: string,
  actor: Actor,
  seenVersion?: number,
): Promise<CaseOutcome> {
  const before = await loadCase(deps, caseId);
  const undone = await changeCase(
    deps,
    caseId,
    (current, now) => applyCaseAct(current, { type: 'undo' }, actor, now),
    { version: seenVersion, by: actor },
  );
  const withdrawnRequests = await withdrawRequests(deps, undone, actor, 'Hoàn tác quyết định');
  const foldedDecided = await undoCopies(deps, before, actor);
  return { case: undone, draftedRequests: 0, withdrawnRequests, foldedDecided };
}

/** Longest time between deciding a case and its last copy in one act, in ms. */
const ONE_ACT_MS = 60_000;

async function undoCopies(deps: ActDeps, lead: ReviewCase, actor: Actor): Promise<number> {
  const { decision } = lead;
  if (!decision) return 0;
  let undone = 0;
  for (const copy of await deps.stores.cases.foldedUnder(lead.id)) {
    const same =
      copy.decision?.by === decision.by &&
      copy.decision.value.kind === decision.value.kind &&
      Math.abs(copy.decision.at.getTime() - decision.at.getTime()) <= ONE_ACT_MS;
    if (!same) continue;
    if (await refusedByRule(() => undoDecision(deps, copy.id, actor))) continue;
    undone += 1;
  }
  return undone;
}

/** Ends a hold: the case is open again, and whatever it had drafted before stays withdrawn until it is decided anew. */
export async function releaseHold(
  deps: ActDeps,
  caseId: string,
  note: string,
  actor: Actor,
): Promise<CaseOutcome> {
  const released = await changeCase(deps, caseId, (current, now) =>
    withoutPersonalData(applyCaseAct(current, { type: 'release_hold', note }, actor, now)),
  );
  return { case: released, draftedRequests: 0, withdrawnRequests: 0, foldedDecided: 0 };
}
