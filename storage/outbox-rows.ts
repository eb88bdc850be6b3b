import type { Collection, Document, IndexDescription } from 'mongodb';
import { type Row, STATEMENT_LIMIT_MS, type Table } from './table.js';

/** Only documents with something in their outbox have a date in this index. */
export const OUTBOX_INDEX: IndexDescription = { key: { 'outbox.at': 1 }, name: 'outbox' };

/** Documents with events not yet in the audit chain, those that wait longest first. */
export function withOutbox<T extends { readonly id: string }>(
  table: Table<T>,
  limit: number,
): Promise<T[]> {
  return table.find(
    { 'outbox.at': { $gt: new Date(0) } },
    { sort: { 'outbox.at': 1, _id: 1 }, limit },
  );
}

/** Drops the events that were appended; one that was added meanwhile stays. */
export async function clearOutbox(
  rows: Collection<Row>,
  id: string,
  eventIds: readonly string[],
): Promise<void> {
  const pull: Document = { $pull: { outbox: { id: { $in: [...eventIds] } } } };
  await rows.updateOne({ _id: id }, pull, { maxTimeMS: STATEMENT_LIMIT_MS });
}
