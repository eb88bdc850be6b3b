import { describe, expect, it } from 'vitest';
import { createViews, spanOf } from '../../../classifiers/vietnamese/views.js';
import { readStance } from '../../../classifiers/warning/stance-evidence.js';
import { readVoices } from '../../../classifiers/warning/voices.js';
import { LINK, unvouchedLink } from './unvouched-link.js';

const stanceOf = (text: string) => readStance(createViews(text), unvouchedLink(text));
const weightOf = (text: string): number =>
  stanceOf(text).evidence.reduce((sum, { weight }) => sum + weight, 0);

describe('marks of telling', () => {
  it.each([
    ['kể chuyện đã qua', 'Tuần trước mẹ mình nghe điện thoại xong ngồi thừ ra ngoài hiên.'],
    ['kể chuyện đã qua', 'Tuan truoc me minh nghe dien thoai xong ngoi thu ra ngoai hien.'],
    ['nói mình đã không làm theo', 'Họ hối chuyển gấp, may mà ba cúp máy kịp.'],
    ['bảo tránh đi', 'Bà con gặp tin đó thì thoát ra liền giùm cháu.'],
    ['chê, giễu trò đó', 'Cho vay không lãi hả, nghe là biết có mùi.'],
    ['nói kẻ khác lấy mất gì', 'Ba ơi cái trang đó ăn cắp số thẻ của mình đó.'],
    ['giọng bản tin, báo cáo', 'Các chuyên gia khuyên người dùng gõ tên miền bằng tay.'],
    ['nói rõ không phải của mình', 'Khu phố không phát phiếu trúng thưởng nào hết nghe bà con.'],
    ['hỏi thật giả', 'Vụ tặng gạo đó thật hay đùa vậy trời?'],
  ])('%s: %s', (mark, text) => {
    const [found] = stanceOf(text).evidence;
    expect(found?.reason).toContain(mark);
    expect(found?.reasonEn).toMatch(/^Tells or warns \(/);
    expect(text.slice(found?.span?.start, found?.span?.end)).not.toBe('');
  });

  it.each([
    ['a debt collector speaks of him too', 'Chị nói nó trả đi, không thì tụi này tới cổng trường.'],
    ['a question about the reader', 'Anh có phải người trong hình không, nhìn quen lắm.'],
    ['a promise without fees', 'Đăng ký hôm nay, không có rủi ro nào cho chị.'],
    ['a cure', 'Tải tệp này về thì tắt diệt virus đi cho nhẹ máy.'],
  ])('says little by itself: %s', (_what, text) => {
    expect(weightOf(text)).toBeGreaterThan(-0.3);
  });

  it('one weak mark says next to nothing, several say much', () => {
    const one = 'Hôm qua mẹ em ra chợ.';
    const several = `${one} Kẻ gian giả danh bưu tá, có phải lừa đảo không mọi người? Đừng bấm gì hết.`;
    expect(weightOf(one)).toBeGreaterThan(-0.3);
    expect(weightOf(several)).toBeLessThan(-2);
  });
});

describe('a link told of', () => {
  it.each([
    `Chị hàng xóm nhà em bấm ${LINK} rồi điền thẻ luôn, giờ tay chân lạnh ngắt, có sao không ạ?`,
    `Ai bấm ${LINK} chưa, kể nghe coi.`,
    `Nhóm lớp truyền ${LINK} nãy giờ, đừng gửi tiếp nữa nha, cô xác nhận giả rồi.`,
    `Một tài khoản lạ mời cựu sinh viên đóng phí qua ${LINK}. Trường không có chương trình này.`,
    `Trang ${LINK} giả giao diện công ty. Có nghi ngờ thì gọi tổng đài.`,
    `'hoàn tiền nước' ${LINK} thật hay đùa vậy trời, ai dám mở chưa`,
  ])('%s', (text) => {
    const { asks, evidence } = stanceOf(text);
    expect(asks).not.toBe('yes');
    expect(evidence.map(({ code }) => code)).toContain('warning.link');
  });

  it.each([
    [
      'behind a colon',
      `Khuyến cáo không nghe số lạ. Tải phần mềm chặn: ${LINK}, cấp quyền đọc tin.`,
    ],
    ['for who needs it', `Nhà mình từng bị lừa hết vốn, bạn cần thì điền ${LINK} nhé.`],
    ['for who wants it', `Ai thích thì thử vào ${LINK}, hôm qua anh mình rút 3 triệu.`],
    [
      'in a question to the reader',
      `Bạn có phải người trong clip không, vào ${LINK} mới xem được nha.`,
    ],
    ['after a denial of others', `Tin khác không phải của bên em. Vui lòng vào ${LINK} để nhận.`],
    ['beside a story', `Hôm qua con khóc vì thua, đổi qua ${LINK} gỡ lại hết.`],
  ])('not %s', (_what, text) => {
    expect(stanceOf(text).evidence.map(({ code }) => code)).not.toContain('warning.link');
  });
});

describe('a good end', () => {
  it.each([
    'Em cứ nghĩ nếu nộp thêm thì lấy lại được hết, giờ em bị lừa rồi, phải làm sao đây.',
    'Lần đầu rút được 500 nghìn. Tháng sau em mất sạch, nó chặn luôn số.',
  ])('hoped for, or followed by a bad one, is no promise: %s', (text) => {
    expect(stanceOf(text).asks).not.toBe('yes');
  });

  it.each([
    'Tháng trước em mất sạch 30 triệu. Nhờ bạn này mà em lấy lại được hết.',
    'Em rút được 500 nghìn rồi nha. Mấy sàn khác toàn làm em mất sạch thôi.',
  ])('still promises: %s', (text) => {
    expect(stanceOf(text).asks).toBe('yes');
  });
});

describe('money for a stated account', () => {
  it('is the writer’s request, whatever he warns of', () => {
    const text = 'Nick cũ bị hack, đừng tin nó nha ba, ba chuyển khoản con 6tr vô 0123456789012.';
    expect(stanceOf(text).asks).toBe('yes');
  });

  it('is none where he says not to', () => {
    const text = 'Anh đừng chuyển khoản 80.000 vô 0123456789012, chi nhánh nói không có ai tên đó.';
    expect(stanceOf(text).asks).not.toBe('yes');
  });
});

describe('a message pasted whole', () => {
  const PASTED = `Quý khách được tặng 3 triệu, hạn cuối hôm nay, vui lòng xác nhận tại ${LINK}`;
  const passedOn = (text: string): string[] => {
    const views = createViews(text);
    return readVoices(views, 4_000)
      .reported.filter(({ manner }) => manner === 'passed_on')
      .map(({ from, to }) => {
        const { start, end } = spanOf(views, from, to);
        return text.slice(start, end).trim();
      });
  };

  it.each([
    ['a question after it', `${PASTED}. Tin này thật không mọi người?`, `${PASTED}.`],
    ['a question before it', `Cái này có phải lừa không ạ\n${PASTED}`, PASTED],
    ['a verdict after it', `${PASTED}. Tin này lừa đảo đó.`, `${PASTED}.`],
  ])('%s', (_what, text, expected) => {
    expect(passedOn(text)).toEqual([expected]);
    expect(stanceOf(text).asks).not.toBe('yes');
  });

  it.each([
    ['he vouches', `${PASTED}. Tin này thật, không phải lừa đâu.`],
    ['he sends on', `${PASTED}. Tin này thật không thì liên hệ em.`],
    ['of what, he does not say', `${PASTED}. Anh chị muốn kiếm thêm thật không?`],
  ])('stays his where %s', (_what, text) => {
    expect(passedOn(text)).toEqual([]);
    expect(stanceOf(text).evidence.map(({ code }) => code)).not.toContain('warning.link');
  });
});

it('reads a hostile text in no time', () => {
  const started = performance.now();
  for (const unit of [
    'hom qua ',
    'thi thoat ',
    'ghi nhan 1 ',
    'co that la ',
    'neu rut duoc ',
    'chuyen 1 vo 12345678 ',
    'tin nay that ',
    'khong co x nao ',
  ])
    readStance(createViews(unit.repeat(20_000)), []);
  expect(performance.now() - started).toBeLessThan(4_000);
});
