import type { AnyBulkWriteOperation, Db, Document } from 'mongodb';
import { z } from 'zod';
import {
  type Artefact,
  type ArtefactRecord,
  type ArtefactStore,
  artefactId,
  artefactSchema,
  deterministicId,
} from '../domain/index.js';
import {
  ensureIndexes,
  isDuplicateKey,
  openTable,
  type Row,
  STATEMENT_LIMIT_MS,
  type Table,
} from './table.js';

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
      await write(
        records,
        entries.flatMap(([id, artefact]) => recordWrites(id, artefact, seen)),
      );
      await write(
        links,
        entries.flatMap(([id, artefact]) => linkWrites(id, artefact, seen)),
      );
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

function recordWrites(
  _id: string,
  artefact: Artefact,
  { host, caseId, findingId, at, exercise }: Seen,
): AnyBulkWriteOperation<Row>[] {
  const first = { artefact, exercise };
  const update: Document = {
    $setOnInsert: first,
    $min: { firstSeenAt: at },
    $max: { lastSeenAt: at },
  };
  const place: Document = {
    $addToSet: { hosts: host, caseIds: caseId, findingIds: findingId },
  };
  const full = `findingIds.${MAX_PLACES - 1}`;
  return [
    { updateOne: { filter: { _id }, update, upsert: true } },
    { updateOne: { filter: { _id, [full]: { $exists: false } }, update: place } },
    ...betterKnown({ _id }, artefact),
  ];
}

function linkWrites(
  artefactIdValue: string,
  artefact: Artefact,
  { caseId }: Seen,
): AnyBulkWriteOperation<Row>[] {
  const _id = deterministicId('link', caseId, artefactIdValue);
  const update: Document = { $setOnInsert: { caseId, artefactId: artefactIdValue, artefact } };
  return [
    { updateOne: { filter: { _id }, update, upsert: true } },
    ...betterKnown({ _id }, artefact),
  ];
}

/** A role once told stays; one that was not known gives way to one that is. What a text names is no more only an image's. */
function betterKnown(filter: { _id: string }, artefact: Artefact): AnyBulkWriteOperation<Row>[] {
  const inText: AnyBulkWriteOperation<Row>[] = artefact.fromImage
    ? []
    : [
        {
          updateOne: {
            filter: { ...filter, 'artefact.fromImage': true },
            update: { $unset: { 'artefact.fromImage': '' } } as Document,
          },
        },
      ];
  if (artefact.role === 'unknown') return inText;
  const update: Document = { $set: { artefact } };
  return [...inText, { updateOne: { filter: { ...filter, 'artefact.role': 'unknown' }, update } }];
}

/** Ordered, so that a place is added to a record that is there; repeated once when two writers race for an id. */
async function write<T extends { readonly id: string }>(
  table: Table<T>,
  operations: AnyBulkWriteOperation<Row>[],
): Promise<void> {
  const once = () =>
    table.rows.bulkWrite(operations, { ordered: true, maxTimeMS: STATEMENT_LIMIT_MS });
  await once().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
    return once();
  });
}
