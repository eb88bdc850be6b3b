import type { AnyBulkWriteOperation, Collection, Document } from 'mongodb';
import { type Artefact, artefactSchema } from '../domain/index.js';
import { isDuplicateKey, type Row, STATEMENT_LIMIT_MS } from './table.js';

/** A row that carries an artefact, and what is written instead where the row is there already. */
export interface ArtefactEntry {
  readonly row: Row;
  readonly artefact: Artefact;
  readonly join: readonly AnyBulkWriteOperation<Row>[];
}

/** A writer that loses the race for a row joins it in the second turn; a third is for rows that were deleted meanwhile. */
const MAX_TURNS = 3;

/**
 * Inserts the rows that are new in one statement and joins the others: most artefacts of a finding are new, and an insert costs the
 * server a fraction of an update. Repeating it changes nothing.
 */
export async function addOrJoin(
  rows: Collection<Row>,
  entries: readonly ArtefactEntry[],
): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const known = await knownArtefacts(rows, entries);
    const fresh = entries.flatMap(({ row }) => (known.has(row._id) ? [] : [row]));
    try {
      if (fresh.length > 0)
        await rows.insertMany(fresh, { ordered: false, maxTimeMS: STATEMENT_LIMIT_MS });
    } catch (error) {
      if (!isDuplicateKey(error) || turn === MAX_TURNS) throw error;
      continue;
    }
    await joinKnown(rows, entries, known);
    return;
  }
}

async function knownArtefacts(
  rows: Collection<Row>,
  entries: readonly ArtefactEntry[],
): Promise<ReadonlyMap<string, Artefact>> {
  const found = await rows
    .find(
      { _id: { $in: entries.map(({ row }) => row._id) } },
      { projection: { artefact: 1 }, maxTimeMS: STATEMENT_LIMIT_MS },
    )
    .toArray();
  return new Map(found.map((row) => [row._id, artefactSchema.parse(row['artefact'])]));
}

async function joinKnown(
  rows: Collection<Row>,
  entries: readonly ArtefactEntry[],
  known: ReadonlyMap<string, Artefact>,
): Promise<void> {
  const writes = entries.flatMap(({ row: { _id }, artefact, join }) => {
    const stored = known.get(_id);
    return stored ? [...join, ...betterKnown(_id, stored, artefact)] : [];
  });
  if (writes.length > 0)
    await rows.bulkWrite(writes, { ordered: true, maxTimeMS: STATEMENT_LIMIT_MS });
}

/** A role once told stays; one that was not known gives way to one that is. What a text names is no more only an image's. */
function betterKnown(
  _id: string,
  stored: Artefact,
  artefact: Artefact,
): AnyBulkWriteOperation<Row>[] {
  const writes: AnyBulkWriteOperation<Row>[] = [];
  if (stored.fromImage && !artefact.fromImage)
    writes.push({
      updateOne: {
        filter: { _id, 'artefact.fromImage': true },
        update: { $unset: { 'artefact.fromImage': '' } } as Document,
      },
    });
  if (stored.role === 'unknown' && artefact.role !== 'unknown')
    writes.push({
      updateOne: { filter: { _id, 'artefact.role': 'unknown' }, update: { $set: { artefact } } },
    });
  return writes;
}
