import { describe, expect, it } from 'vitest';
import { codeHosts } from '../../../../crawler/extract/code-hosts.js';
import { extractPage } from '../../../../crawler/index.js';

describe('hosts in a page’s code', () => {
  it.each([
    ['a script', '<script>fetch("https://api.mau.example/x")</script>', ['api.mau.example']],
    [
      'escaped settings',
      '<script>{"u":"https:\\/\\/WWW.mau.example\\/"}</script>',
      ['www.mau.example'],
    ],
    ['a style', '<p style="background:url(http://img.mau.example/a.png)">', ['img.mau.example']],
    ['a hidden field', '<input type="hidden" value="https://mau.example">', ['mau.example']],
    [
      'each once',
      '<a href="https://mau.example/1"><a href="https://mau.example/2">',
      ['mau.example'],
    ],
    ['not where a form sends', '<form action="https://mau.example/login">', []],
    ['not another scheme', 'ftp://mau.example and x://mau.example', []],
    ['not an address of numbers', 'https://127.0.0.1/', []],
    ['not a name cut short', 'https://mau', []],
  ])('%s', (_name, html, hosts) => {
    expect(codeHosts(html)).toEqual(hosts);
  });

  it('keeps forty at most, and stays quick on a page of nothing else', () => {
    const html = Array.from({ length: 50_000 }, (_, at) => `https://mau${at}.example/`).join(' ');
    expect(codeHosts(html)).toHaveLength(40);
    expect(codeHosts('://'.repeat(500_000))).toEqual([]);
  });

  it('is asked only of pages that ask who you are', () => {
    const script = '<script>a="https://mau.example/"</script>';
    const hosts = (html: string) => extractPage(html, { url: 'https://x.com/' }).codeHosts;
    expect(hosts(script)).toBeUndefined();
    expect(hosts(`${script}<input type="password">`)).toEqual(['mau.example']);
  });
});

describe('what a field asks beside a card', () => {
  const asks = (html: string): string[] =>
    extractPage(`<form>${html}</form>`, { url: 'https://x.com/' }).forms.flatMap(({ fields }) =>
      fields.map((field) => field.asks),
    );
  const CARD = '<input placeholder="Card number"><input placeholder="Expiration date">';

  it.each([
    ['the code printed on it', `${CARD}<input placeholder="Verification code">`, 'cvv'],
    ['a code that is sent', `${CARD}<input placeholder="SMS verification code">`, 'otp'],
    ['a one-time code', `${CARD}<input placeholder="OTP">`, 'otp'],
    [
      'a code beside the printed one',
      `${CARD}<input placeholder="CVV"><input placeholder="Verification code">`,
      'otp',
    ],
    ['a code in a form for no card', '<input placeholder="Verification code">', 'otp'],
  ])('%s', (_name, html, last) => {
    expect(asks(html).at(-1)).toBe(last);
  });

  it.each([
    [
      'a street that browsers shall not fill in',
      '<input autocomplete="new-password" placeholder="Street address">',
      'address',
    ],
    ['a password that may be seen', '<input autocomplete="new-password" name="p1">', 'password'],
    ['a citizenship', '<select name="citizenship"></select>', 'choice'],
    ['a citizen’s number', '<input placeholder="Citizen ID">', 'national_id'],
  ])('%s', (_name, html, asked) => {
    expect(asks(html)).toEqual([asked]);
  });
});
