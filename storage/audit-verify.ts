import { type AuditEvent, type ChainVerdict, verifyChain } from '../domain/index.js';
import type { Head } from './audit-head.js';

/** Events held in memory at a time while the chain is walked. */
const CHUNK = 1_000;

/**
 * Walks the whole chain in pieces and names the first event that was edited, removed, moved or put in; a tail that was cut
 * off shows against the head. The head may be behind the end (a writer was killed between its two writes), never ahead.
 */
export async function verifyLog(
  head: Head,
  read: (from: number, limit: number) => Promise<AuditEvent[]>,
): Promise<ChainVerdict> {
  const known = await head.read();
  let walked: { seq: number; hash: string } | undefined;
  let hashAtHead: string | undefined;
  for (;;) {
    const from = (walked?.seq ?? 0) + 1;
    const events = await read(from, CHUNK);
    const verdict = verifyChain(events, undefined, walked);
    if (!verdict.ok) return verdict;
    hashAtHead ??= events.find((event) => event.seq === known.seq)?.hash;
    walked = events.at(-1) ?? walked;
    if (events.length < CHUNK) break;
  }
  return againstHead(walked?.seq ?? 0, known, hashAtHead);
}

function againstHead(
  count: number,
  known: { seq: number; hash: string },
  hashAtHead: string | undefined,
): ChainVerdict {
  if (known.seq < 0)
    return { ok: false, seq: count + 1, problem: 'the head of the chain was removed' };
  if (known.seq > count)
    return {
      ok: false,
      seq: count + 1,
      problem: `events after ${count} are missing; the head names ${known.seq}`,
    };
  if (known.seq > 0 && hashAtHead !== known.hash)
    return { ok: false, seq: known.seq, problem: 'is not the event the head names' };
  return { ok: true, count };
}
