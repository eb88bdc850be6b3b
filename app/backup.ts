import { backup, restore } from '../storage/index.js';
import type { Workspace } from './compose.js';
import { rebuild } from './queue-care.js';

type BackupReport = Awaited<ReturnType<typeof backup>>;
type RestoreReport = Awaited<ReturnType<typeof restore>>;

export async function backupTo(
  { storage }: Pick<Workspace, 'storage'>,
  folder: string,
): Promise<BackupReport> {
  return backup(storage, folder);
}

/** Brings a backup back and makes the queue anew from it. */
export async function restoreFrom(
  workspace: Workspace,
  folder: string,
  force: boolean,
): Promise<RestoreReport> {
  const report = await restore(workspace.storage, folder, { force });
  await rebuild(workspace);
  return report;
}

/** Empties database, evidence and queue of an exercise. Raises a PolicyError for a live workspace. */
export async function resetExercise(workspace: Workspace): Promise<void> {
  await workspace.storage.reset();
}
