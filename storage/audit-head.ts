import type { Db } from 'mongodb';
import { GENESIS_HASH } from '../domain/index.js';
import { insertOnce, type Row, STATEMENT_LIMIT_MS } from './table.js';

const HEAD_ID = 'head';

/** Where the chain is known to have reached: a cut-off tail shows because the head names an event that is gone. */
export interface Head {
  /** Place 0 before the first event. Place -1 where the head document itself was removed. */
  read(): Promise<{ seq: number; hash: string }>;
  /** Moves forward only; a slower writer never takes it back. */
  advance(event: { seq: number; hash: string }): Promise<void>;
}

export async function openAuditHead(db: Db): Promise<Head> {
  const rows = db.collection<Row>('audit_head');
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  const started = await db.collection<Row>('audit').findOne({ seq: 1 }, limits);
  // Where events stand but the head is gone, somebody removed it: it is not quietly made anew.
  if (started === null) await insertOnce(rows, { _id: HEAD_ID, seq: 0, hash: GENESIS_HASH });
  return {
    async read() {
      const row = await rows.findOne({ _id: HEAD_ID }, limits);
      if (row === null) return { seq: -1, hash: '' };
      return { seq: Number(row['seq']), hash: String(row['hash']) };
    },
    async advance({ seq, hash }) {
      await rows.updateOne({ _id: HEAD_ID, seq: { $lt: seq } }, { $set: { seq, hash } }, limits);
    },
  };
}
