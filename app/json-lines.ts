import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { AppError, errorCode, errorMessage } from '../domain/index.js';

/** Answers kept before they are written, in characters: one write a line would cost more than the judging. */
const WRITE_CHUNK_CHARS = 64 * 1024;

export interface LineFailure {
  readonly code: string;
  readonly message: string;
}

export interface LinesReport {
  readonly lines: number;
  readonly failed: number;
}

/** Lines of a file, or of standard input for `-`. Raises FILE_UNREADABLE. */
export async function* readLines(source: string): AsyncGenerator<string> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  const opened = new Promise<void>((resolve, reject) => {
    stream.once('error', (cause: Error) =>
      reject(
        new AppError({
          code: 'FILE_UNREADABLE',
          message: `Cannot read ${source}: ${cause.message}`,
          hint: 'Check the path and its permissions.',
          cause,
        }),
      ),
    );
    stream.once(source === '-' ? 'resume' : 'open', () => resolve());
  });
  if (source !== '-') await opened;
  else opened.catch(() => {});
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    yield line;
}

/**
 * Answers each line of JSON with one line of JSON, in order. A line that cannot be read, does not fit the schema or
 * makes `judge` fail is answered with its error; the rest goes on. Empty lines are passed over.
 */
export async function answerJsonLines<T>(
  source: string,
  schema: z.ZodType<T>,
  judge: (record: T) => object,
  write: (text: string) => boolean,
): Promise<LinesReport> {
  let lines = 0;
  let failed = 0;
  let buffer = '';
  for await (const line of readLines(source)) {
    if (line.trim() === '') continue;
    lines += 1;
    const answer = answerLine(line, lines, schema, judge);
    if ('error' in answer) failed += 1;
    buffer += `${JSON.stringify(answer)}\n`;
    if (buffer.length >= WRITE_CHUNK_CHARS) {
      if (!write(buffer)) await once(process.stdout, 'drain');
      buffer = '';
    }
  }
  if (buffer !== '') write(buffer);
  return { lines, failed };
}

function answerLine<T>(
  line: string,
  number: number,
  schema: z.ZodType<T>,
  judge: (record: T) => object,
): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      line: number,
      error: { code: 'INVALID_JSON', message: errorMessage(error) } satisfies LineFailure,
    };
  }
  const name = nameOf(value) ?? { line: number };
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ...name,
      error: {
        code: 'INVALID_RECORD',
        message: `${issue?.path.join('.') || 'record'}: ${issue?.message}`,
      } satisfies LineFailure,
    };
  }
  try {
    return judge(parsed.data);
  } catch (error) {
    return {
      ...name,
      error: { code: errorCode(error), message: errorMessage(error) } satisfies LineFailure,
    };
  }
}

function nameOf(value: unknown): { id: string | number } | undefined {
  if (value === null || typeof value !== 'object' || !('id' in value)) return undefined;
  const { id } = value;
  return typeof id === 'string' || typeof id === 'number' ? { id } : undefined;
}
