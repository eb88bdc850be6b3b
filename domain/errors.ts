/** Plain values that name the thing an error is about; never secrets, never personal data. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface AppErrorOptions {
  readonly code: string;
  readonly message: string;
  /** What the reader can do next, in one sentence. */
  readonly hint?: string;
  readonly facts?: ErrorFacts;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/**
 * The root of every error the system raises on purpose.
 * `code` is stable, `retryable` tells a queue whether another attempt can help, `hint` tells a person what to do.
 */
export class AppError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
  readonly retryable: boolean;

  constructor(options: AppErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.hint = options.hint;
    this.facts = options.facts ?? {};
    this.retryable = options.retryable ?? false;
  }
}

/** Input at a border did not match its schema. */
export class InvalidInputError extends AppError {
  constructor(message: string, facts: ErrorFacts = {}, hint?: string) {
    super({ code: 'INVALID_INPUT', message, facts, ...(hint === undefined ? {} : { hint }) });
  }
}

/** The thing asked for does not exist. */
export class NotFoundError extends AppError {
  constructor(what: string, id: string) {
    super({ code: 'NOT_FOUND', message: `${what} not found: ${id}`, facts: { what, id } });
  }
}

/** Somebody else changed or holds the thing meanwhile. */
export class ConflictError extends AppError {
  constructor(message: string, facts: ErrorFacts = {}, hint = 'Reload and try again.') {
    super({ code: 'CONFLICT', message, facts, hint });
  }
}

/** A rule that protects people refused the act. */
export class PolicyError extends AppError {
  constructor(code: string, message: string, facts: ErrorFacts = {}, hint?: string) {
    super({ code, message, facts, ...(hint === undefined ? {} : { hint }) });
  }
}

/** The signed-in person's role does not allow the act. */
export class ForbiddenError extends AppError {
  constructor(message: string, facts: ErrorFacts = {}) {
    super({ code: 'FORBIDDEN', message, facts });
  }
}

/** A service the system rests on did not answer. */
export class ServiceUnavailableError extends AppError {
  constructor(service: string, message: string, hint: string, cause?: unknown) {
    super({
      code: 'SERVICE_UNAVAILABLE',
      message,
      facts: { service },
      hint,
      retryable: true,
      cause,
    });
  }
}

/** The code of any thrown value: an AppError's own, else `UNEXPECTED`. */
export function errorCode(error: unknown): string {
  return error instanceof AppError ? error.code : 'UNEXPECTED';
}

/** One line of text for any thrown value. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
