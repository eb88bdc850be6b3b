import { describe, expect, it } from 'vitest';
import { createPageContext } from '../../../../classifiers/page/page-context.js';
import { pageEvidence } from '../../../../classifiers/page/page-evidence.js';
import { extractPage } from '../../../../crawler/index.js';
import { shippedReference } from '../reference.js';

const FORM = '<form><input name="user"><input type="password" name="pass"></form>';
const FOREIGN = [
  ...['page.foreign_identity', 'page.foreign_links', 'page.foreign_name', 'page.host_unnamed'],
  ...['page.look_alike_of_links', 'page.look_alike_of_name', 'page.brand_login'],
];

describe('a log-in form on a host', async () => {
  const { protect, reference } = await shippedReference();
  const context = createPageContext(reference, protect);
  const evidence = (html: string, host: string, path = '/') =>
    pageEvidence(extractPage(html + FORM, { url: `https://${host}${path}` }), context).evidence;
  const weightOf = (code: string, html: string, host = 'anbinhxuan.com'): number =>
    evidence(html, host).find((item) => item.code === code)?.weight ?? 0;

  it.each([
    [
      'links home in a language of its own',
      '<a href="https://sachmau-eins.de/agb">Nutzungsbedingungen</a>',
    ],
    [
      'hidden fields that lead home',
      '<input type="hidden" name="back" value="https://www.sachmau-eins.de/konto"><a href="https://www.sachmau-eins.de/hilfe">Hilfe</a>',
    ],
    [
      'pictures of its owner in styles, and nobody else in its code',
      '<div style="background:url(https://img.sachmau-eins.de/a.png)"></div>',
    ],
    [
      'settings in a script',
      '<a href="/x">x</a><script>var c={"home":"https:\\/\\/www.sachmau-eins.de\\/"}</script>',
    ],
  ])('is another’s by %s', (_name, html) => {
    const codes = evidence(html, 'anbinhxuan.com').map(({ code }) => code);
    expect(codes).toContain('page.foreign_links');
  });

  it('is another’s the more surely the more leads there and nowhere else', () => {
    const link = '<a href="https://sachmau-eins.de/terms">Terms</a>';
    const other = '<a href="https://baothu.net/1">1</a>';
    const none = weightOf('page.foreign_links', '<a href="https://sachmau-eins.de/x">x</a>');
    expect(none).toBeGreaterThan(1);
    expect(weightOf('page.foreign_links', link)).toBeGreaterThan(none);
    expect(weightOf('page.foreign_links', link)).toBeGreaterThan(
      weightOf('page.foreign_links', link + other),
    );
  });

  it('counts a name said in passing less than one that claims', () => {
    const passing = weightOf('page.foreign_name', '<p>By using Sachmau, I agree.</p>');
    const claimed = weightOf('page.foreign_name', '<p>Sign in to Sachmau</p>');
    expect(passing).toBeGreaterThan(0);
    expect(claimed).toBeGreaterThan(passing);
  });

  it.each([
    ['one word', 'accounts.com', 'account-verify.net'],
    ['an ordinary ending', 'sachmau-login.com', 'sachmau-login.online'],
  ])('a host that promises more than %s weighs more', (_name, less, more) => {
    const of = (host: string): number => weightOf('page.login_words_host', '', host);
    expect(of(less)).toBeGreaterThan(0);
    expect(of(more)).toBeGreaterThan(of(less));
  });

  it.each([
    [
      'a class room',
      'lms.anbinh.edu.vn',
      '<title>Moodle</title><p>Log in to Moodle</p><a href="https://moodle.com">Powered by Moodle</a><a href="https://docs.moodle.org/help">Help</a>',
    ],
    [
      'web mail',
      'mail.anbinhxuan.com',
      '<title>Roundcube Webmail :: Welcome to Roundcube Webmail</title><a href="https://roundcube.net">Get support</a>',
    ],
    [
      'a control panel',
      'server12.anbinhxuan.com',
      '<title>cPanel Login</title><p>Copyright© 2026 cPanel, L.L.C.</p><a href="https://go.cpanel.net/privacy">Privacy Policy</a>',
    ],
    [
      'code hosting',
      'git.anbinhxuan.com/users/sign_in',
      '<title>Sign in · GitLab</title><h1>GitLab Community Edition</h1><a href="https://about.gitlab.com/">About GitLab</a> <a href="https://docs.gitlab.com/help">Help</a>',
    ],
    [
      'a cloud',
      'cloud.anbinhxuan.com',
      '<title>Nextcloud</title><p>Log in to Nextcloud</p><a href="https://nextcloud.com">Nextcloud</a>',
    ],
    [
      'a blog',
      'anbinhxuan.com/wp-login.php',
      '<title>Log In — WordPress</title><a href="https://wordpress.org/">Powered by WordPress</a>',
    ],
    [
      'an agency’s credit',
      'anbinhxuan.com',
      '<footer><a href="https://webdep-mau.vn">Thiết kế website bởi Web Đẹp Mẫu</a></footer>',
    ],
    [
      'a host’s credit',
      'anbinhxuan.com',
      '<footer><a href="https://hostmau.net">Hosted by Hostmau</a></footer>',
    ],
    [
      'one explanation cited',
      'anbinhxuan.com',
      '<p>Cookies are explained at <a href="https://giaithichmau.org/cookies">Giaithichmau</a>.</p>',
    ],
    [
      'pictures from a network of copies',
      'anbinhxuan.com',
      '<img src="https://d1abcd.cloudfront.net/a.png"><script src="https://cdn.jsdelivr.net/npm/x"></script>',
    ],
    [
      'log-in by networks',
      'anbinhxuan.com',
      '<a href="https://www.facebook.com/v19/dialog/oauth">Continue with Facebook</a><a href="https://accounts.google.com/o/oauth2">Sign in with Google</a>',
    ],
    [
      'marks of payment',
      'anbinhxuan.com',
      '<img src="/visa.png" alt="Visa"><img src="/momo.png" alt="MoMo"><img src="https://www.paypalobjects.com/a.png" alt="PayPal">',
    ],
    [
      'many suppliers in its scripts',
      'anbinhxuan.com',
      '<script>a="https://demlan-mau.io/x";b="https://loi-mau.io/y";c="https://ban-do-mau.com/z"</script>',
    ],
    [
      'an own address in its settings, beside a partner’s links',
      'anbinhxuan.com',
      '<a href="https://doitac-mau.com/terms">Terms</a><script>var c={"site":"https:\\/\\/anbinhxuan.com\\/app"}</script>',
    ],
    [
      'another name of the house',
      'id.oneplus.com',
      '<p>Sign in to HeyTap</p><p>HeyTap Terms of Use</p>',
    ],
    [
      'the end of the label',
      'portal.xyacmo.com',
      '<title>ACMO – Sign in</title><p>Sign in to ACMO</p>',
    ],
    [
      'its ministry',
      'dangky.baomau.gov.br',
      '<a href="https://www.gov.br/termos">Termos de uso</a> <a href="https://www.gov.br/x">gov.br</a>',
    ],
    ['a rented shop', 'sachmau.myshopify.com', '<title>Sachmau</title><p>Log in to Sachmau</p>'],
    [
      'a bank’s app',
      'digibank.vietcombank.com.vn',
      '<title>VCB Digibank</title><p>Đăng nhập VCB Digibank</p>',
    ],
  ])('is its host’s own with %s (%s)', (_name, place, html) => {
    const [host = '', ...path] = place.split('/');
    const found = evidence(html, host, `/${path.join('/')}`)
      .filter(({ weight }) => weight >= 1)
      .map(({ code }) => code);
    expect(found.filter((code) => FOREIGN.includes(code))).toEqual([]);
  });

  it('still sees the maker’s own pages copied', () => {
    const links = Array.from(
      { length: 12 },
      (_, at) => `<a href="https://moodle.org/${at}">Page ${at}</a>`,
    ).join('');
    expect(weightOf('page.foreign_identity', `<h1>Moodle</h1>${links}`)).toBeGreaterThan(1);
  });

  it('gives reasons in both languages', () => {
    for (const item of evidence('<p>By using Sachmau, I agree.</p>', 'login-verify.top')) {
      expect(item.reason).not.toBe('');
      expect(item.reasonEn ?? '').toMatch(/^[A-Z]/);
    }
  });
});
