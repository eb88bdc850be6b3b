import {
  type Actor,
  ConflictError,
  NotFoundError,
  type ProtectList,
  type Seed,
  type SeedSet,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { recordAct } from './outbox.js';

export interface SeedRowNote {
  readonly line: number;
  readonly raw: string;
  readonly reason: string;
}

export interface SeedImportReport {
  readonly added: readonly Seed[];
  readonly duplicates: readonly SeedRowNote[];
  readonly invalid: readonly SeedRowNote[];
  readonly protected: readonly SeedRowNote[];
}

export type SeedFormat = 'csv' | 'xlsx' | 'text' | 'yaml';

export interface SeedInput {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly format?: SeedFormat;
}

/** Reading and writing of seed lists; `seeds/` does it, `app/` hands it in. */
export interface SeedPort {
  importSeeds(
    input: SeedInput,
    context: { existing: Seed[]; protect: ProtectList },
  ): Promise<SeedImportReport>;
  exportSeedSet(set: SeedSet, format: SeedFormat): Uint8Array | Promise<Uint8Array>;
}

export interface SeedDeps extends Pick<ActDeps, 'stores' | 'clock' | 'protect'> {
  readonly seeds: SeedPort;
}

/** The newest version of a seed set, or the one named; NOT_FOUND where there is none. */
export async function loadSeedSet(
  deps: Pick<ActDeps, 'stores'>,
  id: string,
  version?: number,
): Promise<SeedSet> {
  const set = await deps.stores.seedSets.get(id, version);
  if (!set) throw new NotFoundError('seed set', id);
  return set;
}

/** Makes an empty seed set. CONFLICT where its id is taken. */
export async function createSeedSet(
  deps: SeedDeps,
  wish: Pick<SeedSet, 'id' | 'name' | 'exercise' | 'unit'> & { province?: string | undefined },
  actor: Actor,
): Promise<SeedSet> {
  const { province, ...rest } = wish;
  const set: SeedSet = {
    ...rest,
    ...(province === undefined ? {} : { province }),
    version: 1,
    seeds: [],
    updatedAt: deps.clock.now(),
    updatedBy: actor.login,
  };
  if (!(await deps.stores.seedSets.put(set)))
    throw new ConflictError(
      `The seed set ${set.id} exists`,
      { taken: set.id },
      'Choose another id.',
    );
  await record(deps, set, actor, { change: 'created' });
  return set;
}

/** Reads seeds into a set as its next version; a dry run counts and changes nothing. The good rows go in beside bad ones. */
export async function importSeeds(
  deps: SeedDeps,
  id: string,
  input: SeedInput,
  dryRun: boolean,
  actor: Actor,
): Promise<{ report: SeedImportReport; version: number }> {
  const set = await loadSeedSet(deps, id);
  const report = await deps.seeds.importSeeds(input, {
    existing: set.seeds,
    protect: deps.protect(),
  });
  if (dryRun || report.added.length === 0) return { report, version: set.version };
  const next = await putVersion(deps, set, [...set.seeds, ...report.added], actor);
  await record(deps, next, actor, {
    change: 'imported',
    added: report.added.length,
    duplicates: report.duplicates.length,
    invalid: report.invalid.length,
    protected: report.protected.length,
  });
  return { report, version: next.version };
}

async function putVersion(
  deps: SeedDeps,
  set: SeedSet,
  seeds: readonly Seed[],
  actor: Actor,
): Promise<SeedSet> {
  const next: SeedSet = {
    ...set,
    seeds: [...seeds],
    version: set.version + 1,
    updatedAt: deps.clock.now(),
    updatedBy: actor.login,
  };
  if (!(await deps.stores.seedSets.put(next)))
    throw new ConflictError('The seed set changed meanwhile', { id: set.id });
  return next;
}

/** Switches one seed on or off, as the set's next version. */
export async function switchSeed(
  deps: SeedDeps,
  id: string,
  seedId: string,
  enabled: boolean,
  actor: Actor,
): Promise<SeedSet> {
  const set = await loadSeedSet(deps, id);
  if (!set.seeds.some((seed) => seed.id === seedId)) throw new NotFoundError('seed', seedId);
  const seeds = set.seeds.map((seed) => (seed.id === seedId ? { ...seed, enabled } : seed));
  const next = await putVersion(deps, set, seeds, actor);
  await record(deps, next, actor, { change: enabled ? 'seed on' : 'seed off', seed: seedId });
  return next;
}

async function record(
  deps: SeedDeps,
  set: SeedSet,
  actor: Actor,
  detail: Record<string, string | number>,
): Promise<void> {
  await recordAct(deps, {
    action: 'seeds.changed',
    actor: actor.login,
    subject: `seed-set:${set.id}`,
    detail: { ...detail, version: set.version },
    salt: String(set.version),
  });
}
