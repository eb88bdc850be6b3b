import { setTimeout as wait } from 'node:timers/promises';
import type { Collection, Db, Filter } from 'mongodb';
import {
  type AuditDraft,
  type AuditEvent,
  type AuditStore,
  auditEventSchema,
  chainHash,
  GENESIS_HASH,
  ServiceUnavailableError,
} from '../domain/index.js';
import { type Head, openAuditHead } from './audit-head.js';
import { verifyLog } from './audit-verify.js';
import { ensureIndexes, isDuplicateKey, type Row, STATEMENT_LIMIT_MS } from './table.js';

/** Times a writer starts over because another process took the place in the chain it wanted. */
const MAX_ATTEMPTS = 400;
/** Upper end of the random pause before starting over, in ms. */
const MAX_PAUSE_MS = 40;
/** Events appended in one statement. */
const CHUNK = 200;

/**
 * The audit chain. An event's place is its `_id`, so of two processes that want the same place one loses and starts over
 * from the new end; the chain never forks and never has a gap.
 */
export async function openAuditLog(db: Db): Promise<AuditStore> {
  const rows = db.collection<Row>('audit');
  await ensureIndexes(rows, [
    { key: { seq: 1 }, name: 'seq', unique: true },
    { key: { eventId: 1 }, name: 'event', unique: true },
    { key: { subject: 1, seq: -1 }, name: 'subject' },
  ]);
  const head = await openAuditHead(db);
  // Within a process writers queue up, so that only different processes ever contend.
  let turn: Promise<void> = Promise.resolve();
  return {
    append(drafts) {
      const mine = turn.then(() => appendAll(rows, head, drafts));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async list({ limit, beforeSeq, subject }) {
      const end = Math.min(
        beforeSeq ?? Number.POSITIVE_INFINITY,
        (await tailOf(rows, head)).seq + 1,
      );
      // Without gaps in the chain a range of `limit` places is exactly a page.
      const filter: Filter<Row> =
        subject === undefined
          ? { seq: { $gte: end - limit, $lt: end } }
          : { subject, seq: { $lt: end } };
      return readEvents(rows, filter, { seq: -1 }, limit);
    },
    verify: () =>
      verifyLog(head, (from, limit) => {
        const filter: Filter<Row> = { seq: { $gte: from, $lt: from + limit } };
        return readEvents(rows, filter, { seq: 1 }, limit);
      }),
  };
}

async function appendAll(
  rows: Collection<Row>,
  head: Head,
  drafts: readonly AuditDraft[],
): Promise<void> {
  for (let start = 0; start < drafts.length; start += CHUNK)
    await appendChunk(rows, head, drafts.slice(start, start + CHUNK));
}

async function appendChunk(
  rows: Collection<Row>,
  head: Head,
  drafts: readonly AuditDraft[],
): Promise<void> {
  if (await appendAtHead(rows, head, drafts)) return;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const missing = await notYetThere(rows, drafts);
    if (missing.length === 0) return;
    if (await insertAfter(await tailOf(rows, head), missing, rows, head)) return;
    await wait(Math.random() * MAX_PAUSE_MS);
  }
  throw new ServiceUnavailableError(
    'audit log',
    `The audit log found no free place in ${MAX_ATTEMPTS} attempts`,
    'Too many processes write at once; the events stay in their outboxes and are appended later.',
  );
}

/**
 * As a rule the events are new and the head names the end of the chain; then nothing else has to be asked. Where either is not so, a
 * place or an event's id is taken, which the two unique indexes tell: answers false.
 */
async function appendAtHead(
  rows: Collection<Row>,
  head: Head,
  drafts: readonly AuditDraft[],
): Promise<boolean> {
  const ids = new Set(drafts.map(({ id }) => id));
  const end = await head.read();
  return ids.size === drafts.length && end.seq >= 0 && insertAfter(end, drafts, rows, head);
}

/** Answers false where a place or an event is there already; those before it may have been inserted. */
async function insertAfter(
  end: { seq: number; hash: string },
  drafts: readonly AuditDraft[],
  rows: Collection<Row>,
  head: Head,
): Promise<boolean> {
  const events = chain(drafts, end);
  try {
    await rows.insertMany(events.map(toRow), { ordered: true, maxTimeMS: STATEMENT_LIMIT_MS });
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
  const last = events.at(-1);
  if (last) await head.advance(last);
  return true;
}

async function notYetThere(
  rows: Collection<Row>,
  drafts: readonly AuditDraft[],
): Promise<AuditDraft[]> {
  const wanted = new Map(drafts.map((draft) => [draft.id, draft]));
  const there = await rows
    .find(
      { eventId: { $in: [...wanted.keys()] } },
      { projection: { eventId: 1 }, maxTimeMS: STATEMENT_LIMIT_MS },
    )
    .toArray();
  for (const row of there) wanted.delete(String(row['eventId']));
  return [...wanted.values()];
}

/** The end of the chain. The head may lag by what a killed writer had appended, so the way is walked from there. */
async function tailOf(rows: Collection<Row>, head: Head): Promise<{ seq: number; hash: string }> {
  let tail = await head.read();
  for (;;) {
    const filter: Filter<Row> = { seq: { $gt: tail.seq, $lte: tail.seq + CHUNK } };
    const [last] = await readEvents(rows, filter, { seq: -1 }, 1);
    if (last === undefined) return tail;
    tail = last;
  }
}

function chain(drafts: readonly AuditDraft[], tail: { seq: number; hash: string }): AuditEvent[] {
  let { seq, hash: previousHash } = tail.seq === 0 ? { seq: 0, hash: GENESIS_HASH } : tail;
  return drafts.map((draft) => {
    seq += 1;
    const hash = chainHash(draft, seq, previousHash);
    const event = { ...draft, seq, previousHash, hash };
    previousHash = hash;
    return event;
  });
}

/** `_id` is the place as a fixed-width text, because every other collection has texts there too. */
function toRow({ id, ...event }: AuditEvent): Row {
  return { _id: String(event.seq).padStart(12, '0'), eventId: id, ...event };
}

async function readEvents(
  rows: Collection<Row>,
  filter: Filter<Row>,
  sort: { seq: 1 | -1 },
  limit: number,
): Promise<AuditEvent[]> {
  const found = await rows.find(filter, { sort, limit, maxTimeMS: STATEMENT_LIMIT_MS }).toArray();
  return found.map(({ _id, eventId, ...event }) =>
    auditEventSchema.parse({ id: eventId, ...event }),
  );
}
