import type { Row, SheetData } from 'write-excel-file/node';
import { sha256 } from '../domain/index.js';
import { cellText } from './cell-text.js';
import { type Column, columnsFor } from './columns.js';
import { EXERCISE_MARK, type TableOptions, type TakedownListContext } from './context.js';
import { describeList } from './list-information.js';
import type { TakedownRow } from './takedown-row.js';

/** Excel's longest cell, in UTF-16 units. */
const MAX_CELL_LENGTH = 32_767;

const INFORMATION_SHEET = 'Thông tin xuất';

/** Number format "text": Excel then keeps leading zeros and long account numbers even after an edit. */
const TEXT_FORMAT = '@';

/**
 * The list as a workbook: sheet 1 the table (frozen header, filter, every cell text, no hyperlinks), sheet 2 how it was
 * made, with the SHA-256 over the texts of sheet 1 (cells joined by TAB, rows by LF, header row included).
 */
export async function renderXlsx(
  rows: readonly TakedownRow[],
  context: TakedownListContext,
  options: TableOptions = {},
): Promise<Uint8Array> {
  const columns = columnsFor(options);
  const table = tableOf(rows, columns, options);
  const digest = sha256(table.map((cells) => cells.join('\t')).join('\n'));
  const exercise = rows.some((row) => row.exercise);
  const filterRange = `A1:${columnName(columns.length)}${table.length}`;
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    [
      {
        data: styleTable(table),
        sheet: exercise ? `Danh sách ${EXERCISE_MARK}` : 'Danh sách',
        stickyRowsCount: 1,
        orientation: 'landscape',
        columns: columns.map(({ width }) => ({ width })),
      },
      {
        data: informationSheet(describeList(rows, context, digest)),
        sheet: INFORMATION_SHEET,
        columns: [{ width: 34 }, { width: 90 }],
      },
    ],
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _options, { sheetIndex }) =>
                  sheetIndex === 0 ? addFilter(xml, filterRange) : xml,
              },
            },
          },
        },
      ],
    },
  ).toBuffer();
}

function tableOf(
  rows: readonly TakedownRow[],
  columns: readonly Column[],
  options: TableOptions,
): string[][] {
  const header = columns.map(({ key, header: label }) => (options.headers === 'key' ? key : label));
  const body = rows.map((row) =>
    columns.map(({ text }) => cellText(text(row, options)).slice(0, MAX_CELL_LENGTH)),
  );
  return [header, ...body];
}

function styleTable(table: readonly (readonly string[])[]): SheetData {
  return table.map((cells, index) => cells.map((value) => textCell(value, index === 0)));
}

function informationSheet(lines: readonly (readonly [string, string])[]): SheetData {
  return lines.map(([label, value]) => [textCell(label, true), textCell(cellText(value), false)]);
}

function textCell(value: string, heading: boolean): Row[number] {
  if (value === '') return null;
  return {
    value,
    type: String,
    format: TEXT_FORMAT,
    alignVertical: 'top',
    wrap: true,
    ...(heading ? { fontWeight: 'bold' as const, backgroundColor: '#E6E6E6' } : {}),
  };
}

/** `autoFilter` follows `sheetData` and precedes everything else we write (ECMA-376 part 1, 18.3.1.99). */
function addFilter(xml: string, range: string): string {
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
}

/** `1` → `A`, `27` → `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + ((index - 1) % 26));
  return index > 26 ? columnName(Math.floor((index - 1) / 26)) + letter : letter;
}
