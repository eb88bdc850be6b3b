import { readFile } from 'node:fs/promises';
import { AppError, errorMessage, NotFoundError, type Seed, type SeedSet } from '../domain/index.js';
import { exportSeedSet, type ImportReport, importSeeds, type SeedFormat } from '../seeds/index.js';
import type { Workspace } from './compose.js';

type Care = Pick<Workspace, 'stores' | 'protect' | 'config' | 'clock'>;

export interface ImportOrder {
  readonly setId: string;
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly format?: SeedFormat;
  readonly dryRun: boolean;
  readonly by: string;
}

export interface ImportOutcome {
  readonly report: ImportReport;
  /** The set's version after the import; unchanged by a dry run. */
  readonly version: number;
}

/** Imports seeds into a set: the good rows go in as a new version, the others are listed with line and reason. */
export async function importIntoSet(
  order: ImportOrder,
  { stores, protect, config, clock }: Care,
): Promise<ImportOutcome> {
  const known = await stores.seedSets.get(order.setId);
  const report = await importSeeds(
    {
      bytes: order.bytes,
      ...(order.fileName ? { fileName: order.fileName } : {}),
      ...(order.format ? { format: order.format } : {}),
    },
    { existing: known?.seeds ?? [], protect: protect.current(), origin: 'import' },
  );
  const version = known?.version ?? 0;
  if (order.dryRun || report.added.length === 0) return { report, version };
  const next: SeedSet = {
    id: order.setId,
    name: order.name ?? known?.name ?? order.setId,
    version: version + 1,
    unit: known?.unit ?? config.unit,
    ...(known?.province ? { province: known.province } : {}),
    exercise: known?.exercise ?? config.profile === 'range',
    seeds: [...(known?.seeds ?? []), ...report.added],
    updatedAt: clock.now(),
    updatedBy: order.by,
  };
  await putVersion(next, { stores });
  return { report, version: next.version };
}

/** Keeps a set of addresses given by hand, for one crawl. */
export async function storeAdHocSet(
  seeds: readonly Seed[],
  id: string,
  by: string,
  { stores, config, clock }: Care,
): Promise<SeedSet> {
  const known = await stores.seedSets.get(id);
  const set: SeedSet = {
    id,
    name: 'Quét nhanh',
    version: (known?.version ?? 0) + 1,
    unit: config.unit,
    exercise: config.profile === 'range',
    seeds: [...seeds],
    updatedAt: clock.now(),
    updatedBy: by,
  };
  await putVersion(set, { stores });
  return set;
}

export async function exportSet(
  id: string,
  format: SeedFormat,
  { stores }: Pick<Workspace, 'stores'>,
): Promise<Uint8Array> {
  const set = await stores.seedSets.get(id);
  if (!set) throw new NotFoundError('Seed set', id);
  return exportSeedSet(set, format);
}

/** A file's bytes. Raises FILE_UNREADABLE naming it. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AppError({
      code: 'FILE_UNREADABLE',
      message: `Cannot read ${file}: ${errorMessage(cause)}`,
      hint: 'Check the path and its permissions.',
      cause,
    });
  }
}

async function putVersion(set: SeedSet, { stores }: Pick<Workspace, 'stores'>): Promise<void> {
  if (await stores.seedSets.put(set)) {
    await stores.audit.append([
      {
        id: `seeds:${set.id}:${set.version}`,
        action: 'seeds.changed',
        actor: set.updatedBy,
        subject: `seeds:${set.id}`,
        at: set.updatedAt,
        detail: { version: set.version, seeds: set.seeds.length },
      },
    ]);
    return;
  }
  throw new AppError({
    code: 'CONFLICT',
    message: `Seed set ${set.id} was changed by somebody else meanwhile`,
    hint: 'Import again.',
    retryable: true,
  });
}
