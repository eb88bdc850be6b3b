import { AppError, type CaseStore, ConflictError, type ReviewCase } from '../../domain/index.js';

/** How often a change of a case is tried again when somebody else changed it meanwhile. */
const MAX_SAVE_ATTEMPTS = 8;

/**
 * Reads, changes and saves a case until nobody else came between; `undefined` from `change` leaves it as it is.
 * Raises CASE_MISSING (retryable) where there is none, CONFLICT where it kept changing.
 */
export async function changeCase(
  id: string,
  change: (current: ReviewCase) => ReviewCase | undefined,
  cases: Pick<CaseStore, 'get' | 'save'>,
): Promise<ReviewCase> {
  for (let attempt = 0; attempt < MAX_SAVE_ATTEMPTS; attempt += 1) {
    const current = await cases.get(id);
    if (!current)
      throw new AppError({
        code: 'CASE_MISSING',
        message: `Case ${id} is not there`,
        retryable: true,
      });
    const changed = change(current);
    if (!changed || (await cases.save(changed))) return changed ?? current;
  }
  throw new ConflictError(`Case ${id} kept changing`, { caseId: id });
}
