import { deterministicId, type Schedule } from '../domain/index.js';
import { lastFireTime, validateCron } from './cron.js';
import { JOB_NAMES, JOB_VERSION, jobIds } from './jobs.js';
import type { PublishDeps } from './publish.js';

/** A scheduler whose next time lies further back than this has lost its job, in ms. */
const OVERDUE_MS = 60_000;

/**
 * Creates or moves the scheduler of a schedule, or removes it when paused. One that stands as it should is left alone: making
 * it anew would throw away a tick that fell due while no worker ran. Answers whether it had to be made.
 */
export async function syncScheduler(schedule: Schedule, deps: PublishDeps): Promise<boolean> {
  const { schedules } = deps.queues;
  const id = schedulerId(schedule.id);
  if (schedule.paused) {
    await schedules.removeJobScheduler(id);
    return false;
  }
  validateCron(schedule.cron, schedule.timeZone);
  if (await stands(schedule, deps)) return false;
  await schedules.upsertJobScheduler(
    id,
    { pattern: schedule.cron, tz: schedule.timeZone },
    { name: JOB_NAMES.schedules, data: { v: JOB_VERSION, scheduleId: schedule.id } },
  );
  return true;
}

export async function removeScheduler(scheduleId: string, deps: PublishDeps): Promise<void> {
  await deps.queues.schedules.removeJobScheduler(schedulerId(scheduleId));
}

/** Fires a schedule once at a given time; the same request fires once, however often it is made. */
export async function fireOnce(
  scheduleId: string,
  requestId: string,
  firedAt: Date,
  deps: PublishDeps,
): Promise<void> {
  await deps.queues.schedules.add(
    JOB_NAMES.schedules,
    { v: JOB_VERSION, scheduleId, firedAt: firedAt.toISOString() },
    { jobId: jobIds.fire(scheduleId, requestId) },
  );
}

/** Fires the one tick a schedule missed while its scheduler was gone, however many there were. Answers whether there was one. */
export async function fireMissed(
  schedule: Schedule,
  now: Date,
  deps: PublishDeps,
): Promise<boolean> {
  const tick = missedTick(schedule, now);
  if (tick === undefined) return false;
  await fireOnce(schedule.id, `missed-${tick.getTime()}`, tick, deps);
  return true;
}

/** The latest time a schedule should have fired and did not. */
export function missedTick(schedule: Schedule, now: Date): Date | undefined {
  if (schedule.paused) return undefined;
  const tick = lastFireTime(schedule.cron, schedule.timeZone, now);
  const since = schedule.lastFiredAt ?? schedule.createdAt;
  return tick !== undefined && tick > since ? tick : undefined;
}

async function stands(
  schedule: Schedule,
  { queues, redis, prefix }: PublishDeps,
): Promise<boolean> {
  const id = schedulerId(schedule.id);
  const scheduler = await queues.schedules.getJobScheduler(id);
  if (scheduler?.pattern !== schedule.cron || scheduler.tz !== schedule.timeZone) return false;
  if (scheduler.next !== undefined && scheduler.next > Date.now() - OVERDUE_MS) return true;
  return (await redis.exists(`${prefix}:schedules:repeat:${id}:${scheduler.next}`)) === 1;
}

function schedulerId(scheduleId: string): string {
  return deterministicId('plan', scheduleId);
}
