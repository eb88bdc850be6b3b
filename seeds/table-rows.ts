import { foldText, SEED_KINDS, type SeedKind } from '../domain/index.js';
import { cutRaw, type ImportRow, ROW_FIELDS, type RowField } from './import-row.js';

export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Column names as people write them, folded and without separators. */
const COLUMN_NAMES: Readonly<Record<RowField, readonly string[]>> = {
  kind: ['kind', 'type', 'loai', 'loaidoituong', 'phanloai'],
  value: [
    'value',
    'url',
    'link',
    'website',
    'domain',
    'giatri',
    'diachi',
    'duongdan',
    'duonglink',
    'tenmien',
    'doituong',
    'trangweb',
  ],
  label: ['label', 'name', 'ten', 'nhan', 'tieude'],
  hint: ['hint', 'category', 'hanhvi', 'nghivan', 'hanhvima'],
  reach: ['reach', 'phamvi'],
  max_depth: ['maxdepth', 'depth', 'dosau'],
  max_pages: ['maxpages', 'pages', 'sotrang'],
  exclude_paths: ['excludepaths', 'botrang', 'loaitru'],
  origin: ['origin', 'source', 'nguon'],
  enabled: ['enabled', 'bat', 'hoatdong'],
  note: ['note', 'notes', 'ghichu'],
};

const KIND_NAMES: Readonly<Record<string, SeedKind>> = {
  trangweb: 'website',
  duongdan: 'url',
  tukhoa: 'keyword',
  kenh: 'social_channel',
  nhom: 'social_group',
  nhomhoi: 'social_group',
  taikhoan: 'social_account',
  ungdung: 'app_listing',
  nhaphattrien: 'app_developer',
  timungdung: 'app_query',
  thuonghieu: 'brand',
  nguontin: 'feed',
  tinnhan: 'message',
  tinbao: 'report',
};

/**
 * Names the cells of a table. With a header row the columns may stand in any order, in Vietnamese or English; without
 * one the first cell is the value and the second, where it names a kind, the kind.
 */
export function nameColumns(lines: readonly TableLine[]): ImportRow[] {
  const [first, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return [];
  const header = first.cells.map(fieldOf);
  // `website` is a column's name and a kind's too: beside an address it is no header.
  const hasHeader = header.includes('value') && !first.cells.some((cell) => /\.\w/.test(cell));
  return (hasHeader ? rest : [first, ...rest]).map(({ line, cells }) => {
    const names = hasHeader ? header : guessColumns(cells);
    const fields: Partial<Record<RowField, string>> = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      const text = unprotectCell(cell);
      if (name !== undefined && text !== '') fields[name] = text;
    });
    return { line, raw: cutRaw(cells.join(', ')), fields };
  });
}

/** A seed kind by its id or its Vietnamese name; `undefined` where there is no such kind. */
export function kindByName(name: string): SeedKind | undefined {
  const plain = foldText(name).trim();
  return SEED_KINDS.find((kind) => kind === plain) ?? KIND_NAMES[squeeze(plain)];
}

function guessColumns(cells: readonly string[]): (RowField | undefined)[] {
  if (kindByName(cells[0] ?? '') !== undefined && (cells[1] ?? '') !== '') return ['kind', 'value'];
  return ['value', kindByName(cells[1] ?? '') === undefined ? 'label' : 'kind'];
}

function fieldOf(cell: string): RowField | undefined {
  const name = squeeze(foldText(cell));
  return ROW_FIELDS.find((field) => COLUMN_NAMES[field].includes(name));
}

function squeeze(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}

/** Takes the guard off that keeps a spreadsheet from reading a text as a formula. */
function unprotectCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}
