import type { Db } from 'mongodb';
import { z } from 'zod';
import type { DeadLetter, DeadLetterStore } from '../domain/index.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS } from './table.js';

/** The payload is kept as JSON text: a broken job may hold keys that no database takes. */
const letterSchema = z.object({
  id: z.string(),
  queue: z.string(),
  jobName: z.string(),
  payload: z.string(),
  code: z.string(),
  reason: z.string(),
  attempts: z.number(),
  at: z.date(),
  redrivenAt: z.date().optional(),
});
type StoredLetter = z.infer<typeof letterSchema>;

/** Jobs that were given up, with what they carried and why. */
export async function openDeadLetters(db: Db): Promise<DeadLetterStore> {
  const table = openTable<StoredLetter>(db, {
    name: 'dead_letters',
    schema: letterSchema,
    derive: ({ redrivenAt }) => ({ open: redrivenAt === undefined }),
  });
  await ensureIndexes(table.rows, [{ key: { 'x.open': 1, at: -1 }, name: 'open' }]);
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    async put({ data, ...letter }) {
      const { _id, ...row } = table.toRow({ ...letter, payload: JSON.stringify(data ?? null) });
      await table.rows.replaceOne({ _id }, row, { upsert: true, ...limits });
    },
    async get(id) {
      const stored = await table.get(id);
      return stored && toLetter(stored);
    },
    async list({ limit, includeRedriven }) {
      const found = await table.find(includeRedriven ? {} : { 'x.open': true }, {
        sort: { at: -1, _id: 1 },
        limit,
      });
      return found.map(toLetter);
    },
    async markRedriven(id, at) {
      await table.rows.updateOne(
        { _id: id },
        { $set: { redrivenAt: at, 'x.open': false } },
        limits,
      );
    },
  };
}

function toLetter({ payload, redrivenAt, ...letter }: StoredLetter): DeadLetter {
  const data: unknown = JSON.parse(payload);
  return { ...letter, data, ...(redrivenAt === undefined ? {} : { redrivenAt }) };
}
