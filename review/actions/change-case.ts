import {
  type Actor,
  ConflictError,
  isClaimLive,
  NotFoundError,
  type ReviewCase,
  changeCase as saveChange,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { drainCase } from './outbox.js';

/** Loads a case or raises NOT_FOUND. */
export async function loadCase(deps: Pick<ActDeps, 'stores'>, caseId: string): Promise<ReviewCase> {
  const found = await deps.stores.cases.get(caseId);
  if (!found) throw new NotFoundError('case', caseId);
  return found;
}

/**
 * Load, change, save with a version check, then drain the outbox. With `seen` the change applies only to the state its
 * author looked at; while the author holds the case's lease no other person can have changed it, and a sighting or a
 * screenshot that came in meanwhile is no reason to refuse. Raises NOT_FOUND, CONFLICT, and whatever the change refuses.
 */
export async function changeCase(
  deps: ActDeps,
  caseId: string,
  change: (current: ReviewCase, now: Date) => ReviewCase,
  seen?: { readonly version: number | undefined; readonly by: Actor },
): Promise<ReviewCase> {
  let before: ReviewCase | undefined;
  const changed = await saveChange(deps.stores.cases, caseId, (current) => {
    before = current;
    const now = deps.clock.now();
    if (seen?.version !== undefined && current.version !== seen.version) {
      const leased = isClaimLive(current, now) && current.claim?.by === seen.by.id;
      if (!leased) throw new ConflictError('The case changed meanwhile', { caseId });
    }
    return change(current, now);
  });
  if (!changed) throw new NotFoundError('case', caseId);
  if (changed !== before) await drainCase(deps, changed);
  return changed;
}
