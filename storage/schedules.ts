import type { Db } from 'mongodb';
import { type Schedule, type ScheduleStore, scheduleSchema } from '../domain/index.js';
import { openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Schedules: what the queue's schedulers are made from and can be made again from. */
export function openSchedules(db: Db): ScheduleStore {
  const table = openTable<Schedule>(db, { name: 'schedules', schema: scheduleSchema });
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    create: table.insertOnce,
    get: table.get,
    save: table.replaceVersion,
    async markFired(id, at, runId) {
      // The version is raised too: an edit made from what stood before must not take the fire time back.
      await table.rows.updateOne(
        { _id: id },
        {
          $max: { lastFiredAt: at },
          $inc: { version: 1 },
          ...(runId === undefined ? {} : { $set: { lastRunId: runId } }),
        },
        limits,
      );
    },
    list: () => table.find({}, { sort: { name: 1, _id: 1 } }),
    async remove(id) {
      await table.rows.deleteOne({ _id: id }, limits);
    },
  };
}
