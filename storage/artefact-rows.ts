import type { AnyBulkWriteOperation, Collection, Document, UpdateFilter } from 'mongodb';
import { type Artefact, artefactSchema } from '../domain/index.js';
import { isDuplicateKey, type Row, STATEMENT_LIMIT_MS } from './table.js';

/** A row that carries an artefact. */
export type ArtefactRow = Row & { readonly artefact: Artefact };

/** What is written where a row is there already: the place it was seen at, or its time alone where the list of places is full. */
export interface Joining {
  readonly place: UpdateFilter<Row>;
  readonly time: UpdateFilter<Row>;
  readonly list: string;
  readonly maxPlaces: number;
}

interface Known {
  readonly artefact: Artefact;
  readonly isFull: boolean;
}

/** A writer that loses the race for a row joins it in the second turn; a third is for rows that were deleted meanwhile. */
const MAX_TURNS = 3;
const LIMITS = { maxTimeMS: STATEMENT_LIMIT_MS };

/**
 * Inserts the rows that are new in one statement and joins the others in another: each write waits for the server's disk, so their
 * number is what a finding costs it. Repeating it changes nothing.
 */
export async function addOrJoin(
  rows: Collection<Row>,
  seen: readonly ArtefactRow[],
  joining?: Joining,
): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const known = await knownRows(rows, seen, joining);
    const fresh = seen.filter(({ _id }) => !known.has(_id));
    try {
      if (fresh.length > 0) await rows.insertMany(fresh, { ordered: false, ...LIMITS });
    } catch (error) {
      if (!isDuplicateKey(error) || turn === MAX_TURNS) throw error;
      continue;
    }
    if (joining) await join(rows, known, joining);
    const better = seen.flatMap(({ _id, artefact }) => {
      const stored = known.get(_id);
      return stored ? betterKnown(_id, stored.artefact, artefact) : [];
    });
    if (better.length > 0) await rows.bulkWrite(better, { ordered: true, ...LIMITS });
    return;
  }
}

/** The rows that are there, and whether their list of places is full. Two writers at once may go a few places beyond it. */
async function knownRows(
  rows: Collection<Row>,
  seen: readonly ArtefactRow[],
  joining: Joining | undefined,
): Promise<ReadonlyMap<string, Known>> {
  const last = joining ? { [joining.list]: { $slice: [joining.maxPlaces - 1, 1] } } : {};
  const found = await rows
    .find(
      { _id: { $in: seen.map(({ _id }) => _id) } },
      { projection: { artefact: 1, ...last }, ...LIMITS },
    )
    .toArray();
  return new Map(
    found.map((row) => {
      const places: unknown = joining ? row[joining.list] : [];
      const isFull = Array.isArray(places) && places.length > 0;
      return [row._id, { artefact: artefactSchema.parse(row['artefact']), isFull }];
    }),
  );
}

async function join(
  rows: Collection<Row>,
  known: ReadonlyMap<string, Known>,
  { place, time }: Joining,
): Promise<void> {
  const ids = (isFull: boolean) =>
    [...known].flatMap(([id, row]) => (row.isFull === isFull ? [id] : []));
  const open = ids(false);
  const full = ids(true);
  if (open.length > 0) await rows.updateMany({ _id: { $in: open } }, place, LIMITS);
  if (full.length > 0) await rows.updateMany({ _id: { $in: full } }, time, LIMITS);
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
