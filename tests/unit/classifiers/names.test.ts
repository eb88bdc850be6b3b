import { beforeAll, describe, expect, it } from 'vitest';
import { createNameScorer, loadModel, type NameScorer } from '../../../classifiers/index.js';
import { MODEL_DIR, shippedReference } from './reference.js';

let rules: NameScorer;
let full: NameScorer;

beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  rules = createNameScorer({ reference, protect });
  full = createNameScorer({ reference, protect, model: await loadModel(MODEL_DIR) });
});

const SUSPECT = 0.5;

describe('names that imitate', () => {
  it.each([
    ['vietcombank.vn-ms.top', 'vietcombank', 'fake_suffix'],
    ['msb.vn-cvs.top', 'msb', 'fake_suffix'],
    ['shb.com.vn-kps.top', 'shb', 'fake_suffix'],
    ['acb.com.vn-xt.icu', 'acb', 'fake_suffix'],
    ['techcombank.vn-ssl.cc', 'techcombank', 'fake_suffix'],
    ['vietcombank.example-host.top', 'vietcombank', 'brand_in_subdomain'],
    ['sacombank.baomat.xyz', 'sacombank', 'brand_in_subdomain'],
    ['agribank-login.net', 'agribank', 'brand_with_words'],
    ['vietcombank-xacthuc.com', 'vietcombank', 'brand_with_words'],
    ['garena-nhanqua.com', 'garena', 'brand_with_words'],
    ['onlinevietcombank.com', 'vietcombank', 'brand_with_words'],
    ['techcombank247.top', 'techcombank', 'brand_with_words'],
    ['mb-online.top', undefined, 'brand_with_words'],
    ['cskhtaikhoanmb.top', 'mb', 'brand_with_words'],
    ['vieclamlazada24.com', 'lazada', 'brand_with_words'],
    ['vietcombank.top', 'vietcombank', 'wrong_ending'],
    ['vietinbank.vip', 'vietinbank', 'wrong_ending'],
    ['vietconbank.top', 'vietcombank', 'typo'],
    ['sacombnk.xyz', 'sacombank', 'typo'],
    ['agrlbank.vip', 'agribank', 'look_alike_letters'],
    ['vietcornbank.com', 'vietcombank', 'look_alike_letters'],
    ['vietc0mbank.vip', 'vietcombank', 'look_alike_letters'],
  ])('%s: %s by %s', (host, brand, technique) => {
    const result = rules(host);
    expect(result.score).toBeGreaterThan(SUSPECT);
    expect(result.technique).toBe(technique);
    if (brand !== undefined) expect(result.brand).toBe(brand);
  });

  it.each([
    ['vibcskh.com', 'vib', 'brand_with_words'],
    ['khachhang-vib-canhan.com', 'vib', 'brand_with_words'],
    ['cskhmbcanhan.com', 'mb', 'brand_with_words'],
    ['vib.cham-socthe-khachhang.com', 'vib', 'brand_in_subdomain'],
  ])('a short name needs a second cue: %s is %s by %s', (host, brand, technique) => {
    expect(rules(host)).toMatchObject({ brand, technique });
  });

  it.each(['nohu88.top', 'taixiu789.vip', 'nhacai-uytin.xyz', '8xbet.club', 'kubet88.win'])(
    '%s looks like gambling',
    (host) => {
      const result = full(host);
      expect(result.score).toBeGreaterThan(SUSPECT);
      expect(result.technique).toBe('gambling');
    },
  );

  it.each(['dichvucongs.top', 'nhankimcuong-ff.xyz', 'phatnguoi-csgt.icu'])(
    '%s is a lure',
    (host) => {
      expect(full(host).score).toBeGreaterThan(SUSPECT);
    },
  );
});

describe('a government’s ending that no list of suffixes knows', () => {
  it.each([
    ['taxation.gov.mt', false],
    ['login.gov.de', false],
    ['dichvucong.gov.cc', true],
    ['vneid.gov-vn.top', true],
  ])('%s plays a suffix: %s', (host, expected) => {
    const codes = rules(host).signals.map(({ code }) => code);
    expect(codes.includes('name.fake_suffix')).toBe(expected);
  });
});

describe('honest names', () => {
  it.each([
    'vibrant.com',
    'acbook.vn',
    'mbappe.com',
    'arena.com',
    'vittel.com',
    'monotype.com',
    'tikka.co.uk',
    'momentum.vn',
    'vibe.vn',
    'ocbooks.com',
    'msboats.com',
    'evneurope.eu',
    'scbuild.com',
    'hust.edu.vn',
    'vnexpress.net',
    'tuoitre.vn',
    'github.com',
    'wikipedia.org',
    'nguyenkim.com',
    'hoaphat.com.vn',
    'bachhoaxanh.com',
    'tiemcaphe.vn',
    'luatminhkhue.vn',
    'phongkhamdakhoa.com.vn',
    'dulichdalat.vn',
    'noithatxinh.com',
    'trungtamtienganh.edu.vn',
    'xedapvietnam.com',
    'quananngon.com.vn',
    'sachhay24h.com',
    '1office.vn',
    'mbwebpro.com',
    'cskh-noithat.com',
  ])('%s stays clear', (host) => {
    expect(full(host).score).toBeLessThan(SUSPECT);
  });

  it.each([
    'vietcombank.com.vn',
    'portal.vietcombank.com.vn',
    'acb.com.vn',
    'dichvucong.gov.vn',
    'bocongan.gov.vn',
    'momo.vn',
    'ff.garena.com',
  ])('%s is official and never accused', (host) => {
    const result = full(host);
    expect(result.score).toBeLessThan(0.01);
    expect(result.signals.map((signal) => signal.code)).toContain('name.official');
  });

  it('judges a shared host by its own label, not by the platform', () => {
    expect(full('quanlykho.weebly.com').score).toBeLessThan(SUSPECT);
    expect(full('weebly.com').score).toBe(0);
    expect(full('vietcombank.weebly.com').score).toBeGreaterThan(
      full('quanlykho.weebly.com').score,
    );
  });
});

describe('what is no host name', () => {
  it.each([
    '',
    'localhost',
    '192.168.1.1',
    '...',
    'a'.repeat(300),
    '\ud800.\udfff',
    '::1',
    'xn--zzzz',
  ])('%j scores 0', (host) => {
    expect(full(host).score).toBeLessThan(SUSPECT);
  });
});

it('explains itself: the score is the sigmoid of the sum of weights', () => {
  const { score, signals } = full('vietcombank.vn-ms.top');
  const logit = signals.reduce((sum, signal) => sum + signal.weight, 0);
  expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 10);
});
