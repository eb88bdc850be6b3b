import { beforeAll, describe, expect, it } from 'vitest';
import { handleEvidence } from '../../../classifiers/links/handle-evidence.js';
import { type LinkDependencies, linkEvidence } from '../../../classifiers/links/link-evidence.js';
import { paperNameEvidence } from '../../../classifiers/links/paper-name-evidence.js';
import { remarkEvidence } from '../../../classifiers/links/remark-evidence.js';
import { createNameExaminer } from '../../../classifiers/names/name-scorer.js';
import { hiddenTradeEvidence } from '../../../classifiers/text/hidden-trade.js';
import { writingEvidence } from '../../../classifiers/text/writing-evidence.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';
import { shippedReference } from './reference.js';

let deps: LinkDependencies;
beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  const examineName = createNameExaminer({ reference, protect });
  deps = { examineName, protect, categoryOf: () => undefined };
});
const codes = (evidence: readonly { code: string }[]): string[] => evidence.map((e) => e.code);

describe('a comment that is little but a link', () => {
  const remark = (text: string): string[] =>
    codes(remarkEvidence(createViews(text), linkEvidence(text, deps)));

  it.each([
    ['yếu tim thì đừng bấm https://bit.ly/abc12', ['link.sight']],
    ['Co phai ban trong anh nay khong? tinyurl.com/xyz1', ['link.sight']],
    ['đoạn bị xoá hôm qua, bản full ở https://phimvuive.top/1', ['link.sight']],
    ['https://bit.ly/abc12', ['link.bare']],
    ['nè nè https://quatangvui.click/9', ['link.bare']],
  ])('%j gives %j', (text, expected) => {
    expect(remark(text)).toEqual(expected);
  });

  it.each([
    'yếu tim đừng coi khúc cuối nha',
    'Bản full đây https://www.youtube.com/watch?v=abc',
    'nổi da gà luôn https://vt.tiktok.com/ZSabc/',
    'quán này nè https://maps.app.goo.gl/abc',
    'https://vnexpress.net/thoi-su',
    'nạn nhân đã được cứu https://tuoitre.vn/tin.htm',
    'https://banhmi-ongba.com.vn',
    'Đặt bàn ở https://banhmi-ongba.com.vn nha mọi người, quán mới mở',
    'Hình ảnh hiện trường do bạn đọc gửi về, toà soạn đã làm mờ, bài đầy đủ kèm ý kiến của công an phường ở đây https://bit.ly/abc12',
  ])('nothing in %j', (text) => {
    expect(remark(text)).toEqual([]);
  });

  it('points at the words that make people look', () => {
    const text = 'trời ơi nổi da gà https://bit.ly/abc12';
    const [found] = remarkEvidence(createViews(text), linkEvidence(text, deps));
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('nổi da gà');
  });
});

describe('a host named like a paper', () => {
  const named = (text: string): string[] =>
    codes(paperNameEvidence(createViews(text), linkEvidence(text, deps)));

  it.each([
    'đọc ở https://tinnong-vn.top/vu-an',
    'https://bao-moi24h.xyz/1',
    'xem tin-tuc247.com',
    'https://www.vnnews-hot.click/a',
  ])('%j is named', (text) => {
    expect(named(text)).toEqual(['link.paper_name']);
  });

  it.each([
    'https://baomoi.com/a',
    'https://tintuconline.com.vn/a',
    'https://thoisu-hanoi.vn',
    'https://tinhthanquanmi.com',
    'https://newsroom.example.com/vn',
    'https://baohiem-anphat.com',
  ])('%j is not', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('a name on a messenger', () => {
  it.each([
    'kết bạn telegram @tuvan_88 nha',
    'tele: @linh.xinh',
    'Nhắn em qua Zalo nick @cskh247',
    'add line của em @mai_mai',
  ])('%j', (text) => {
    expect(codes(handleEvidence(text))).toEqual(['link.handle']);
  });

  it.each([
    'gửi hồ sơ về mail tuyendung@quanmithanh.vn',
    'tag @huongnguyen vô coi nè',
    'zalo tui bị lỗi rồi gọi điện đi',
    'cho hỏi telegram có mất phí không @@',
    'online suốt mà không rep @minhtuan',
  ])('not in %j', (text) => {
    expect(handleEvidence(text)).toEqual([]);
  });
});

describe('letters hidden in the words of a trade', () => {
  const weight = (text: string): number | undefined =>
    hiddenTradeEvidence(createViews(text))[0]?.weight;

  it.each([
    ['chuyen L4M B4NG cac loai', 1],
    ['LamBang T0tNghiep, BangLai, G0i Za10 ngay', 1.8],
    ['ho tr0 v4y ti3n, liên hệ Z4lo', 1.8],
    ['𝒕𝒂̀𝒊 𝒙𝒊̉𝒖 đổi thưởng', 1],
    ['gäi xjnh ljên hệ zäl0', 1.8],
  ])('%j', (text, expected) => {
    expect(weight(text)).toBe(expected);
  });

  it.each([
    'nhận làm bằng khen cho trường, liên hệ zalo',
    'E b@n s0 đẹp 0900 000 000, g0i e nhé',
    'm0i ng ơi th1ch cái nàỵ quá',
    'Nhà em có iPhone cũ cho vay tiền chợ nè, k3 chị hàng xóm',
    '𝓬𝓱𝓾́𝓬 𝓶𝓾̛̀𝓷𝓰 chị nha',
    'Thi bằng lái lần ba mới đậu',
  ])('not in %j', (text) => {
    expect(weight(text)).toBeUndefined();
  });
});

describe('pay by the task', () => {
  const shapes = (text: string): string[] =>
    writingEvidence(createViews(text)).map(({ reasonEn }) => reasonEn);

  it.each([
    'xong nhiệm vụ nhận 30k',
    'mỗi lượt theo dõi trả 8 nghìn',
    '1 video 5k, ngày 40 video',
    'thả like 3.000 đồng một lần',
  ])('%j', (text) => {
    expect(shapes(text)).toContain('Pays by the task, the like or the view');
  });

  it.each([
    'video này 15k view rồi',
    'phụ bếp 25k/h, bao cơm',
    'nhiệm vụ hôm nay là ăn hết tô bún',
    'đánh giá 5 sao cho quán',
    'lương 7 triệu, thưởng lễ',
  ])('not in %j', (text) => {
    expect(shapes(text)).not.toContain('Pays by the task, the like or the view');
  });
});
