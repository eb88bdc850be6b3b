import { describe, expect, it } from 'vitest';
import { type FindingJobDeps, runFindingJob } from '../../../app/pipeline/finding-job.js';
import { aProtectList, NOW } from '../../builders/cases.js';
import { aFinding } from '../../builders/crawl-records.js';
import { createMemoryStores } from '../../fakes/memory-stores.js';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function aWorld(finding = aFinding()) {
  const stores = createMemoryStores(() => NOW);
  const asked: string[] = [];
  const deps: FindingJobDeps = {
    stores,
    queue: {
      publishScreenshot: async ({ findingId }) => {
        asked.push(findingId);
      },
    },
    protect: aProtectList,
    clock: { now: () => NOW },
    logger: silent,
  };
  const draft = await stores.evidence.put(
    'facts',
    'application/json',
    Buffer.from(JSON.stringify(finding), 'utf8'),
  );
  const job = { findingId: finding.id, runId: finding.runId, draftSha256: draft.sha256 };
  return { stores, deps, job, asked };
}

describe('runFindingJob', () => {
  it('settles a finding, so that a rebuild of the queue does not send it again', async () => {
    const { stores, deps, job } = await aWorld();
    expect(await stores.findings.unsettled([job.findingId])).toEqual([job.findingId]);
    await runFindingJob(job, deps);
    expect(await stores.findings.unsettled([job.findingId])).toEqual([]);
  });

  it('leaves a finding unsettled where its case could not be stored', async () => {
    const { stores, deps, job } = await aWorld();
    const broken = {
      ...stores,
      cases: {
        ...stores.cases,
        create: async () => {
          throw new Error('database away');
        },
      },
    };
    await expect(runFindingJob(job, { ...deps, stores: broken })).rejects.toThrow('database away');
    expect(await stores.findings.unsettled([job.findingId])).toEqual([job.findingId]);
  });

  it('delivered twice makes one case with one sighting and one opening event', async () => {
    const { stores, deps, job } = await aWorld();
    await runFindingJob(job, deps);
    await runFindingJob(job, deps);
    const { cases } = await stores.cases.list({ view: 'all', actorId: '', limit: 10 });
    expect(cases.map(({ sightings }) => sightings.length)).toEqual([1]);
    const events = await stores.audit.list({ limit: 10 });
    expect(events.map(({ action }) => action)).toEqual(['case.opened']);
  });
});
