import {
  canonicalUrl,
  categorySchema,
  hostOf,
  isFetchable,
  type ProtectList,
  type Scope,
  type Seed,
  type SeedKind,
  seedId,
  seedSchema,
} from '../domain/index.js';
import type { ImportRow } from './import-row.js';
import { readImportRows, type SeedListSource } from './read-rows.js';
import { readSeedValue } from './seed-value.js';
import { kindByName } from './table-rows.js';

export interface ImportContext {
  readonly existing: readonly Seed[];
  readonly protect: ProtectList;
  /** For rows that state no scope of their own; without it the kind decides. */
  readonly defaultScope?: Scope;
  readonly origin?: Seed['origin'];
}

export interface RowNote {
  readonly line: number;
  readonly raw: string;
  /** Vietnamese, for the person who imports. */
  readonly reason: string;
}

export interface ImportReport {
  readonly added: Seed[];
  readonly duplicates: RowNote[];
  readonly invalid: RowNote[];
  /** On the protect-list: left out, for an official name is no seed. */
  readonly protected: RowNote[];
  readonly counts: {
    readonly rows: number;
    readonly added: number;
    readonly duplicates: number;
    readonly invalid: number;
    readonly protected: number;
  };
}

type Judged =
  | { readonly fate: 'seed'; readonly seed: Seed }
  | { readonly fate: 'invalid' | 'protected'; readonly reason: string };

/**
 * Reads a list (CSV, XLSX, text, YAML) and says of every row what would become of it; nothing is stored, so the same
 * report serves as dry run and as import. Raises SEED_FILE_UNREADABLE only where the file as a whole cannot be read.
 */
export async function importSeeds(
  source: SeedListSource,
  context: ImportContext,
): Promise<ImportReport> {
  const rows = await readImportRows(source);
  const seen = new Map<string, string>();
  for (const seed of context.existing) seen.set(sameness(seed), 'đã có trong tập hạt giống');
  const added: Seed[] = [];
  const notes: Record<'duplicates' | 'invalid' | 'protected', RowNote[]> = {
    duplicates: [],
    invalid: [],
    protected: [],
  };
  for (const row of rows) {
    const judged = judgeRow(row, context);
    const note = { line: row.line, raw: row.raw };
    if (judged.fate !== 'seed') {
      notes[judged.fate].push({ ...note, reason: judged.reason });
      continue;
    }
    const key = sameness(judged.seed);
    const before = seen.get(key);
    if (before === undefined) {
      added.push(judged.seed);
      seen.set(key, `trùng dòng ${row.line}`);
    } else notes.duplicates.push({ ...note, reason: before });
  }
  const counts = {
    rows: rows.length,
    added: added.length,
    duplicates: notes.duplicates.length,
    invalid: notes.invalid.length,
    protected: notes.protected.length,
  };
  return { added, ...notes, counts };
}

/** A site is one seed whether it was written with http or https. */
function sameness(seed: Pick<Seed, 'kind' | 'value'>): string {
  return seed.kind === 'website' ? `website ${hostOf(seed.value)}` : `${seed.kind} ${seed.value}`;
}

function judgeRow(row: ImportRow, context: ImportContext): Judged {
  const { fields } = row;
  if (row.broken !== undefined) return { fate: 'invalid', reason: row.broken };
  const kind = fields.kind === undefined ? undefined : kindByName(fields.kind);
  if (fields.kind !== undefined && kind === undefined)
    return { fate: 'invalid', reason: `không có loại hạt giống "${fields.kind}"` };
  if (fields.hint !== undefined && !categorySchema.safeParse(fields.hint).success)
    return { fate: 'invalid', reason: `không có hành vi "${fields.hint}"` };
  const read = readSeedValue(fields.value ?? '', kind, context.protect);
  if (!read.ok) return { fate: 'invalid', reason: read.reason };
  const owner = protectedOwner(read.kind, read.value, context.protect);
  if (owner !== undefined)
    return { fate: 'protected', reason: `thuộc ${owner}, không đưa vào diện nghi vấn` };
  return buildSeed(read.kind, read.value, row, context);
}

function protectedOwner(kind: SeedKind, value: string, protect: ProtectList): string | undefined {
  if (!isFetchable(kind) || kind === 'feed') return undefined;
  const verdict = protect.artefact({ kind: 'url', value: canonicalUrl(value) ?? value });
  return verdict.protected ? verdict.owner : undefined;
}

function buildSeed(kind: SeedKind, value: string, row: ImportRow, context: ImportContext): Judged {
  const { fields } = row;
  const stated = { label: fields.label, hint: fields.hint, note: fields.note };
  const result = seedSchema.safeParse({
    id: seedId(kind, value),
    kind,
    value,
    scope: {
      ...(context.defaultScope ?? scopeOf(kind, value, context.protect)),
      ...statedScope(fields),
    },
    origin: fields.origin ?? context.origin ?? 'import',
    enabled: !/^(?:false|0|no|không|tắt)$/i.test(fields.enabled ?? 'true'),
    ...definedOnly(stated),
  });
  if (result.success) return { fate: 'seed', seed: result.data };
  const issue = result.error.issues[0];
  return { fate: 'invalid', reason: `cột ${issue?.path.join('.')}: giá trị không hợp lệ` };
}

/** A post, a channel, a listing or a page on a shared host is crawled alone; whoever else lives there is no concern. */
function scopeOf(kind: SeedKind, value: string, protect: ProtectList): Partial<Scope> {
  const shared = kind === 'url' ? protect.sharedHost(hostOf(value)) : undefined;
  const ownSite = kind === 'website' || (kind === 'url' && shared === undefined);
  return ownSite ? {} : { reach: 'page', maxDepth: 0, maxPages: 1 };
}

function statedScope(fields: ImportRow['fields']): Record<string, unknown> {
  const stated = {
    reach: fields.reach,
    maxDepth: fields.max_depth === undefined ? undefined : Number(fields.max_depth),
    maxPages: fields.max_pages === undefined ? undefined : Number(fields.max_pages),
    excludePaths: fields.exclude_paths?.split(/[\s;]+/).filter(Boolean),
  };
  return definedOnly(stated);
}

function definedOnly(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
