import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createProtectList,
  SEED_KINDS,
  type Seed,
  type SeedKind,
  type SeedSet,
  seedId,
} from '../../../domain/index.js';
import { exportSeedSet, importSeeds, loadReferenceData } from '../../../seeds/index.js';
import { parseSeedSetYaml, readSeedFile, seedSetToYaml } from '../../../seeds/seed-set-file.js';

const VALUES: Record<SeedKind, string> = {
  website: 'https://a-b.top/',
  url: 'https://a-b.top/x?y=1',
  keyword: '=việc nhẹ, "lương cao"',
  social_channel: 'https://t.me/s/kenh_nghi_van',
  social_group: 'https://facebook.com/groups/1',
  social_account: 'https://zalo.me/0900000000',
  app_listing: 'https://play.google.com/store/apps/details?id=com.gia',
  app_developer: 'https://play.google.com/store/apps/developer?id=Gia',
  app_query: 'https://play.google.com/store/search?q=vneid&c=apps',
  brand: 'vietcombank',
  feed: 'https://feed.a-b.top/x',
  message: 'Nhận quà tại a-b.top; ngay hôm nay',
  report: 'https://c-d.top/bao',
};

const seeds: Seed[] = SEED_KINDS.map((kind, index) => ({
  id: seedId(kind, VALUES[kind]),
  kind,
  value: VALUES[kind],
  label: `Nhãn ${index}`,
  scope: { reach: 'domain', maxDepth: 2, maxPages: 30 + index, excludePaths: ['/tin', '/ảnh'] },
  origin: 'report',
  hint: 'job_task',
  enabled: index % 2 === 0,
  note: '+ghi chú',
}));

const set: SeedSet = {
  id: 'tap-thu',
  name: 'Tập thử',
  version: 3,
  unit: 'pa05',
  province: '91',
  exercise: true,
  seeds,
  updatedAt: new Date('2026-11-20T01:02:03.000Z'),
  updatedBy: 'canbo',
};

describe('a seed set', () => {
  it.each(['csv', 'xlsx', 'yaml'] as const)('comes back whole through %s', async (format) => {
    const protect = createProtectList(await loadReferenceData('seeds/data'));
    const bytes = await exportSeedSet(set, format);
    const report = await importSeeds({ bytes, format }, { existing: [], protect });
    expect(report.invalid).toEqual([]);
    expect(report.added).toEqual(seeds);
  });

  it('comes back through text by kind and value', async () => {
    const protect = createProtectList(await loadReferenceData('seeds/data'));
    const bytes = await exportSeedSet(set, 'text');
    const report = await importSeeds({ bytes, format: 'text' }, { existing: [], protect });
    expect(report.added.map(({ id }) => id)).toEqual(seeds.map(({ id }) => id));
  });

  it('guards CSV cells that a spreadsheet would run, and marks the file as UTF-8', async () => {
    const bytes = await exportSeedSet(set, 'csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`"'=việc nhẹ, ""lương cao"""`);
    expect(text).toContain("'+ghi chú\r\n");
  });

  it('is the same after a file', () => {
    expect(parseSeedSetYaml(seedSetToYaml(set))).toEqual(set);
  });

  it('may leave out in a file what has a default', () => {
    const parsed = parseSeedSetYaml(
      'format: rasoat-seed-set/1\nid: a\nname: A\nseeds:\n  - { kind: website, value: "https://a-b.top/" }\n',
    );
    expect(parsed).toMatchObject({ version: 1, exercise: false, unit: 'default' });
    expect(parsed.seeds[0]).toEqual({
      id: seedId('website', 'https://a-b.top/'),
      kind: 'website',
      value: 'https://a-b.top/',
      scope: { reach: 'host', maxDepth: 1, maxPages: 20, excludePaths: [] },
      origin: 'manual',
      enabled: true,
    });
  });

  it.each([
    ['an unknown kind', 'seeds: [{ kind: trang, value: x }]', /seeds\.0\.kind/],
    ['a bad id', 'id: "Tập"\nseeds: []', /id: lower-case/],
    ['no format', 'format: khac/9\nseeds: []', /format/],
    ['broken YAML', 'seeds: [', /not valid YAML/],
  ])('is refused with %s', (_name, rest, message) => {
    const head = ['format: rasoat-seed-set/1', 'id: a', 'name: A'].filter(
      (line) => !rest.includes(`${line.split(':')[0]}: `) || line.startsWith('name'),
    );
    expect(() => parseSeedSetYaml([...head, rest].join('\n'), 'tap.yaml')).toThrow(message);
  });

  it('is read from a file, and a missing one is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rasoat-set-'));
    const path = join(folder, 'tap.yaml');
    await writeFile(path, `\uFEFF${seedSetToYaml(set)}`);
    await expect(readSeedFile(path)).resolves.toEqual(set);
    await rm(folder, { recursive: true });
    await expect(readSeedFile(path)).rejects.toMatchObject({
      code: 'SEED_FILE_UNREADABLE',
      message: expect.stringContaining(path),
    });
  });
});
