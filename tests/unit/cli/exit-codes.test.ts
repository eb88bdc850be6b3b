import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf } from '../../../cli/exit-codes.js';
import {
  AppError,
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  PolicyError,
  ServiceUnavailableError,
} from '../../../domain/index.js';

const systemError = (code: string) => Object.assign(new Error(code), { code, path: '/data/x' });
const withCode = (code: string) => new AppError({ code, message: code });

describe('the exit code', () => {
  it.each([
    [new InvalidInputError('x'), EXIT.usage],
    [new NotFoundError('Seed set', 'x'), EXIT.notFound],
    [new ConflictError('x'), EXIT.conflict],
    [new PolicyError('SAME_PERSON', 'x'), EXIT.policy],
    [new ForbiddenError('x'), EXIT.policy],
    [new ServiceUnavailableError('redis', 'x', 'y'), EXIT.unreachable],
    [withCode('INVALID_CRON'), EXIT.usage],
    [withCode('CONFIG_INVALID'), EXIT.configuration],
    [withCode('ALREADY_RUNNING'), EXIT.conflict],
    [withCode('STORE_FULL'), EXIT.unreachable],
    [systemError('ENOSPC'), EXIT.unreachable],
    [systemError('EACCES'), EXIT.configuration],
    [new TypeError('a bug'), EXIT.unexpected],
    ['not even an error', EXIT.unexpected],
  ])('of %s is %i', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

/** Codes that no command can end with: they stay inside a job, a line's answer or the review app. */
const INSIDE: readonly string[] = [
  'UNEXPECTED',
  'CASE_MISSING',
  'CRAWL_INTERRUPTED',
  'CSRF',
  'DRAFT_INVALID',
  'DRAFT_MISSING',
  'JOB_INVALID',
  // The page is then judged without its picture.
  'OCR_TIMEOUT',
  'OCR_FAILED',
  'PASSWORD_CHANGE_REQUIRED',
  'RANGE_HOST_TWICE',
  'RATE_LIMITED',
  // Damage, not a mistake of whoever runs the command: unexpected on purpose.
  'AUDIT_BROKEN',
  'STORED_DOCUMENT_INVALID',
];

describe('the codes of the sources', () => {
  const root = path.resolve(import.meta.dirname, '..', '..', '..');
  const folders = [
    'app',
    'cli',
    'crawler',
    'exports',
    'queue',
    'range',
    'seeds',
    'storage',
    'classifiers',
  ];
  const sources = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  );
  const codes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/\bcode: '([A-Z][A-Z_]+)'/g)].map((match) => match[1] ?? ''),
    ),
  );

  it.each([...codes].filter((code) => !INSIDE.includes(code) && !/^E[A-Z]+$/.test(code)))(
    'give %s an exit code of its own',
    (code) => {
      const known =
        ['NOT_FOUND', 'FORBIDDEN'].includes(code) || exitCodeOf(withCode(code)) !== EXIT.unexpected;
      expect(known).toBe(true);
    },
  );
});
