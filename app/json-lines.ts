import type { z } from 'zod';
import { errorCode, errorMessage } from '../domain/index.js';
import { createAnswerWriter, type WriteText } from './answer-writer.js';
import { MAX_LINE_CHARS, readLineBatches } from './text-lines.js';

export interface LinesReport {
  readonly lines: number;
  readonly failed: number;
}

/**
 * Answers each line of JSON with one line of JSON, in order. A line that cannot be read, does not fit the schema or
 * makes `judge` fail is answered with its error; the rest goes on. Empty lines are passed over, but counted in `line`.
 */
export async function answerJsonLines<T>(
  source: string,
  schema: z.ZodType<T>,
  judge: (record: T) => object,
  write: WriteText,
): Promise<LinesReport> {
  const report = { lines: 0, failed: 0 };
  const answers = createAnswerWriter(write);
  let number = 0;
  for await (const batch of readLineBatches(source)) {
    for (const line of batch) {
      number += 1;
      if (line.trim() === '') continue;
      const answer = answerLine(line, number, schema, judge);
      report.lines += 1;
      if ('error' in answer) report.failed += 1;
      answers.add(JSON.stringify(answer));
      if (answers.full()) await answers.flush();
    }
    // A reader that asks line by line gets its answer before it sends the next.
    await answers.flush();
  }
  return report;
}

function answerLine<T>(
  line: string,
  number: number,
  schema: z.ZodType<T>,
  judge: (record: T) => object,
): object {
  if (line.length >= MAX_LINE_CHARS)
    return failure({ line: number }, 'LINE_TOO_LONG', `longer than ${MAX_LINE_CHARS} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line, withoutNull);
  } catch (error) {
    return failure({ line: number }, 'INVALID_JSON', errorMessage(error));
  }
  const name = nameOf(value) ?? { line: number };
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'record';
    return failure(name, 'INVALID_RECORD', `${where}: ${issue?.message}`);
  }
  try {
    return judge(parsed.data);
  } catch (error) {
    return failure(name, errorCode(error), errorMessage(error));
  }
}

function failure(name: object, code: string, message: string): object {
  return { ...name, error: { code, message } };
}

/** Data frames write a missing value as null. */
export function withoutNull(this: unknown, _key: string, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}

/** The record's name, where it can be given back as it came: a number beyond 2^53 cannot. */
function nameOf(value: unknown): { id: string | number } | undefined {
  if (value === null || typeof value !== 'object' || !('id' in value)) return undefined;
  const { id } = value;
  const exact = typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  return typeof id === 'string' || exact ? { id: id as string | number } : undefined;
}
