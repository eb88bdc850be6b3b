import { stringify } from 'csv-stringify/sync';
import type { Seed, SeedSet } from '../domain/index.js';
import { ROW_FIELDS, type RowField } from './import-row.js';
import type { SeedListFormat } from './read-rows.js';
import { seedSetToYaml } from './seed-set-file.js';

const COLUMN_WIDTHS: Partial<Record<RowField, number>> = { value: 60, label: 30, note: 40 };

/**
 * Writes a seed set in a form that `importSeeds` reads back. YAML holds the whole set, CSV and XLSX every field of its
 * seeds, text only kind and value. CSV is UTF-8 with BOM and CRLF, as Excel wants it.
 */
export async function exportSeedSet(set: SeedSet, format: SeedListFormat): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'yaml':
      return encode(seedSetToYaml(set));
    case 'text':
      return encode(set.seeds.map(textLine).join('\n').concat('\n'));
    case 'csv': {
      const rows = set.seeds.map((seed) => cellsOf(seed).map(guardFormula));
      return encode(
        stringify([[...ROW_FIELDS], ...rows], { bom: true, record_delimiter: 'windows' }),
      );
    }
    case 'xlsx':
      return writeSheet(set);
  }
}

async function writeSheet(set: SeedSet): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const header = ROW_FIELDS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = set.seeds.map((seed) => cellsOf(seed).map((value) => ({ value, type: String })));
  return writeXlsxFile([header, ...rows], {
    sheet: 'seeds',
    stickyRowsCount: 1,
    columns: ROW_FIELDS.map((field) => ({ width: COLUMN_WIDTHS[field] ?? 14 })),
  }).toBuffer();
}

function textLine(seed: Seed): string {
  return `${seed.kind}: ${seed.value}`;
}

function cellsOf(seed: Seed): string[] {
  const { scope } = seed;
  const cells: Record<RowField, string> = {
    kind: seed.kind,
    value: seed.value,
    label: seed.label ?? '',
    hint: seed.hint ?? '',
    reach: scope.reach,
    max_depth: String(scope.maxDepth),
    max_pages: String(scope.maxPages),
    exclude_paths: scope.excludePaths.join(' '),
    origin: seed.origin,
    enabled: String(seed.enabled),
    note: seed.note ?? '',
  };
  return ROW_FIELDS.map((field) => cells[field]);
}

/** A spreadsheet would run a text that starts like a formula; the import takes the guard off again. */
function guardFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
