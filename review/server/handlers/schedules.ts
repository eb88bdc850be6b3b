import type { Schedule } from '../../../domain/index.js';
import {
  createSchedule,
  deleteSchedule,
  editSchedule,
  pauseSchedule,
  runScheduleNow,
} from '../../actions/change-schedules.js';
import type { ScheduleView } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { describePlan, viewSchedule } from '../views/crawl-items.js';

type ScheduleRoutes =
  | 'scheduleList'
  | 'schedulePreview'
  | 'scheduleCreate'
  | 'scheduleEdit'
  | 'schedulePause'
  | 'scheduleResume'
  | 'scheduleRun'
  | 'scheduleDelete';

const FIRE_TIMES = 5;

/** When what is crawled. */
export function scheduleHandlers(deps: ReviewServerDeps): Pick<Handlers, ScheduleRoutes> {
  const { stores, cron } = deps;
  const view = async (schedule: Schedule): Promise<ScheduleView> => {
    const { lastRunId } = schedule;
    const lastRun = lastRunId === undefined ? undefined : await stores.runs.get(lastRunId);
    return viewSchedule(schedule, cron, deps.clock.now(), lastRun);
  };
  return {
    scheduleList: async () => {
      const schedules = await Promise.all((await stores.schedules.list()).map(view));
      return { schedules: schedules.sort(byNextTime) };
    },
    schedulePreview: async ({ body: { cron: plan, timeZone } }) => {
      const problem = cron.validate(plan, timeZone);
      if (problem !== undefined) return { valid: false, problem, nextTimes: [] };
      const times = cron.next(plan, timeZone, FIRE_TIMES, deps.clock.now());
      return {
        valid: true,
        description: describePlan(cron, plan),
        nextTimes: times.map((time) => time.toISOString()),
      };
    },
    scheduleCreate: async ({ body, signedIn: { actor } }) => {
      const { runNow, ...plan } = body;
      const schedule = await createSchedule(deps, plan, actor);
      if (runNow) await runScheduleNow(deps, schedule.id, actor);
      return view(schedule);
    },
    scheduleEdit: async ({ params, body, signedIn: { actor } }) => {
      const { version, ...plan } = body;
      return view(await editSchedule(deps, params.id, plan, version, actor));
    },
    schedulePause: async ({ params, signedIn: { actor } }) =>
      view(await pauseSchedule(deps, params.id, true, actor)),
    scheduleResume: async ({ params, signedIn: { actor } }) =>
      view(await pauseSchedule(deps, params.id, false, actor)),
    scheduleRun: async ({ params, signedIn: { actor } }) => {
      await runScheduleNow(deps, params.id, actor);
      return { ok: true };
    },
    scheduleDelete: async ({ params, signedIn: { actor } }) => {
      await deleteSchedule(deps, params.id, actor);
      return { ok: true };
    },
  };
}

/** Soonest first; the paused ones last. */
function byNextTime(a: ScheduleView, b: ScheduleView): number {
  return (a.nextTimes[0] ?? '9999').localeCompare(b.nextTimes[0] ?? '9999');
}
