import type { Db, Document } from 'mongodb';
import { z } from 'zod';
import {
  type Artefact,
  type ArtefactRecord,
  type ArtefactStore,
  artefactId,
  artefactSchema,
  deterministicId,
} from '../domain/index.js';
import { type ArtefactRow, addOrJoin, type Joining } from './artefact-rows.js';
import { ensureIndexes, openTable, type Table } from './table.js';

/** A borrowed hotline can stand on a hundred thousand pages; beyond this many, one more place tells nothing new. */
const MAX_PLACES = 500;

const recordSchema = z.object({
  id: z.string(),
  artefact: artefactSchema,
  hosts: z.array(z.string()).default([]),
  caseIds: z.array(z.string()).default([]),
  findingIds: z.array(z.string()).default([]),
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
  exercise: z.boolean(),
});

/** What an artefact is in one case: the same number can collect here and be borrowed there. */
const linkSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  artefactId: z.string(),
  artefact: artefactSchema,
});
type Link = z.infer<typeof linkSchema>;

type Seen = Parameters<ArtefactStore['record']>[1];

/** Artefacts across pages, and which case each was seen in and as what. */
export async function openArtefacts(db: Db): Promise<ArtefactStore> {
  const records = openTable<ArtefactRecord>(db, { name: 'artefacts', schema: recordSchema });
  const links = openTable<Link>(db, { name: 'case_artefacts', schema: linkSchema });
  await ensureIndexes(records.rows, [{ key: { 'artefact.value': 1 }, name: 'value' }]);
  await ensureIndexes(links.rows, [{ key: { caseId: 1 }, name: 'case' }]);
  const recordsOfCase = async (caseId: string) => recordsOf(records, await links.find({ caseId }));
  return {
    async record(artefacts, seen) {
      const unique = new Map(artefacts.map((artefact) => [artefactId(artefact), artefact]));
      if (unique.size === 0) return;
      const entries = [...unique];
      await Promise.all([
        addOrJoin(
          records.rows,
          entries.map(([id, artefact]) => recordRow(id, artefact, seen)),
          { joining: joiningOf(seen) },
        ),
        addOrJoin(
          links.rows,
          entries.map(([id, artefact]) => linkRow(id, artefact, seen)),
          { areNew: seen.isNewCase === true },
        ),
      ]);
    },
    get: records.get,
    byValue: (value) => records.find({ 'artefact.value': value }, { limit: MAX_PLACES }),
    async ofCase(caseId) {
      const found = await links.find({ caseId });
      const byId = new Map((await recordsOf(records, found)).map((record) => [record.id, record]));
      return found.map((link) => ({
        artefact: link.artefact,
        sourceCount: byId.get(link.artefactId)?.hosts.length ?? 1,
      }));
    },
    recordsOfCase,
  };
}

function recordsOf(
  records: Table<ArtefactRecord>,
  links: readonly Link[],
): Promise<ArtefactRecord[]> {
  return records.find({ _id: { $in: links.map((link) => link.artefactId) } });
}

function recordRow(
  _id: string,
  artefact: Artefact,
  { host, caseId, findingId, at, exercise }: Seen,
): ArtefactRow {
  return {
    _id,
    artefact,
    hosts: [host],
    caseIds: [caseId],
    findingIds: [findingId],
    firstSeenAt: at,
    lastSeenAt: at,
    exercise,
  };
}

/** One more place of artefacts that were seen before. */
function joiningOf({ host, caseId, findingId, at }: Seen): Joining {
  const time = { $min: { firstSeenAt: at }, $max: { lastSeenAt: at } };
  const places = { hosts: host, caseIds: caseId, findingIds: findingId };
  return {
    place: { ...time, $addToSet: places } as Document,
    time,
    list: 'findingIds',
    maxPlaces: MAX_PLACES,
  };
}

function linkRow(id: string, artefact: Artefact, { caseId }: Seen): ArtefactRow {
  return { _id: deterministicId('link', caseId, id), caseId, artefactId: id, artefact };
}
