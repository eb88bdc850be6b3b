import type { Db, Document } from 'mongodb';
import {
  type CasePage,
  type CaseQuery,
  type CaseStore,
  type CaseTwin,
  type Clock,
  isClaimLive,
  type ReviewCase,
  reviewCaseSchema,
} from '../domain/index.js';
import { listByHarm } from './case-list.js';
import { deriveCase } from './case-rows.js';
import { clearOutbox, OUTBOX_INDEX, withOutbox } from './outbox-rows.js';
import { ensureIndexes, openTable, STATEMENT_LIMIT_MS, type Table } from './table.js';
import { createTally } from './tally.js';

/** Older sightings of a case stay in their findings; the case shows the newest. */
const MAX_SIGHTINGS = 500;
const MAX_FOLDED = 500;
/** Copies counted for one page of the queue. */
const MAX_FOLDED_COUNTED = 10_000;
const MAX_TWINS = 50;

const TWIN_FIELDS = { state: 1, subject: 1, firstSeenAt: 1, foldedInto: 1 } as const;
const twinSchema = reviewCaseSchema.pick({
  id: true,
  state: true,
  subject: true,
  firstSeenAt: true,
  foldedInto: true,
});

/** Review cases; every change raises the version, so nobody's change is lost under another's. */
export async function openReviewCases(db: Db, clock: Clock): Promise<CaseStore> {
  const table = openTable<ReviewCase>(db, {
    name: 'cases',
    schema: reviewCaseSchema,
    derive: deriveCase,
  });
  await ensureIndexes(table.rows, [
    // The field a range is asked of must come last: on any other the embedded server finds nothing.
    { key: { 'x.lane': 1, harm: -1 }, name: 'lane_harm' },
    { key: { harm: -1 }, name: 'harm' },
    { key: { 'x.tally': 1 }, name: 'tally' },
    { key: { 'claim.by': 1 }, name: 'claimed_by' },
    { key: { tokens: 1 }, name: 'tokens' },
    { key: { 'sightings.textHash': 1 }, name: 'text' },
    { key: { foldedInto: 1 }, name: 'folded' },
    OUTBOX_INDEX,
  ]);
  const tally = createTally(table.rows, 'x.tally', clock);
  const limits = { maxTimeMS: STATEMENT_LIMIT_MS };
  return {
    async create(reviewCase) {
      const made = await table.insertOnce(reviewCase);
      if (made) tally.move(undefined, tallyOf(reviewCase));
      return made;
    },
    get: table.get,
    async save(reviewCase) {
      const { _id, ...row } = table.toRow(reviewCase);
      const before = await table.rows.findOneAndReplace(
        { _id, version: reviewCase.version - 1 },
        row,
        { projection: { 'x.tally': 1 }, returnDocument: 'before', ...limits },
      );
      if (before === null) return false;
      tally.move(String(before['x']?.tally), tallyOf(reviewCase));
      return true;
    },
    async addSighting(id, sighting) {
      const row = await table.rows.findOneAndUpdate(
        { _id: id, 'sightings.findingId': { $ne: sighting.findingId } },
        {
          $push: { sightings: { $each: [sighting], $position: 0, $slice: MAX_SIGHTINGS } },
          $max: { lastSeenAt: sighting.at },
          $min: { firstSeenAt: sighting.at },
          $inc: { version: 1 },
        } as Document,
        { returnDocument: 'after', ...limits },
      );
      return row === null ? undefined : table.parse(row);
    },
    list: (query) =>
      query.view === 'mine' ? listMine(table, query, clock) : listByHarm(table, query, clock.now()),
    foldedUnder: (id) =>
      table.find({ foldedInto: id }, { sort: { harm: -1, _id: 1 }, limit: MAX_FOLDED }),
    async foldedCounts(ids) {
      const leads = await table.rows
        .find(
          { foldedInto: { $in: [...ids] } },
          { projection: { foldedInto: 1 }, limit: MAX_FOLDED_COUNTED, ...limits },
        )
        .toArray();
      const counts = new Map<string, number>();
      for (const { foldedInto } of leads) {
        const lead = String(foldedInto);
        counts.set(lead, (counts.get(lead) ?? 0) + 1);
      }
      return counts;
    },
    async withTextHash(textHash) {
      const found = await table.rows
        .find(
          { 'sightings.textHash': textHash },
          { projection: TWIN_FIELDS, limit: MAX_TWINS, ...limits },
        )
        .toArray();
      const twins = found.map(({ _id, ...row }): CaseTwin => twinSchema.parse({ id: _id, ...row }));
      return twins.filter(({ state }) => state !== 'decided');
    },
    async joinCampaign(ids, campaignId) {
      if (ids.length === 0) return;
      // Those that are in none, or in one whose id comes later.
      await table.rows.updateMany(
        { _id: { $in: [...ids] }, campaignId: { $not: { $lte: campaignId } } },
        { $set: { campaignId }, $inc: { version: 1 } } as Document,
        limits,
      );
    },
    async search(tokens, limit) {
      // The longest word is the rarest as a rule, and the first is the one an index is read by.
      const words = [...new Set(tokens)].sort((a, b) => b.length - a.length);
      if (words.length === 0) return [];
      return table.find({ tokens: { $all: words } }, { sort: { harm: -1, _id: 1 }, limit });
    },
    async counts() {
      const counts = await tally.read();
      const of = (key: string) => counts.get(key) ?? 0;
      return {
        open: of('open'),
        claimed: of('claimed'),
        decided: of('decided'),
        held: of('held'),
      };
    },
    withOutbox: (limit) => withOutbox(table, limit),
    clearOutbox: (id, eventIds) => clearOutbox(table.rows, id, eventIds),
  };
}

function tallyOf(reviewCase: ReviewCase): string {
  return String(deriveCase(reviewCase)['tally']);
}

/** A person holds few cases at a time, so they are sorted whole. */
async function listMine(
  table: Table<ReviewCase>,
  query: CaseQuery,
  clock: Clock,
): Promise<CasePage> {
  const held = await table.find(
    { 'x.lane': 'queue', 'claim.by': query.actorId },
    { sort: { harm: -1, _id: 1 } },
  );
  const now = clock.now();
  const cases = held.filter((found) => isClaimLive(found, now) && fits(found, query));
  return { cases: cases.slice(0, query.limit) };
}

function fits(reviewCase: ReviewCase, { category, exercise }: CaseQuery): boolean {
  return (
    (category === undefined || reviewCase.category === category) &&
    (exercise === undefined || reviewCase.exercise === exercise)
  );
}
