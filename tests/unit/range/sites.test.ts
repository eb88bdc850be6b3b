import { describe, expect, it } from 'vitest';
import { CATEGORIES, isSuspectCategory } from '../../../domain/index.js';
import { assignAddresses } from '../../../range/addresses.js';
import { ALL_SITES } from '../../../range/all-sites.js';
import { seedsOf } from '../../../range/seeds.js';
import { endsAsExpected, type SiteSpec } from '../../../range/site.js';

const scams = ALL_SITES.filter((site) => site.kind === 'scam');
const honest = ALL_SITES.filter((site) => site.kind === 'benign');

function fixedPages(site: SiteSpec): string[] {
  return Object.values(site.pages).filter((page) => typeof page === 'string');
}

describe('what the range holds', () => {
  it('has at least a hundred sites, each with a host of its own', () => {
    expect(ALL_SITES.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ALL_SITES.map((site) => site.host)).size).toBe(ALL_SITES.length);
  });

  const carried = CATEGORIES.filter(isSuspectCategory).filter((id) => id !== 'illegal_ad');
  it.each(carried)('shows %s in three layouts or more', (category) => {
    const layouts = scams.filter((site) => site.category === category).map((site) => site.layout);
    expect(new Set(layouts).size).toBeGreaterThanOrEqual(3);
  });

  it('gives honest sites the same layouts as suspected ones, so that a layout tells nothing', () => {
    const honestLayouts = new Set(honest.map((site) => site.layout));
    for (const layout of [
      'landing',
      'sign-in',
      'portal',
      'channel',
      'group',
      'post',
      'store',
      'shop',
      'letter',
      'chat',
      'classified',
      'forum',
      'bio',
      'plain',
      'odds',
    ]) {
      expect(honestLayouts, layout).toContain(layout);
    }
  });

  it('holds at least as many hard negatives as suspected sites', () => {
    expect(honest.length).toBeGreaterThanOrEqual(scams.length);
  });

  it('hides in each of the twelve ways of a cloak', () => {
    const kinds = ALL_SITES.map((site) => site.layout).filter((layout) =>
      layout.startsWith('cloak-'),
    );
    expect(new Set(kinds).size).toBe(12);
  });

  it('stands on reserved endings, or on an invented State name where the form is the point', () => {
    for (const { host } of ALL_SITES) {
      expect(host).toMatch(
        /\.(example|test|invalid)$|(tinh-vidu|xa-vidu|phuong-thaotruong)\.gov\.vn$/,
      );
    }
  });

  it('marks as compromised only names of the State that carry something foreign', () => {
    const marked = ALL_SITES.filter((site) => site.compromised);
    expect(marked.length).toBeGreaterThanOrEqual(2);
    for (const site of marked) expect(site.host).toMatch(/\.gov\.vn$/);
  });

  it('names no phone that could be assigned: mobiles stand under 095 only', () => {
    for (const site of ALL_SITES) {
      const pages = fixedPages(site)
        .join('\n')
        .replace(/<[^>]+>/g, ' ');
      const mobiles = pages.match(/(?<!\d)0[35789]\d[\d.]{7,9}\d(?!\d)/g) ?? [];
      for (const found of mobiles) {
        expect(found.replaceAll('.', ''), site.host).toMatch(/^095\d{7}$/);
      }
    }
  });

  it('does not repeat one text with other nouns: long lines are not shared between sites', () => {
    const owners = new Map<string, string>();
    for (const site of [...scams, ...honest]) {
      const lines = fixedPages(site)
        .join('\n')
        .replace(/<style>[\s\S]*?<\/style>/g, '')
        .split(/<[^>]+>|\n/)
        .filter((line) => line.trim().length > 60);
      for (const line of lines) {
        expect(owners.get(line.trim()) ?? site.host, line).toBe(site.host);
        owners.set(line.trim(), site.host);
      }
    }
  });
});

describe('invented addresses', () => {
  const table = assignAddresses(ALL_SITES);
  it('are global unicast, one for each host, the same at every start', () => {
    const own = ALL_SITES.filter((site) => site.addresses === undefined);
    const given = own.flatMap((site) => table[site.host] ?? []);
    expect(new Set(given).size).toBe(own.length);
    for (const address of given)
      expect(address).toMatch(/^(45|103)(\.([1-9]\d?|1\d\d|2[0-4]\d|25[0-4])){3}$/);
    expect(assignAddresses(ALL_SITES)).toEqual(table);
  });
});

describe('the default seeds', () => {
  const seeds = seedsOf(ALL_SITES);
  it('have ids of their own and stay small', () => {
    expect(new Set(seeds.map((seed) => seed.id)).size).toBe(seeds.length);
    for (const seed of seeds) {
      expect(seed.scope.maxDepth).toBeLessThanOrEqual(1);
      expect(seed.scope.maxPages).toBeLessThanOrEqual(5);
    }
  });

  it('leave out the hosts that would hold a run up', () => {
    const values = seeds.map((seed) => seed.value).join('\n');
    expect(values).not.toMatch(/im-lang|dung-giua-chung|khong-dut|bom-nen/);
    expect(new Set(seeds.map((seed) => seed.kind))).toEqual(
      new Set([
        'website',
        'url',
        'social_channel',
        'social_group',
        'social_account',
        'app_listing',
      ]),
    );
  });
});

describe('a visit against the ground truth', () => {
  const base = { url: 'https://a.example/', depth: 0, at: new Date(0) };
  const refused = { ...base, outcome: 'skipped', reason: 'robots' } as const;
  const broken = {
    ...base,
    outcome: 'failed',
    code: 'TLS_ERROR',
    detail: '',
    retryable: false,
  } as const;
  it.each([
    [
      'any of the listed endings is right',
      [
        { outcome: 'captured' as const },
        { outcome: 'skipped' as const, reasons: ['robots' as const] },
      ],
      refused,
      true,
    ],
    [
      'another reason is wrong',
      [{ outcome: 'skipped' as const, reasons: ['trap' as const] }],
      refused,
      false,
    ],
    [
      'the right failure',
      [{ outcome: 'failed' as const, codes: ['TLS_ERROR' as const] }],
      broken,
      true,
    ],
    ['a failure where a capture was due', [{ outcome: 'captured' as const }], broken, false],
  ])('%s', (_name, expected, visit, right) => {
    expect(endsAsExpected({ expected }, visit)).toBe(right);
  });
});
