import { AppError } from '../domain/index.js';
import { backup, restore } from '../storage/index.js';
import type { BareWorkspace } from './compose.js';
import { rebuild } from './queue-care.js';
import { settleExercise } from './workspace-kind.js';

type BackupReport = Awaited<ReturnType<typeof backup>>;
type RestoreReport = Awaited<ReturnType<typeof restore>>;

export async function backupTo(
  { storage }: Pick<BareWorkspace, 'storage'>,
  folder: string,
): Promise<BackupReport> {
  return backup(storage, folder);
}

/** Brings a backup back and makes the queue anew from it. */
export async function restoreFrom(
  workspace: BareWorkspace,
  folder: string,
  force: boolean,
): Promise<RestoreReport> {
  requireStopped(workspace);
  const report = await restore(workspace.storage, folder, { force });
  await rebuild(workspace);
  return report;
}

/**
 * Empties database, evidence and schedules of an exercise. Raises NOT_AN_EXERCISE for a live workspace, and
 * ALREADY_RUNNING where workers would go on writing into what is emptied.
 */
export async function resetExercise(workspace: BareWorkspace): Promise<void> {
  const { storage, stores, queue, config } = workspace;
  requireStopped(workspace);
  // A folder nobody has crawled in yet is what its configuration says.
  if (config.profile === 'range') await settleExercise(stores.settings);
  const [schedules, runs] = await Promise.all([stores.schedules.list(), stores.runs.unfinished()]);
  await storage.reset();
  for (const schedule of schedules) await queue.removeSchedule(schedule.id);
  for (const run of runs) await queue.forgetRun(run.id);
}

function requireStopped({ services }: BareWorkspace): void {
  if (!services.shared) return;
  throw new AppError({
    code: 'ALREADY_RUNNING',
    message: 'Rà Soát runs in this data folder; its workers would write into what is replaced',
    hint: 'Stop it with Ctrl+C in its terminal first.',
  });
}
