import type { Schedule } from '../../../domain/index.js';
import { armedKey } from '../../actions/change-schedules.js';
import type { Banner } from '../../contract/index.js';
import type { ReviewServerDeps } from '../deps.js';

/** A schedule that is this late was missed, in ms. */
const MISSED_AFTER_MS = 10 * 60_000;

/** Schedules that missed their time, or whose last run came back empty. */
export async function scheduleBanners(deps: ReviewServerDeps, now: Date): Promise<Banner[]> {
  const schedules = (await deps.stores.schedules.list()).filter(({ paused }) => !paused);
  const groups = await Promise.all(
    schedules.map(async (schedule) => [
      await missedBanner(deps, schedule, now),
      await emptyBanner(deps, schedule),
    ]),
  );
  return groups.flat().filter((banner) => banner !== undefined);
}

/** Missed: the first time it owed since it last fired, or since it was made or resumed, lies too far back. */
async function missedBanner(
  { stores, cron }: ReviewServerDeps,
  schedule: Schedule,
  now: Date,
): Promise<Banner | undefined> {
  const armed = await stores.settings.get(armedKey(schedule.id));
  const since = Math.max(
    schedule.createdAt.getTime(),
    schedule.lastFiredAt?.getTime() ?? 0,
    armed === undefined ? 0 : Date.parse(armed),
  );
  if (cron.validate(schedule.cron, schedule.timeZone) !== undefined) return undefined;
  const [due] = cron.next(schedule.cron, schedule.timeZone, 1, new Date(since));
  if (!due || due.getTime() + MISSED_AFTER_MS > now.getTime()) return undefined;
  return {
    id: `missed:${schedule.id}:${due.toISOString()}`,
    kind: 'schedule_missed',
    severity: 'error',
    message: {
      vi: `Lịch “${schedule.name}” đã lỡ giờ chạy.`,
      en: `The schedule "${schedule.name}" missed its time.`,
    },
    remedy: {
      vi: 'Kiểm tra tiến trình thu thập và Redis, rồi bấm “Chạy ngay”.',
      en: 'Check the workers and Redis, then press "Run now".',
    },
    href: '/schedules',
    dismissable: true,
    at: due.toISOString(),
  };
}

async function emptyBanner(
  { stores }: ReviewServerDeps,
  schedule: Schedule,
): Promise<Banner | undefined> {
  const run =
    schedule.lastRunId === undefined ? undefined : await stores.runs.get(schedule.lastRunId);
  if (run?.state !== 'done') return undefined;
  const counts = run.finalCounts ?? (await stores.runs.counts(run.id));
  if (counts.captured > 0) return undefined;
  return {
    id: `empty:${run.id}`,
    kind: 'schedule_empty',
    severity: 'warning',
    message: {
      vi: `Lượt quét gần nhất của lịch “${schedule.name}” không lấy được trang nào.`,
      en: `The last run of "${schedule.name}" captured nothing.`,
    },
    remedy: {
      vi: 'Xem lý do bỏ qua và lỗi trong lượt quét.',
      en: 'Look at the skip reasons and failures of the run.',
    },
    href: `/runs/${run.id}`,
    dismissable: true,
    at: (run.finishedAt ?? run.startedAt).toISOString(),
  };
}
