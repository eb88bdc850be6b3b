import type { Schedule } from '../domain/index.js';
import { createSchedule, deleteSchedule, pauseSchedule, runScheduleNow } from '../review/index.js';
import type { Workspace } from './compose.js';
import { actDepsOf, cronPort, shellActor } from './review-deps.js';

type Plan = Pick<Schedule, 'name' | 'seedSetId' | 'cron' | 'timeZone' | 'overlap'>;

const depsOf = (workspace: Workspace) => ({
  ...actDepsOf(workspace),
  queue: workspace.queue,
  cron: cronPort,
});

/** Acts on schedules from the command line: the same as the app's, done by whoever has the shell. */
export async function addSchedule(plan: Plan, workspace: Workspace): Promise<Schedule> {
  return createSchedule(depsOf(workspace), plan, shellActor(workspace.config));
}

export async function setPaused(
  id: string,
  paused: boolean,
  workspace: Workspace,
): Promise<Schedule> {
  return pauseSchedule(depsOf(workspace), id, paused, shellActor(workspace.config));
}

export async function removeSchedule(id: string, workspace: Workspace): Promise<void> {
  return deleteSchedule(depsOf(workspace), id, shellActor(workspace.config));
}

export async function fireSchedule(id: string, workspace: Workspace): Promise<void> {
  return runScheduleNow(depsOf(workspace), id, shellActor(workspace.config));
}
