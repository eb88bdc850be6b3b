import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../classifiers/evidence.js';
import { tailEvidence } from '../../../classifiers/text/writing-evidence.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';
import { noticeEvidence } from '../../../classifiers/warning/notice-evidence.js';

const link = (code: string): Evidence => ({ code, weight: 1, reason: 'r', reasonEn: 'r' });
const codes = (text: string, links: readonly string[] = []): string[] =>
  noticeEvidence(createViews(text), links.map(link)).map(({ code }) => code);

describe('how a provider writes to its customers', () => {
  it.each([
    ['(QC) Nạp thẻ hôm nay tặng thêm 20%', ['notice.label']],
    ['[TB] Trạm phát sóng ở phường tạm ngừng đêm nay', ['notice.label']],
    ['MangVui(TB): Goi cuoc cua ban sap het han', ['notice.label']],
    ['Goi tang 5GB. Tu choi QC, soan TC gui 199', ['notice.opt_out', 'notice.short_code']],
    ['De dang ky, soan DK V90 gui 900', ['notice.short_code']],
    ['Bam *098# de kiem tra', ['notice.short_code']],
    ['Thac mac xin goi 19001234', ['notice.hotline']],
    ['CSKH: 1800 123456 (0d)', ['notice.hotline']],
    ['Ma xac thuc cua ban la 493021, hieu luc 5 phut', ['notice.code']],
    ['Nhập mã OTP 493021 để đăng nhập. Không chia sẻ mã này', ['notice.code']],
    ['493021 la ma xac nhan cua ban', ['notice.code']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    'Ban da dang ky tai cua hang, hen gap lai',
    'Soan QUA gui 8777 de nhan thuong',
    'Don hang cua ban la 350.000 dong',
    'Goi em so 0900 000 000 nhe',
    'STK la 190012345678',
  ])('not in: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['a link to somewhere', 'Ma xac thuc cua ban la 493021', ['link.unknown']],
    ['a private number', 'Ma xac thuc la 493021, can huy goi 0900000000', []],
    ['a request for the code', 'Ma OTP la 493021, ban doc ma cho nhan vien', []],
  ])('a code beside %s clears nothing', (_, text, links) => {
    expect(codes(text, links)).toEqual([]);
  });

  it.each(['link.name', 'link.split', 'link.messenger', 'link.mixed_case', 'link.search'])(
    'nothing clears beside %s',
    (code) => {
      const text = '(QC) Tang 99k, tu choi soan TC gui 199, tong dai 19001234';
      expect(codes(text, [code])).toEqual([]);
    },
  );

  it('points at the words it rests on', () => {
    const text = 'Kính gửi quý khách, tổng đài 1900 1234 luôn sẵn sàng';
    const [found] = noticeEvidence(createViews(text), []);
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('1900 1234');
  });
});

describe('letters by chance at the end', () => {
  it('are pointed at', () => {
    const text = 'Nap dau tang 100% vao ngay qWrTz';
    const [found] = tailEvidence(createViews(text));
    expect(found?.code).toBe('writing.tail');
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('qWrTz');
  });

  it.each(['Cam on quy khach', 'Hen gap ban o HCM', 'Tai VNeID nhe', 'kWrT', ''])(
    'not in: %s',
    (text) => {
      expect(tailEvidence(createViews(text))).toEqual([]);
    },
  );
});
