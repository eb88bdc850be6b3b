import { readCsvRows } from './csv-rows.js';
import { decodeText } from './decode-text.js';
import { SeedFileError } from './file-error.js';
import type { ImportRow } from './import-row.js';
import { readTextRows } from './text-rows.js';
import { readXlsxRows } from './xlsx-rows.js';
import { readYamlRows } from './yaml-rows.js';

export type SeedListFormat = 'csv' | 'xlsx' | 'text' | 'yaml';

export interface SeedListSource {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  /** Without it the file's first bytes and its ending tell. */
  readonly format?: SeedListFormat;
}

const MAX_FILE_BYTES = 20 * 1024 * 1024;
const MAX_ROWS = 100_000;

const ENDINGS: Readonly<Record<string, SeedListFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  yaml: 'yaml',
  yml: 'yaml',
};

/** Reads a list of any of the four formats into rows. Raises SEED_FILE_UNREADABLE with what to do. */
export async function readImportRows(source: SeedListSource): Promise<ImportRow[]> {
  const { bytes, fileName = 'list' } = source;
  if (bytes.length > MAX_FILE_BYTES)
    throw new SeedFileError(`${fileName} is larger than 20 MB`, 'Split the list.', { fileName });
  const rows = await readRows(bytes, fileName, source.format ?? formatOf(bytes, fileName));
  if (rows.length > MAX_ROWS)
    throw new SeedFileError(`${fileName} has more than 100,000 rows`, 'Split the list.', {
      fileName,
      rows: rows.length,
    });
  return rows;
}

async function readRows(
  bytes: Uint8Array,
  fileName: string,
  format: SeedListFormat,
): Promise<ImportRow[]> {
  switch (format) {
    case 'xlsx':
      return readXlsxRows(bytes, fileName);
    case 'csv':
      return readCsvRows(decodeText(bytes, fileName));
    case 'yaml':
      return readYamlRows(decodeText(bytes, fileName), fileName);
    case 'text':
      return readTextRows(decodeText(bytes, fileName));
  }
}

function formatOf(bytes: Uint8Array, fileName: string): SeedListFormat {
  // A workbook is a ZIP archive, whatever it is called.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'xlsx';
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return ENDINGS[ending] ?? 'text';
}
