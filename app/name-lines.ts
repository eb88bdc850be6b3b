import { domainToASCII } from 'node:url';
import { createNameScorer, loadModel, type NameScore } from '../classifiers/index.js';
import { createProtectList } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { createAnswerWriter, type WriteText } from './answer-writer.js';
import { shippedPaths } from './config/paths.js';
import type { LinesReport } from './json-lines.js';
import { readLineBatches } from './text-lines.js';

/** Scores host names, one a line, in order; a line that is no host name is answered with its error. */
export async function scoreNameLines(source: string, write: WriteText): Promise<LinesReport> {
  const paths = shippedPaths();
  const [reference, model] = await Promise.all([
    loadReferenceData(paths.seedsData, paths.parsedSeedsData),
    loadModel(paths.model),
  ]);
  const score = createNameScorer({ reference, protect: createProtectList(reference), model });
  const report = { lines: 0, failed: 0 };
  const answers = createAnswerWriter(write);
  for await (const batch of readLineBatches(source)) {
    for (const line of batch) {
      const raw = line.trim();
      if (raw === '') continue;
      const host = hostName(raw);
      report.lines += 1;
      if (host === undefined) report.failed += 1;
      answers.add(host === undefined ? refusal(raw) : answerText(raw, host, score(host)));
      if (answers.full()) await answers.flush();
    }
    await answers.flush();
  }
  return report;
}

const PLAIN_HOST = /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/;
/** RFC 1035 §2.3.4: 253 characters, and what may stand around them: `*.` and the last dot. */
const MAX_NAME_CHARS = 256;

/** Lower-case A-label form; wildcards of certificates lose their star. Unicode names take the slow way. */
function hostName(raw: string): string | undefined {
  if (raw.length > MAX_NAME_CHARS) return undefined;
  const lower = raw.toLowerCase();
  if (PLAIN_HOST.test(lower)) {
    const from = lower.startsWith('*.') ? 2 : 0;
    return lower.slice(from, lower.endsWith('.') ? -1 : undefined);
  }
  const ascii = domainToASCII(lower.replace(/^\*\./, '')).replace(/\.$/, '');
  return ascii.includes('.') ? ascii : undefined;
}

function refusal(raw: string): string {
  return JSON.stringify({
    name: raw,
    error: { code: 'INVALID_NAME', message: 'not a host name' },
  });
}

/** Most names are harmless and come without signals: their answer is put together by hand, and a plain name needs no escaping. */
function answerText(raw: string, host: string, { name: _name, ...rest }: NameScore): string {
  const name = raw === host && !raw.includes('"') ? `"${raw}"` : JSON.stringify(raw);
  if (rest.signals.length === 0 && rest.technique === undefined)
    return `{"name":${name},"score":${rest.score},"signals":[]}`;
  return `{"name":${name},${JSON.stringify(rest).slice(1)}`;
}
