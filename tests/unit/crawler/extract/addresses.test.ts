import { describe, expect, it } from 'vitest';
import { createArtefactExtractor } from '../../../../crawler/extract/index.js';
import type { ArtefactKind } from '../../../../domain/index.js';
import { REFERENCE } from './reference.js';

const extract = createArtefactExtractor(REFERENCE);
const values = (text: string, kind: ArtefactKind) =>
  extract({ text })
    .filter((artefact) => artefact.kind === kind)
    .map(({ value }) => value);

describe('addresses', () => {
  it.each([
    ['a plain link', 'Vào https://abc.example/x?a=1 ngay', 'url', ['https://abc.example/x?a=1']],
    ['a final full stop', 'Vào https://abc.example/x.', 'url', ['https://abc.example/x']],
    ['brackets around', '(https://abc.example/x)', 'url', ['https://abc.example/x']],
    ['brackets inside', 'https://abc.example/a_(b)', 'url', ['https://abc.example/a_(b)']],
    ['capitals', 'HTTPS://ABC.EXAMPLE/XacThuc', 'url', ['https://abc.example/xacthuc']],
    ['hxxp and [.]', 'hxxps://vcb-vi-du[.]example/dn', 'url', ['https://vcb-vi-du.example/dn']],
    ['hxxp[:]//', 'hxxp[:]//abc[.]example', 'url', ['http://abc.example']],
    ['(.)', 'hxxp://abc(.)top', 'url', ['http://abc.top']],
    ['[dot]', 'abc[dot]top', 'domain', ['abc.top']],
    ['(chấm)', 'vi-du(chấm)com', 'domain', ['vi-du.com']],
    ['spaced brackets', 'abc [.] example', 'domain', ['abc.example']],
    ['no scheme but a path', 'vào abc.top/x để nhận', 'url', ['https://abc.top/x']],
    ['no scheme', 'truy cập abc-vn.top', 'domain', ['abc-vn.top']],
    ['www', 'Dang nhap www.abcvn.cc de', 'domain', ['www.abcvn.cc']],
    ['a word glued to the front', 'tạiabc.top', 'domain', ['abc.top']],
    ['words glued behind', 'https://abc.vn-cvs.topđể hủy', 'url', ['https://abc.vn-cvs.top']],
    ['words glued behind without marks', 'http://abc.topde huy', 'url', ['http://abc.top']],
    [
      'an internationalised name',
      'http://ví-dụ.example',
      'url',
      ['http://xn--v-d-rma6749a.example'],
    ],
    ['punycode', 'xn--v-d-rma6749a.example', 'domain', ['xn--v-d-rma6749a.example']],
    ['full-width letters', 'ａｂｃ．ｔｏｐ', 'domain', ['abc.top']],
    ['zero-width characters', 'abc\u200b.top', 'domain', ['abc.top']],
    ['a space before the dot', 'https://abc .top de', 'url', ['https://abc.top']],
    ['a space before a hyphen', 'http://i -abc .com de', 'url', ['http://i-abc.com']],
    ['a space after the dot in brackets', '[ ehabc. com ]', 'domain', ['ehabc.com']],
    ['a split shortener', 'bi t . ly/AbC12', 'url', ['https://bit.ly/abc12']],
    ['a spaced shortener', 'bit . ly / x9z', 'url', ['https://bit.ly/x9z']],
    ['a port', 'http://abc.example:8080/x', 'url', ['http://abc.example:8080/x']],
    ['a sub-domain of a brand', 'svbank.vn-xx.top', 'domain', ['svbank.vn-xx.top']],
    ['IPv4', 'máy chủ 203.0.113.9', 'ip', ['203.0.113.9']],
    ['defanged IPv4', '203.0.113[.]9', 'ip', ['203.0.113.9']],
    ['an address by IP', 'http://203.0.113.9/a', 'url', ['http://203.0.113.9/a']],
    ['IPv6', 'từ 2001:db8::1 gửi', 'ip', ['2001:db8::1']],
    ['two sentences', 'Chuyển tiền.Vui lòng xem', 'domain', []],
    ['two sentences that look like a name', 'tai khoan bi khoa.De mo lai', 'domain', []],
    ['a sentence about food', 'Ngon lam. Com ngay hom nay', 'domain', []],
    ['a file name', 'mở tệp bao-cao.docx và index.php', 'domain', []],
    ['a number', 'giá 1.500.000 và 3.5', 'domain', []],
    ['abbreviations', 'TP.HCM, Q.1, v.v. Th.S Nguyen', 'domain', []],
    ['a version number', 'bản 1.2.3', 'ip', []],
    ['a time', 'lúc 12:30:45', 'ip', []],
    ['technology names', 'dùng asp.net và socket.io', 'domain', []],
  ] as const)('%s', (_name, text, kind, expected) => {
    expect(values(text, kind)).toEqual(expected);
  });

  it('keeps capitals beside the value, where shorteners tell them apart', () => {
    const [url] = extract({ text: 'https://bit.ly/3AbC' });
    expect(url).toMatchObject({
      value: 'https://bit.ly/3abc',
      address: 'https://bit.ly/3AbC',
      shortener: true,
    });
  });

  it('marks disguises', () => {
    expect(extract({ text: 'hxxp://abc[.]top' })[0]?.disguised).toBe(true);
    expect(extract({ text: 'http://abc.top' })[0]?.disguised).toBeUndefined();
  });

  it('names no domain for a platform address', () => {
    expect(values('https://t.me/abcde https://bit.ly/x', 'domain')).toEqual([]);
  });
});

