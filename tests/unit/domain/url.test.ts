import { describe, expect, it } from 'vitest';
import {
  canonicalUrl,
  defang,
  defangWithin,
  hostOf,
  refang,
  registrableDomain,
  subjectOf,
  vietnamYear,
} from '../../../domain/index.js';
import { aProtectList } from '../../builders/cases.js';

describe('canonicalUrl', () => {
  it.each([
    ['HTTP://Vi-Du.Example:80/A?utm_source=x&b=1#top', 'http://vi-du.example/A?b=1'],
    ['https://user:pass@vi-du.example/', 'https://vi-du.example/'],
    ['https://vi-du.example./x', 'https://vi-du.example/x'],
    ['https://ví-dụ.example/', 'https://xn--v-d-rma6749a.example/'],
    ['ftp://vi-du.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['không phải địa chỉ', undefined],
  ])('%s → %s', (raw, expected) => {
    expect(canonicalUrl(raw)).toBe(expected);
  });
});

it('gives nothing for an address longer than the system keeps', () => {
  expect(canonicalUrl(`https://vi-du.example/${'a'.repeat(2_100)}`)).toBeUndefined();
});

describe('defang and refang', () => {
  it.each(['https://a.example/b?c=d.e', 'http://1.2.3.4/', 'a.b.example'])(
    'undo each other: %s',
    (value) => {
      expect(defang(value)).not.toContain('http');
      expect(refang(defang(value))).toBe(value);
    },
  );
  it.each([
    ['hxxps://a[.]example', 'https://a.example'],
    ['hXXp://a(.)example', 'http://a.example'],
    ['a {dot} example', 'a.example'],
    ['ten[@]a[.]example', 'ten@a.example'],
    ['hxxp[:]//a[.]example', 'http://a.example'],
  ])('reads %s', (raw, expected) => {
    expect(refang(raw)).toBe(expected);
  });
});

describe('registrableDomain', () => {
  it.each([
    ['a.b.com.vn', 'b.com.vn'],
    ['x.pages.dev', 'x.pages.dev'],
    ['a.b.id.vn', 'b.id.vn'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s → %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });
});

describe('the subject of a case', () => {
  const protect = aProtectList();
  it.each([
    {
      name: 'an ordinary site is its host',
      kind: 'page',
      url: 'https://nghi-van.example/a',
      expected: { class: 'website', value: 'nghi-van.example' },
    },
    {
      name: 'a page on a platform is its address',
      kind: 'page',
      url: 'https://social.example/p/1',
      expected: { class: 'link', value: 'https://social.example/p/1' },
    },
    {
      name: 'a customer’s own host on free hosting is its host',
      kind: 'page',
      url: 'https://shop1.freehost.example/',
      expected: { class: 'website', value: 'shop1.freehost.example' },
    },
    {
      name: 'the hosting’s own name is never condemned whole',
      kind: 'page',
      url: 'https://freehost.example/u/1',
      expected: { class: 'link', value: 'https://freehost.example/u/1' },
    },
    {
      name: 'a protected name is only the exact address',
      kind: 'page',
      url: 'https://www.vidubank.example/x',
      expected: { class: 'link', value: 'https://www.vidubank.example/x' },
    },
    {
      name: 'a state portal is only the exact address',
      kind: 'page',
      url: 'https://thuvien.xa.gov.vn/x',
      expected: { class: 'link', value: 'https://thuvien.xa.gov.vn/x' },
    },
    {
      name: 'a channel is an account',
      kind: 'channel',
      url: 'https://social.example/s/kenh',
      expected: { class: 'account', value: 'https://social.example/s/kenh' },
    },
    {
      name: 'a post is content',
      kind: 'post',
      url: 'https://social.example/p/2',
      expected: { class: 'content', value: 'https://social.example/p/2' },
    },
  ] as const)('$name', ({ kind, url, expected }) => {
    expect(subjectOf(kind, url, protect)).toEqual(expected);
    expect(hostOf(url)).not.toBe('');
  });
});

describe('defangWithin', () => {
  it.each([
    ['Tên miền vi-du.bank-xac.example giả tên', 'Tên miền vi-du[.]bank-xac[.]example giả tên'],
    ['vào https://vi-du.example/a.php nhé', 'vào hxxps://vi-du[.]example/a[.]php nhé'],
    [
      '“https://ví-dụ.example:8443/”, (www.vi-du.vn).',
      '“hxxps://ví-dụ[.]example:8443/”, (www[.]vi-du[.]vn).',
    ],
    ['máy chủ 192.0.2.7, cổng 80', 'máy chủ 192[.]0[.]2[.]7, cổng 80'],
    ['thư tới ho-tro@vi-du.example', 'thư tới ho-tro@vi-du[.]example'],
    ['đã xong: hxxps://vi-du[.]example', 'đã xong: hxxps://vi-du[.]example'],
    [
      '18.500.000đ, 1.250.000.000 đồng, ngày 05.11.2026.',
      '18.500.000đ, 1.250.000.000 đồng, ngày 05.11.2026.',
    ],
    [
      'TP.HCM, Q.Tân Bình. Hết hạn hôm nay.Chuyển ngay',
      'TP.HCM, Q.Tân Bình. Hết hạn hôm nay.Chuyển ngay',
    ],
  ])('%s', (text, expected) => {
    expect(defangWithin(text)).toBe(expected);
    expect(defangWithin(expected)).toBe(expected);
  });
});

describe('the year of a document number', () => {
  it.each([
    ['2026-12-31T16:59:59Z', 2026],
    ['2026-12-31T17:00:00Z', 2027],
  ])('%s is in %i in Vietnam', (instant, year) => {
    expect(vietnamYear(new Date(instant))).toBe(year);
  });
});
