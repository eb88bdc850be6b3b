import { describe, expect, it } from 'vitest';
import { createPageContext } from '../../../../classifiers/page/page-context.js';
import { pageEvidence } from '../../../../classifiers/page/page-evidence.js';
import { extractPage } from '../../../../crawler/index.js';
import { shippedReference } from '../reference.js';

const FORM = '<form><input name="user"><input type="password" name="pass"></form>';
const NAMED = `<title>Sign in – Sachmau</title><p>You agree to Sachmau’s Terms of Use</p>${FORM}`;

describe('a log-in page that calls itself somebody else’s', async () => {
  const { protect, reference } = await shippedReference();
  const context = createPageContext(reference, protect);
  const evidence = (html: string, host: string, path = '/') =>
    pageEvidence(extractPage(html, { url: `https://${host}${path}` }), context).evidence;
  const codes = (html: string, host: string, path = '/'): string[] =>
    evidence(html, host, path).map(({ code }) => code);

  it.each([
    ['a neutral host', 'anbinhxuan.com', ['page.foreign_name', 'page.host_unnamed']],
    [
      'free hosting',
      'anbinhxuan.pages.dev',
      ['page.foreign_name', 'page.free_hosting_login', 'page.host_unnamed'],
    ],
    ['a host that squats on the name', 'sachmauu.com', ['page.look_alike_of_name']],
    ['the name with a promise', 'sachmau-login.com', ['page.look_alike_of_name']],
    ['below a host of promises', 'sachmau.account-verify.net', ['page.look_alike_of_name']],
  ])('on %s (%s)', (_name, host, expected) => {
    expect(codes(NAMED, host)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['its own host', 'sachmau.com'],
    ['a sister host', 'id.sachmau.vn'],
    ['a customer’s place at a service', 'sachmau.okta.com'],
    ['a customer’s place left of another name', 'sachmau.hocbaihay.com'],
    ['a rented shop', 'sachmau.myshopify.com'],
  ])('accuses nobody on %s (%s)', (_name, host) => {
    const found = codes(NAMED, host);
    for (const code of ['page.foreign_name', 'page.look_alike_of_name', 'page.host_unnamed'])
      expect(found).not.toContain(code);
  });

  it('weighs less below endings that only schools and offices get', () => {
    const weight = (host: string): number =>
      evidence(NAMED, host).find(({ code }) => code === 'page.foreign_name')?.weight ?? 0;
    expect(weight('portal.xyzw.edu.vn')).toBeGreaterThan(0);
    expect(weight('portal.xyzw.edu.vn')).toBeLessThan(weight('anbinhxuan.com'));
  });

  it('asks nothing of pages that ask for no log-in', () => {
    expect(codes('<title>Tin tức – Sachmau</title><p>Về Sachmau</p>', 'anbinhxuan.com')).toEqual(
      [],
    );
  });

  it('takes back what asking weighs where the page names its host', () => {
    const html = `<p>Pay with Sachmau Coins</p><form><input name="otp" placeholder="OTP"></form>`;
    const found = evidence(html, 'sachmau.com').find(({ code }) => code === 'page.names_host');
    expect(found?.weight).toBeLessThan(0);
  });

  it.each([
    ['a name of lures', '<p>Nhận quà tặng</p>', 'nhanquatang.com'],
    ['an ending bought for next to nothing', '<p>Sachmau</p>', 'sachmau.top'],
  ])('but not for %s', (_name, html, host) => {
    expect(codes(html + FORM, host)).not.toContain('page.names_host');
  });

  it.each([
    ['account-verify.net', true],
    ['secure-anbinh.info', true],
    ['anbinhxuan.com', false],
    ['login.gov', false],
  ])('a bare form on %s promises a log-in in its name: %s', (host, expected) => {
    expect(codes(FORM, host).includes('page.login_words_host')).toBe(expected);
  });

  it.each([
    [
      'a freight firm',
      'giacsu-shiptrungviet.vn',
      '/',
      '<title>Nhận hàng Taobao, 1688 – Vận chuyển Giác Sứ</title>',
    ],
    ['an app shop', 'khocho.com', '/', '<title>Vietcombank – Kho Chợ</title>'],
    [
      'web mail of a firm',
      'mail.dettheumau.com.vn',
      '/owa/auth/logon.aspx',
      '<title>Outlook</title>',
    ],
  ])('%s speaks of a brand and does not pose as it', (_name, host, path, head) => {
    const found = codes(head + FORM, host, path);
    expect(found).not.toContain('page.brand_login');
  });

  it('still poses as the brand on a host that leans on it', () => {
    expect(codes(`<title>Vietcombank – Đăng nhập</title>${FORM}`, 'vietcombank-mau.com')).toContain(
      'page.brand_login',
    );
  });

  it('gives reasons in both languages and the place in the text', () => {
    const found = evidence(NAMED, 'anbinhxuan.com').find(
      ({ code }) => code === 'page.foreign_name',
    );
    expect(found?.reason).toContain('Sachmau');
    expect(found?.reasonEn).toContain('Sachmau');
    expect(found?.span?.field).toBe('text');
  });
});
