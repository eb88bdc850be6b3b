import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../crawler/extract/index.js';
import { foldText, pageFactsSchema, sha256 } from '../../../../domain/index.js';

const URL_ = 'https://trang.vi-du.example/a/b.html';
const page = (html: string, url = URL_) => extractPage(html, { url });

describe('visible text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['folds white space', '<p>Việc   nhẹ\n\t lương  cao</p>', 'Việc nhẹ lương cao'],
    ['breaks lines at blocks', '<p>một</p><p>hai</p><div>ba</div>', 'một\nhai\nba'],
    [
      'keeps inline words apart only where the page does',
      '<b>Zalo</b><i>Pay</i> <u>x</u>',
      'ZaloPay x',
    ],
    ['breaks at br', 'Số tài khoản:<br>0123<br/>456', 'Số tài khoản:\n0123\n456'],
    [
      'parts table cells by a space',
      '<table><tr><td>STK</td><td>0123</td></tr></table>',
      'STK 0123',
    ],
    ['drops script and style', 'a<script>var x="<b>"</script><style>p{}</style>b', 'ab'],
    [
      'drops template and noscript',
      'a<template><p>t</p></template><noscript>n</noscript>b',
      'a\nb',
    ],
    ['leaves the title out', '<head><title>Tên</title></head><body>thân</body>', 'thân'],
    [
      'decodes entities',
      '<p>L&#7907;i nhu&#x1EAD;n &amp; l&atilde;i &nbsp; cao</p>',
      'Lợi nhuận & lãi cao',
    ],
    ['ends a paragraph where another starts', '<p>một<p>hai<li>ba<li>bốn', 'một\nhai\nba\nbốn'],
    ['leaves display:none out', 'thấy<span style="display: none">ẩn</span> được', 'thấy được'],
    ['leaves zero-size text out', '<p style="font-size:0">ẩn</p>thấy', 'thấy'],
    ['leaves far-away text out', '<p style="position:absolute;left:-9999px">ẩn</p>thấy', 'thấy'],
    ['leaves hidden attributes out', '<div hidden><p>ẩn</p></div>thấy', 'thấy'],
    ['keeps what is only hidden from screen readers', '<b aria-hidden="true">thấy</b>', 'thấy'],
    ['keeps small but visible text', '<p style="font-size:0.8em">thấy</p>', 'thấy'],
    ['keeps text before an unclosed tag', 'chữ <div class="x', 'chữ'],
    ['keeps select options', '<select><option>A<option>B</select>', 'A\nB'],
    ['reads a NUL as a replacement mark', '<p>a\0b</p>', 'a\uFFFDb'],
    ['reads a lone surrogate as a replacement mark', '<p>a\uD800b</p>', 'a\uFFFDb'],
    ['keeps emoji whole', '<p>🎁 quà</p>', '🎁 quà'],
  ];
  it.each(cases)('%s', (_name, html, text) => {
    expect(page(html).text).toBe(text);
  });

  it('gives hidden text apart and names the cue when there is much of it', () => {
    const facts = page(`<p style="visibility:hidden">${'nhà cái uy tín '.repeat(10)}</p>a`);
    expect(facts.hiddenText).toContain('nhà cái uy tín');
    expect(facts.cues.map(({ cue }) => cue)).toContain('hidden_text');
  });
});

