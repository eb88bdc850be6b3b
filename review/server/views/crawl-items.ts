import type {
  CrawlBatch,
  CrawlRun,
  RunCounts,
  Schedule,
  Seed,
  SeedSet,
  Visit,
} from '../../../domain/index.js';
import type { CronPort } from '../../actions/change-schedules.js';
import type { SeedRowNote } from '../../actions/change-seeds.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import type {
  ImportReportView,
  RunDetail,
  RunItem,
  ScheduleView,
  SeedSetItem,
} from '../../contract/index.js';
import { showText, showUrl } from './shown-value.js';

type VisitView = RunDetail['batches'][number]['visits'][number];
type SeedView = ImportReportView['added'][number];

const FIRE_TIMES = 5;

export function viewRun(run: CrawlRun, counts: RunCounts): RunItem {
  return {
    id: run.id,
    seedSetId: run.seedSetId,
    seedSetVersion: run.seedSetVersion,
    scheduleId: run.scheduleId,
    profile: run.profile,
    state: run.state,
    seedCount: run.seedCount,
    maxPages: run.maxPages,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString(),
    startedBy: run.startedBy,
    counts,
    exercise: run.exercise,
  };
}

export function viewBatch(batch: CrawlBatch): RunDetail['batches'][number] {
  return {
    id: batch.id,
    host: showUrl(batch.host),
    state: batch.state,
    urls: batch.urls.length,
    reason: batch.reason,
    visits: batch.visits.map(viewVisit),
  };
}

function viewVisit(visit: Visit): VisitView {
  const { depth, outcome } = visit;
  const common = { url: showUrl(visit.url), depth, at: visit.at.toISOString(), outcome };
  switch (visit.outcome) {
    case 'captured': {
      const { status, lane, score, category, findingId } = visit;
      return { ...common, status, lane, score, category, findingId };
    }
    case 'skipped':
      return { ...common, reason: visit.reason, detail: shownDetail(visit.detail) };
    case 'failed':
      return { ...common, reason: visit.code, detail: shownDetail(visit.detail) };
  }
}

function shownDetail(detail: string | undefined): string | undefined {
  return detail === undefined ? undefined : showText(detail);
}

/** How often each skip reason and failure code came. */
export function tallyReasons(batches: readonly CrawlBatch[]): {
  skipReasons: Record<string, number>;
  failureCodes: Record<string, number>;
} {
  const skipReasons: Record<string, number> = {};
  const failureCodes: Record<string, number> = {};
  for (const visit of batches.flatMap((batch) => batch.visits)) {
    if (visit.outcome === 'skipped')
      skipReasons[visit.reason] = (skipReasons[visit.reason] ?? 0) + 1;
    if (visit.outcome === 'failed') failureCodes[visit.code] = (failureCodes[visit.code] ?? 0) + 1;
  }
  return { skipReasons, failureCodes };
}

export function viewSeedSet(set: SeedSet): SeedSetItem {
  const byKind: Record<string, number> = {};
  for (const { kind } of set.seeds) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return {
    id: set.id,
    name: set.name,
    version: set.version,
    unit: set.unit,
    province: set.province,
    seedCount: set.seeds.length,
    enabledCount: set.seeds.filter((seed) => seed.enabled).length,
    byKind,
    updatedAt: set.updatedAt.toISOString(),
    updatedBy: set.updatedBy,
    exercise: set.exercise,
  };
}

/** A seed for people: addresses defanged; keywords and queries as they stand. */
export function viewSeed(seed: Seed): SeedView {
  const { id, kind, value, label, scope, origin, hint, enabled, note } = seed;
  const shown = /^https?:/i.test(value) ? showUrl(value) : maskDigitRuns(value);
  return { id, kind, value: shown, label, scope, origin, hint, enabled, note };
}

export function viewRowNote({ line, raw, reason }: SeedRowNote): SeedRowNote {
  return { line, raw: showUrl(raw), reason };
}

export function viewSchedule(
  schedule: Schedule,
  cron: CronPort,
  now: Date,
  lastRun: CrawlRun | undefined,
): ScheduleView {
  const { timeZone, paused } = schedule;
  const times = paused ? [] : cron.next(schedule.cron, timeZone, FIRE_TIMES, now);
  return {
    id: schedule.id,
    name: schedule.name,
    seedSetId: schedule.seedSetId,
    cron: schedule.cron,
    timeZone,
    description: describePlan(cron, schedule.cron),
    nextTimes: times.map((time) => time.toISOString()),
    overlap: schedule.overlap,
    paused,
    lastFiredAt: schedule.lastFiredAt?.toISOString(),
    lastRunId: schedule.lastRunId,
    lastRunState: lastRun?.state,
    createdBy: schedule.createdBy,
    createdAt: schedule.createdAt.toISOString(),
    version: schedule.version,
    exercise: schedule.exercise,
  };
}

/** A plan in words of both languages. */
export function describePlan(cron: CronPort, plan: string): { vi: string; en: string } {
  return { vi: cron.describe(plan, 'vi'), en: cron.describe(plan, 'en') };
}
