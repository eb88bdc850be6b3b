import { readFile } from 'node:fs/promises';
import { AppError, errorMessage, NotFoundError, type Seed, type SeedSet } from '../domain/index.js';
import { createSeedSet, importSeeds } from '../review/index.js';
import { exportSeedSet, type SeedListFormat } from '../seeds/index.js';
import type { Workspace } from './compose.js';
import { actDepsOf, seedPort, shellActor } from './review-deps.js';
import { claimWorkspaceKind } from './workspace-kind.js';

type Care = Pick<Workspace, 'stores' | 'protect' | 'config' | 'clock'>;

export interface ImportOrder {
  readonly setId: string;
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly format?: SeedListFormat;
  readonly dryRun: boolean;
}

/** Imports seeds into a set, which is made where it is new: the same act as the app's. */
export async function importIntoSet(
  order: ImportOrder,
  workspace: Workspace,
): ReturnType<typeof importSeeds> {
  const deps = { ...actDepsOf(workspace), seeds: seedPort };
  const actor = shellActor(workspace.config);
  const input = {
    bytes: order.bytes,
    ...(order.fileName ? { fileName: order.fileName } : {}),
    ...(order.format ? { format: order.format } : {}),
  };
  if (!order.dryRun) await claimWorkspaceKind(workspace);
  if (await workspace.stores.seedSets.get(order.setId))
    return importSeeds(deps, order.setId, input, order.dryRun, actor);
  // Read before the set is made: a file that cannot be read leaves no empty set behind.
  const report = await seedPort.importSeeds(input, {
    existing: [],
    protect: workspace.protect.current(),
  });
  if (order.dryRun) return { report, version: 0 };
  await createSeedSet(
    deps,
    {
      id: order.setId,
      name: order.name ?? order.setId,
      exercise: workspace.config.profile === 'range',
      unit: workspace.config.unit,
    },
    actor,
  );
  return importSeeds(deps, order.setId, input, false, actor);
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
  format: SeedListFormat,
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
