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

/** Campaigns: cases that share an operator's mark. */
export async function openCampaigns(db: Db): Promise<CampaignStore> {
  const campaigns = openTable<Campaign>(db, { name: 'campaigns', schema: campaignSchema });
  const marks = openTable<Mark>(db, { name: 'campaign_keys', schema: keySchema });
  await ensureIndexes(campaigns.rows, [{ key: { updatedAt: -1 }, name: 'newest' }]);
  return {
    async join(caseId, keys, at, exercise) {
      const carried: Mark[] = [];
      for (const key of new Set(keys)) carried.push(await addCase(marks, key, caseId, exercise));
      const shared = carried.filter((mark) => mark.caseIds.length > 1);
      const [strongest] = shared;
      if (strongest === undefined) return undefined;
      const id = campaignIdOf(shared, strongest, exercise);
      await upsert(campaigns, id, {
        $setOnInsert: { exercise, createdAt: at },
        $max: { updatedAt: at },
        $addToSet: {
          keys: { $each: shared.map((mark) => mark.key) },
          caseIds: { $each: [...new Set(shared.flatMap((mark) => mark.caseIds))] },
        },
      });
      await marks.rows.updateMany(
        { _id: { $in: shared.map((mark) => mark.id) }, campaignId: { $exists: false } },
        { $set: { campaignId: id } },
        { maxTimeMS: STATEMENT_LIMIT_MS },
      );
      return id;
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

async function addCase(
  marks: Table<Mark>,
  key: string,
  caseId: string,
  exercise: boolean,
): Promise<Mark> {
  const id = deterministicId('mark', exercise ? 'exercise' : 'live', key);
  await upsert(marks, id, { $setOnInsert: { key, exercise }, $addToSet: { caseIds: caseId } });
  return (await marks.get(id)) ?? { id, key, exercise, caseIds: [caseId] };
}

async function upsert<T extends { readonly id: string }>(
  table: Table<T>,
  _id: string,
  update: Document,
): Promise<void> {
  const once = () =>
    table.rows.updateOne({ _id }, update, { upsert: true, maxTimeMS: STATEMENT_LIMIT_MS });
  await once().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
    return once();
  });
}
