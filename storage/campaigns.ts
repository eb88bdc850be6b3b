import type { Db, Document } from 'mongodb';
import { z } from 'zod';
import {
  type Campaign,
  type CampaignStore,
  campaignSchema,
  deterministicId,
} from '../domain/index.js';
import {
  ensureIndexes,
  isDuplicateKey,
  openTable,
  STATEMENT_LIMIT_MS,
  type Table,
} from './table.js';

/** One mark (an account, a contact, an exact text) and the cases that carry it. */
const keySchema = z.object({
  id: z.string(),
  key: z.string(),
  exercise: z.boolean(),
  caseIds: z.array(z.string()),
  campaignId: z.string().optional(),
});
type Mark = z.infer<typeof keySchema>;
const carriedSchema = keySchema.pick({ key: true, campaignId: true, caseIds: true });

/** Campaigns: cases that share an operator's mark. */
export async function openCampaigns(db: Db): Promise<CampaignStore> {
  const campaigns = openTable<Campaign>(db, { name: 'campaigns', schema: campaignSchema });
  const marks = openTable<Mark>(db, { name: 'campaign_keys', schema: keySchema });
  await ensureIndexes(campaigns.rows, [{ key: { updatedAt: -1 }, name: 'newest' }]);
  return {
    async join(caseId, keys, at, exercise) {
      const carried = await addCase(marks, [...new Set(keys)], caseId, exercise);
      const shared = carried.filter((mark) => mark.caseIds.length > 1);
      const [strongest] = shared;
      if (strongest === undefined) return undefined;
      const id = campaignIdOf(shared, strongest, exercise);
      const caseIds = [...new Set(shared.flatMap((mark) => mark.caseIds))];
      const update: Document = {
        $setOnInsert: { exercise, createdAt: at },
        $max: { updatedAt: at },
        $addToSet: {
          keys: { $each: shared.map((mark) => mark.key) },
          caseIds: { $each: caseIds },
        },
      };
      await againIfTaken(() =>
        campaigns.rows.updateOne({ _id: id }, update, {
          upsert: true,
          maxTimeMS: STATEMENT_LIMIT_MS,
        }),
      );
      const unnamed = shared.filter((mark) => mark.campaignId === undefined);
      if (unnamed.length > 0)
        await marks.rows.updateMany(
          { _id: { $in: unnamed.map((mark) => mark.id) }, campaignId: { $exists: false } },
          { $set: { campaignId: id } },
          { maxTimeMS: STATEMENT_LIMIT_MS },
        );
      return { id, sharedKeys: shared.map((mark) => mark.key), caseIds };
    },
    async seenAgain(caseId, keys, at, exercise) {
      const carried = await carriedMarks(marks.rows, [...new Set(keys)], caseId, exercise);
      const shared = carried?.filter((mark) => mark.isShared);
      if (shared === undefined) return undefined;
      const [first] = shared;
      if (first === undefined) return 'none';
      const id = first.campaignId;
      if (id === undefined || shared.some((mark) => mark.campaignId !== id)) return undefined;
      const result = await campaigns.rows.updateOne(
        { _id: id },
        { $max: { updatedAt: at } },
        { maxTimeMS: STATEMENT_LIMIT_MS },
      );
      return result.matchedCount === 1
        ? { id, sharedKeys: shared.map((mark) => mark.key) }
        : undefined;
    },
    get: campaigns.get,
    list: (limit) => campaigns.find({}, { sort: { updatedAt: -1, _id: 1 }, limit }),
  };
}

/** The campaign a shared mark has already, else a new one named by the strongest mark: any process gives it the same id. */
function campaignIdOf(shared: readonly Mark[], strongest: Mark, exercise: boolean): string {
  const [known] = shared
    .flatMap((mark) => (mark.campaignId === undefined ? [] : [mark.campaignId]))
    .sort();
  return known ?? deterministicId('camp', exercise ? 'exercise' : 'live', strongest.key);
}

/** Adds the case to each of the marks; answers them as they then stand, in the order of the keys. */
async function addCase(
  marks: Table<Mark>,
  keys: readonly string[],
  caseId: string,
  exercise: boolean,
): Promise<Mark[]> {
  if (keys.length === 0) return [];
  const idOf = (key: string) => markId(key, exercise);
  const writes = keys.map((key) => ({
    updateOne: {
      filter: { _id: idOf(key) },
      update: { $setOnInsert: { key, exercise }, $addToSet: { caseIds: caseId } } as Document,
      upsert: true,
    },
  }));
  await againIfTaken(() =>
    marks.rows.bulkWrite(writes, { ordered: true, maxTimeMS: STATEMENT_LIMIT_MS }),
  );
  const found = await marks.find({ _id: { $in: keys.map(idOf) } });
  return found.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/**
 * What the marks stand for, where the case carries each of them already. Of the cases beside it only is told whether there are any:
 * a hotline's mark can name thousands.
 */
async function carriedMarks(
  rows: Table<Mark>['rows'],
  keys: readonly string[],
  caseId: string,
  exercise: boolean,
): Promise<(Pick<Mark, 'key' | 'campaignId'> & { isShared: boolean })[] | undefined> {
  const found = await rows
    .find(
      { _id: { $in: keys.map((key) => markId(key, exercise)) }, caseIds: caseId },
      {
        projection: { key: 1, campaignId: 1, caseIds: { $slice: 2 } },
        maxTimeMS: STATEMENT_LIMIT_MS,
      },
    )
    .toArray();
  if (found.length < keys.length) return undefined;
  return found.map((row) => {
    const { key, campaignId, caseIds } = carriedSchema.parse(row);
    return { key, campaignId, isShared: caseIds.length > 1 };
  });
}

function markId(key: string, exercise: boolean): string {
  return deterministicId('mark', exercise ? 'exercise' : 'live', key);
}

/** Two writers that race for a new row: the one that loses finds it there the second time. */
async function againIfTaken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    await write();
  }
}
