import { randomUUID } from 'node:crypto';
import {
  type Actor,
  ConflictError,
  InvalidInputError,
  type JobQueue,
  NotFoundError,
  type Schedule,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { recordAct } from './outbox.js';

/** Cron knowledge; `queue/` has it, `app/` hands it in. */
export interface CronPort {
  /** What is wrong with a plan, in one sentence; `undefined` where it is sound. */
  validate(cron: string, timeZone: string): string | undefined;
  describe(cron: string, language: 'vi' | 'en'): string;
  next(cron: string, timeZone: string, count: number, from: Date): readonly Date[];
}

export interface ScheduleDeps extends Pick<ActDeps, 'stores' | 'clock'> {
  readonly queue: Pick<JobQueue, 'syncSchedule' | 'removeSchedule' | 'fireNow'>;
  readonly cron: CronPort;
}

export type SchedulePlan = Pick<Schedule, 'name' | 'seedSetId' | 'cron' | 'timeZone' | 'overlap'>;

/** From when on a schedule owes its runs: set when it is made, changed or resumed. */
export function armedKey(scheduleId: string): string {
  return `schedule:${scheduleId}:armed-at`;
}

/** Makes a schedule and hands it to the queue. INVALID_INPUT for a wrong plan, NOT_FOUND for an unknown seed set. */
export async function createSchedule(
  deps: ScheduleDeps,
  plan: SchedulePlan,
  actor: Actor,
): Promise<Schedule> {
  const { exercise, unit } = await checkPlan(deps, plan);
  const schedule: Schedule = {
    ...plan,
    id: `schedule_${randomUUID()}`,
    paused: false,
    exercise,
    unit,
    createdBy: actor.login,
    createdAt: deps.clock.now(),
    version: 1,
  };
  await deps.stores.schedules.create(schedule);
  await settle(deps, schedule, actor, 'created');
  return schedule;
}

async function checkPlan(deps: ScheduleDeps, plan: SchedulePlan) {
  const problem = deps.cron.validate(plan.cron, plan.timeZone);
  if (problem !== undefined)
    throw new InvalidInputError(
      problem,
      { cron: plan.cron, timeZone: plan.timeZone },
      'Five fields, e.g. `0 6 * * *`, and a time zone like Asia/Ho_Chi_Minh.',
    );
  const set = await deps.stores.seedSets.get(plan.seedSetId);
  if (!set) throw new NotFoundError('seed set', plan.seedSetId);
  return set;
}

async function findSchedule(deps: ScheduleDeps, id: string): Promise<Schedule> {
  const found = await deps.stores.schedules.get(id);
  if (!found) throw new NotFoundError('schedule', id);
  return found;
}

/** Changes a schedule that nobody else changed since `seenVersion`. */
export async function editSchedule(
  deps: ScheduleDeps,
  id: string,
  plan: SchedulePlan,
  seenVersion: number,
  actor: Actor,
): Promise<Schedule> {
  const current = await findSchedule(deps, id);
  const { exercise, unit } = await checkPlan(deps, plan);
  const next: Schedule = { ...current, ...plan, exercise, unit, version: seenVersion + 1 };
  await saveSchedule(deps, next);
  await settle(deps, next, actor, 'edited');
  return next;
}

/** Pauses or resumes; a resumed schedule owes nothing for the time it was paused. */
export async function pauseSchedule(
  deps: ScheduleDeps,
  id: string,
  paused: boolean,
  actor: Actor,
): Promise<Schedule> {
  const current = await findSchedule(deps, id);
  if (current.paused === paused) return current;
  const next: Schedule = { ...current, paused, version: current.version + 1 };
  await saveSchedule(deps, next);
  await settle(deps, next, actor, paused ? 'paused' : 'resumed');
  return next;
}

async function saveSchedule(deps: ScheduleDeps, schedule: Schedule): Promise<void> {
  if (!(await deps.stores.schedules.save(schedule)))
    throw new ConflictError('The schedule changed meanwhile', { scheduleId: schedule.id });
}

async function settle(
  deps: ScheduleDeps,
  schedule: Schedule,
  actor: Actor,
  change: string,
): Promise<void> {
  await deps.stores.settings.set(armedKey(schedule.id), deps.clock.now().toISOString());
  await deps.queue.syncSchedule(schedule);
  await record(deps, schedule, actor, change);
}

async function record(
  deps: ScheduleDeps,
  schedule: Schedule,
  actor: Actor,
  change: string,
): Promise<void> {
  await recordAct(deps, {
    action: 'schedule.changed',
    actor: actor.login,
    subject: `schedule:${schedule.id}`,
    detail: { change, name: schedule.name, cron: schedule.cron, seedSet: schedule.seedSetId },
    salt: `${change}:${schedule.version}`,
  });
}

/** Fires a schedule at once, beside its plan. */
export async function runScheduleNow(deps: ScheduleDeps, id: string, actor: Actor): Promise<void> {
  const schedule = await findSchedule(deps, id);
  const requestId = randomUUID();
  await deps.queue.fireNow(id, requestId);
  await record(deps, schedule, actor, 'run now');
}

/** Removes a schedule; its runs stay. */
export async function deleteSchedule(deps: ScheduleDeps, id: string, actor: Actor): Promise<void> {
  const schedule = await findSchedule(deps, id);
  await deps.queue.removeSchedule(id);
  await deps.stores.schedules.remove(id);
  await record(deps, schedule, actor, 'deleted');
}
