import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rootCertificates } from 'node:tls';
import { openWorkspace, type Workspace } from '../../app/compose.js';
import { loadConfig } from '../../app/config/load.js';
import { rangeManifestPath } from '../../app/egress.js';
import { startRun } from '../../app/pipeline/start-run.js';
import { readRunFile } from '../../app/services/run-file.js';
import { startWorkerProcesses } from '../../app/worker-processes.js';
import { claimWorkspaceKind } from '../../app/workspace-kind.js';
import { extractPage } from '../../crawler/index.js';
import type { QueueName, RunCounts, Seed } from '../../domain/index.js';
import { scopeSchema, seedId } from '../../domain/index.js';
import { DescendantMeter, totalCpu, treeCpu } from '../process-cpu.js';
import type { BenchPage, Contender, RoundResult } from './contender.js';
import { frontPath, hostCount, hostName } from './pages.js';

const SEED_SET = 'do-toc-do';
/** How often the run is looked at, in ms; a look costs the database, not the crawler. */
const LOOK_EVERY_MS = 100;
const ROUND_LIMIT_MS = 20 * 60_000;
/** More than there are: a run must not end for want of budget, and the links of every page go through the seen-set. */
const PAGE_BUDGET = 1_000;
/** Global unicast, invented; only the profile's `dial` decides where it leads. */
const INVENTED_PREFIX = '45.117';

/** The processes of a running product, by what they do. */
interface Processes {
  readonly crawl: number;
  readonly findings: number;
  readonly screenshots: number;
  readonly redis: number;
  readonly database: number;
}

type CpuBy = Readonly<Record<keyof Processes | 'browser', number>>;

/**
 * The product as it is shipped: `rasoat worker` processes from dist/ with Redis, database, evidence and browser of their own,
 * reaching the page server through the range's egress profile. What crawls is the crawl worker and the finding worker.
 */
export async function openProduct(
  pages: readonly BenchPage[],
  setting: { port: number; workDir: string; profileDir?: string },
): Promise<Contender> {
  const dataDir = path.join(setting.workDir, 'data');
  const config = loadConfig({ dataDir, profile: 'range', dbName: 'bench' }, {});
  const workspace = await openWorkspace(config, { own: true, context: 'bench' });
  try {
    await claimWorkspaceKind(workspace);
    writeProfile(workspace, hostCount(pages.length), setting.port);
    await storeSeeds(workspace, hostCount(pages.length));
  } catch (error) {
    await workspace.close();
    throw error;
  }
  // Forked processes take the arguments of this one.
  const profiling =
    setting.profileDir === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(setting.profileDir)}`];
  process.execArgv.push(...profiling);
  const workers = startWorkerProcesses(
    config,
    [['crawl'], ['findings', 'schedules'], ['screenshots']],
    workspace.paths.root,
    workspace.logger,
  );
  process.execArgv.length -= profiling.length;
  const processes = processesOf(dataDir);
  let serial = 0;
  const round = async () => {
    serial += 1;
    return crawlOnce(workspace, processes, `luot-${serial}`);
  };
  return {
    name: 'product',
    label: 'Rà Soát, whole pipeline, everything on',
    readings: async () => {
      await round();
      return pages.map(({ host, path: pagePath, html }) => {
        const facts = extractPage(html, { url: `http://${host}${pagePath}` });
        return { path: pagePath, links: facts.links.map(({ url }) => url), text: facts.text };
      });
    },
    round,
    close: async () => {
      await workers.stop();
      await workspace.close();
    },
  };
}

