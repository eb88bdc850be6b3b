import { AppError, type ErrorFacts } from '../domain/index.js';

/** A seed file as a whole cannot be read; one wrong row is never a reason, it is listed in the report. */
export class SeedFileError extends AppError {
  constructor(message: string, hint: string, facts: ErrorFacts = {}, cause?: unknown) {
    super({ code: 'SEED_FILE_UNREADABLE', message, hint, facts, cause });
  }
}
