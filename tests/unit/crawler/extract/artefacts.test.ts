import { describe, expect, it } from 'vitest';
import { createArtefactExtractor, extractPage } from '../../../../crawler/extract/index.js';
import { artefactSchema } from '../../../../domain/index.js';
import { REFERENCE } from './reference.js';

const extract = createArtefactExtractor(REFERENCE);
const roleOf = (text: string, value: string) =>
  extract({ text }).find((artefact) => artefact.value === value)?.role;

describe('roles', () => {
  it.each([
    ['a brand’s own hotline', 'Gọi hotline 1900 0000', '19000000', 'borrowed'],
    ['a brand’s own site', 'Truy cập svbank.example', 'svbank.example', 'borrowed'],
    ['a brand’s own package', 'Tải ứng dụng com.svbank.app', 'com.svbank.app', 'borrowed'],
    ['a brand’s own page', 'https://facebook.com/svbank.official', 'svbank.official', 'borrowed'],
    ['a state address', 'Xem bocongan.gov.vn', 'bocongan.gov.vn', 'borrowed'],
    ['a contact', 'Liên hệ Zalo 0900000001', '+84900000001', 'contacts'],
    ['a call to phone', 'Inbox hoặc gọi 0900.000.001 để được tư vấn', '+84900000001', 'contacts'],
    ['an account to pay into', 'Chuyển khoản vào STK 0123456789', '0123456789', 'collects'],
    ['a link to follow', 'Truy cập https://abc.top/x để xác thực', 'https://abc.top/x', 'hosts'],
    [
      'a quoted number of a warning',
      'Công an cảnh báo: số 0900000001 giả danh cán bộ',
      '+84900000001',
      'unknown',
    ],
    [
      'a quoted account of a warning',
      'Khuyến cáo người dân không chuyển tiền vào STK 0123456789 của đối tượng lừa đảo',
      '0123456789',
      'unknown',
    ],
    [
      'a quoted site of a warning',
      'Thủ đoạn: giả mạo trang abc-vi-du.top để lừa đảo, người dân cảnh giác',
      'abc-vi-du.top',
      'unknown',
    ],
    [
      'a victim’s own number',
      'Tôi bị lừa 5 triệu. Ai biết gì báo giúp số của tôi 0900000001',
      '+84900000001',
      'victim',
    ],
    [
      'the account a victim paid into',
      'Em bị lừa chuyển tiền vào STK 0123456789',
      '0123456789',
      'collects',
    ],
    ['a balance alert', 'TK 0123456789 +500,000VND. Số dư 1,000,000VND', '0123456789', 'unknown'],
    ['a free mailbox', 'Email liên hệ: vidu@gmail.com', 'vidu@gmail.com', 'contacts'],
    ['a number without a word', '0900000001', '+84900000001', 'unknown'],
  ])('%s', (_name, text, value, role) => {
    expect(roleOf(text, value)).toBe(role);
  });
});

describe('spans and contexts', () => {
  const texts = [
    'Liên hệ Zalo O9OO.OOO.OO1 hoặc hxxps://vi-du[.]example/Đăng, STK 0123 4567 89 Vietcombank',
    'e\u0301 🎁 gọi 0900\u200b000\u200b001 ｖào ａｂｃ．ｔｏｐ, t.me/abc_de 𝟎𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟏',
    'Việc nhẹ: zalo.me/0900000001 và hotro (at) vi-du [.] example'.normalize('NFD'),
  ];
  it.each(texts)('points at the raw text of %s', (text) => {
    const found = extract({ text });
    expect(found.length).toBeGreaterThan(2);
    for (const artefact of found) {
      expect(text.slice(artefact.span?.start, artefact.span?.end)).toBe(artefact.raw);
      expect(artefact.context.length).toBeLessThanOrEqual(160);
      expect(artefactSchema.parse(artefact)).toEqual(artefact);
    }
  });

  it('keeps each thing once, at its first place', () => {
    const text = 'Số 0900000001. Liên hệ Zalo 0900 000 001';
    const phones = extract({ text });
    expect(phones).toHaveLength(1);
    expect(phones[0]).toMatchObject({
      raw: '0900000001',
      role: 'contacts',
      span: { start: 3, end: 13 },
    });
  });

  it('finds nothing in an empty text', () => {
    expect(extract({ text: '' })).toEqual([]);
  });
});

describe('artefacts of a page', () => {
  const url = 'https://lua.vi-du.example/vay';
  const facts = extractPage(
    `<title>Vay nhanh</title><script>x('GTM-AB12CD')</script>
     <p>Hotline: 0900 000 001</p>
     <a href="tel:0900000002">Gọi ngay</a><a href="mailto:hotro@vi-du.example?subject=x">Thư</a>
     <a href="https://zalo.me/0900000003">Zalo</a><a href="tg://resolve?domain=hotro_vay">Telegram</a>
     <a href="/tai/vay.apk">Tải ứng dụng</a><a href="https://khac.example.org/x">Đối tác</a>
     <img src="https://img.vietqr.io/image/970436-0123456789-compact.png" alt="Quét để nộp phí">
     <form action="https://thu.example.org/gui" method="post"><input name="otp"></form>`,
    { url },
  );
  const found = extract({ text: facts.text, facts, url });

  it.each([
    ['domain', 'lua.vi-du.example', 'hosts'],
    ['phone', '+84900000001', 'contacts'],
    ['phone', '+84900000002', 'contacts'],
    ['phone', '+84900000003', 'contacts'],
    ['email', 'hotro@vi-du.example', 'contacts'],
    ['handle', '+84900000003', 'contacts'],
    ['handle', 'hotro_vay', 'contacts'],
    ['apk', 'https://lua.vi-du.example/tai/vay.apk', 'hosts'],
    ['domain', 'khac.example.org', 'unknown'],
    ['vietqr', '0123456789', 'collects'],
    ['url', 'https://thu.example.org/gui', 'collects'],
    ['tracker', 'GTM-AB12CD', 'unknown'],
  ])('finds %s %s (%s)', (kind, value, role) => {
    expect(found.find((artefact) => artefact.kind === kind && artefact.value === value)?.role).toBe(
      role,
    );
  });

  it('gives those of the markup no span, and the link’s text as context', () => {
    const phone = found.find(({ value }) => value === '+84900000002');
    expect(phone?.span).toBeUndefined();
    expect(phone?.context).toBe('Gọi ngay');
  });
});

describe('hostile text', () => {
  it.each([
    'a.',
    '0 ',
    '@',
    'a@b.com ',
    '000201',
    'a [.] ',
    'hxxps://a',
    'vcb 12345678 ',
    'STK 0123456789 NGUYEN VAN A ',
    'o',
    'không ',
    'telegram @abcde ',
    '\u0301',
    '\uD835\uDFCE',
    '\uD800',
    '::',
  ])('reads 200,000 characters of %j within two CPU seconds', (piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length));
    const before = process.cpuUsage();
    extract({ text });
    const spent = process.cpuUsage(before);
    expect((spent.user + spent.system) / 1_000).toBeLessThan(2_000);
  });
});
