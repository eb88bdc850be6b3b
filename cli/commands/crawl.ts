import { type Command, InvalidArgumentError } from 'commander';
import type { CrawlSystem } from '../../app/crawl-system.js';
import { type CrawlRun, InvalidInputError } from '../../domain/index.js';
import { holdOpen } from '../broken-pipe.js';
import { configOf, globalOptions } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printJson, say } from '../output.js';
import { createRunProgress } from '../progress.js';
import { untilStopped } from '../signals.js';

interface CrawlOptions {
  readonly seedSet?: string;
  readonly resume?: string;
  readonly depth: number;
  readonly maxPages: number;
  readonly profile?: string;
  readonly wait: boolean;
  readonly failOnHit?: boolean;
}

const HELP = `
Examples:
  rasoat crawl hxxps://nghi-van[.]example --depth 1
  rasoat crawl --seed-set thao-truong

With a running system (rasoat up) its workers do the work; without one, this command starts what it needs and stops it after.

${EXIT_HELP}`;

export function addCrawl(root: Command): void {
  root
    .command('crawl')
    .description('crawl addresses or a seed set now, and show the counts')
    .argument('[url...]', 'addresses; defanged forms are read too')
    .option('--seed-set <id>', 'crawl a seed set instead')
    .option('--resume <run>', 'go on with a run that was stopped')
    .option('--depth <n>', 'how many links deep', whole, 0)
    .option('--max-pages <n>', 'at most so many pages an address', whole, 20)
    .option('--profile <name>', 'range or live; leaving the range is a deliberate act')
    .option('--no-wait', 'start it and return')
    .option('--fail-on-hit', 'exit 10 when something is suspected')
    .addHelpText('after', HELP)
    .action(crawlAction);
}

async function crawlAction(urls: string[], options: CrawlOptions, command: Command): Promise<void> {
  if (urls.length === 0 && !options.seedSet && !options.resume) {
    throw new InvalidInputError(
      'Nothing to crawl',
      {},
      'Give addresses, --seed-set ID or --resume RUN.',
    );
  }
  const config = configOf(command, options.profile ? { profile: options.profile } : {});
  if (config.profile === 'live') {
    say(
      '! Quét ngoài thao trường: các trang sẽ thấy địa chỉ ra mạng của máy này. · Leaving the training range: visited sites will see this machine’s egress.',
    );
  }
  const quiet = globalOptions(command).quiet === true;
  const stop = listenForStop();
  const release = holdOpen();
  const { openCrawlSystem } = await import('../../app/crawl-system.js');
  const system = await openCrawlSystem(config, { work: options.wait });
  let report: Record<string, unknown>;
  try {
    const run = await begin(urls, options, system);
    stop.run(run.id);
    report = options.wait ? await follow(run, options, system, { quiet, stop }) : { runId: run.id };
  } finally {
    await system.close();
    release();
  }
  printJson(report);
  // Signal handlers and browser pipes may keep the loop alive; everything of ours is closed by now.
  process.exit();
}

async function begin(
  urls: readonly string[],
  options: CrawlOptions,
  { workspace, profile }: CrawlSystem,
): Promise<CrawlRun> {
  if (options.resume) {
    const { resumeRun } = await import('../../app/resume-run.js');
    return resumeRun(options.resume, workspace);
  }
  if (!options.seedSet) {
    const { crawlAddresses } = await import('../../app/ad-hoc-crawl.js');
    return crawlAddresses(
      { urls, maxDepth: options.depth, maxPages: options.maxPages, by: 'cli' },
      workspace,
      profile,
    );
  }
  const { startRun } = await import('../../app/pipeline/start-run.js');
  const order = {
    seedSetId: options.seedSet,
    epoch: workspace.clock.now().toISOString(),
    startedBy: 'cli',
  };
  return startRun(order, { ...workspace, profile, unit: workspace.config.unit });
}

interface Stop {
  /** Names the run in what is said when the signal comes. */
  run(id: string): void;
  readonly signal: AbortSignal;
  code(): number | undefined;
}

/** Listens from the start: whatever is open by then is closed in order, and the run can be gone on with. */
function listenForStop(): Stop {
  const abort = new AbortController();
  let runId: string | undefined;
  let code: number | undefined;
  const message = () =>
    runId === undefined
      ? 'Đang dừng… · Stopping…'
      : `Dừng; chưa mất gì. Quét tiếp: rasoat crawl --resume ${runId} · Stopped, nothing lost. To go on: rasoat crawl --resume ${runId}`;
  void untilStopped(message).then((stoppedWith) => {
    code = stoppedWith;
    abort.abort();
  });
  return {
    run: (id) => {
      runId = id;
    },
    signal: abort.signal,
    code: () => code,
  };
}

async function follow(
  run: CrawlRun,
  options: CrawlOptions,
  { workspace }: CrawlSystem,
  { quiet, stop }: { quiet: boolean; stop: Stop },
): Promise<Record<string, unknown>> {
  const { untilSettled, watchRun } = await import('../../app/run-watch.js');
  const progress = createRunProgress({ quiet });
  const ended = await watchRun(run.id, workspace, (counts) => progress.update(counts), stop.signal);
  progress.end();
  // Nobody else is there to do what the run led to.
  if (!workspace.services.attached) await untilSettled(workspace, stop.signal);
  const counts = await workspace.stores.runs.counts(run.id);
  const code = stop.code();
  if (code !== undefined) process.exitCode = code;
  else if (options.failOnHit && counts.findings > 0) process.exitCode = EXIT.hits;
  return { runId: run.id, state: ended?.state, counts };
}

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('a whole number is needed');
  return number;
}
