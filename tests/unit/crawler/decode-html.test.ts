import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../crawler/charset/decode-html.js';
import { decodeVni } from '../../../crawler/charset/vni.js';

const TEXT =
  '<html><body>Quý khách vui lòng đăng nhập tài khoản ngân hàng để nhận tiền hỗ trợ. Thông tin của người nhận được chuyển về điện thoại.</body></html>';

/** windows-1258 writes base letters with tone marks apart. */
function toWindows1258(text: string): Buffer {
  const apart = [...text].map((letter) => {
    const whole = iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258');
    if (whole === letter) return letter;
    const marks = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
    return marks.replace(tone, '').normalize('NFC') + tone;
  });
  return iconv.encode(apart.join(''), 'windows-1258');
}

describe('decodeHtml', () => {
  const cases: { name: string; bytes: Buffer; contentType: string; charset: string }[] = [
    {
      name: 'UTF-8 as declared',
      bytes: Buffer.from(TEXT),
      contentType: 'text/html; charset=utf-8',
      charset: 'utf-8',
    },
    {
      name: 'UTF-8 under a header that lies',
      bytes: Buffer.from(TEXT),
      contentType: 'text/html; charset=ISO-8859-1',
      charset: 'utf-8',
    },
    {
      name: 'UTF-8 with nothing said',
      bytes: Buffer.from(TEXT),
      contentType: 'text/html',
      charset: 'utf-8',
    },
    {
      name: 'UTF-8 with a mark',
      bytes: Buffer.from(`\ufeff${TEXT}`),
      contentType: 'text/html; charset=windows-1258',
      charset: 'utf-8',
    },
    {
      name: 'UTF-16LE with a mark',
      bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
      contentType: 'text/html',
      charset: 'utf-16le',
    },
    {
      name: 'UTF-16LE without a mark',
      bytes: Buffer.from(TEXT, 'utf16le'),
      contentType: 'text/html; charset=utf-8',
      charset: 'utf-16le',
    },
    {
      name: 'UTF-16BE with a mark',
      bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
      contentType: 'text/html',
      charset: 'utf-16be',
    },
    {
      name: 'windows-1258 as declared',
      bytes: toWindows1258(TEXT),
      contentType: 'text/html; charset=windows-1258',
      charset: 'windows-1258',
    },
    {
      name: 'windows-1258 declared as UTF-8',
      bytes: toWindows1258(TEXT),
      contentType: 'text/html; charset=utf-8',
      charset: 'windows-1258',
    },
    {
      name: 'windows-1258 with nothing said',
      bytes: toWindows1258(TEXT),
      contentType: '',
      charset: 'windows-1258',
    },
    {
      name: 'TCVN3 as Latin-1',
      bytes: iconv.encode(TEXT, 'tcvn'),
      contentType: 'text/html; charset=iso-8859-1',
      charset: 'tcvn',
    },
  ];

  it.each(cases)('reads $name', ({ bytes, contentType, charset }) => {
    expect(decodeHtml(bytes, contentType)).toEqual({ text: TEXT, charset });
  });

  it('believes a meta element over a header that cannot be true', () => {
    const html = `<meta charset="gb2312"><p>银行账户安全中心</p>`;
    const bytes = iconv.encode(html, 'gb2312');
    expect(decodeHtml(bytes, 'text/html; charset=utf-8')).toEqual({
      text: html,
      charset: 'gb2312',
    });
  });

  it('keeps a UTF-8 page with a stray byte', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff])]);
    expect(decodeHtml(bytes, 'text/html; charset=utf-8').text).toContain('đăng nhập tài khoản');
  });

  it('reads VNI bytes as Vietnamese', () => {
    const vni =
      'Thoâng tin taøi khoaûn ngaân haøng cuûa quyù khaùch ñöôïc chuyeån veà ñieän thoaïi';
    const bytes = iconv.encode(`<p>${vni}</p>`, 'windows-1252');
    expect(decodeHtml(bytes, 'text/html').text).toBe(
      '<p>Thông tin tài khoản ngân hàng của quý khách được chuyển về điện thoại</p>',
    );
  });

  it('reads a legacy font inside UTF-8', () => {
    const body = iconv.decode(
      iconv.encode('tài khoản của người nhận được chuyển', 'tcvn'),
      'windows-1252',
    );
    const html = `<p style="font-family: .VnTime">${body}</p>`;
    const decoded = decodeHtml(Buffer.from(html), 'text/html; charset=utf-8');
    expect(decoded.charset).toBe('utf-8+tcvn3');
    expect(decoded.text).toContain('tài khoản của người nhận được chuyển');
  });

  it('leaves Western text alone', () => {
    const html = '<p>Café déjà vu à Zürich, naïve façade</p>';
    expect(decodeHtml(iconv.encode(html, 'windows-1252'), 'text/html')).toEqual({
      text: html,
      charset: 'windows-1252',
    });
  });

  it.each([
    ['plain ASCII', Buffer.from('<p>tai khoan</p>'), '<p>tai khoan</p>'],
    [
      'signs outside the basic plane',
      Buffer.from('<p>vay 💰 ngay 𝐯𝐚𝐲</p>'),
      '<p>vay 💰 ngay 𝐯𝐚𝐲</p>',
    ],
    [
      'a NUL in ASCII',
      Buffer.from(`<p>a${'b'.repeat(300)}\0</p>`),
      `<p>a${'b'.repeat(300)}\ufffd</p>`,
    ],
    [
      'a NUL in UTF-8',
      Buffer.from(`<p>${'ạ'.repeat(300)}\0</p>`),
      `<p>${'ạ'.repeat(300)}\ufffd</p>`,
    ],
    ['half a pair in UTF-16', Buffer.from('\ufeff<p>\ud83d</p>', 'utf16le'), '<p>\ufffd</p>'],
  ])('gives whole text for %s', (_, bytes, text) => {
    expect(decodeHtml(bytes, 'text/html').text).toBe(text);
  });

  it('never raises on arbitrary bytes, nor leaves half a sign', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const bytes = Buffer.from(
        Array.from({ length: 64 }, (_, i) => (seed * 7919 + i * i * 31) % 256),
      );
      expect(decodeHtml(bytes, 'text/html; charset=x-unknown').text.isWellFormed()).toBe(true);
    }
  });
});

describe('decodeVni', () => {
  it.each([
    ['Vieät Nam', 'Việt Nam'],
    ['ÑOÄC LAÄP', 'ĐỘC LẬP'],
    ['söï nghieäp', 'sự nghiệp'],
    ['maët trôøi', 'mặt trời'],
    ['kyõ sö', 'kỹ sư'],
  ])('%s → %s', (vni, text) => {
    expect(decodeVni(vni)).toBe(text);
  });
});
