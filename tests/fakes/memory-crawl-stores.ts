import {
  type BatchStore,
  type Capture,
  type CaptureStore,
  type CrawlBatch,
  type CrawlRun,
  type EvidenceStore,
  type Finding,
  type FindingStore,
  type RunCounts,
  type RunStore,
  type Schedule,
  type ScheduleStore,
  type SeedSet,
  type SeedSetStore,
  sha256,
} from '../../domain/index.js';

/** Counts of a run from its batches, as the real store gives them. */
function countRun(batches: readonly CrawlBatch[]): RunCounts {
  const visits = batches.flatMap((batch) => batch.visits);
  return {
    queued: batches.reduce((sum, batch) => sum + batch.urls.length, 0),
    captured: visits.filter((visit) => visit.outcome === 'captured').length,
    skipped: visits.filter((visit) => visit.outcome === 'skipped').length,
    failed: visits.filter((visit) => visit.outcome === 'failed').length,
    findings: visits.filter((visit) => visit.outcome === 'captured' && visit.findingId).length,
    batches: batches.length,
    batchesDone: batches.filter((batch) => batch.state !== 'pending').length,
  };
}

export function memoryRuns(batches: ReadonlyMap<string, CrawlBatch>): RunStore {
  const runs = new Map<string, CrawlRun>();
  return {
    async create(run) {
      if (runs.has(run.id)) return false;
      runs.set(run.id, run);
      return true;
    },
    get: async (id) => runs.get(id),
    list: async ({ limit, before }) =>
      [...runs.values()]
        .filter((run) => before === undefined || run.startedAt < before)
        .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
        .slice(0, limit),
    unfinished: async () =>
      [...runs.values()].filter((run) => run.state === 'queued' || run.state === 'running'),
    async setState(id, state, fields = {}) {
      const run = runs.get(id);
      if (run) runs.set(id, { ...run, ...fields, state });
    },
    counts: async (id) => countRun([...batches.values()].filter((batch) => batch.runId === id)),
  };
}

export function memoryBatches(batches: Map<string, CrawlBatch>): BatchStore {
  const all = () => [...batches.values()];
  return {
    async insert(added) {
      for (const batch of added) if (!batches.has(batch.id)) batches.set(batch.id, batch);
    },
    get: async (id) => batches.get(id),
    async finish(id, visits, at) {
      const batch = batches.get(id);
      if (batch?.state !== 'pending') return false;
      batches.set(id, { ...batch, visits: [...visits], state: 'done', finishedAt: at });
      return true;
    },
    async giveUp(id, reason, at) {
      const batch = batches.get(id);
      if (batch) batches.set(id, { ...batch, state: 'dead', reason, finishedAt: at });
    },
    async reopen(id) {
      const batch = batches.get(id);
      if (batch?.state !== 'dead') return false;
      const { reason: _reason, finishedAt: _at, ...rest } = batch;
      batches.set(id, { ...rest, state: 'pending' });
      return true;
    },
    isAnyPending: async (runId) =>
      [...batches.values()].some((batch) => batch.state === 'pending' && batch.runId === runId),
    pending: async (runId) =>
      all().filter(
        (batch) => batch.state === 'pending' && (runId === undefined || batch.runId === runId),
      ),
    children: async (parentId) => all().filter((batch) => batch.parentId === parentId),
    ofRun: async (runId, { limit, offset = 0 }) =>
      all()
        .filter((batch) => batch.runId === runId)
        .slice(offset, offset + limit),
  };
}

export function memoryCaptures(): CaptureStore {
  const captures = new Map<string, Capture>();
  return {
    async put(capture) {
      if (!captures.has(capture.id)) captures.set(capture.id, capture);
    },
    get: async (id) => captures.get(id),
    ofHost: async (host, limit) =>
      [...captures.values()].filter((capture) => capture.host === host).slice(0, limit),
  };
}

export function memoryFindings(): FindingStore {
  const findings = new Map<string, Finding>();
  const settled = new Set<string>();
  return {
    async settle(id) {
      settled.add(id);
    },
    unsettled: async (ids) => ids.filter((id) => !settled.has(id)),
    async put(finding) {
      if (findings.has(finding.id)) return false;
      findings.set(finding.id, finding);
      return true;
    },
    get: async (id) => findings.get(id),
    async setScreenshot(id, screenshot) {
      const finding = findings.get(id);
      if (finding) findings.set(id, { ...finding, screenshot });
    },
    async setAppearance(id, looks) {
      const finding = findings.get(id);
      if (finding) findings.set(id, { ...finding, ...looks });
    },
    pendingScreenshots: async (limit) =>
      [...findings.values()]
        .filter((finding) => finding.screenshot.state === 'pending')
        .sort((a, b) => a.foundAt.getTime() - b.foundAt.getTime())
        .slice(0, limit)
        .map((finding) => finding.id),
    count: async () => findings.size,
  };
}

export function memorySeedSets(): SeedSetStore {
  const sets = new Map<string, SeedSet[]>();
  return {
    async put(set) {
      const versions = sets.get(set.id) ?? [];
      if (versions.some((other) => other.version === set.version)) return false;
      sets.set(
        set.id,
        [...versions, set].sort((a, b) => a.version - b.version),
      );
      return true;
    },
    get: async (id, version) => {
      const versions = sets.get(id) ?? [];
      return version === undefined
        ? versions.at(-1)
        : versions.find((set) => set.version === version);
    },
    list: async () => [...sets.values()].flatMap((versions) => versions.slice(-1)),
    versions: async (id) =>
      (sets.get(id) ?? []).map((set) => ({
        version: set.version,
        updatedAt: set.updatedAt,
        updatedBy: set.updatedBy,
        seeds: set.seeds.length,
      })),
  };
}

export function memorySchedules(): ScheduleStore {
  const schedules = new Map<string, Schedule>();
  return {
    async create(schedule) {
      if (schedules.has(schedule.id)) return false;
      schedules.set(schedule.id, schedule);
      return true;
    },
    get: async (id) => schedules.get(id),
    async save(schedule) {
      if (schedules.get(schedule.id)?.version !== schedule.version - 1) return false;
      schedules.set(schedule.id, schedule);
      return true;
    },
    async markFired(id, at, runId) {
      const schedule = schedules.get(id);
      if (!schedule) return;
      schedules.set(id, {
        ...schedule,
        lastFiredAt: at,
        ...(runId === undefined ? {} : { lastRunId: runId }),
      });
    },
    list: async () => [...schedules.values()],
    async remove(id) {
      schedules.delete(id);
    },
  };
}

export function memoryEvidence(): EvidenceStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(role, contentType, bytes) {
      const name = sha256(bytes);
      files.set(name, bytes);
      return { role, sha256: name, bytes: bytes.length, contentType };
    },
    get: async (name) => files.get(name),
    has: async (name) => files.has(name),
    verify: async (name) => {
      const bytes = files.get(name);
      if (!bytes) return 'missing';
      return sha256(bytes) === name ? 'ok' : 'altered';
    },
  };
}
