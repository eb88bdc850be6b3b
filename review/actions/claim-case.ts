import {
  type Actor,
  applyCaseAct,
  type Category,
  CLAIM_LEASE_MS,
  ConflictError,
  isClaimLive,
  type ReviewCase,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { changeCase } from './change-case.js';

/** A lease renewed less often than this writes nothing: the page renews with every activity. */
const RENEW_AFTER_MS = 60_000;

/** How many cases of the queue are looked at for one that is free. */
const CANDIDATES = 50;

/** Claims a case for ten minutes, or renews the actor's own lease. CONFLICT where somebody else holds it. */
export async function claimCase(deps: ActDeps, caseId: string, actor: Actor): Promise<ReviewCase> {
  return changeCase(deps, caseId, (current, now) => {
    const mine = isClaimLive(current, now) && current.claim?.by === actor.id;
    return mine ? renew(current, now) : applyCaseAct(current, { type: 'claim' }, actor, now);
  });
}

/** Extends a live lease without an audit event: who holds the case does not change. */
function renew(current: ReviewCase, now: Date): ReviewCase {
  const { claim } = current;
  if (!claim) return current;
  const until = new Date(now.getTime() + CLAIM_LEASE_MS);
  if (until.getTime() - claim.until.getTime() < RENEW_AFTER_MS) return current;
  return { ...current, version: current.version + 1, claim: { ...claim, until } };
}

/** Gives a claim back; a case that is not claimed stays as it is. */
export async function releaseCase(
  deps: ActDeps,
  caseId: string,
  actor: Actor,
): Promise<ReviewCase> {
  return changeCase(deps, caseId, (current, now) =>
    current.state === 'claimed' ? applyCaseAct(current, { type: 'release' }, actor, now) : current,
  );
}

/**
 * Claims the open case of the greatest harm for the actor, `after` given back first; `undefined` where nothing is free. Two
 * people asking at once get two cases.
 */
export async function claimNextCase(
  deps: ActDeps,
  actor: Actor,
  wish: { after?: string | undefined; category?: Category | undefined },
): Promise<ReviewCase | undefined> {
  if (wish.after !== undefined) await giveBack(deps, wish.after, actor);
  const { cases } = await deps.stores.cases.list({
    view: 'queue',
    actorId: actor.id,
    limit: CANDIDATES,
    ...(wish.category === undefined ? {} : { category: wish.category }),
  });
  const now = deps.clock.now();
  const after = cases.findIndex((item) => item.id === wish.after);
  const ahead = [...cases.slice(after + 1), ...cases.slice(0, Math.max(after, 0))];
  for (const candidate of ahead) {
    if (isClaimLive(candidate, now) && candidate.claim?.by !== actor.id) continue;
    const claimed = await tryClaim(deps, candidate.id, actor);
    if (claimed) return claimed;
  }
  return undefined;
}

async function giveBack(deps: ActDeps, caseId: string, actor: Actor): Promise<void> {
  const current = await deps.stores.cases.get(caseId);
  if (current?.state === 'claimed' && current.claim?.by === actor.id)
    await releaseCase(deps, caseId, actor);
}

/** Somebody quicker is no error here: the next candidate is tried. */
async function tryClaim(
  deps: ActDeps,
  caseId: string,
  actor: Actor,
): Promise<ReviewCase | undefined> {
  try {
    return await claimCase(deps, caseId, actor);
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}
