import type { Db } from 'mongodb';
import { type Capture, type CaptureStore, captureSchema } from '../domain/index.js';
import { ensureIndexes, openTable } from './table.js';

/** Pages as seen at one time; a capture never changes once it is there. */
export async function openCaptures(db: Db): Promise<CaptureStore> {
  const table = openTable<Capture>(db, { name: 'captures', schema: captureSchema });
  await ensureIndexes(table.rows, [{ key: { host: 1, capturedAt: -1 }, name: 'host' }]);
  return {
    async put(capture) {
      await table.insertOnce(capture);
    },
    get: table.get,
    ofHost: (host, limit) => table.find({ host }, { sort: { capturedAt: -1, _id: 1 }, limit }),
  };
}
