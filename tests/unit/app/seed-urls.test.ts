import { describe, expect, it } from 'vitest';
import { batchesOf, frontierOf, withinBudget } from '../../../app/pipeline/seed-urls.js';
import {
  BATCH_SIZE,
  type FrontierUrl,
  type Seed,
  scopeSchema,
  seedId,
} from '../../../domain/index.js';

const NOW = new Date('2026-11-20T03:00:00Z');

function seed(value: string, change: Partial<Seed> = {}): Seed {
  return {
    id: seedId('website', value),
    kind: 'website',
    value,
    scope: scopeSchema.parse({}),
    origin: 'manual',
    enabled: true,
    ...change,
  };
}

function url(path: string, seedIdentity = 's1', pagesLeft?: number): FrontierUrl {
  return {
    url: `https://a.example/${path}`,
    depth: 0,
    seedId: seedIdentity,
    scope: scopeSchema.parse({}),
    seedHost: 'a.example',
    suspectedFromStart: false,
    ...(pagesLeft === undefined ? {} : { pagesLeft }),
  };
}

describe('the first addresses of a run', () => {
  it('leave out what is off or cannot be visited', () => {
    const frontier = frontierOf([
      seed('https://a.example/'),
      seed('https://b.example/', { enabled: false }),
      seed('vay nhanh', { kind: 'keyword' }),
      seed('không phải', { kind: 'url' }),
    ]);
    expect(frontier.map((entry) => entry.url)).toEqual(['https://a.example/']);
  });
  it('carry what the seed says they hold and whether they are suspected from the start', () => {
    const [entry] = frontierOf([
      seed('https://a.example/s/kenh', { kind: 'social_channel', origin: 'report' }),
    ]);
    expect(entry).toMatchObject({ subjectKind: 'channel', suspectedFromStart: true });
  });
});

describe('batches', () => {
  it('hold one host each and at most the batch size', () => {
    const urls = Array.from({ length: BATCH_SIZE + 1 }, (_, index) => url(String(index)));
    const other = { ...url('x'), url: 'https://b.example/x' };
    const batches = batchesOf([...urls, other], { runId: 'run', now: NOW });
    expect(batches.map((batch) => [batch.host, batch.urls.length])).toEqual([
      ['a.example', BATCH_SIZE],
      ['a.example', 1],
      ['b.example', 1],
    ]);
  });
  it('have the same ids each time the same parent makes them', () => {
    const once = batchesOf([url('1')], { runId: 'run', parentId: 'p', now: NOW });
    const again = batchesOf([url('1')], { runId: 'run', parentId: 'p', now: new Date() });
    expect(again[0]?.id).toBe(once[0]?.id);
    expect(batchesOf([url('1')], { runId: 'run', parentId: 'q', now: NOW })[0]?.id).not.toBe(
      once[0]?.id,
    );
  });
});

describe('the page budget of a seed', () => {
  it('is never exceeded, however the tree of pages branches', () => {
    const maxPages = 50;
    let visited = 1;
    let level = [url('root', 's1', maxPages - 1)];
    for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
      const discovered = level.flatMap((parent, p) =>
        Array.from({ length: 7 }, (_, c) => ({
          ...parent,
          url: `https://a.example/${depth}/${p}/${c}`,
        })),
      );
      const { kept } = withinBudget(level, discovered);
      visited += kept.length;
      level = kept;
    }
    expect(visited).toBeLessThanOrEqual(maxPages);
    expect(visited).toBeGreaterThan(maxPages / 2);
  });
  it('keeps the budgets of two seeds apart', () => {
    const { kept, cut } = withinBudget(
      [url('a', 's1', 1), url('b', 's2', 5)],
      [url('1', 's1'), url('2', 's1'), url('3', 's2')],
    );
    expect(kept.map((entry) => entry.seedId)).toEqual(['s1', 's2']);
    expect(cut).toBe(1);
  });
});
