import { type CsvError, parse } from 'csv-parse/sync';
import { cutRaw, type ImportRow } from './import-row.js';
import { nameColumns, type TableLine } from './table-rows.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads CSV however Excel wrote it (comma, semicolon or tab); a row with broken quotes is listed, the rest goes on. */
export function readCsvRows(text: string): ImportRow[] {
  const broken: ImportRow[] = [];
  const lines: TableLine[] = [];
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error, raw) => {
      broken.push(brokenRow(error, raw));
      return undefined;
    },
    on_record: (cells: string[], context) => {
      lines.push({ line: context.lines, cells });
      return null;
    },
  });
  return [...nameColumns(lines), ...broken].sort((a, b) => a.line - b.line);
}

function brokenRow(error: CsvError | undefined, raw: string | undefined): ImportRow {
  const line = Number(error?.['lines'] ?? 0);
  return { line, raw: cutRaw(raw ?? ''), fields: {}, broken: 'dấu ngoặc kép không khớp' };
}

/** The delimiter that stands most often in the first line with something in it. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 20).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
