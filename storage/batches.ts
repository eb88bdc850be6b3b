import type { Db, Document } from 'mongodb';
import { type BatchStore, type CrawlBatch, crawlBatchSchema, type Visit } from '../domain/index.js';
import { ensureIndexes, isDuplicateKey, openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Batches of URLs. A batch's visits come in one write, together with its end. */
export async function openBatches(db: Db): Promise<BatchStore> {
  const table = openTable<CrawlBatch>(db, {
    name: 'batches',
    schema: crawlBatchSchema,
    derive: tally,
  });
  await ensureIndexes(table.rows, [
    { key: { runId: 1, createdAt: 1 }, name: 'run' },
    { key: { state: 1, runId: 1 }, name: 'pending' },
    { key: { parentId: 1 }, name: 'parent' },
  ]);
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    async insert(batches) {
      if (batches.length === 0) return;
      const operations = batches.map((batch) => {
        const { _id, ...row } = table.toRow(batch);
        return { updateOne: { filter: { _id }, update: { $setOnInsert: row }, upsert: true } };
      });
      try {
        await table.rows.bulkWrite(operations, { ordered: false, ...limits });
      } catch (error) {
        // Two parents' twins race for one id: either insert is the same document.
        if (!isDuplicateKey(error)) throw error;
      }
    },
    get: table.get,
    async finish(id, visits, at) {
      const result = await table.rows.updateOne(
        { _id: id, state: { $ne: 'done' } },
        {
          $set: { state: 'done', visits: [...visits], finishedAt: at, ...ended(visits) },
          $unset: { reason: '' },
        },
        limits,
      );
      return result.modifiedCount === 1;
    },
    async giveUp(id, reason, at) {
      await table.rows.updateOne(
        { _id: id, state: 'pending' },
        { $set: { state: 'dead', reason, finishedAt: at, 'x.ended': 1 } },
        limits,
      );
    },
    async reopen(id) {
      const result = await table.rows.updateOne(
        { _id: id, state: 'dead' },
        { $set: { state: 'pending', 'x.ended': 0 }, $unset: { reason: '', finishedAt: '' } },
        limits,
      );
      return result.modifiedCount === 1;
    },
    async pending(runId) {
      const rows = await table.rows
        .find(runId === undefined ? { state: 'pending' } : { state: 'pending', runId }, {
          projection: { runId: 1, host: 1 },
          ...limits,
        })
        .toArray();
      return rows.map((row) => ({
        id: row._id,
        runId: String(row['runId']),
        host: String(row['host']),
      }));
    },
    async isAnyPending(runId) {
      const row = await table.rows.findOne(
        { state: 'pending', runId },
        { projection: { _id: 1 }, ...limits },
      );
      return row !== null;
    },
    async children(parentId) {
      const rows = await table.rows
        .find({ parentId }, { projection: { runId: 1, host: 1, state: 1 }, ...limits })
        .toArray();
      return rows.map((row) => ({
        id: row._id,
        runId: String(row['runId']),
        host: String(row['host']),
        state: crawlBatchSchema.shape.state.parse(row['state']),
      }));
    },
    ofRun: (runId, { limit, offset = 0 }) =>
      table.find({ runId }, { sort: { createdAt: 1, _id: 1 }, skip: offset, limit }),
  };
}

/** What a run's counts are added up from, so that nobody has to open the visits again. */
function tally({ urls, visits, state }: CrawlBatch): Document {
  return { queued: urls.length, ...outcomes(visits), ended: state === 'pending' ? 0 : 1 };
}

/** The same of a batch that ends, field by field: how many URLs were queued is known from before. */
function ended(visits: readonly Visit[]): Document {
  const counts = Object.entries(outcomes(visits)).map(([name, count]) => [`x.${name}`, count]);
  return { ...Object.fromEntries(counts), 'x.ended': 1 };
}

function outcomes(visits: readonly Visit[]): Document {
  const count = (kind: Visit['outcome']) => visits.filter((visit) => visit.outcome === kind).length;
  return {
    captured: count('captured'),
    skipped: count('skipped'),
    failed: count('failed'),
    findings: visits.filter(
      (visit) => visit.outcome === 'captured' && visit.findingId !== undefined,
    ).length,
  };
}
