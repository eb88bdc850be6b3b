import { describe, expect, it } from 'vitest';
import { invitationEvidence, invitations } from '../../../classifiers/page/invitation.js';
import { ownerEvidence } from '../../../classifiers/page/owner-evidence.js';
import { pointedOwner } from '../../../classifiers/page/page-owner.js';
import { extractPage } from '../../../crawler/index.js';
import { shippedReference } from './reference.js';

const FIELDS = '<form><input name="user"><input type="password" name="pass"></form>';
const OWNED = `${FIELDS}<h1>Nhà sách Mẫu</h1>
<a href="https://nhasachmau.example.com/">Home</a>`;
/** A log-in page of a made-up shop, its links written out in full. */
const SHOP = `<h1>Sach Mau Toan</h1>${FIELDS}
<a href="https://sachmautoan.com/forgot">Forgot password?</a>
<a href="https://www.sachmautoan.com/terms">Terms of use</a>`;

describe('whose a log-in page is by where it points', async () => {
  const { protect } = await shippedReference();
  const evidenceOf = (html: string, host: string) => {
    const facts = extractPage(html, { url: `https://${host}/` });
    const owner = pointedOwner(facts, protect);
    return owner ? ownerEvidence(facts, owner, undefined) : [];
  };
  const codes = (html: string, host: string): string[] =>
    evidenceOf(html, host).map(({ code }) => code);

  it.each([
    ['on its own host', 'sachmautoan.com', []],
    ['on a sister host', 'id.sachmautoan.com', []],
    ['on a neutral host', 'anbinh.com', ['page.foreign_identity']],
    [
      'on a look-alike host',
      'sachmautoan-login.com',
      ['page.foreign_identity', 'page.look_alike_of_links'],
    ],
    ['under another ending of the same label', 'sachmautoan.vn', []],
  ])('%s (%s)', (_name, host, expected) => {
    expect(codes(SHOP, host)).toEqual(expected);
  });

  it.each([
    [
      'the services in every page',
      `${FIELDS}<script src="https://www.google.com/recaptcha/api.js"></script><a href="https://www.facebook.com/x">Facebook</a>`,
    ],
    ['relative links', `${FIELDS}<a href="/forgot">Forgot password?</a>`],
    [
      'an own address beside those of a partner',
      `${FIELDS}<a href="https://anbinh.com/help">Help</a><a href="https://partner-one.com/a">A</a><a href="https://partner-one.com/b">B</a>`,
    ],
    [
      'many owners, none of them first',
      `${FIELDS}<a href="https://mot-mau.com/">1</a><a href="https://hai-mau.com/">2</a><a href="https://ba-mau.com/">3</a>`,
    ],
    [
      'the host’s name at a service',
      `${FIELDS}<a href="https://anbinh.help-desk-mau.com/">Help</a>`,
    ],
    [
      'the words name the host',
      `<h1>An Binh</h1>${FIELDS}<a href="https://partner-one.com/a">A</a>`,
    ],
  ])('says nothing where there is only %s', (_name, html) => {
    expect(codes(html, 'anbinh.com')).toEqual([]);
  });

  it('gives a reason in both languages', () => {
    for (const { reason, reasonEn } of evidenceOf(OWNED, 'anbinh.com')) {
      expect(reason).toContain('anbinh.com');
      expect(reasonEn).toMatch(/^[A-Z]/);
    }
  });
});

describe('whose account a page speaks of', () => {
  const page = (text: string, host = 'anbinh.com') =>
    extractPage(`<p>${text}</p>`, { url: `https://${host}/` });

  it.each([
    ['Sign in to Sachmau', 'Sachmau'],
    ['Welcome back to Sachmau!', 'Sachmau'],
    ['You agree to Sachmau’s Terms of Service', 'Sachmau'],
    ['Đăng nhập vào Sachmau', 'Sachmau'],
    ['Sign in to Sachmau with Google', 'Sachmau'],
  ])('%s', (text, name) => {
    expect(invitations(page(text))).toEqual([name]);
  });

  it.each([
    ['Sign in to Sachmau', 'anbinh.com', 1],
    ['Sign in to Sachmau', 'id.sachmau.vn', 0],
    ['Sign in to your account', 'anbinh.com', 0],
    ['Log in with your Facebook account', 'anbinh.com', 0],
    ['Sign in to continue', 'anbinh.com', 0],
    ['Welcome to Student Portal', 'anbinh.com', 0],
  ])('%s on %s: %i', (text, host, count) => {
    expect(invitationEvidence(page(text, host))).toHaveLength(count);
  });
});
