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
  readonly artefact: Pick<Artefact, 'role' | 'fromImage'>;
  readonly isFull: boolean;
}
const knownSchema = artefactSchema.pick({ role: true, fromImage: true });

/** A writer that loses the race for a row joins it in the second turn; a third is for rows that were deleted meanwhile. */
const MAX_TURNS = 3;
const LIMITS = { maxTimeMS: STATEMENT_LIMIT_MS };

/**
 * Inserts the rows that are new in one statement and joins the others in another: each write waits for the server's disk, so their
 * number is what a finding costs it. Rows that `areNew` as a rule are not looked for before. Repeating it changes nothing.
 */
export async function addOrJoin(
  rows: Collection<Row>,
  seen: readonly ArtefactRow[],
  { joining, areNew = false }: { readonly joining?: Joining; readonly areNew?: boolean },
): Promise<void> {
  if (areNew && (await insertNew(rows, seen)) === undefined) return;
  for (let turn = 1; ; turn += 1) {
    const known = await knownRows(rows, seen, joining);
    const fresh = seen.filter(({ _id }) => !known.has(_id));
    const taken = fresh.length > 0 ? await insertNew(rows, fresh) : undefined;
    if (taken !== undefined && turn === MAX_TURNS) throw taken;
    if (taken !== undefined) continue;
    if (joining) await join(rows, known, joining);
    const better = seen.flatMap(({ _id, artefact }) => {
      const stored = known.get(_id);
      return stored ? betterKnown(_id, stored.artefact, artefact) : [];
    });
    if (better.length > 0) await rows.bulkWrite(better, { ordered: true, ...LIMITS });
    return;
  }
}

/** Answers the server's refusal where one of the rows was there already; the others are inserted then. */
async function insertNew(rows: Collection<Row>, fresh: readonly ArtefactRow[]): Promise<unknown> {
  try {
    await rows.insertMany(fresh, { ordered: false, ...LIMITS });
    return undefined;
  } catch (error) {
    if (isDuplicateKey(error)) return error;
    throw error;
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
      { projection: { 'artefact.role': 1, 'artefact.fromImage': 1, ...last }, ...LIMITS },
    )
    .toArray();
  return new Map(
    found.map((row) => {
      const places: unknown = joining ? row[joining.list] : [];
      const isFull = Array.isArray(places) && places.length > 0;
      return [row._id, { artefact: knownSchema.parse(row['artefact']), isFull }];
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
  stored: Known['artefact'],
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
