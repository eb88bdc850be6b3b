import type { Db } from 'mongodb';
import { z } from 'zod';
import { type SeedSet, type SeedSetStore, seedSetSchema } from '../domain/index.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS } from './table.js';

/** One version of a set; versions are kept, never changed. */
const versionSchema = z.object({ id: z.string(), setId: z.string(), set: seedSetSchema });
type Version = z.infer<typeof versionSchema>;

const versionFacts = z.object({
  version: z.number(),
  updatedAt: z.date(),
  updatedBy: z.string(),
});

/** Seed sets with all their versions. */
export async function openSeedSets(db: Db): Promise<SeedSetStore> {
  const table = openTable<Version>(db, {
    name: 'seed_sets',
    schema: versionSchema,
    derive: ({ set }) => ({ version: set.version, seeds: set.seeds.length }),
  });
  await ensureIndexes(table.rows, [{ key: { setId: 1, 'x.version': -1 }, name: 'newest' }]);
  const get = async (id: string, version?: number): Promise<SeedSet | undefined> => {
    if (version !== undefined) return (await table.get(versionId(id, version)))?.set;
    const [newest] = await table.find({ setId: id }, { sort: { 'x.version': -1 }, limit: 1 });
    return newest?.set;
  };
  return {
    put: (set) => table.insertOnce({ id: versionId(set.id, set.version), setId: set.id, set }),
    get,
    async list() {
      const ids = await table.rows.distinct('setId', {}, { maxTimeMS: STATEMENT_LIMIT_MS });
      const sets = await Promise.all(ids.map((id) => get(String(id))));
      return sets.filter((set) => set !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async versions(id) {
      const rows = await table.rows
        .find(
          { setId: id },
          {
            projection: { 'set.version': 1, 'set.updatedAt': 1, 'set.updatedBy': 1, x: 1 },
            sort: { 'x.version': -1 },
            maxTimeMS: STATEMENT_LIMIT_MS,
          },
        )
        .toArray();
      return rows.map((row) => ({
        ...versionFacts.parse(row['set']),
        seeds: Number(row['x']?.seeds),
      }));
    },
  };
}

function versionId(id: string, version: number): string {
  return `${id}@${version}`;
}
