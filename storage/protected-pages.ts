import { Binary, type Db } from 'mongodb';
import {
  type ProtectedPage,
  type ProtectedPageStore,
  protectedPageSchema,
} from '../domain/index.js';
import { openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Looks of official pages, as an administrator had them learned. The pictures are read only one by one. */
export function openProtectedPages(db: Db): ProtectedPageStore {
  const table = openTable<ProtectedPage>(db, {
    name: 'protected_pages',
    schema: protectedPageSchema,
  });
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    list: () => table.find({}, { sort: { _id: 1 }, projection: { x: 0 } }),
    get: table.get,
    async put(page, thumbnail) {
      const { _id, ...row } = table.toRow(page);
      const x = { thumbnail: new Binary(thumbnail) };
      await table.rows.replaceOne({ _id }, { ...row, x }, { upsert: true, ...limits });
    },
    async thumbnail(id) {
      const row = await table.rows.findOne({ _id: id }, { projection: { x: 1 }, ...limits });
      const kept: unknown = row?.['x']?.thumbnail;
      return kept instanceof Binary ? new Uint8Array(kept.buffer) : undefined;
    },
    async remove(id) {
      await table.rows.deleteOne({ _id: id }, limits);
    },
  };
}