describe('what addresses name', () => {
  it.each([
    ['zalo.me/0900000001', 'zalo', '+84900000001', 'account'],
    ['zalo.me/84900000001', 'zalo', '+84900000001', 'account'],
    ['https://zalo.me/g/abcxyz123', 'zalo', 'g/abcxyz123', 'group'],
    ['https://zalo.me/1234567890123456789', 'zalo', '1234567890123456789', 'account'],
    ['t.me/kenh_vi_du', 'telegram', 'kenh_vi_du', 'account'],
    ['https://t.me/s/kenh_vi_du', 'telegram', 'kenh_vi_du', 'channel'],
    ['https://t.me/kenh_vi_du/15', 'telegram', 'kenh_vi_du/15', 'post'],
    ['https://t.me/+AbCdEf12', 'telegram', '+AbCdEf12', 'invite'],
    ['https://t.me/joinchat/AbCdEf12', 'telegram', '+AbCdEf12', 'invite'],
    [
      'https://www.facebook.com/profile.php?id=61550000000001',
      'facebook',
      '61550000000001',
      'account',
    ],
    ['https://facebook.com/groups/123456789', 'facebook', 'groups/123456789', 'group'],
    ['https://m.facebook.com/trang.vi.du', 'facebook', 'trang.vi.du', 'page'],
    ['https://facebook.com/trangvidu/posts/123456', 'facebook', 'trangvidu/posts/123456', 'post'],
    ['m.me/trangvidu', 'messenger', 'trangvidu', 'account'],
    ['https://www.tiktok.com/@vidu.1', 'tiktok', 'vidu.1', 'account'],
    ['https://youtube.com/@kenhvidu', 'youtube', 'kenhvidu', 'channel'],
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'youtube',
      'UCabcdefghijklmnopqrstuv',
      'channel',
    ],
    ['https://wa.me/84900000001', 'whatsapp', '+84900000001', 'account'],
    ['https://chat.whatsapp.com/AbCdEfGh', 'whatsapp', 'AbCdEfGh', 'invite'],
    ['https://instagram.com/vidu.1', 'instagram', 'vidu.1', 'account'],
    ['https://line.me/ti/p/~vidu', 'line', 'vidu', 'account'],
    ['Telegram: @hotro_247', 'telegram', 'hotro_247', 'account'],
    ['kênh tele @kenhvidu nhé', 'telegram', 'kenhvidu', 'account'],
    ['TikTok @vidu.shop', 'tiktok', 'vidu.shop', 'account'],
    ['tele: admin_vip8', 'telegram', 'admin_vip8', 'account'],
  ] as const)('%s → %s %s', (text, platform, value, handleType) => {
    const handle = extract({ text }).find(({ kind }) => kind === 'handle');
    expect(handle).toMatchObject({
      platform,
      value,
      handleType,
      role: 'contacts' === handle?.role ? 'contacts' : 'unknown',
    });
  });

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://zalo.me/app/link/abc',
    'https://t.me/share/url?url=x',
    'gặp @ban ở quán',
    'a@b.example',
  ])('sees no handle in %s', (text) => {
    expect(values(text, 'handle')).toEqual([]);
  });

  it('gives the phone behind a Zalo link too', () => {
    expect(
      extract({ text: 'zalo.me/0900000001' }).find(({ kind }) => kind === 'phone'),
    ).toMatchObject({
      value: '+84900000001',
      carrier: 'MobiFone',
      role: 'contacts',
    });
  });

  it.each([
    [
      'https://play.google.com/store/apps/details?id=com.vi_du.vay&hl=vi',
      'store_app',
      'com.vi_du.vay',
    ],
    [
      'https://play.google.com/store/apps/details?id=com.vi_du.vay&hl=vi',
      'package',
      'com.vi_du.vay',
    ],
    ['https://apps.apple.com/vn/app/x/id1234567890', 'store_app', 'id1234567890'],
    ['Gói com.vidu.vaynhanh', 'package', 'com.vidu.vaynhanh'],
    ['Tải http://abc.example/DichVu.apk', 'apk', 'http://abc.example/dichvu.apk'],
  ] as const)('%s → %s %s', (text, kind, value) => {
    expect(values(text, kind)).toEqual([value]);
  });
});
