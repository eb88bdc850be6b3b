import type { Db } from 'mongodb';
import { type Finding, type FindingStore, findingSchema } from '../domain/index.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Captures above the threshold; only what follows from the screenshot ever changes. */
export async function openFindings(db: Db): Promise<FindingStore> {
  const table = openTable<Finding>(db, { name: 'findings', schema: findingSchema });
  await ensureIndexes(table.rows, [
    { key: { 'screenshot.state': 1, 'screenshot.requestedAt': 1 }, name: 'screenshot' },
  ]);
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    put: table.insertOnce,
    get: table.get,
    async setScreenshot(id, state) {
      await table.rows.updateOne({ _id: id }, { $set: { screenshot: state } }, limits);
    },
    async setAppearance(id, { appearance, classification }) {
      await table.rows.updateOne({ _id: id }, { $set: { appearance, classification } }, limits);
    },
    async settle(id) {
      await table.rows.updateOne({ _id: id }, { $set: { 'x.settled': true } }, limits);
    },
    async unsettled(ids) {
      const rows = await table.rows
        .find({ _id: { $in: [...ids] } }, { projection: { 'x.settled': 1 }, ...limits })
        .toArray();
      const settled = new Set(
        rows.filter((row) => row['x']?.settled === true).map(({ _id }) => _id),
      );
      return ids.filter((id) => !settled.has(id));
    },
    async pendingScreenshots(limit) {
      const rows = await table.rows
        .find(
          { 'screenshot.state': 'pending' },
          {
            projection: { _id: 1 },
            sort: { 'screenshot.requestedAt': 1 },
            limit,
            ...limits,
          },
        )
        .toArray();
      return rows.map((row) => row._id);
    },
    count: () => table.rows.estimatedDocumentCount(limits),
  };
}
