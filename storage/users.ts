import type { Db } from 'mongodb';
import { type User, type UserStore, userSchema } from '../domain/index.js';
import { ensureIndexes, openTable } from './table.js';

/** Accounts; a login is held by one of them at most. */
export async function openUsers(db: Db): Promise<UserStore> {
  const table = openTable<User>(db, { name: 'users', schema: userSchema });
  await ensureIndexes(table.rows, [{ key: { login: 1 }, name: 'login', unique: true }]);
  return {
    create: table.insertOnce,
    get: table.get,
    async byLogin(login) {
      const [user] = await table.find({ login }, { limit: 1 });
      return user;
    },
    save: table.replaceVersion,
    list: () => table.find({}, { sort: { login: 1 } }),
  };
}
