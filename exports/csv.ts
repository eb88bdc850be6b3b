import { stringify } from 'csv-stringify/sync';
import { csvText } from './cell-text.js';
import { columnsFor } from './columns.js';
import type { TableOptions } from './context.js';
import type { TakedownRow } from './takedown-row.js';

export interface CsvOptions extends TableOptions {
  /** Excel needs the byte-order mark; other programs may stumble over it. @defaultValue true */
  readonly bom?: boolean;
}

/** The list as CSV: RFC 4180, CRLF, UTF-8, no cell that a spreadsheet would run as a formula. */
export function renderCsv(rows: readonly TakedownRow[], options: CsvOptions = {}): Uint8Array {
  const columns = columnsFor(options);
  const header = columns.map(({ key, header: label }) => (options.headers === 'key' ? key : label));
  const body = rows.map((row) => columns.map(({ text }) => csvText(text(row, options))));
  const csv = stringify([header, ...body], {
    bom: options.bom ?? true,
    record_delimiter: 'windows',
  });
  return new TextEncoder().encode(csv);
}
