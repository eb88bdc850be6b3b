import {
  AppError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  PolicyError,
} from '../domain/index.js';
import { asSystemError } from './system-errors.js';

/** What a process's end means; the table stands in the help texts and in docs/operations.md. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  configuration: 3,
  unreachable: 4,
  notFound: 5,
  rowsRejected: 6,
  policy: 7,
  partial: 8,
  conflict: 9,
  hits: 10,
  interrupted: 130,
  terminated: 143,
} as const;

const BY_CODE: Readonly<Record<string, number>> = {
  USAGE: EXIT.usage,
  FILE_UNREADABLE: EXIT.usage,
  SEED_FILE_UNREADABLE: EXIT.usage,
  BACKUP_INVALID: EXIT.usage,
  BACKUP_TARGET_NOT_EMPTY: EXIT.usage,
  NOTHING_TO_CRAWL: EXIT.usage,
  NOTHING_TO_LEARN: EXIT.usage,
  CONFIG_INVALID: EXIT.configuration,
  SETUP_MISSING: EXIT.configuration,
  ROOT_NOT_FOUND: EXIT.configuration,
  MODEL_REFUSED: EXIT.configuration,
  REFERENCE_DATA_INVALID: EXIT.configuration,
  OCR_DATA_MISSING: EXIT.configuration,
  WRITTEN_TEXT_INVALID: EXIT.configuration,
  SCHEMA_NEWER: EXIT.configuration,
  REDIS_UNSAFE: EXIT.configuration,
  EGRESS_NOT_DECLARED: EXIT.configuration,
  WORKSPACE_MISMATCH: EXIT.configuration,
  EXERCISE_MISMATCH: EXIT.configuration,
  PORT_IN_USE: EXIT.configuration,
  NO_FREE_PORT: EXIT.configuration,
  LISTEN_FAILED: EXIT.configuration,
  FILE_REFUSED: EXIT.configuration,
  DISK_FULL: EXIT.unreachable,
  STORE_FULL: EXIT.unreachable,
  STORE_FAILED: EXIT.unreachable,
  SERVICE_UNAVAILABLE: EXIT.unreachable,
  SERVICE_START_FAILED: EXIT.unreachable,
  REPLICA_SET_FAILED: EXIT.unreachable,
  PAGE_NOT_READ: EXIT.unreachable,
  LOGIN_FAILED: EXIT.policy,
  UNAUTHENTICATED: EXIT.policy,
  NOT_APPROVED: EXIT.policy,
  SAME_PERSON: EXIT.policy,
  ALREADY_RUNNING: EXIT.conflict,
  FOLDER_BUSY: EXIT.conflict,
  CONFLICT: EXIT.conflict,
  SEEDS_CONFLICT: EXIT.conflict,
  DATABASE_NOT_EMPTY: EXIT.conflict,
};

/** The exit code of any thrown value. */
export function exitCodeOf(thrown: unknown): number {
  const error = asSystemError(thrown);
  if (error instanceof NotFoundError) return EXIT.notFound;
  if (error instanceof ConflictError) return EXIT.conflict;
  if (error instanceof PolicyError || error instanceof ForbiddenError) return EXIT.policy;
  if (!(error instanceof AppError)) return EXIT.unexpected;
  if (error.code.startsWith('INVALID_')) return EXIT.usage;
  return BY_CODE[error.code] ?? EXIT.unexpected;
}

/** For help texts. */
export const EXIT_HELP = `Exit codes: 0 success · 1 unexpected · 2 usage · 3 configuration · 4 service unreachable · 5 not found
            6 some rows rejected · 7 refused by policy · 8 partly done · 9 conflict · 10 hits found · 130/143 stopped`;
