import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../crawler/frontier/admission.js';
import { discoverLinks } from '../../../crawler/frontier/discover-links.js';
import { isInScope } from '../../../crawler/frontier/scope.js';
import { trapReason } from '../../../crawler/frontier/traps.js';
import { victimTokenIn } from '../../../crawler/frontier/victim-token.js';
import type { FrontierUrl, Scope } from '../../../domain/index.js';

const SCOPE: Scope = { reach: 'host', maxDepth: 2, maxPages: 20, excludePaths: [] };

function frontier(change: Partial<FrontierUrl> = {}): FrontierUrl {
  return {
    url: 'https://shop.example/',
    depth: 0,
    seedId: 's1',
    scope: SCOPE,
    seedHost: 'shop.example',
    suspectedFromStart: false,
    ...change,
  };
}

describe('traps', () => {
  it.each([
    ['https://a.example/1/2/3/4/5/6/7/8/9/10/11/12', undefined],
    ['https://a.example/1/2/3/4/5/6/7/8/9/10/11/12/13', 'trap'],
    ['https://a.example/x/x/x', undefined],
    ['https://a.example/x/y/x/y/x/y/x', 'trap'],
    [`https://a.example/${'a'.repeat(2_100)}`, 'url_too_long'],
  ])('%s → %s', (url, reason) => {
    expect(trapReason(new URL(url))).toBe(reason);
  });
});

describe('victim tokens', () => {
  it.each([
    ['https://a.example/?email=nguoi.dung@mail.example', 'email'],
    ['https://a.example/?x=nguoi.dung%40mail.example', 'x'],
    ['https://a.example/?e=bmd1b2kuZHVuZ0BtYWlsLmV4YW1wbGU=', 'e'],
    ['https://a.example/?phone=0900000000', 'phone'],
    ['https://a.example/?sdt=%2B84900000000', 'sdt'],
    ['https://a.example/?token=a1b2c3d4e5f6a7b8c9d0', 'token'],
    ['https://a.example/?uid=9f8e7d6c5b4a39281706', 'uid'],
    ['https://a.example/verify/nguoi.dung@mail.example', 'path'],
    ['https://a.example/?cccd=001000000000', 'cccd'],
    ['https://a.example/?id=12345', undefined],
    ['https://a.example/?page=2&sort=price', undefined],
    ['https://a.example/?token=gioi-thieu', undefined],
    ['https://a.example/?q=tuyen+dung+cong+tac+vien+online', undefined],
    ['https://t.me/s/kenh_mau', undefined],
    ['https://a.example/@kenh/video/1', undefined],
  ])('%s → %s', (url, name) => {
    expect(victimTokenIn(new URL(url))).toBe(name);
  });
});

describe('scope', () => {
  it.each<[Scope['reach'], string, boolean]>([
    ['host', 'https://shop.example/a', true],
    ['host', 'https://www.shop.example/a', true],
    ['host', 'https://pay.shop.example/a', false],
    ['domain', 'https://pay.shop.example/a', true],
    ['domain', 'https://other.example/', false],
    ['page', 'https://shop.example/a', false],
  ])('reach %s, %s → %s', (reach, url, inside) => {
    expect(isInScope(new URL(url), frontier({ scope: { ...SCOPE, reach } }))).toBe(inside);
  });

  it('keeps shared hosting apart: another owner is another domain', () => {
    const from = frontier({ seedHost: 'a.pages.dev', scope: { ...SCOPE, reach: 'domain' } });
    expect(isInScope(new URL('https://b.pages.dev/'), from)).toBe(false);
  });

  it('leaves excluded paths out', () => {
    const from = frontier({ scope: { ...SCOPE, excludePaths: ['/logout'] } });
    expect(isInScope(new URL('https://shop.example/logout?x'), from)).toBe(false);
    expect(refusalOf({ ...from, url: 'https://shop.example/logout' })).toEqual({
      reason: 'out_of_scope',
      detail: '/logout',
    });
  });
});

describe('discovered links', () => {
  const link = (url: string) => ({ url, text: '', download: false });
  const facts = (urls: string[], frames: string[] = []) => ({ links: urls.map(link), frames });

  it('keeps what is in scope, canonical, once, one deeper', () => {
    const found = discoverLinks(
      facts([
        'https://shop.example/a?utm_source=x#top',
        'https://shop.example/a',
        '/b',
        'https://else.example/',
        'mailto:a@b.example',
        'javascript:void(0)',
        'tel:0900000000',
      ]),
      'https://shop.example/',
      frontier(),
    );
    expect(found.map((entry) => [entry.url, entry.depth, entry.seedId])).toEqual([
      ['https://shop.example/a', 1, 's1'],
      ['https://shop.example/b', 1, 's1'],
    ]);
  });

  it('leaves files, traps, tokens and the page itself; keeps an APK', () => {
    const found = discoverLinks(
      facts([
        '/logo.png',
        '/tai/app.apk',
        '/x/x/x/x/x',
        '/?token=a1b2c3d4e5f6a7b8c9d0',
        'https://shop.example/',
      ]),
      'https://shop.example/',
      frontier(),
    );
    expect(found.map((entry) => entry.url)).toEqual(['https://shop.example/tai/app.apk']);
  });

  it('follows frames first', () => {
    const found = discoverLinks(facts(['/b'], ['/khung']), 'https://shop.example/', frontier());
    expect(found.map((entry) => entry.url)).toEqual([
      'https://shop.example/khung',
      'https://shop.example/b',
    ]);
  });

  it('stops at the depth of the scope', () => {
    expect(discoverLinks(facts(['/b']), 'https://shop.example/', frontier({ depth: 2 }))).toEqual(
      [],
    );
  });
});
