import { parse } from 'csv-parse/sync';
import { cutRaw, type ImportRow } from './import-row.js';
import { nameColumns, type TableLine } from './table-rows.js';

const DELIMITERS = [',', ';', '\t', '|'];

interface Split {
  readonly lines: TableLine[];
  readonly broken: ImportRow[];
}

/** Reads CSV however Excel wrote it (comma, semicolon or tab); a row with broken quotes is listed, the rest goes on. */
export function readCsvRows(text: string): ImportRow[] {
  const delimiter = delimiterOf(text);
  const whole = split(text, delimiter, 0);
  // A quote that never closes swallows the rest of the file: then each line is read by itself.
  const { lines, broken } = whole.broken.length > 0 ? splitByLine(text, delimiter) : whole;
  return [...nameColumns(lines), ...broken].sort((a, b) => a.line - b.line);
}

function splitByLine(text: string, delimiter: string): Split {
  const parts = text.split(/\r\n|\r|\n/).map((line, index) => split(line, delimiter, index));
  return {
    lines: parts.flatMap(({ lines }) => lines),
    broken: parts.flatMap(({ broken }) => broken),
  };
}

function split(text: string, delimiter: string, linesBefore: number): Split {
  const found: Split = { lines: [], broken: [] };
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (_error, raw) => {
      const line = linesBefore + 1;
      const reason = 'dấu ngoặc kép không khớp';
      found.broken.push({ line, raw: cutRaw(raw || text), fields: {}, broken: reason });
      return undefined;
    },
    on_record: (cells: string[], context) => {
      found.lines.push({ line: linesBefore + context.lines, cells });
      return null;
    },
  });
  return found;
}

/** The delimiter that stands most often in the first line with something in it. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 20).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
