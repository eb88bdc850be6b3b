import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
} from 'fastify-type-provider-zod';
import {
  AppError,
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  type Logger,
  NotFoundError,
  PolicyError,
} from '../../domain/index.js';
import { UnauthenticatedError } from '../actions/authenticate.js';
import type { ApiError } from '../contract/index.js';
import { vietnameseOf } from './messages.js';

/** A write that did not come from this app's own pages. */
export class CsrfError extends AppError {
  constructor(message: string) {
    super({ code: 'CSRF', message, hint: 'Reload the page and try again.' });
  }
}

/** An account with a password that somebody else knows may do nothing but change it. */
export class PasswordChangeRequiredError extends AppError {
  constructor() {
    super({ code: 'PASSWORD_CHANGE_REQUIRED', message: 'Change the password first' });
  }
}

/** HTTP status of an error: the class decides, not the place it is caught. */
function statusOf(error: AppError): number {
  if (error instanceof InvalidInputError) return 400;
  if (error instanceof UnauthenticatedError) return 401;
  if (error instanceof ForbiddenError || error instanceof CsrfError) return 403;
  if (error instanceof PasswordChangeRequiredError) return 403;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof ConflictError) return 409;
  if (error instanceof PolicyError) return 422;
  if (error.code === 'RATE_LIMITED') return 429;
  return error.retryable ? 503 : 422;
}

const STATUS_CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'INVALID_INPUT',
  415: 'INVALID_INPUT',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
};

function bodyOf(error: AppError, details: Record<string, unknown>): ApiError {
  const { message, hint } = vietnameseOf(error);
  return {
    error: {
      code: error.code,
      message,
      messageEn: error.message,
      hint: hint ?? error.hint,
      hintEn: error.hint,
      details: Object.keys(details).length > 0 ? details : undefined,
    },
  };
}

/** Turns what was thrown into an error of ours with its status; anything unknown says nothing of its inside. */
function translate(error: FastifyError | AppError): { status: number; body: ApiError } {
  if (error instanceof AppError)
    return { status: statusOf(error), body: bodyOf(error, { ...error.facts }) };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({
      path: instancePath,
      message,
    }));
    const fields = [...new Set(issues.map(({ path }) => path.replace(/^\//, '') || '–'))].join(
      ', ',
    );
    const invalid = new InvalidInputError('The request does not match its schema', { fields });
    return { status: 400, body: bodyOf(invalid, { issues }) };
  }
  const status = error.statusCode ?? 500;
  const code = STATUS_CODES[status];
  if (code !== undefined && !isResponseSerializationError(error)) {
    const known = new AppError({ code, message: error.message });
    return { status, body: bodyOf(known, {}) };
  }
  const unexpected = new AppError({ code: 'UNEXPECTED', message: 'Unexpected error' });
  return { status: 500, body: bodyOf(unexpected, {}) };
}

/** Answers every error as `{error: {code, message, messageEn, hint, hintEn, details}}`; what is ours to mend is logged. */
export function answerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler(
    (error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply) => {
      const { status, body } = translate(error);
      if (status >= 500)
        logger.error(
          {
            route: request.routeOptions.url,
            code: body.error.code,
            error: error.message,
            stack: error.stack,
          },
          'request failed',
        );
      return reply.status(status).send(body);
    },
  );
}
