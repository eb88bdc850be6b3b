import type { Db } from 'mongodb';
import { type Clock, type Session, type SessionStore, sessionSchema } from '../domain/index.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS } from './table.js';

/** Signed-in sessions. One that has ended is not given out, even before the server's own clean-up removes it. */
export async function openSessions(db: Db, clock: Clock): Promise<SessionStore> {
  const table = openTable<Session>(db, { name: 'sessions', schema: sessionSchema });
  await ensureIndexes(table.rows, [
    { key: { expiresAt: 1 }, name: 'expiry', expireAfterSeconds: 0 },
    { key: { userId: 1 }, name: 'user' },
  ]);
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    async create(session) {
      await table.insertOnce(session);
    },
    async get(id) {
      const session = await table.get(id);
      return session !== undefined && session.expiresAt > clock.now() ? session : undefined;
    },
    async extend(id, expiresAt) {
      await table.rows.updateOne({ _id: id }, { $set: { expiresAt } }, limits);
    },
    async remove(id) {
      await table.rows.deleteOne({ _id: id }, limits);
    },
    async removeOfUser(userId) {
      await table.rows.deleteMany({ userId }, limits);
    },
  };
}
