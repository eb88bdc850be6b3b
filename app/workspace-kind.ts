import { AppError, type SettingStore } from '../domain/index.js';
import type { Workspace } from './compose.js';

const KEY = 'workspace';

/** Marks a workspace that is nothing yet as an exercise; leaves one that is live as it is. */
export async function settleExercise(settings: SettingStore): Promise<void> {
  await settings.setOnce(KEY, 'exercise');
}

/**
 * A workspace is an exercise or live, for good: range data must never stand beside real cases. The first start decides;
 * later ones raise WORKSPACE_MISMATCH where the configured profile is of the other kind.
 */
export async function claimWorkspaceKind({
  stores,
  config,
}: Pick<Workspace, 'stores' | 'config'>): Promise<'exercise' | 'live'> {
  const wanted = config.profile === 'range' ? 'exercise' : 'live';
  const stands = await stores.settings.setOnce(KEY, wanted);
  if (stands === wanted) return wanted;
  throw new AppError({
    code: 'WORKSPACE_MISMATCH',
    message: `This data folder is ${stands === 'exercise' ? 'an exercise' : 'a live'} workspace; the profile is ${config.profile}`,
    hint: 'Use another data folder: set RASOAT_DATA_DIR (and RASOAT_DB_NAME where MongoDB is shared).',
    facts: { dataDir: config.dataDir, profile: config.profile },
  });
}
