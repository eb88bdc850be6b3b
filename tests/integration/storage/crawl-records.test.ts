import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../../domain/index.js';
import { aBatch, aCapture, aFinding, aRun, aVisit } from '../../builders/crawl-records.js';
import { openTestStorage, type TestStorage } from './open-test-storage.js';

let test: TestStorage;
let stores: Stores;
beforeAll(async () => {
  test = await openTestStorage();
  stores = test.storage.stores;
});

const LATER = new Date('2026-11-20T04:00:00Z');

describe('runs', () => {
  it('keeps the first of two runs with one id', async () => {
    expect(await stores.runs.create(aRun({ id: 'run_twice' }))).toBe(true);
    expect(await stores.runs.create(aRun({ id: 'run_twice', startedBy: 'another' }))).toBe(false);
    expect((await stores.runs.get('run_twice'))?.startedBy).toBe('test');
  });

  it('reads back exactly what was stored, without what was never set', async () => {
    const run = aRun({ id: 'run_same', scheduleId: 'lich-1' });
    await stores.runs.create(run);
    expect(await stores.runs.get('run_same')).toEqual(run);
    expect(await stores.runs.get('run_unknown')).toBeUndefined();
  });

  it('lists newest first and pages by start time', async () => {
    const at = (hour: number) => new Date(Date.UTC(2030, 0, 1, hour));
    for (const hour of [1, 3, 2])
      await stores.runs.create(aRun({ id: `run_h${hour}`, startedAt: at(hour) }));
    const first = await stores.runs.list({ limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(['run_h3', 'run_h2']);
    const next = await stores.runs.list({ limit: 1, before: at(2) });
    expect(next.map(({ id }) => id)).toEqual(['run_h1']);
  });

  it('no longer counts a run as unfinished once its state says so', async () => {
    await stores.runs.create(aRun({ id: 'run_ends' }));
    const ids = async () => (await stores.runs.unfinished()).map(({ id }) => id);
    expect(await ids()).toContain('run_ends');
    await stores.runs.setState('run_ends', 'done', { finishedAt: LATER });
    expect(await ids()).not.toContain('run_ends');
    expect(await stores.runs.get('run_ends')).toMatchObject({ state: 'done', finishedAt: LATER });
  });
});

describe('batches', () => {
  it('adds up a run from its batches, each outcome on its own', async () => {
    const urls = ['a', 'b', 'c'].map((page) => aBatch().urls[0] && `https://dem.example/${page}`);
    const frontier = urls.map((url) => ({ ...aBatch().urls[0], url })) as never;
    await stores.batches.insert([
      aBatch({ id: 'batch_count', runId: 'run_count', urls: frontier }),
      aBatch({ id: 'batch_open', runId: 'run_count' }),
    ]);
    await stores.batches.finish(
      'batch_count',
      [
        aVisit('https://dem.example/a', { findingId: 'find_c', draftSha256: 'd' }),
        { url: 'https://dem.example/b', depth: 0, at: LATER, outcome: 'skipped', reason: 'robots' },
        {
          url: 'https://dem.example/c',
          depth: 0,
          at: LATER,
          outcome: 'failed',
          code: 'DNS_NOT_FOUND',
          detail: '',
          retryable: false,
        },
      ],
      LATER,
    );
    expect(await stores.runs.counts('run_count')).toEqual({
      queued: 4,
      captured: 1,
      skipped: 1,
      failed: 1,
      findings: 1,
      batches: 2,
      batchesDone: 1,
    });
    expect(await stores.runs.counts('run_none')).toMatchObject({ batches: 0, queued: 0 });
  });

  it('leaves a finished batch alone when its parent inserts it again', async () => {
    await stores.batches.insert([aBatch({ id: 'batch_again' })]);
    await stores.batches.finish('batch_again', [aVisit('https://mot.example/')], LATER);
    await stores.batches.insert([aBatch({ id: 'batch_again' }), aBatch({ id: 'batch_new' })]);
    expect((await stores.batches.get('batch_again'))?.state).toBe('done');
    expect((await stores.batches.get('batch_new'))?.state).toBe('pending');
  });

  it('lets exactly one of many finishers end a batch', async () => {
    await stores.batches.insert([aBatch({ id: 'batch_race' })]);
    const ends = await Promise.all(
      Array.from({ length: 12 }, () => stores.batches.finish('batch_race', [], LATER)),
    );
    expect(ends.filter(Boolean)).toHaveLength(1);
  });

  it('knows what is pending, per run and over all, and whose children there are', async () => {
    await stores.batches.insert([
      aBatch({ id: 'batch_p1', runId: 'run_p', host: 'p1.example' }),
      aBatch({ id: 'batch_p2', runId: 'run_p', parentId: 'batch_p1', host: 'p2.example' }),
    ]);
    await stores.batches.finish('batch_p1', [], LATER);
    expect(await stores.batches.pending('run_p')).toEqual([
      { id: 'batch_p2', runId: 'run_p', host: 'p2.example' },
    ]);
    expect((await stores.batches.pending()).map(({ id }) => id)).toContain('batch_p2');
    expect(await stores.batches.children('batch_p1')).toEqual([
      { id: 'batch_p2', runId: 'run_p', host: 'p2.example', state: 'pending' },
    ]);
  });

  it('reopens what was given up, and nothing else', async () => {
    await stores.batches.insert([aBatch({ id: 'batch_dead', runId: 'run_dead' })]);
    await stores.batches.giveUp('batch_dead', 'POISON', LATER);
    expect(await stores.batches.get('batch_dead')).toMatchObject({
      state: 'dead',
      reason: 'POISON',
    });
    expect((await stores.runs.counts('run_dead')).batchesDone).toBe(1);
    expect(await stores.batches.reopen('batch_dead')).toBe(true);
    expect(await stores.batches.reopen('batch_dead')).toBe(false);
    expect((await stores.batches.pending('run_dead')).map(({ id }) => id)).toEqual(['batch_dead']);
    expect((await stores.runs.counts('run_dead')).batchesDone).toBe(0);
  });

  it('pages through a run without losing or repeating a batch', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `batch_page${index}`);
    await stores.batches.insert(ids.map((id) => aBatch({ id, runId: 'run_page' })));
    const pages = await Promise.all(
      [0, 3, 6].map((offset) => stores.batches.ofRun('run_page', { limit: 3, offset })),
    );
    expect(pages.flat().map(({ id }) => id)).toEqual(ids);
  });
});

