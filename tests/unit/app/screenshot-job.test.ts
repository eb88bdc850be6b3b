import { describe, expect, it } from 'vitest';
import { openCase } from '../../../app/pipeline/case-of-finding.js';
import { runScreenshotJob } from '../../../app/pipeline/screenshot-job.js';
import { silentLogger } from '../../../domain/index.js';
import { aProtectList, NOW } from '../../builders/cases.js';
import { aFinding } from '../../builders/crawl-records.js';
import { createMemoryStores } from '../../fakes/memory-stores.js';

describe('the screenshot of a finding', () => {
  it('stays taken where its case keeps changing, and the job is tried again', async () => {
    const finding = aFinding({ screenshot: { state: 'pending', requestedAt: NOW } });
    const stores = createMemoryStores();
    await stores.findings.put(finding);
    const reviewCase = { ...openCase(finding, aProtectList()), completeness: 0 };
    const deps = {
      stores: {
        findings: stores.findings,
        cases: { ...stores.cases, get: async () => reviewCase, save: async () => false },
      },
      evidence: stores.evidence,
      crawler: {
        screenshot: async () => ({
          png: new Uint8Array([1]),
          width: 1366,
          height: 768,
          finalUrl: finding.url,
          takenAt: NOW,
        }),
      },
      clock: { now: () => NOW },
      logger: silentLogger,
      untilQuiet: async () => {},
    };
    const job = runScreenshotJob(
      { findingId: finding.id, attempt: 0 },
      deps,
      new AbortController().signal,
    );
    await expect(job).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await stores.findings.get(finding.id))?.screenshot.state).toBe('taken');
  });
});
