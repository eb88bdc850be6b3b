import { describe, expect, it } from 'vitest';
import { hostName, likeness } from '../../../../classifiers/page/host-name.js';
import { namesHost } from '../../../../classifiers/page/names-host.js';
import { selfNames } from '../../../../classifiers/page/self-names.js';
import { extractPage } from '../../../../crawler/index.js';

const FORM = '<form><input name="user"><input type="password" name="pass"></form>';
const page = (html: string, host = 'anbinhxuan.com') =>
  extractPage(html + FORM, { url: `https://${host}/` });

describe('names a page gives itself', () => {
  const strongest = (html: string): string | undefined => selfNames(page(html))[0]?.name;

  it.each([
    ['<title>Sign in – Sachmau</title>', 'Sachmau'],
    ['<meta property="og:site_name" content="Nhà sách Sách Mẫu">', 'Nhà sách Sách Mẫu'],
    ['<p>By continuing, you agree to Sachmau’s Terms of Use</p>', 'Sachmau'],
    ['<p>Log in to your Sachmau account</p>', 'Sachmau'],
    ['<p>SMT Login</p>', 'SMT'],
    ['<p>Đăng nhập vào Sachmau</p>', 'Sachmau'],
    ['<p>You must have cookies enabled to log in to sachMau.</p>', 'sachMau'],
    ['<p>© 2026 Sachmau Ltd. All rights reserved.</p>', 'Sachmau'],
    [
      '<img src="/logo.png" alt="Sachmau logo"><p>Find answers at the Sachmau Help Centre</p>',
      'Sachmau',
    ],
    ['<p>Logged in as you@mail.example on sachmau.com.</p>', 'sachmau'],
  ])('%s: %s', (html, name) => {
    expect(strongest(html)).toBe(name);
  });

  it.each([
    '<title>Sign in</title><h1>Log in to your account</h1>',
    '<p>Forgot Password?</p><p>Show Password</p><p>PasswordForgot</p>',
    '<p>Sign in with Google</p><p>Continue with Facebook</p>',
    '<p>Accept Terms and Privacy Policy</p>',
    '<p>Anmeldung</p><p>Passwort vergessen?</p>',
    '<p>The Reader SHALL pay. The reader shall pay again, as the reader shall.</p>',
    '<p>TÀI KHOẢN BAN QUẢN TRỊ CHUNG CƯ</p>',
    '<p>Tra cứu tại www.mau.gov.vn</p>',
  ])('finds none in %s', (html) => {
    expect(selfNames(page(html)).filter(({ strength }) => strength >= 1)).toEqual([]);
  });

  it('points to where the name stands in the text', () => {
    const facts = page('<p>Log in to your Sachmau account</p>');
    const [name] = selfNames(facts);
    expect(facts.text.slice(name?.at, (name?.at ?? 0) + 7)).toBe('Sachmau');
  });
});

describe('a name against a host', () => {
  it.each([
    ['Hanoi University', 'hanoiuniversity.edu.vn', 'own'],
    ['Hanoi University', 'hanu.edu.vn', 'own'],
    ['Johnson Mau', 'ibs.johnsonmau.com', 'own'],
    ['Project Mau Institute', 'pmi.org', 'own'],
    ['Giác Sứ', 'giacsu-shiptrungviet.vn', 'own'],
    ['Điện Máy Mẫu', 'dienmaymau.vn', 'own'],
    ['Sachmau', 'sachmau.portal-example.com', 'akin'],
    ['Bluesach', 'blsach.app', 'akin'],
    ['Sandy Mũi Né Resort', 'bookhotel-muine.com', 'akin'],
    ['Sachmau', 'sachmau-login.com', 'imitated'],
    ['Sachmau', 'secure-sachmau.info', 'imitated'],
    ['Sachmau', 'mysachmausupport.online', 'imitated'],
    ['Sachmau', 'sachmau.account-verify.net', 'imitated'],
    ['Sachmau', 'sachmau.vn-id.top', 'imitated'],
    ['Sachmau', 'sachmauu.com', 'imitated'],
    ['Sachmau', 'sachmao.com', 'imitated'],
    ['Sachmau', 'anbinhxuan.com', 'foreign'],
  ])('%s on %s: %s', (name, host, expected) => {
    expect(likeness(name, hostName(host))).toBe(expected);
  });
});

describe('whether a page names its host', () => {
  const names = (html: string, host: string) => namesHost(page(html, host), hostName(host));

  it.each([
    ['<p>Best Mau gift cards</p>', 'bestmau.com', true],
    ['<p>Project Mau Institute</p>', 'pmi.org', true],
    ['<a href="https://help.sachmau.com/">Help</a>', 'sachmau.com', true],
    ['<a href="/login?back=https%3A%2F%2Fid.sachmau.com%2F">Log in</a>', 'id.sachmau.com', true],
    ['<p>Sachmau login</p>', 'sachmau-login.com', false],
    ['<p>Asus’s news</p>', 'asuss.com', false],
    ['<p>Fields are required</p>', 'wired.com', false],
    ['<a href="/forgot">Forgot password?</a>', 'sachmau.com', false],
  ])('%s on %s: %s', (html, host, expected) => {
    expect(names(html, host)).toBe(expected);
  });
});
