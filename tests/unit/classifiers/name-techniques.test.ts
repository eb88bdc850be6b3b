import { beforeAll, describe, expect, it } from 'vitest';
import { createNameScorer, type NameScorer } from '../../../classifiers/index.js';
import { fitDual } from '../../../classifiers/training/dual-logistic.js';
import { writtenNames } from '../../../classifiers/training/written-names.js';
import { shippedReference } from './reference.js';

let rules: NameScorer;

beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  rules = createNameScorer({ reference, protect });
});

const codesOf = (host: string): string[] => rules(host).signals.map(({ code }) => code);

describe.each([
  [
    'letters of other scripts',
    'look_alike_letters',
    ['xn--sacmbank-pbh.com', 'xn--vietcombnk-6qi.com'],
  ],
  ['neighbours on the keyboard', 'typo', ['vietcombamk.top', 'sacombsnk.xyz', 'techcombanl.com']],
  [
    'letters left out, doubled, exchanged',
    'typo',
    ['vietcombnk.vip', 'saccombank.net', 'sacombnak.com'],
  ],
  ['digits for letters', 'look_alike_letters', ['s4c0mbank.com', 'agr1bank.net', 'l4z4da.vip']],
  [
    'added words',
    'brand_with_words',
    ['vietcombank-uudai.com', 'sacombank-the.com', 'xacthucagribank.com'],
  ],
  ['another ending', 'wrong_ending', ['sacombank.top', 'techcombank.icu', 'shopee.vip']],
  [
    'a sub-domain of somebody else',
    'brand_in_subdomain',
    ['vietcombank.an-toan.com', 'www.shopee.khuyen-mai.net'],
  ],
  [
    'a fake .vn',
    'fake_suffix',
    ['vietcombank.vn-ms.top', 'acb.com.vn-xt.icu', 'dichvucong.govn.net'],
  ],
  [
    'gambling doorways',
    'gambling',
    ['nohu88.top', 'rikvip-taixiu.com', 'sodo66.net', 'abc.keonhacai.live'],
  ],
  ['names made by a program', 'generated', ['x7k2m9q4w.com', 'bcdfghjklm.net', '8482910.org']],
] as const)('%s', (_what, technique, hosts) => {
  it.each(hosts)(`%s: ${technique}`, (host) => {
    expect(rules(host).technique).toBe(technique);
  });
});

it('counts a cheap ending beside other cues, and never by itself', () => {
  expect(codesOf('nongsan.top')).toEqual(['prior', 'name.cheap_ending']);
  expect(rules('nongsan.top').score).toBeLessThan(0.2);
  expect(rules('nohu.top').score).toBeGreaterThan(rules('nohu.com').score);
});

describe('short brands', () => {
  it.each([
    'acb.com',
    'vib.net',
    'mb.org',
    'evn.co',
    'acb-garden.com',
    'my.vib.com',
    'mbgarden.com',
  ])('%s: a short name alone accuses nobody', (host) => {
    const { brand, score } = rules(host);
    expect(brand).toBeUndefined();
    expect(score).toBeLessThan(0.1);
  });

  it.each([
    ['acb-xacthuc.com', 'acb'],
    ['vib-the.top', 'vib'],
    ['vib.nanghanmuc-the.top', 'vib'],
    ['evn-hotro.xyz', 'evn'],
  ])('%s: with a second cue it is %s', (host, brand) => {
    expect(rules(host).brand).toBe(brand);
  });
});

describe('platforms and owners', () => {
  it.each([
    'www.facebook.com',
    'https://www.facebook.com/groups/1',
    'www.youtube.com/watch?v=1',
    'weebly.com',
  ])('%s is no look-alike of itself', (host) => {
    expect(rules(host).score).toBeLessThan(0.01);
  });

  it('keeps every official domain and what stands below it clear', async () => {
    const { reference, protect } = await shippedReference();
    // What stands below a platform is its users' own.
    const official = reference.brands
      .flatMap(({ domains }) => domains)
      .filter((domain) => !protect.sharedHost(domain));
    const accused = official
      .flatMap((domain) => [domain, `otp-xacthuc.${domain}`, `WWW.${domain}.`])
      .filter((host) => rules(host).score > 0.1);
    expect(official.length).toBeGreaterThan(200);
    expect(accused).toEqual([]);
  });
});

describe('training of names', () => {
  const row = (indices: number[], label: 0 | 1, cost = 1) => ({
    indices: Uint32Array.from(indices),
    label,
    cost,
  });

  it('separates by the index that tells, and the same way each time', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row([i % 2, 2 + (i % 3)], (i % 2) as 0 | 1));
    const { weights } = fitDual(rows, 4, 1);
    expect(weights[1]).toBeGreaterThan((weights[0] ?? 0) + 1);
    expect(fitDual(rows, 4, 1).weights).toEqual(weights);
  });

  it('follows the dearer of rows that contradict each other', () => {
    const { weights, bias } = fitDual([row([1], 1, 1), row([1], 0, 20)], 4, 1);
    expect((weights[1] ?? 0) + bias).toBeLessThan(0);
  });

  it('learns nothing from one label', () => {
    expect(fitDual([row([1], 0)], 4, 1)).toEqual({ weights: new Float32Array(16), bias: 0 });
  });

  it('writes honest names that are well formed, apart and the same each time', () => {
    const hosts = writtenNames().map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    expect(writtenNames().map(({ host }) => host)).toEqual(hosts);
  });
});
