import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, signIn } from './api-client.js';
import {
  newDataDir,
  type RunningSystem,
  removeDataDir,
  startSystem,
  until,
} from './running-system.js';

const RUN_LIMIT_MS = 240_000;
const KILLS = 20;
const SEED = 20_261_122;
/** Shares a change may not fall behind; the measured ones stand in CHANGELOG.md. */
const LEAST_FOUND = 0.7;
const MOST_ACCUSED = 0.3;

interface RunList {
  runs: {
    id: string;
    state: string;
    counts: { captured: number; skipped: number; failed: number; findings: number; queued: number };
  }[];
}
interface CaseList {
  cases: { id: string; sightings?: number }[];
  nextCursor?: string;
}

let dataDir: string;
let system: RunningSystem;
let passwords: ReadonlyMap<string, string>;

let known: { readonly url: string; readonly client: ApiClient } | undefined;

/** Signed in once at each address: a poll that logs in anew each time is soon refused for asking too often. */
async function auditor(): Promise<ApiClient> {
  const { url } = system;
  if (known?.url !== url)
    known = { url, client: await signIn(url, 'admin', passwords.get('admin') ?? '') };
  return known.client;
}

/** Every case id there is, over all pages. */
async function allCases(client: ApiClient): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page: CaseList = await client.get(
      `/api/cases?view=all&limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    ids.push(...page.cases.map((entry) => entry.id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
}

interface RunBatch {
  host: string;
  visits: { findingId?: string }[];
}

/** Every batch of a run, over all pages. */
async function allBatches(client: ApiClient, runId: string): Promise<RunBatch[]> {
  const all: RunBatch[] = [];
  for (let offset = 0; ; offset += 100) {
    const { batches } = await client.get<{ batches: RunBatch[] }>(
      `/api/runs/${runId}?offset=${offset}&limit=100`,
    );
    all.push(...batches);
    if (batches.length < 100) return all;
  }
}

/** Every finding the visits of a run name. */
async function findingsOfVisits(client: ApiClient, runId: string): Promise<Set<string>> {
  const visits = (await allBatches(client, runId)).flatMap((batch) => batch.visits);
  return new Set(visits.flatMap(({ findingId }) => (findingId ? [findingId] : [])));
}

/** Hosts with at least one suspected page. */
async function suspectedHosts(client: ApiClient, runId: string): Promise<Set<string>> {
  const suspected = (await allBatches(client, runId)).filter((batch) =>
    batch.visits.some((visit) => visit.findingId !== undefined),
  );
  return new Set(suspected.map((batch) => batch.host.replaceAll('[.]', '.')));
}

/** A small seeded generator (mulberry32): the same kills in the same order each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function runEnded(): Promise<RunList['runs'][number]> {
  return until(
    async () => {
      try {
        const { runs } = await (await auditor()).get<RunList>('/api/runs');
        return runs.find((run) => run.state === 'done');
      } catch {
        // A service is just being started again: ask once more.
        return undefined;
      }
    },
    RUN_LIMIT_MS,
    () => system.stderr(),
  );
}

beforeAll(async () => {
  dataDir = newDataDir();
  system = await startSystem(dataDir, ['--workers', '1']);
  passwords = system.accounts;
});

afterAll(async () => {
  await system?.interrupt();
  if (dataDir) removeDataDir(dataDir);
});

describe('twenty seeded kill -9 of workers, Redis and the database', () => {
  it('lose no finding and double none', async () => {
    const random = generator(SEED);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const file = system.runFile();
      const victims = [
        ...file.workers.map((worker) => worker.pid),
        file.redis.process.pid,
        file.database.process.pid,
      ];
      const victim = victims[Math.floor(random() * victims.length)];
      if (victim !== undefined) killHard(victim);
      await until(() => (isGone(victim) ? true : undefined), 5_000);
      await until(
        () =>
          system.runFile().workers.every((worker) => !isGone(worker.pid)) &&
          !isGone(system.runFile().redis.process.pid) &&
          !isGone(system.runFile().database.process.pid)
            ? true
            : undefined,
        60_000,
        () => system.stderr(),
      );
      await waitRandom(random);
    }
    const run = await runEnded();
    const { captured, skipped, failed, queued } = run.counts;
    expect(captured + skipped + failed).toBe(queued);
    expect(run.counts.captured).toBeGreaterThan(100);

    const client = await auditor();
    const ids = await until(async () => {
      const stats = await client.get<{
        queues: Record<string, { waiting: number; active: number; delayed: number }>;
      }>('/api/system');
      const findings = stats.queues['findings'];
      return findings && findings.waiting + findings.active + findings.delayed === 0
        ? allCases(client)
        : undefined;
    }, RUN_LIMIT_MS);
    expect(new Set(ids).size).toBe(ids.length);
    const sightings = await Promise.all(
      ids.map((id) => client.get<{ sightings: { findingId: string }[] }>(`/api/cases/${id}`)),
    );
    const findingIds = sightings.flatMap((detail) =>
      detail.sightings.map((sighting) => sighting.findingId),
    );
    expect(new Set(findingIds).size).toBe(findingIds.length);
    // Two addresses that redirect to one page are two visits and one finding.
    expect([...findingIds].sort()).toEqual([...(await findingsOfVisits(client, run.id))].sort());
    const audit = await client.get<{ ok: boolean }>('/api/audit/verify');
    expect(audit.ok).toBe(true);
  });
});

describe('the range, which no classifier was trained on', () => {
  it('has most of its suspected sites found and most of its honest look-alikes left alone', async () => {
    const client = await auditor();
    const { runs } = await client.get<RunList>('/api/runs');
    const suspected = await suspectedHosts(client, runs[0]?.id ?? '');
    const { sites } = JSON.parse(
      readFileSync(path.join(dataDir, 'state', 'range', 'range-manifest.json'), 'utf8'),
    ) as { sites: { host: string; kind: string }[] };
    const share = (kind: string) => {
      const ofKind = sites.filter((site) => site.kind === kind);
      return ofKind.filter((site) => suspected.has(site.host)).length / ofKind.length;
    };
    expect(share('scam')).toBeGreaterThan(LEAST_FOUND);
    expect(share('benign')).toBeLessThan(MOST_ACCUSED);
  });
});

describe('a stop and a new start', () => {
  it('go on with nothing lost and nothing doubled, on the same accounts', async () => {
    const before = await allCases(await auditor());
    expect(await system.interrupt()).toBe(130);
    system = await startSystem(dataDir);
    expect(system.accounts.size).toBe(0);
    const client = await auditor();
    expect((await allCases(client)).sort()).toEqual(before.sort());
    expect((await client.get<RunList>('/api/runs')).runs).toHaveLength(1);
  });

  it('also after the program itself was killed: what it left behind is adopted or ended', async () => {
    const before = await allCases(await auditor());
    const left = system.runFile();
    await system.kill();
    await until(
      () => (left.workers.every((worker) => isGone(worker.pid)) ? true : undefined),
      60_000,
    );
    system = await startSystem(dataDir);
    expect((await allCases(await auditor())).sort()).toEqual(before.sort());
  });
});

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

function isGone(pid: number | undefined): boolean {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

async function waitRandom(random: () => number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300 + random() * 1_700));
}
