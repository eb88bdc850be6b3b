import { ConflictError, NotFoundError, type ReviewCase } from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { drainCase } from './outbox.js';

/** How often an act is tried anew where a sighting or a drain changed the case between load and save. */
const SAVE_ATTEMPTS = 4;

/** Loads a case or raises NOT_FOUND. */
export async function loadCase(deps: Pick<ActDeps, 'stores'>, caseId: string): Promise<ReviewCase> {
  const found = await deps.stores.cases.get(caseId);
  if (!found) throw new NotFoundError('case', caseId);
  return found;
}

/**
 * Load, change, save with a version check, then drain the outbox. With `seenVersion` the change applies only to the state
 * its author looked at. Raises NOT_FOUND, CONFLICT, and whatever the change refuses.
 */
export async function changeCase(
  deps: ActDeps,
  caseId: string,
  change: (current: ReviewCase, now: Date) => ReviewCase,
  seenVersion?: number,
): Promise<ReviewCase> {
  for (let attempt = 1; attempt <= SAVE_ATTEMPTS; attempt += 1) {
    const current = await loadCase(deps, caseId);
    if (seenVersion !== undefined && current.version !== seenVersion) throw changed(caseId);
    const next = change(current, deps.clock.now());
    if (next === current) return current;
    if (await deps.stores.cases.save(next)) {
      await drainCase(deps, next);
      return next;
    }
  }
  throw changed(caseId);
}

function changed(caseId: string): ConflictError {
  return new ConflictError('The case changed meanwhile', { caseId });
}
