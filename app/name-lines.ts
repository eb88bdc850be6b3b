import { once } from 'node:events';
import { domainToASCII } from 'node:url';
import { createNameScorer } from '../classifiers/index.js';
import { createProtectList } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { shippedPaths } from './config/paths.js';
import { type LinesReport, readLines } from './json-lines.js';

const WRITE_CHUNK_CHARS = 64 * 1024;

/** Scores host names, one a line, in order; a line that is no host name is answered with its error. */
export async function scoreNameLines(
  source: string,
  write: (text: string) => boolean,
): Promise<LinesReport> {
  const reference = await loadReferenceData(shippedPaths().seedsData);
  const score = createNameScorer({ reference, protect: createProtectList(reference) });
  let lines = 0;
  let failed = 0;
  let buffer = '';
  for await (const line of readLines(source)) {
    const raw = line.trim();
    if (raw === '') continue;
    lines += 1;
    const host = hostName(raw);
    if (host === undefined) failed += 1;
    buffer += `${JSON.stringify(host === undefined ? { name: raw, error: { code: 'INVALID_NAME', message: 'not a host name' } } : { ...score(host), name: raw })}\n`;
    if (buffer.length < WRITE_CHUNK_CHARS) continue;
    if (!write(buffer)) await once(process.stdout, 'drain');
    buffer = '';
  }
  if (buffer !== '') write(buffer);
  return { lines, failed };
}

const PLAIN_HOST = /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/;

/** Lower-case A-label form; wildcards of certificates lose their star. Unicode names take the slow way. */
function hostName(raw: string): string | undefined {
  const lower = raw.toLowerCase();
  if (PLAIN_HOST.test(lower)) return lower.replace(/^\*\./, '').replace(/\.$/, '');
  const ascii = domainToASCII(lower.replace(/^\*\./, ''));
  return ascii !== '' && ascii.includes('.') ? ascii : undefined;
}
