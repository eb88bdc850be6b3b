import { type Command, InvalidArgumentError } from 'commander';
import { crawlAddresses } from '../../app/ad-hoc-crawl.js';
import { type CrawlSystem, openCrawlSystem } from '../../app/crawl-system.js';
import { startRun } from '../../app/pipeline/start-run.js';
import { watchRun } from '../../app/run-watch.js';
import { type CrawlRun, InvalidInputError } from '../../domain/index.js';
import { configOf, globalOptions } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printJson, say } from '../output.js';
import { createRunProgress } from '../progress.js';
import { untilStopped } from '../signals.js';

interface CrawlOptions {
  readonly seedSet?: string;
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
    .option('--depth <n>', 'how many links deep', whole, 0)
    .option('--max-pages <n>', 'at most so many pages an address', whole, 20)
    .option('--profile <name>', 'range or live; leaving the range is a deliberate act')
    .option('--no-wait', 'start it and return')
    .option('--fail-on-hit', 'exit 10 when something is suspected')
    .addHelpText('after', HELP)
    .action(crawlAction);
}

async function crawlAction(urls: string[], options: CrawlOptions, command: Command): Promise<void> {
  if (urls.length === 0 && !options.seedSet) {
    throw new InvalidInputError('Nothing to crawl', {}, 'Give addresses or --seed-set ID.');
  }
  const config = configOf(command, options.profile ? { profile: options.profile } : {});
  if (config.profile === 'live') {
    say(
      '! Quét ngoài thao trường: các trang sẽ thấy địa chỉ ra mạng của máy này. · Leaving the training range: visited sites will see this machine’s egress.',
    );
  }
  const system = await openCrawlSystem(config, { work: options.wait });
  try {
    const run = await begin(urls, options, system);
    if (options.wait) await follow(run, options, system, globalOptions(command).quiet === true);
    else printJson({ runId: run.id });
  } finally {
    await system.close();
  }
  // Signal handlers and browser pipes may keep the loop alive; everything of ours is closed by now.
  process.exit();
}

function begin(
  urls: readonly string[],
  options: CrawlOptions,
  { workspace, profile }: CrawlSystem,
): Promise<CrawlRun> {
  if (!options.seedSet) {
    return crawlAddresses(
      { urls, maxDepth: options.depth, maxPages: options.maxPages, by: 'cli' },
      workspace,
      profile,
    );
  }
  const order = {
    seedSetId: options.seedSet,
    epoch: workspace.clock.now().toISOString(),
    startedBy: 'cli',
  };
  return startRun(order, { ...workspace, profile, unit: workspace.config.unit });
}

async function follow(
  run: CrawlRun,
  options: CrawlOptions,
  { workspace }: CrawlSystem,
  quiet: boolean,
): Promise<void> {
  const abort = new AbortController();
  const progress = createRunProgress({ quiet });
  const stopped = untilStopped(
    `Dừng theo dõi; đợt quét ${run.id} được làm tiếp ở lần chạy sau. · Stopped; the run goes on with the next worker.`,
  ).then((code) => {
    abort.abort();
    return code;
  });
  const ended = await watchRun(
    run.id,
    workspace,
    (counts) => progress.update(counts),
    abort.signal,
  );
  progress.end();
  const counts = await workspace.stores.runs.counts(run.id);
  printJson({ runId: run.id, state: ended?.state, counts });
  if (abort.signal.aborted) process.exitCode = await stopped;
  else if (options.failOnHit && counts.findings > 0) process.exitCode = EXIT.hits;
}

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('a whole number is needed');
  return number;
}
