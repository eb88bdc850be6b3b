import { createReadStream } from 'node:fs';
import { AppError } from '../domain/index.js';

const READ_CHUNK_BYTES = 256 * 1024;

/** A line is cut here, in UTF-16 units; one that long is no record of anything we judge. */
export const MAX_LINE_CHARS = 64 * 1024 * 1024;

/**
 * Lines of a file, or of standard input for `-`, as many at a time as a chunk holds: a wait for each line would cost
 * more than judging a host name. Only LF ends a line (JSON may hold U+2028 as it is); a CR before it stays, a BOM goes,
 * bytes that are no UTF-8 become U+FFFD. Raises FILE_UNREADABLE.
 */
export async function* readLineBatches(source: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let length = 0;
  const keep = (text: string) => {
    const kept = text.slice(0, MAX_LINE_CHARS - length);
    if (kept !== '') parts.push(kept);
    length += kept.length;
  };
  for await (const chunk of chunksOf(source)) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    keep(first);
    const last = more.pop();
    if (last === undefined) continue;
    yield [parts.join(''), ...more];
    parts = [];
    length = 0;
    keep(last);
  }
  keep(decoder.decode());
  if (length > 0) yield [parts.join('')];
}

async function* chunksOf(source: string): AsyncGenerator<Buffer> {
  const stream =
    source === '-' ? process.stdin : createReadStream(source, { highWaterMark: READ_CHUNK_BYTES });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    throw unreadable(source, cause);
  }
}

function unreadable(source: string, cause: unknown): AppError {
  const name = source === '-' ? 'standard input' : source;
  return new AppError({
    code: 'FILE_UNREADABLE',
    message: `Cannot read ${name}: ${cause instanceof Error ? cause.message : String(cause)}`,
    hint: 'Check the path and its permissions.',
    cause,
  });
}
