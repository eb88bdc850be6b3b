import { describe, expect, it } from 'vitest';
import { twinGroups } from '../../../classifiers/training/twins.js';

const SCAM = 'Bưu kiện của bạn thiếu số nhà, bấm vào đường dẫn trả phí giao lại trong hôm nay';
const TWIN = 'Có ai nhận tin "bưu kiện thiếu số nhà, bấm vào đường dẫn trả phí" chưa, giả đấy nhé';
const OTHER = 'Chiều nay lớp mình họp phụ huynh ở phòng 12, nhớ mang sổ liên lạc';

describe('twinGroups', () => {
  it('puts a scam and the honest text that mirrors it into one group, others into their own', () => {
    expect(twinGroups([SCAM, OTHER, TWIN])).toEqual([0, 1, 0]);
  });

  it('reads twins without their accents', () => {
    expect(twinGroups([SCAM, 'buu kien cua ban thieu so nha, tra loi em nhe'])).toEqual([0, 0]);
  });

  it('joins by way of a third', () => {
    const third = 'Chưa, giả đấy nhé, ai nhận tin này thì xóa';
    expect(new Set(twinGroups([SCAM, third, TWIN])).size).toBe(1);
  });

  it('does not take words that stand in many texts for a sign', () => {
    const texts = Array.from(
      { length: 12 },
      (_, at) => `chuyển khoản trước giúp em nhé ${'x'.repeat(at + 1)}`,
    );
    expect(new Set(twinGroups(texts)).size).toBe(12);
  });

  it('has nothing to say of empty texts', () => {
    expect(twinGroups(['', '', 'a'])).toEqual([0, 1, 2]);
  });
});
