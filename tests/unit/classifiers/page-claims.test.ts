import { describe, expect, it } from 'vitest';
import { pageExaminer, shippedExaminer } from './page-examiner.js';

const LOGIN = '<form method="post" action="/l"><input type="password" name="p"></form>';

describe('what a page claims to be, and where it leads', async () => {
  const found = await pageExaminer();
  const codes = (html: string, url?: string): string[] =>
    found(html, url)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('page.'));

  it.each([
    ['<title>Vietcombank – Đăng nhập</title>', 'page.brand_login'],
    ['<title>Đăng nhập | Garena</title>', 'page.brand_login'],
    ['<title>Nhận quà Free Fire</title>', 'page.brand_login'],
    [
      '<title>Đáo hạn thẻ qua Garena mất luôn 42 triệu tiền chợ</title>',
      'page.brand_mention_login',
    ],
  ])('a log-in under %s: %s', (head, code) => {
    expect(codes(head + LOGIN)).toContain(code);
  });

  it('one of many words of a title is not the page’s own name', () => {
    const found = codes(
      `<title>Đáo hạn thẻ qua Zalo mất luôn 42 triệu - Diễn đàn kế toán</title>${LOGIN}`,
    );
    expect(found).not.toContain('page.brand_login');
    expect(found).not.toContain('page.fake_social_login');
  });

  it.each([
    ['<meta property="og:site_name" content="Garena"><title>预测</title>', 'page.site_name_claim'],
    ['<meta property="og:url" content="https://ff.garena.vn/x">', 'page.address_claim'],
    ['<link rel="canonical" href="https://www.vietcombank.com.vn/">', 'page.address_claim'],
    ['<meta property="og:title" content="SỰ KIỆN FREE FIRE 2022"><p>Quay', 'page.brand_shell'],
    ['<p>ⓒ 2018-2022 Garena. All rights reserved.</p>', 'page.copyright_claim'],
  ])('%s: %s', (html, code) => {
    expect(codes(html)).toContain(code);
  });

  it('says nothing of the like on the brand’s own host', () => {
    const html =
      '<title>Garena</title><meta property="og:site_name" content="Garena"><meta property="og:url" content="https://garena.vn/"><p>© Garena</p>';
    expect(codes(html, 'https://garena.vn/')).toEqual([]);
  });

  it('accuses no host of a brand whose domains nobody has verified', () => {
    const html = `<title>BAOVIET Bank – Đăng nhập</title>${LOGIN}`;
    expect(codes(html, 'https://ebank.baovietbank.vn/')).not.toContain('page.brand_login');
    expect(codes(html)).toContain('page.brand_login');
  });

  it.each([
    ['Vay tín chấp ngân hàng BIDV', 'Hotline: 0978 118 220 gặp anh Tài', true],
    ['Vay tín chấp ngân hàng BIDV', 'Hotline: 0978 xxx xxx', true],
    ['Vay tín chấp ngân hàng BIDV', 'Hotline: 1900 9247', false],
    ['Vay tín chấp ngân hàng BIDV', 'Liên hệ 024 2220 5544', false],
    ['Tiệm bánh nhà Na', 'Hotline: 0978 118 220', false],
  ])('%s, %s: a private number under a bank’s name is %s', (title, text, expected) => {
    const found = codes(`<title>${title}</title><p>${text}</p>`);
    expect(found.includes('page.private_contact')).toBe(expected);
  });

  it('knows a saved log-in page of a service outside the register by its traces', () => {
    const links = [1, 2, 3].map((n) => `<a href="https://www.luutrunhanh.com/${n}">mục</a>`);
    const saved = `<title>Lưu Trữ Nhanh</title><link rel="canonical" href="https://www.luutrunhanh.com/login">${links.join('')}`;
    expect(codes(saved + LOGIN)).toContain('page.foreign_identity');
    expect(codes(saved)).not.toContain('page.foreign_identity');
    expect(codes(saved + LOGIN, 'https://luutrunhanh.com/login')).not.toContain(
      'page.foreign_identity',
    );
    const sentHome = LOGIN.replace('/l', 'https://www.luutrunhanh.com/l');
    expect(codes(saved + sentHome)).not.toContain('page.foreign_identity');
  });

  it.each([
    ['<a href="https://dk.nhacai-x.top/reg">Đăng ký</a>', ['page.join_elsewhere']],
    ['<a href="https://go.trangkhac.top/?aff_id=7">Xem thêm</a>', ['page.invite_link']],
    ['<a href="/dang-ky?aff_id=7">Đăng ký</a>', []],
    ['<a href="https://my.anbinhnam.com/dang-ky">Đăng ký</a>', []],
    ['<a href="https://www.facebook.com/login">Đăng nhập</a>', []],
    ['<a href="https://www.vietcombank.com.vn/">Mở tài khoản</a>', []],
    [
      '<a href="https://baokhac.vn/tin">Đăng ký xét tuyển đại học: những điều cần biết trước</a>',
      [],
    ],
  ])('%s: %j', (html, expected) => {
    expect(codes(html)).toEqual(expected);
  });

  it('takes no article for harmless that hands the reader over', () => {
    const article = `<p>${'Kinh nghiệm cho người mới bắt đầu. '.repeat(100)}</p>`;
    expect(codes(article)).toEqual(['page.article']);
    expect(codes(`${article}<a href="https://dk.choi.top/?agent=5">Chơi ngay</a>`)).not.toContain(
      'page.article',
    );
  });
});

describe('the way of writing', async () => {
  const examine = await shippedExaminer();
  const text = 'NHẬN QUÀ NGAY!!!\n\nhttps://a.top 🎁🎁🎁 g4me ch0i l1en tay, x.0.s.o, t à i x ỉ u';

  it('tells of a message, not of a page', () => {
    const styled = (kind: 'message' | 'page'): boolean =>
      examine({ id: '1', kind, text }).evidence.some(({ code }) => code === 'text.style');
    expect(styled('page')).toBe(false);
    expect(styled('message')).toBe(true);
  });
});
