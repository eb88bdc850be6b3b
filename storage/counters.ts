import type { Db } from 'mongodb';
import { ServiceUnavailableError } from '../domain/index.js';
import { insertOnce, type Row, STATEMENT_LIMIT_MS } from './table.js';

/**
 * The next number of a series, from 1; a number is never handed out twice, one may be skipped where a process died.
 * The counter is created apart: of several upserts at once the embedded server answers some with nothing.
 */
export async function takeNumber(db: Db, series: string): Promise<number> {
  const rows = db.collection<Row>('counters');
  const take = () =>
    rows.findOneAndUpdate(
      { _id: series },
      { $inc: { value: 1 } },
      { returnDocument: 'after', maxTimeMS: STATEMENT_LIMIT_MS },
    );
  let row = await take();
  if (row === null) {
    await insertOnce(rows, { _id: series, value: 0 });
    row = await take();
  }
  const value: unknown = row?.['value'];
  if (typeof value === 'number') return value;
  throw new ServiceUnavailableError(
    'database',
    `Counter ${series} gave no number`,
    'Try again in a moment.',
  );
}