async function crawlOnce(
  workspace: Workspace,
  processes: Processes,
  epoch: string,
): Promise<RoundResult> {
  const { stores, queue, clock, config } = workspace;
  const profile = { name: 'range', exercise: true };
  const browser = new DescendantMeter(processes.screenshots);
  const cpuNow = () => cpuOf(processes, browser);
  const before = cpuNow();
  const start = performance.now();
  const run = await startRun(
    { seedSetId: SEED_SET, epoch, startedBy: 'bench' },
    { stores, queue, clock, profile, unit: config.unit },
  );
  let counts: RunCounts | undefined;
  await until(`run ${epoch} to end`, async () => {
    browser.sample();
    counts = (await stores.runs.get(run.id))?.finalCounts;
    return counts !== undefined;
  });
  await until('the findings to be stored', () => isIdle(workspace, ['crawl', 'findings']));
  const wallSeconds = (performance.now() - start) / 1_000;
  const crawled = cpuNow();
  await until('the screenshots to be taken', () => {
    browser.sample();
    return isIdle(workspace, ['screenshots']);
  });
  const ended = cpuNow();
  refuseChange(processes, processesOf(config.dataDir));
  const spent = (name: keyof CpuBy, at: CpuBy = ended) => at[name] - before[name];
  return {
    pages: counts?.captured ?? 0,
    cpuSeconds: spent('crawl', crawled) + spent('findings', crawled),
    wallSeconds,
    beside: {
      crawlWorkerCpuSeconds: spent('crawl', crawled),
      findingWorkerCpuSeconds: spent('findings', crawled),
      databaseCpuSeconds: spent('database'),
      redisCpuSeconds: spent('redis'),
      browserCpuSeconds: spent('browser'),
      browserDriverCpuSeconds: spent('screenshots'),
      findings: counts?.findings ?? 0,
      skipped: counts?.skipped ?? 0,
      failed: counts?.failed ?? 0,
    },
  };
}

function cpuOf(processes: Processes, browser: DescendantMeter): CpuBy {
  const { crawl, findings, screenshots, redis, database } = processes;
  return {
    crawl: totalCpu(crawl),
    findings: totalCpu(findings),
    screenshots: treeCpu(screenshots).own,
    browser: browser.sample(),
    redis: totalCpu(redis),
    database: totalCpu(database),
  };
}

function processesOf(dataDir: string): Processes {
  const { workers, redis, database } = readRunFile(dataDir);
  const [crawl, findings, screenshots] = workers.map(({ pid }) => pid);
  if (!crawl || !findings || !screenshots || !redis || !database)
    throw new Error(`The run file of ${dataDir} does not name all processes`);
  return {
    crawl,
    findings,
    screenshots,
    redis: redis.process.pid,
    database: database.process.pid,
  };
}

/** A worker that died was replaced by a fresh one, and its CPU is gone: such a round counts for nothing. */
function refuseChange(before: Processes, now: Processes): void {
  for (const [name, pid] of Object.entries(before))
    if (!Object.values(now).includes(pid)) throw new Error(`The ${name} process died on the way`);
}

async function isIdle({ queue }: Workspace, names: readonly QueueName[]): Promise<boolean> {
  const stats = await queue.stats();
  return names.every(
    (name) => stats[name].waiting + stats[name].active + stats[name].delayed === 0,
  );
}

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + ROUND_LIMIT_MS;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited too long for ${what}`);
    await wait(LOOK_EVERY_MS);
  }
}

/** The manifest by which worker processes reach the page server: every host name at an invented address, port 80. */
function writeProfile(workspace: Workspace, hosts: number, port: number): void {
  const addresses = Object.fromEntries(
    Array.from({ length: hosts }, (_, at) => [
      hostName(at),
      [`${INVENTED_PREFIX}.${Math.floor(at / 250)}.${1 + (at % 250)}`],
    ]),
  );
  const file = rangeManifestPath(workspace.stateDir);
  mkdirSync(path.dirname(file), { recursive: true });
  const manifest = {
    version: 1,
    listenHost: '127.0.0.1',
    httpPort: port,
    // Nothing here speaks TLS; the profile wants a port and an authority all the same.
    httpsPort: 1,
    ca: rootCertificates[0],
    addresses,
    closedAddresses: [],
    sites: [],
  };
  writeFileSync(file, JSON.stringify(manifest));
}

async function storeSeeds(workspace: Workspace, hosts: number): Promise<void> {
  const seeds = Array.from({ length: hosts }, (_, at): Seed => {
    const value = `http://${hostName(at)}${frontPath(at)}`;
    return {
      id: seedId('website', value),
      kind: 'website',
      value,
      scope: scopeSchema.parse({ reach: 'host', maxDepth: 2, maxPages: PAGE_BUDGET }),
      origin: 'manual',
      enabled: true,
    };
  });
  await workspace.stores.seedSets.put({
    id: SEED_SET,
    name: 'Đo tốc độ',
    version: 1,
    unit: workspace.config.unit,
    exercise: true,
    seeds,
    updatedAt: workspace.clock.now(),
    updatedBy: 'bench',
  });
}
