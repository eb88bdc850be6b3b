import { describe, expect, it } from 'vitest';
import { openBatchRun } from '../../../crawler/frontier/batch-run.js';
import { createHostHealth } from '../../../crawler/frontier/host-health.js';
import { CrawlError } from '../../../crawler/index.js';
import type { FrontierUrl, Visit } from '../../../domain/index.js';

const url = (path: string, depth = 0): FrontierUrl => ({
  url: `https://a.example${path}`,
  depth,
  seedId: 's1',
  scope: { reach: 'host', maxDepth: 2, maxPages: 20, excludePaths: [] },
  seedHost: 'a.example',
  suspectedFromStart: false,
});
const skipped = (from: FrontierUrl): Visit => ({
  url: from.url,
  depth: from.depth,
  at: new Date(0),
  outcome: 'skipped',
  reason: 'trap',
});
const batch = (urls: FrontierUrl[]) => ({ id: 'b1', runId: 'r1', host: 'a.example', urls });

describe('a batch run', () => {
  it('hands out one URL at a time and ends with one visit each, in order', async () => {
    const run = openBatchRun(batch([url('/1'), url('/2')]));
    const first = run.take();
    expect(run.take()).toBeUndefined();
    expect(run.ready).toBe(false);
    run.record(first?.index ?? -1, skipped(url('/1')));
    const second = run.take();
    run.record(second?.index ?? -1, skipped(url('/2')));
    const { visits } = await run.done;
    expect(visits.map((visit) => visit.url)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  it('hands a URL out again when it was given back', () => {
    const run = openBatchRun(batch([url('/1'), url('/2')]));
    const first = run.take();
    run.giveBack(first?.index ?? -1);
    expect(run.take()?.from.url).toBe('https://a.example/1');
  });

  it('ends at once where there is nothing to visit', async () => {
    expect(await openBatchRun(batch([])).done).toEqual({ visits: [], discovered: [] });
  });

  it('records the rest, even the one that is out', async () => {
    const run = openBatchRun(batch([url('/1'), url('/2'), url('/3')]));
    run.take();
    run.recordRest(skipped);
    run.record(0, skipped(url('/late')));
    expect((await run.done).visits).toHaveLength(3);
  });

  it('keeps each discovered URL once, at its least depth, without its own', async () => {
    const run = openBatchRun(batch([url('/1')]));
    run.discover([url('/x', 2), url('/1', 1)]);
    run.discover([url('/x', 1)]);
    run.recordRest(skipped);
    expect((await run.done).discovered).toEqual([url('/x', 1)]);
  });

  it('fails once and for good', async () => {
    const run = openBatchRun(batch([url('/1')]));
    run.fail(new Error('store away'));
    run.recordRest(skipped);
    await expect(run.done).rejects.toThrow('store away');
  });
});

describe('the health of a host', () => {
  it('gives up after three failures of the host in a row', () => {
    const health = createHostHealth();
    const down = new CrawlError('CONNECT_TIMEOUT', 'no answer');
    health.note(down);
    health.note(down);
    health.note('answered');
    health.note(down);
    health.note(down);
    expect(health.givenUp()).toBeUndefined();
    health.note(down);
    expect(health.givenUp()?.failure).toBe('CONNECT_TIMEOUT');
  });

  it('does not blame the host for a bad page', () => {
    const health = createHostHealth();
    for (let page = 0; page < 5; page += 1) health.note(new CrawlError('HTTP_ERROR', 'HTTP 404'));
    expect(health.givenUp()).toBeUndefined();
  });
});
