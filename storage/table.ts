import type { Collection, Db, Document, Filter, FindOptions, IndexDescription } from 'mongodb';
import { MongoServerError } from 'mongodb';
import type { z } from 'zod';
import { AppError } from '../domain/index.js';

/** Longest a single statement may run on the server, in ms. */
export const STATEMENT_LIMIT_MS = 20_000;

const DUPLICATE_KEY = 11_000;

/** A document as it lies in the database: the domain's `id` is its `_id`, derived fields stand under `x`. */
export type Row = Document & { readonly _id: string };

/** One collection of one domain type; everything read is parsed, so nothing inside doubts its shape. */
export interface Table<T extends { readonly id: string }> {
  readonly rows: Collection<Row>;
  toRow(doc: T): Row;
  parse(row: Row): T;
  get(id: string): Promise<T | undefined>;
  find(filter: Filter<Row>, options?: FindOptions): Promise<T[]>;
  /** Inserts if no document has its `_id` or another unique key; answers whether it did. */
  insertOnce(doc: T): Promise<boolean>;
  /** Replaces version `doc.version - 1`; false where it had changed meanwhile or is not there. */
  replaceVersion(doc: T & { readonly version: number }): Promise<boolean>;
}

export interface TableSpec<T extends { readonly id: string }> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** Fields that only queries need, kept under `x`; recomputed at each whole write. */
  readonly derive?: (doc: T) => Document;
}

/** Opens a collection behind its schema. Raises STORED_DOCUMENT_INVALID when a stored document does not fit. */
export function openTable<T extends { readonly id: string }>(
  db: Db,
  { name, schema, derive }: TableSpec<T>,
): Table<T> {
  const rows = db.collection<Row>(name);
  const toRow = (doc: T): Row => {
    const { id, ...rest } = doc;
    return derive ? { _id: id, ...rest, x: derive(doc) } : { _id: id, ...rest };
  };
  const parse = (row: Row): T => {
    const { _id, ...rest } = row;
    const parsed = schema.safeParse({ id: _id, ...rest });
    if (parsed.success) return parsed.data;
    throw new AppError({
      code: 'STORED_DOCUMENT_INVALID',
      message: `Document ${_id} of collection ${name} does not have the expected shape`,
      hint: 'Restore it from a backup, or run the version of the program that wrote it.',
      facts: { collection: name, id: _id, field: parsed.error.issues[0]?.path.join('.') },
      cause: parsed.error,
    });
  };
  return {
    rows,
    toRow,
    parse,
    async get(id) {
      const row = await rows.findOne({ _id: id }, { maxTimeMS: STATEMENT_LIMIT_MS });
      return row === null ? undefined : parse(row);
    },
    async find(filter, options = {}) {
      const found = await rows
        .find(filter, { maxTimeMS: STATEMENT_LIMIT_MS, ...options })
        .toArray();
      return found.map(parse);
    },
    insertOnce: (doc) => insertOnce(rows, toRow(doc)),
    async replaceVersion(doc) {
      const { _id, ...row } = toRow(doc);
      const result = await rows.replaceOne({ _id, version: doc.version - 1 }, row, {
        maxTimeMS: STATEMENT_LIMIT_MS,
      });
      return result.matchedCount === 1;
    },
  };
}

/** Inserts a row; a duplicate key means that it, or its twin, is there already. */
export async function insertOnce(rows: Collection<Row>, row: Row): Promise<boolean> {
  try {
    await rows.insertOne(row, { maxTimeMS: STATEMENT_LIMIT_MS });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** Whether a write failed only because its key is taken. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** Creates what is missing; a repeated call changes nothing. */
export async function ensureIndexes(
  rows: Collection<Row>,
  indexes: readonly IndexDescription[],
): Promise<void> {
  if (indexes.length > 0) await rows.createIndexes([...indexes]);
}
