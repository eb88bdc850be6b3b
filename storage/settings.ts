import type { Db } from 'mongodb';
import type { SettingStore } from '../domain/index.js';
import { insertOnce, type Row, STATEMENT_LIMIT_MS } from './table.js';

/** Small facts about the installation, text by name. */
export function openSettings(db: Db): SettingStore {
  const rows = db.collection<Row>('settings');
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  const get = async (key: string): Promise<string | undefined> => {
    const row = await rows.findOne({ _id: key }, limits);
    return row === null ? undefined : String(row['value']);
  };
  return {
    get,
    async set(key, value) {
      await rows.updateOne({ _id: key }, { $set: { value } }, { upsert: true, ...limits });
    },
    async setOnce(key, value) {
      await insertOnce(rows, { _id: key, value });
      return (await get(key)) ?? value;
    },
  };
}
