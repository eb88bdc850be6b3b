import { AppError } from '../../domain/index.js';

/** A finding names a case that is not there yet or no more: the job is worth another try. */
export function caseMissing(caseId: string): AppError {
  return new AppError({
    code: 'CASE_MISSING',
    message: `Case ${caseId} is not there`,
    retryable: true,
    facts: { caseId },
  });
}
