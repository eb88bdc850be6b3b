import {
  type CrawlRun,
  InvalidInputError,
  NotFoundError,
  typedAddress,
} from '../../../domain/index.js';
import { recordAct } from '../../actions/outbox.js';
import type { RunItem } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { tallyReasons, viewBatch, viewRun } from '../views/crawl-items.js';

type RunRoutes = 'runList' | 'runDetail' | 'runStart' | 'runStop';

/** Batches whose reasons are counted for the summary; longer runs are summed over these. */
const TALLY_BATCHES = 500;

/** Crawl runs: what they did so far, and starting and stopping them. */
export function runHandlers(deps: ReviewServerDeps): Pick<Handlers, RunRoutes> {
  const { stores } = deps;
  const view = async (run: CrawlRun): Promise<RunItem> =>
    viewRun(run, run.finalCounts ?? (await stores.runs.counts(run.id)));
  const find = async (id: string): Promise<CrawlRun> => {
    const run = await stores.runs.get(id);
    if (!run) throw new NotFoundError('run', id);
    return run;
  };
  return {
    runList: async ({ query: { limit, before } }) => {
      const runs = await stores.runs.list({
        limit,
        ...(before === undefined ? {} : { before: new Date(before) }),
      });
      return { runs: await Promise.all(runs.map(view)) };
    },
    runDetail: async ({ params, query }) => {
      const run = await find(params.id);
      const [item, batches, tallied] = await Promise.all([
        view(run),
        stores.batches.ofRun(run.id, query),
        stores.batches.ofRun(run.id, { limit: TALLY_BATCHES }),
      ]);
      return {
        run: item,
        pagesPerSecond: pageRate(run, item, deps.clock.now()),
        batches: batches.map(viewBatch),
        ...tallyReasons(tallied),
      };
    },
    runStart: async ({ body, signedIn: { actor } }) => {
      const { maxPages } = body;
      const target = 'url' in body ? { url: readUrl(body.url) } : { seedSetId: body.seedSetId };
      const started = await deps.runs.startRun({
        ...target,
        ...(maxPages === undefined ? {} : { maxPages }),
        startedBy: actor,
      });
      await recordAct(deps, {
        action: 'run.started',
        actor: actor.login,
        subject: `run:${started.runId}`,
        detail: 'seedSetId' in target ? { seedSet: target.seedSetId } : { adHoc: true },
      });
      return started;
    },
    runStop: async ({ params, signedIn: { actor } }) => {
      const run = await find(params.id);
      await deps.runs.stopRun(run.id, actor);
      await recordAct(deps, {
        action: 'run.stopped',
        actor: actor.login,
        subject: `run:${run.id}`,
      });
      return { ok: true };
    },
  };
}

/** Reads an address as typed: defanged or without its scheme. */
function readUrl(typed: string): string {
  const url = typedAddress(typed);
  if (url === undefined)
    throw new InvalidInputError(
      'Not a web address',
      { address: typed },
      'Write it like example.vn/page.',
    );
  return url;
}

function pageRate(run: CrawlRun, item: RunItem, now: Date): number {
  const end = run.finishedAt ?? now;
  const seconds = Math.max(1, (end.getTime() - run.startedAt.getTime()) / 1_000);
  return Math.round((10 * item.counts.captured) / seconds) / 10;
}
