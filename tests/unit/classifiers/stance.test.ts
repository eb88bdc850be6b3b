import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../classifiers/evidence.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';
import { readStance } from '../../../classifiers/warning/stance-evidence.js';
import { LINK, unvouchedLink } from './unvouched-link.js';

const evidenceOf = (text: string): readonly Evidence[] =>
  readStance(createViews(text), unvouchedLink(text)).evidence;
const codesOf = (text: string): string[] => evidenceOf(text).map(({ code }) => code);

describe('who tells or warns and asks nothing', () => {
  it.each([
    ['advice', 'Cả xóm nghe nè, đừng cài cái app điện lực họ gửi qua Zalo.'],
    ['a third person who talks', 'Nó bảo phải nạp thêm mới rút được, xong nó chặn luôn số của mẹ.'],
    ['a loss told', 'Dì mình vừa bị lừa hết tiền hưu, mất 40 triệu trong một buổi sáng.'],
    ['news', 'Công an tỉnh vừa khởi tố bốn người lập sàn vàng ảo.'],
    ['a question', 'Tin nhắn trúng xe này có phải lừa đảo không mọi người?'],
    ['doubt', 'Bên này mời vay mà đòi phí, có ai vay chưa, thấy nghi quá.'],
    ['a denial', 'Link hỗ trợ học phí đang lan truyền không do nhà trường gửi.'],
    ['a quotation', 'Sáng nay nhận tin “bạn trúng xe máy, nộp thuế hôm nay”, cười mệt.'],
    ['law', 'Luật sư trả lời: giữ lại sao kê, nộp đơn tố giác.'],
    ['without accents', 'Ca xom nghe ne, dung cai app dien luc ho gui qua Zalo.'],
  ])('%s', (_what, text) => {
    const [found] = evidenceOf(text);
    expect(found?.code).toBe('warning.bystander');
    expect(found?.weight).toBeLessThan(0);
    expect(found?.reason).toMatch(/^Kể lại hoặc cảnh báo \(/);
    expect(found?.reasonEn).toMatch(/^Tells or warns \(/);
  });

  it('weighs several marks more than one, and points at the first', () => {
    const text =
      'Chào cả nhà. Coi chừng kẻ giả danh shipper, nó bảo chuyển tiền trước rồi chặn số.';
    const [found] = evidenceOf(text);
    const [one] = evidenceOf('Coi chừng nhé cả nhà.');
    expect(found?.weight).toBeLessThan(one?.weight ?? 0);
    expect(text.slice(found?.span?.start, found?.span?.end)).toContain('Coi chừng');
  });
});

describe('a link passed on', () => {
  it.each([
    `Đừng bấm ${LINK} nha, trang giả bưu điện đó.`,
    `Mình vừa bị lừa ở ${LINK}, kể ra cho ai chưa biết.`,
    `Có tin nhắn kèm ${LINK}. Cái này có phải lừa đảo không ạ?`,
    `Dung bam ${LINK} nha, trang gia buu dien do.`,
    `Bà nội hỏi cái 'nhận quà tết bấm ${LINK}' là gì, con giải thích giúp bà.`,
    `Trang ${LINK} này uy tín không ạ?`,
  ])('%s', (text) => {
    const found = evidenceOf(text).find(({ code }) => code === 'warning.link');
    expect(found?.weight).toBeLessThan(0);
    expect(text.slice(found?.span?.start, found?.span?.end)).toContain(LINK);
    expect(found?.reasonEn).toContain('passed on');
  });
});

describe('a scam in the clothes of a warning is not cleared', () => {
  it.each([
    ['its own link', `Cảnh giác với kẻ gian. Vui lòng truy cập ${LINK} để bảo vệ tài khoản.`],
    ['a link in the same breath', `Tránh bị lừa, vui lòng vào ${LINK} để hủy giao dịch lạ.`],
    ['its own number', 'Coi chừng bị lừa. Cần lấy lại tiền thì gọi em 0950 123 456.'],
    ['a contact', 'Mình từng bị lừa như bạn. Ai cần thì ib mình chỉ cho.'],
    ['money to be moved', 'Kẻ gian đang rút tiền của chị. Chị chuyển tiền sang tài khoản an toàn.'],
    ['an installation', 'Cảnh báo về app giả. Anh cài ứng dụng bảo vệ em gửi.'],
    ['a code', 'Có kẻ giả danh ngân hàng. Bạn đọc mã vừa nhận để khóa thẻ.'],
    ['a promised return', 'Em bị lừa 30 triệu mà nhờ đội này lấy lại được hết.'],
    [
      'a name in quotation marks',
      'Chương trình “Tri ân khách hàng thân thiết 2026”, ib em nhận quà.',
    ],
    [
      'a link beside a quotation',
      `Đăng ký “gói quà tri ân cuối năm” tại ${LINK}, số lượng có hạn.`,
    ],
    ['an accusation', 'Đã khởi tố vụ án. Tài khoản của ông liên quan đường dây này.'],
  ])('%s', (_what, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('other words that fold alike', () => {
  it.each([
    'Em dùng tài khoản nhận tiền này nha.',
    'Số tiền trong tài khoản chuyển đi rồi.',
    'Bên em nhận đặt bàn, giữ bí mật tuyệt đối.',
  ])('%s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

it('what is quoted is told, not asked', () => {
  expect(codesOf('Nó nhắn “anh chuyển ngay giúp em”, đọc là biết lừa đó.')).toEqual([
    'warning.bystander',
  ]);
});

it('reads a hostile text in no time', () => {
  const started = performance.now();
  for (const unit of ['công an ', 'a.', '“', 'chị ', 'mất 1 ', '0 ', 'bi ', 'la '])
    readStance(createViews(unit.repeat(60_000)), []);
  expect(performance.now() - started).toBeLessThan(4_000);
});
