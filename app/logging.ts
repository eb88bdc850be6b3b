import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import type { Logger } from '../domain/index.js';

/** Fields that may hold secrets or personal data: never written. */
const REDACTED = [
  'password',
  'cookie',
  'token',
  'authorization',
  '*.password',
  '*.cookie',
  '*.token',
  '*.authorization',
];

/** Longest single text field, in characters: page texts do not belong in a log. */
const MAX_FIELD_CHARS = 600;

export interface LogTarget {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** A file, or stderr where there is none. Data go to stdout only. */
  readonly file?: string;
  readonly context: string;
}

/** A JSON-lines logger that writes to a file or to stderr, with secrets redacted. */
export function createLogger(target: LogTarget): Logger {
  if (target.file) mkdirSync(path.dirname(target.file), { recursive: true });
  const destination = pino.destination({ dest: target.file ?? 2, sync: true, append: true });
  return pino(
    {
      level: target.level,
      base: { context: target.context },
      redact: { paths: REDACTED, censor: '•••' },
      formatters: { log: shorten },
      serializers: { error: pino.stdSerializers.err },
    },
    destination,
  );
}

function shorten(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' && value.length > MAX_FIELD_CHARS
        ? `${value.slice(0, MAX_FIELD_CHARS)}…`
        : value,
    ]),
  );
}
