import { type CrawlRun, can, type Role, type Schedule } from '../../domain/index.js';
import { armedKey } from '../actions/change-schedules.js';
import type { Banner } from '../contract/index.js';
import type { ReviewServerDeps } from './deps.js';

/** A schedule that is this late was missed, in ms. */
const MISSED_AFTER_MS = 10 * 60_000;
/** A run whose counts stand still this long has stalled, in ms. */
const STALLED_AFTER_MS = 5 * 60_000;
/** Failed runs older than this are no news, in ms. */
const FAILURE_NEWS_MS = 24 * 3_600_000;
const RECENT_RUNS = 20;
/** The installation is looked at for banners at most this often, in ms. */
const STATUS_EVERY_MS = 60_000;

/** Remembers when a run last moved; it begins anew with the server. */
export interface RunWatch {
  /** Since when the run's counts stand as they are. */
  unchangedSince(runId: string, counts: string, now: Date): Date;
  /** The system's state, asked again only after a while. */
  embedded: { value: boolean; at: number } | undefined;
}

export function createRunWatch(): RunWatch {
  const seen = new Map<string, { counts: string; since: Date }>();
  return {
    embedded: undefined,
    unchangedSince: (runId, counts, now) => {
      const known = seen.get(runId);
      if (known?.counts === counts) return known.since;
      seen.set(runId, { counts, since: now });
      return now;
    },
  };
}

/** All banners for a role, the gravest first. */
export async function collectBanners(
  deps: ReviewServerDeps,
  watch: RunWatch,
  role: Role,
): Promise<Banner[]> {
  const now = deps.clock.now();
  const groups = await Promise.all([
    scheduleBanners(deps, now),
    runBanners(deps, watch, now),
    can(role, 'system.read') ? systemBanners(deps, watch, now) : [],
  ]);
  const order = { error: 0, warning: 1, info: 2 } as const;
  return [...groups.flat(), ...exerciseBanner(deps, now)].sort(
    (a, b) => order[a.severity] - order[b.severity],
  );
}

function exerciseBanner({ exercise }: ReviewServerDeps, now: Date): Banner[] {
  if (!exercise) return [];
  return [
    {
      id: 'exercise',
      kind: 'exercise',
      severity: 'info',
      message: {
        vi: 'TẬP HUẤN: dữ liệu lấy từ thao trường, không phải vụ việc thật.',
        en: 'EXERCISE: data of the training range, no real case.',
      },
      dismissable: false,
      at: now.toISOString(),
    },
  ];
}

async function scheduleBanners(deps: ReviewServerDeps, now: Date): Promise<Banner[]> {
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

async function runBanners(deps: ReviewServerDeps, watch: RunWatch, now: Date): Promise<Banner[]> {
  const unfinished = await deps.stores.runs.unfinished();
  const stalled = await Promise.all(unfinished.map((run) => stalledBanner(deps, watch, run, now)));
  const recent = await deps.stores.runs.list({ limit: RECENT_RUNS });
  const failed = recent
    .filter(
      ({ state, finishedAt }) =>
        state === 'failed' &&
        finishedAt !== undefined &&
        now.getTime() - finishedAt.getTime() < FAILURE_NEWS_MS,
    )
    .map(failedBanner);
  return [...stalled.filter((banner) => banner !== undefined), ...failed];
}

async function stalledBanner(
  { stores }: ReviewServerDeps,
  watch: RunWatch,
  run: CrawlRun,
  now: Date,
): Promise<Banner | undefined> {
  const counts = JSON.stringify(await stores.runs.counts(run.id));
  const since = watch.unchangedSince(run.id, counts, now);
  if (now.getTime() - since.getTime() < STALLED_AFTER_MS) return undefined;
  return {
    id: `stalled:${run.id}:${since.toISOString()}`,
    kind: 'run_stalled',
    severity: 'error',
    message: {
      vi: 'Một lượt quét đứng yên hơn 5 phút.',
      en: 'A run has not moved for more than five minutes.',
    },
    remedy: {
      vi: 'Kiểm tra tiến trình thu thập và Redis; chạy “rasoat doctor”.',
      en: 'Check the workers and Redis; run "rasoat doctor".',
    },
    href: `/runs/${run.id}`,
    dismissable: true,
    at: since.toISOString(),
  };
}

function failedBanner(run: CrawlRun): Banner {
  return {
    id: `failed:${run.id}`,
    kind: 'run_failed',
    severity: 'error',
    message: { vi: 'Một lượt quét đã hỏng.', en: 'A run failed.' },
    remedy: { vi: 'Xem lý do trong lượt quét.', en: 'See the reason in the run.' },
    href: `/runs/${run.id}`,
    dismissable: true,
    at: (run.finishedAt ?? run.startedAt).toISOString(),
  };
}

async function systemBanners(
  deps: ReviewServerDeps,
  watch: RunWatch,
  now: Date,
): Promise<Banner[]> {
  const letters = await deps.stores.deadLetters.list({ limit: 1, includeRedriven: false });
  const banners: Banner[] = letters.map((letter) => ({
    id: `dead:${letter.id}`,
    kind: 'dead_letters',
    severity: 'warning',
    message: {
      vi: 'Có việc đã bị bỏ lại sau nhiều lần thử.',
      en: 'Some jobs were given up after several attempts.',
    },
    remedy: {
      vi: 'Xem trang Hệ thống; chạy lại bằng “rasoat queue redrive”.',
      en: 'See the System page; run them again with "rasoat queue redrive".',
    },
    href: '/system',
    dismissable: true,
    at: letter.at.toISOString(),
  }));
  if (await usesEmbeddedDatabase(deps, watch, now)) banners.push(embeddedBanner(now));
  return banners;
}

async function usesEmbeddedDatabase(
  deps: ReviewServerDeps,
  watch: RunWatch,
  now: Date,
): Promise<boolean> {
  const known = watch.embedded;
  if (known && now.getTime() - known.at < STATUS_EVERY_MS) return known.value;
  const { embeddedDatabase } = await deps.systemStatus();
  watch.embedded = { value: embeddedDatabase, at: now.getTime() };
  return embeddedDatabase;
}

function embeddedBanner(now: Date): Banner {
  return {
    id: 'embedded-database',
    kind: 'embedded_database',
    severity: 'warning',
    message: {
      vi: 'Đang dùng cơ sở dữ liệu nhúng: đủ cho một bàn làm việc và tập huấn, không dùng để lưu chứng cứ nhiều năm.',
      en: "The embedded database serves one desk and exercises, not a province's years of evidence.",
    },
    remedy: {
      vi: 'Đặt MONGODB_URL tới MongoDB 7 trở lên, dạng replica set.',
      en: 'Set MONGODB_URL to a replica set of MongoDB 7 or newer.',
    },
    dismissable: true,
    at: now.toISOString(),
  };
}
