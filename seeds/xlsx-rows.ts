import type readWorkbook from 'read-excel-file/node';
import { SeedFileError } from './file-error.js';
import type { ImportRow } from './import-row.js';
import { nameColumns } from './table-rows.js';

/** What a workbook may unpack to, in bytes; a larger one is a bomb or no seed list. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_ENTRY_BYTES = 46;

/** Reads the first sheet with anything in it. Raises SEED_FILE_UNREADABLE for a damaged or oversized workbook. */
export async function readXlsxRows(bytes: Uint8Array, fileName: string): Promise<ImportRow[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (unpackedBytes(buffer) > MAX_UNPACKED_BYTES)
    throw new SeedFileError(`${fileName} unpacks to more than 200 MB`, 'Split the list.', {
      fileName,
    });
  const sheets = await readSheets(buffer, fileName);
  const filled = sheets.find(({ data }) => data.length > 0);
  const lines = (filled?.data ?? []).map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (cell === null ? '' : String(cell))),
  }));
  return nameColumns(lines);
}

async function readSheets(buffer: Buffer, fileName: string): ReturnType<typeof readWorkbook> {
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    return await readXlsxFile(buffer);
  } catch (error) {
    throw new SeedFileError(
      `${fileName} is not a readable XLSX workbook`,
      'Open it in Excel or LibreOffice, save it as .xlsx (not .xls, no password) and import that.',
      { fileName },
      error,
    );
  }
}

/** Sum of the unpacked sizes that the archive's central directory states (PKWARE APPNOTE 4.3.12). */
function unpackedBytes(zip: Buffer): number {
  let sum = 0;
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(CENTRAL_ENTRY);
  for (let at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + CENTRAL_ENTRY_BYTES)) {
    if (at + CENTRAL_ENTRY_BYTES <= zip.length) sum += zip.readUInt32LE(at + 24);
  }
  return sum;
}
