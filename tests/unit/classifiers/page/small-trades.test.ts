import { describe, expect, it } from 'vitest';
import { pageExaminer } from '../page-examiner.js';

describe('what small honest sites are easily taken for', async () => {
  const found = await pageExaminer();
  const codes = (html: string, url?: string): string[] => found(html, url).map(({ code }) => code);

  it.each([
    ['its owner', 'Hộ kinh doanh Nguyễn Thị Hà. Công ty may An giao hàng', false],
    ['somebody else', 'Hộ kinh doanh Trần Văn Bình. Công ty may An giao hàng', true],
  ])('a household business has money sent to %s', (_, said, expected) => {
    const html = `<p>${said}</p><p>Chuyển khoản: số tài khoản 1900 0000 0219 Nguyễn Thị Hà</p>`;
    expect(codes(html).includes('page.personal_payee')).toBe(expected);
  });

  it.each([
    ['the holder is a brand', '© 2018–2026 Garena. Bảo lưu mọi quyền', true],
    ['the year ends a sentence', '© 2026. Garena Việt Nam', true],
    ['the brand is spoken of behind', '© 2019–2026 Tiệm game An Vui. Xem thêm tại Garena', false],
  ])('a copyright line: %s', (_, line, expected) => {
    expect(codes(`<footer><p>${line}</p></footer>`).includes('page.copyright_claim')).toBe(
      expected,
    );
  });

  it.each([
    ['Chúng tôi không mua tài khoản ngân hàng', false],
    ['Cửa hàng không thu mua sim rác', false],
    ['Nói trước là không mua tài khoản ngân hàng nha', false],
    ['Bên mình thu mua tài khoản ngân hàng', true],
    ['Không cọc, thu mua tài khoản ngân hàng', true],
  ])('%s: sells or buys accounts: %s', (text, expected) => {
    expect(codes(`<p>${text}</p>`).includes('phrase.acct_trade')).toBe(expected);
  });

  const POSTS =
    '<p>#1 Mình bị nó nhắn thế này: “Chào bạn, nạp thêm 5 triệu để rút, inbox CSKH nhé” Thích · Trả lời</p>';
  const URL = 'https://diendanan.vn/threads/bi-lua.12/';

  it.each([
    ['what a member quotes', POSTS, true],
    [
      'what a member passes on',
      '<p>#1 Mình bị lừa. Nó nhắn nguyên văn:</p><p>Anh chị add em Telegram @hr_an, liên hệ em nhé</p><p>Trả lời</p>',
      true,
    ],
    ['what is told of others', '<p>#1 Nó kết bạn Zalo bảo tuyển người, em tin. Trả lời</p>', true],
    ['who is warned of', '<p>#1 Ai inbox chủ thớt hứa lấy lại tiền là lừa. Trả lời</p>', true],
    ['what a member offers', '<p>#1 Em làm được, kết bạn Zalo em chỉ cho. Trả lời</p>', false],
    ['what a member asks himself', `${POSTS}<p>#2 cần rút tiền thì inbox mình</p>`, false],
  ])('a thread: %s decides whether it asks', (_, html, expected) => {
    expect(codes(html, URL).includes('page.forum_thread')).toBe(expected);
  });

  it('a thread’s words weigh half: they are those of many, and of whom they tell', () => {
    const words = (url: string): number =>
      found(POSTS, url)
        .filter(({ code }) => code === 'text.words')
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(words(URL)).toBeCloseTo(words('https://anvui.vn/bai-viet/12/') / 2, 3);
    expect(words(URL)).not.toBe(0);
  });

  it.each([
    ['its own host', 'https://napthe.vn/app', false],
    ['another host', 'https://napthe-vui.com/app', true],
  ])('a log-in under a network’s title on %s is one in its clothes: %s', (_, url, expected) => {
    const html =
      '<title>Nạp thẻ Garena</title><form><input name="id"><input type="password" name="pin"></form>';
    expect(codes(html, url).includes('page.fake_social_login')).toBe(expected);
  });
});