describe('head and references', () => {
  const facts = page(`<!doctype html><html lang="VI-vn"><head><title> Nhận   quà
    </title><meta name="Description" content="mô tả"><meta property="og:site_name" content="Trang">
    <link rel="canonical" href="/goc"><link rel="shortcut icon" href="i.ico"><link rel=stylesheet href="s.css">
    <script src="/app.js"></script></head><body><h1>Tiêu đề <b>lớn</b></h1>
    <a href="/x?a=1">Xem</a><a href="tel:0900000001">Gọi</a><a href="#muc">mục</a><a href="javascript:void(0)">j</a>
    <a href="tai.apk" download>Tải</a><a href="//khac.example/y" title="Nơi khác"></a>
    <img src="logo.png" alt="Logo ngân hàng"><iframe src="https://khung.example.org/f"></iframe>
    <svg><title>hình</title><text>vẽ</text></svg></body></html>`);

  it.each([
    ['title', facts.title, 'Nhận quà'],
    ['description', facts.description, 'mô tả'],
    ['language', facts.htmlLang, 'vi-vn'],
    ['meta', facts.meta['og:site_name'], 'Trang'],
    ['canonical', facts.canonical, 'https://trang.vi-du.example/goc'],
    ['icons', facts.icons, ['https://trang.vi-du.example/a/i.ico']],
    ['style sheets', facts.stylesheets, ['https://trang.vi-du.example/a/s.css']],
    ['scripts', facts.scripts, ['https://trang.vi-du.example/app.js']],
    ['headings', facts.headings, ['Tiêu đề lớn']],
    ['frames', facts.frames, ['https://khung.example.org/f']],
    [
      'images',
      facts.images,
      [{ src: 'https://trang.vi-du.example/a/logo.png', alt: 'Logo ngân hàng' }],
    ],
    ['host', facts.host, 'trang.vi-du.example'],
  ])('reads %s', (_name, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  it('makes links absolute, with their text, and leaves out fragments and scripts', () => {
    expect(facts.links).toEqual([
      { url: 'https://trang.vi-du.example/x?a=1', text: 'Xem', download: false },
      { url: 'tel:0900000001', text: 'Gọi', download: false },
      { url: 'https://trang.vi-du.example/a/tai.apk', text: 'Tải', download: true },
      { url: 'https://khac.example/y', text: 'Nơi khác', download: false },
    ]);
  });

  it.each([
    ['/a//b', 'https://trang.vi-du.example/a//b'],
    ['/a/../b', 'https://trang.vi-du.example/b'],
    ['../c', 'https://trang.vi-du.example/c'],
    ['?q=1', 'https://trang.vi-du.example/a/b.html?q=1'],
    ['HTTPS://VI-DU.example/A', 'https://vi-du.example/A'],
    ['https://vi-du.example', 'https://vi-du.example/'],
    ['/đường dẫn', 'https://trang.vi-du.example/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn'],
    ['https://ví-dụ.example/', 'https://xn--v-d-rma6749a.example/'],
  ])('resolves %s as a browser would', (href, expected) => {
    expect(page(`<a href="${href}">x</a>`).links[0]?.url).toBe(expected);
  });

  it('follows base href', () => {
    expect(page('<base href="https://nen.example/k/"><a href="x">x</a>').links[0]?.url).toBe(
      'https://nen.example/k/x',
    );
  });

  it('keeps absolute links of a page without an address', () => {
    const links = page('<a href="/x">x</a><a href="https://a.example/">a</a>', '').links;
    expect(links.map(({ url }) => url)).toEqual(['https://a.example/']);
  });
});

describe('redirects', () => {
  it.each([
    [
      'meta refresh',
      '<meta http-equiv="refresh" content="3; url=/di">',
      { delaySeconds: 3, url: 'https://trang.vi-du.example/di' },
    ],
    [
      'quoted meta refresh',
      `<meta http-equiv=Refresh content="0;URL='https://b.example/'">`,
      { delaySeconds: 0, url: 'https://b.example/' },
    ],
    ['a plain reload', '<meta http-equiv="refresh" content="30">', undefined],
  ])('reads %s', (_name, html, expected) => {
    expect(page(html).metaRefresh).toEqual(expected);
  });

  it.each([
    ['an assignment', `location.href = "https://b.example/x";`, 'https://b.example/x'],
    ['window.location', `window.location='/y'`, 'https://trang.vi-du.example/y'],
    ['replace', `location.replace("https://b.example/z")`, 'https://b.example/z'],
    [
      'a timer',
      `setTimeout(function(){ window.location.href = "//b.example/t" }, 500)`,
      'https://b.example/t',
    ],
    [
      'a click handler',
      `btn.onclick = function(){ location.href = "https://b.example/" }`,
      undefined,
    ],
    [
      'a submit answer',
      `$.post('/x').then(() => { location.href = "https://b.example/" })`,
      undefined,
    ],
    ['a comparison', `if (location.href == "https://b.example/") {}`, undefined],
    ['no literal', `location.href = target`, undefined],
  ])('tells a script redirect from other code: %s', (_name, script, expected) => {
    expect(page(`<script>${script}</script>`).scriptRedirect).toBe(expected);
  });
});

describe('cues', () => {
  it.each([
    ['telegram_bot_api', `<script>fetch("https://api.telegram.org/bot1:x/sendMessage")</script>`],
    ['discord_webhook', `<script>u="https://discord.com/api/webhooks/1/a"</script>`],
    ['google_script', `<form action="https://script.google.com/macros/s/x/exec"></form>`],
    ['backend_as_a_service', `<script src="https://x.firebaseio.com/a.js"></script>`],
    ['ip_lookup', `<script>fetch('https://ipinfo.io/json')</script>`],
    ['obfuscated_script', `<script>eval(function(p,a,c,k,e,d){})</script>`],
    ['obfuscated_script', `<script>${'_0x1a2b[0];'.repeat(15)}</script>`],
    ['eval_call', `<script>eval(x)</script>`],
    ['right_click_blocked', `<body oncontextmenu="return false">`],
    ['right_click_blocked', `<script>document.addEventListener('contextmenu',f)</script>`],
    ['devtools_blocked', `<script>if(e.keyCode==123)return false</script>`],
    ['script_redirect', `<script>location.href="/x"</script>`],
    ['apk_push', `<a href="/ung-dung.apk">Tải</a>`],
    ['apk_push', `<p onclick="window.open('/a/b.apk')">Tải</p>`],
    ['countdown', `<div class="countdown">00:10</div>`],
    ['chat_widget', `<script src="https://embed.tawk.to/x"></script>`],
    ['fake_social_login', `<title>Facebook – Đăng nhập</title><input type=password>`],
    ['websocket_download', `<script>new WebSocket("wss://a");URL.createObjectURL(b)</script>`],
    ['clipboard_write', `<script>navigator.clipboard.writeText(s)</script>`],
    ['notification_request', `<script>Notification.requestPermission()</script>`],
    ['user_agent_gate', `<script>if(/Android/.test(navigator.userAgent))location.href=u</script>`],
    ['frame_of_other_host', `<iframe src="https://khac.example.org/"></iframe>`],
    ['mirror_comment', `<!-- Mirrored from a.example by HTTrack -->`],
  ])('finds %s', (cue, html) => {
    const found = page(html).cues.find((entry) => entry.cue === cue);
    expect(found).toBeDefined();
    expect(found?.evidence.length).toBeGreaterThan(0);
    expect(found?.evidence.length).toBeLessThanOrEqual(120);
  });

  it('finds none on a plain page', () => {
    expect(
      page('<h1>Trường tiểu học</h1><p>Thông báo</p><script src="/a.js"></script>').cues,
    ).toEqual([]);
  });

  it.each([
    ['gtm', 'GTM-AB12CD', `<script>x('GTM-AB12CD')</script>`],
    [
      'google_analytics',
      'G-ABCDEF1234',
      `<script src="https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234"></script>`,
    ],
    ['facebook_pixel', '123456789012345', `<script>fbq('init', '123456789012345')</script>`],
    ['tiktok_pixel', 'C0ABCDEFGHIJKLMNOPQR', `<script>ttq.load('C0ABCDEFGHIJKLMNOPQR')</script>`],
    ['zalo_oa', '1234567890', `<div class="zalo-chat-widget" data-oaid="1234567890"></div>`],
    ['facebook_app', '1234', `<meta property="fb:app_id" content="1234">`],
  ])('finds the %s tracker', (kind, id, html) => {
    expect(page(html).trackers).toContainEqual({ kind, id });
  });
});

describe('emptyWithoutScript', () => {
  it.each([
    ['an app shell', '<body><div id="root"></div><script src="/app.js"></script></body>', true],
    [
      'a noscript plea',
      '<body><noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div></body>',
      true,
    ],
    ['a Vietnamese noscript plea', '<noscript>Vui lòng bật JavaScript</noscript>', true],
    [
      'a page with text',
      `<p>${'Thông báo tuyển sinh. '.repeat(20)}</p><script src="/a.js"></script>`,
      false,
    ],
    ['a short page without script', '<p>Xin chào</p>', false],
    ['a log-in page', '<form><input type=password></form><script src="/a.js"></script>', false],
    ['an empty page', '', false],
  ])('judges %s', (_name, html, expected) => {
    expect(page(html).emptyWithoutScript).toBe(expected);
  });
});

describe('fingerprints', () => {
  const html = '<div class="a"><p class="b">Nhận QUÀ   ngay</p></div>';
  it('gives equal hashes to a copy on another host', () => {
    const [one, two] = [page(html), page(html, 'https://khac.example/')];
    expect([two.textHash, two.structureHash]).toEqual([one.textHash, one.structureHash]);
  });
  it('hashes the folded text', () => {
    expect(page(html).textHash).toBe(sha256('nhan qua ngay'));
    const text = 'Ｆｕｌｌ “ngoặc” 🎁 ΣΑΣ ﬁ ①\nĐẶT CỌC ố';
    expect(page(`<p>${text}`).textHash).toBe(sha256(foldText(text).replaceAll('\n', ' ')));
  });
  it('gives one kit one structure whatever its words', () => {
    expect(page(html.replace('Nhận', 'Khác')).structureHash).toBe(page(html).structureHash);
    expect(page(html.replace('"b"', '"c"')).structureHash).not.toBe(page(html).structureHash);
  });
});

describe('hostile input', () => {
  const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}="v"`).join(' ');
  it.each([
    ['100,000 nested tags', '<div>'.repeat(100_000)],
    ['nested tags past the element limit', '<span>a'.repeat(150_000)],
    ['20,000 attributes', `<div ${attributes}>x</div>`],
    ['an attribute of 10 MB', `<a href="${'x'.repeat(10_000_000)}">t</a>`],
    ['10 MB of angle brackets', '<'.repeat(10_000_000)],
    ['2,000,000 entities', '&amp;'.repeat(2_000_000)],
    ['an endless script', `<script>${'location = "'.repeat(800_000)}`],
    ['many comments', '<!--'.repeat(2_000_000)],
    [
      'bytes read as text',
      Array.from({ length: 500_000 }, (_, at) => String.fromCharCode((at * 7_919) % 256)).join(''),
    ],
    ['lone surrogates', '\uDC00<p>\uD800</p>'.repeat(50_000)],
    ['combining marks', `a${'\u0301'.repeat(3_000_000)}`],
    ['100,000 frames', '<iframe src="//a.example/x"></iframe>'.repeat(100_000)],
  ])('survives %s within two CPU seconds', (_name, html) => {
    const before = process.cpuUsage();
    const facts = page(html);
    const spent = process.cpuUsage(before);
    expect((spent.user + spent.system) / 1_000).toBeLessThan(2_000);
    expect(pageFactsSchema.safeParse(facts).success).toBe(true);
    expect(facts.text.length).toBeLessThanOrEqual(1_000_000);
  });

  it('keeps every limit and says so', () => {
    const facts = extractPage('<a href="/x">một</a><form></form><form></form>'.repeat(10), {
      url: URL_,
      limits: { maxLinks: 3, maxForms: 2, maxTextChars: 8 },
    });
    expect(facts.links).toHaveLength(3);
    expect(facts.forms).toHaveLength(2);
    expect(facts.text.length).toBeLessThanOrEqual(8);
    expect(facts.truncated).toBe(true);
  });
});
