import type { Db } from 'mongodb';
import { type ProtectEntry, type ProtectStore, protectEntrySchema } from '../domain/index.js';
import { openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Names and numbers the unit itself protects, beside those that are shipped. */
export function openProtectEntries(db: Db): ProtectStore {
  const table = openTable<ProtectEntry>(db, { name: 'protect', schema: protectEntrySchema });
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    list: () => table.find({}, { sort: { _id: 1 } }),
    async put(entry) {
      const { _id, ...row } = table.toRow(entry);
      await table.rows.replaceOne({ _id }, row, { upsert: true, ...limits });
    },
    async remove(id) {
      await table.rows.deleteOne({ _id: id }, limits);
    },
  };
}