describe('captures and findings', () => {
  it('keeps the first capture of an id and finds a host’s newest first', async () => {
    await stores.captures.put(aCapture({ id: 'cap_old', host: 'h.example' }));
    await stores.captures.put(aCapture({ id: 'cap_old', host: 'h.example', title: 'khác' }));
    await stores.captures.put(aCapture({ id: 'cap_new', host: 'h.example', capturedAt: LATER }));
    const found = await stores.captures.ofHost('h.example', 10);
    expect(found.map(({ id, title }) => [id, title])).toEqual([
      ['cap_new', 'Một'],
      ['cap_old', 'Một'],
    ]);
  });

  it('stores a finding once under many deliveries at once', async () => {
    const before = await stores.findings.count();
    const put = await Promise.all(
      Array.from({ length: 10 }, () => stores.findings.put(aFinding({ id: 'find_once' }))),
    );
    expect(put.filter(Boolean)).toHaveLength(1);
    expect(await stores.findings.count()).toBe(before + 1);
    expect(await stores.findings.get('find_once')).toEqual(aFinding({ id: 'find_once' }));
  });

  it('lists pending screenshots oldest first until they are taken', async () => {
    const pending = (minute: number) =>
      ({ state: 'pending', requestedAt: new Date(Date.UTC(2020, 0, 1, 0, minute)) }) as const;
    await stores.findings.put(aFinding({ id: 'find_s2', screenshot: pending(2) }));
    await stores.findings.put(aFinding({ id: 'find_s1', screenshot: pending(1) }));
    expect((await stores.findings.pendingScreenshots(2)).slice(0, 2)).toEqual([
      'find_s1',
      'find_s2',
    ]);
    await stores.findings.setScreenshot('find_s1', {
      state: 'failed',
      code: 'BROWSER_TIMEOUT',
      detail: '',
      failedAt: LATER,
    });
    expect((await stores.findings.pendingScreenshots(1))[0]).toBe('find_s2');
  });

  it('names the findings that are not stored or not settled', async () => {
    await stores.findings.put(aFinding({ id: 'find_settled' }));
    await stores.findings.put(aFinding({ id: 'find_halfway' }));
    await stores.findings.settle('find_settled');
    const ids = ['find_settled', 'find_halfway', 'find_never'];
    expect(await stores.findings.unsettled(ids)).toEqual(['find_halfway', 'find_never']);
  });
});

describe('a workspace', () => {
  it('refuses exercise records once it is live, at each place where they come in', async () => {
    const live = await openTestStorage();
    await live.storage.stores.settings.set('workspace', 'live');
    const { runs, findings } = live.storage.stores;
    await expect(runs.create(aRun())).rejects.toMatchObject({ code: 'EXERCISE_IN_LIVE' });
    await expect(findings.put(aFinding())).rejects.toMatchObject({ code: 'EXERCISE_IN_LIVE' });
    expect(await runs.create(aRun({ exercise: false }))).toBe(true);
  });
});
