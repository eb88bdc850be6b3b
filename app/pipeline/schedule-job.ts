import {
  type CrawlRun,
  errorCode,
  errorMessage,
  type Logger,
  type Schedule,
  type Stores,
} from '../../domain/index.js';
import { type RunDeps, startRun } from './start-run.js';

export interface ScheduleJobDeps extends RunDeps {
  readonly stores: RunDeps['stores'] & Pick<Stores, 'schedules'>;
  readonly logger: Logger;
}

/** What a fired schedule does where a run of its set still goes on. */
export type OverlapAct = 'start' | 'skip' | 'queue' | 'replace';

export function overlapAct(
  schedule: Pick<Schedule, 'overlap'>,
  unfinished: readonly Pick<CrawlRun, 'state'>[],
): OverlapAct {
  if (unfinished.length === 0) return 'start';
  // One waiting run is enough: it will crawl the newest version of nothing more than the set itself.
  if (schedule.overlap === 'queue' && unfinished.some((run) => run.state === 'queued'))
    return 'skip';
  return schedule.overlap;
}

/** Starts the run of a schedule that fired; its epoch is the fire time, so a tick delivered twice is one run. */
export async function runScheduleJob(
  job: { scheduleId: string; firedAt: Date },
  deps: ScheduleJobDeps,
): Promise<void> {
  const schedule = await deps.stores.schedules.get(job.scheduleId);
  if (!schedule) return;
  const running = (await deps.stores.runs.unfinished()).filter(
    (run) => run.seedSetId === schedule.seedSetId && run.epoch !== job.firedAt.toISOString(),
  );
  const act = overlapAct(schedule, running);
  if (act === 'skip') {
    deps.logger.warn(
      { scheduleId: schedule.id, runId: running[0]?.id },
      'schedule skipped: its last run still goes on',
    );
    return;
  }
  if (act === 'replace')
    for (const run of running) await stopRun(run.id, `schedule:${schedule.id}`, deps);
  try {
    const run = await startRun(
      {
        seedSetId: schedule.seedSetId,
        epoch: job.firedAt.toISOString(),
        startedBy: `schedule:${schedule.id}`,
        scheduleId: schedule.id,
        queued: act === 'queue',
      },
      deps,
    );
    await deps.stores.schedules.markFired(schedule.id, job.firedAt, run.id);
  } catch (error) {
    await deps.stores.schedules.markFired(schedule.id, job.firedAt, undefined);
    deps.logger.error(
      { scheduleId: schedule.id, code: errorCode(error), error: errorMessage(error) },
      'schedule could not start its run',
    );
    throw error;
  }
}

/** Stops a run: what is not visited yet ends as skipped (`run_stopped`); what was found stays. */
export async function stopRun(id: string, by: string, deps: RunDeps): Promise<void> {
  const run = await deps.stores.runs.get(id);
  if (!run || (run.state !== 'running' && run.state !== 'queued')) return;
  await deps.stores.runs.setState(id, 'stopped', { finishedAt: deps.clock.now() });
  await deps.stores.audit.append([
    {
      id: `${id}:stopped`,
      action: 'run.stopped',
      actor: by,
      subject: `run:${id}`,
      at: deps.clock.now(),
      detail: {},
    },
  ]);
}
