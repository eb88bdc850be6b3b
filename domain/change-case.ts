import { ConflictError } from './errors.js';
import type { CaseStore } from './ports/stores.js';
import type { ReviewCase } from './review.js';

/** How often a change of a case is tried again when somebody else changed it meanwhile. */
const MAX_SAVE_ATTEMPTS = 8;

/**
 * Reads, changes and saves a case until nobody else came between. `change` is asked anew at each attempt and may refuse by
 * raising; `undefined` or the case it was given leaves it as it is. `known` is the case where the caller has just read it, which
 * spares the first reading. Answers the case as it now stands, `undefined` where there is none. Raises CONFLICT where it kept changing.
 */
export async function changeCase(
  cases: Pick<CaseStore, 'get' | 'save'>,
  id: string,
  change: (current: ReviewCase) => ReviewCase | undefined,
  known?: ReviewCase,
): Promise<ReviewCase | undefined> {
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt += 1) {
    const current = attempt === 1 && known ? known : await cases.get(id);
    if (!current) return undefined;
    const next = change(current) ?? current;
    if (next === current || (await cases.save(next))) return next;
  }
  throw new ConflictError('The case changed meanwhile', { caseId: id });
}
