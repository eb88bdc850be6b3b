import type { Db } from 'mongodb';
import {
  type Clock,
  REQUEST_STATES,
  type RequestState,
  type RequestStore,
  type TakedownRequest,
  takedownRequestSchema,
} from '../domain/index.js';
import { takeNumber } from './counters.js';
import { clearOutbox, OUTBOX_INDEX, withOutbox } from './outbox-rows.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS } from './table.js';
import { createTally } from './tally.js';

const MAX_OF_CASE = 1_000;

/** Takedown requests, newest number first, and the number series they draw from. */
export async function openTakedownRequests(db: Db, clock: Clock): Promise<RequestStore> {
  const table = openTable<TakedownRequest>(db, {
    name: 'requests',
    schema: takedownRequestSchema,
  });
  await ensureIndexes(table.rows, [
    { key: { state: 1, number: -1 }, name: 'state_number' },
    { key: { caseId: 1 }, name: 'case' },
    OUTBOX_INDEX,
  ]);
  const tally = createTally(table.rows, 'state', clock);
  return {
    nextNumber: (series) => takeNumber(db, series),
    async create(request) {
      const made = await table.insertOnce(request);
      if (made) tally.move(undefined, request.state);
      return made;
    },
    get: table.get,
    async save(request) {
      const { _id, ...row } = table.toRow(request);
      const before = await table.rows.findOneAndReplace(
        { _id, version: request.version - 1 },
        row,
        { projection: { state: 1 }, returnDocument: 'before', maxTimeMS: STATEMENT_LIMIT_MS },
      );
      if (before === null) return false;
      tally.move(String(before['state']), request.state);
      return true;
    },
    ofCase: (caseId) => table.find({ caseId }, { sort: { number: 1, _id: 1 }, limit: MAX_OF_CASE }),
    async list({ states, recipientId, caseId, limit, cursor }) {
      const filter = {
        ...(recipientId === undefined ? {} : { recipientId }),
        ...(caseId === undefined ? {} : { caseId }),
        ...(cursor === undefined ? {} : { number: { $lt: cursor } }),
      };
      // One equality per state: a list of states beside a range is read as a scan by the embedded server.
      const found: TakedownRequest[] = [];
      for (const state of new Set(states))
        found.push(
          ...(await table.find({ ...filter, state }, { sort: { number: -1 }, limit: limit + 1 })),
        );
      found.sort((a, b) => (a.number < b.number ? 1 : -1));
      const requests = found.slice(0, limit);
      const last = requests.at(-1);
      return found.length > limit && last ? { requests, nextCursor: last.number } : { requests };
    },
    async counts() {
      const counts: Partial<Record<RequestState, number>> = {};
      const tallied = await tally.read();
      for (const state of REQUEST_STATES) {
        const count = tallied.get(state);
        if (count !== undefined && count > 0) counts[state] = count;
      }
      return counts;
    },
    withOutbox: (limit) => withOutbox(table, limit),
    clearOutbox: (id, eventIds) => clearOutbox(table.rows, id, eventIds),
  };
}
