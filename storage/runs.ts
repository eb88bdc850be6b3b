import type { Db } from 'mongodb';
import { type CrawlRun, crawlRunSchema, type RunCounts, type RunStore } from '../domain/index.js';
import { ensureIndexes, openTable, type Row, STATEMENT_LIMIT_MS } from './table.js';

const UNFINISHED = ['queued', 'running'] as const;

/** Crawl runs; their counts are added up from the batches, which are what is true. */
export async function openRuns(db: Db): Promise<RunStore> {
  const table = openTable<CrawlRun>(db, { name: 'runs', schema: crawlRunSchema });
  const batches = db.collection<Row>('batches');
  await ensureIndexes(table.rows, [
    { key: { startedAt: -1 }, name: 'newest' },
    { key: { state: 1 }, name: 'state' },
  ]);
  return {
    create: table.insertOnce,
    get: table.get,
    list: ({ limit, before }) =>
      table.find(before === undefined ? {} : { startedAt: { $lt: before } }, {
        sort: { startedAt: -1, _id: 1 },
        limit,
      }),
    unfinished: () =>
      table.find({ state: { $in: [...UNFINISHED] } }, { sort: { startedAt: 1, _id: 1 } }),
    async setState(id, state, fields = {}) {
      await table.rows.updateOne(
        { _id: id },
        { $set: { state, ...fields } },
        { maxTimeMS: STATEMENT_LIMIT_MS },
      );
    },
    async counts(id) {
      const sum = (field: string) => ({ $sum: `$x.${field}` });
      const [row] = await batches
        .aggregate<Partial<RunCounts>>(
          [
            { $match: { runId: id } },
            {
              $group: {
                _id: null,
                queued: sum('queued'),
                captured: sum('captured'),
                skipped: sum('skipped'),
                failed: sum('failed'),
                findings: sum('findings'),
                batches: { $sum: 1 },
                batchesDone: sum('ended'),
              },
            },
          ],
          { maxTimeMS: STATEMENT_LIMIT_MS },
        )
        .toArray();
      return {
        queued: row?.queued ?? 0,
        captured: row?.captured ?? 0,
        skipped: row?.skipped ?? 0,
        failed: row?.failed ?? 0,
        findings: row?.findings ?? 0,
        batches: row?.batches ?? 0,
        batchesDone: row?.batchesDone ?? 0,
      };
    },
  };
}
