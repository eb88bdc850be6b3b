import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../classifiers/evidence.js';
import { prizeEvidence } from '../../../classifiers/links/prize-evidence.js';
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
    ['a school’s', 'Ma xac nhan la 493021, vao trang thisinh.truongvui.edu.vn de dang ky', 1],
    ['nobody’s', 'Ma xac nhan la 493021, vao trang thisinh.truongvui.com.vn de dang ky', 0],
  ])('a code beside a link to a host that is %s', (_, text, expected) => {
    const start = text.indexOf('thisinh');
    const span = { field: 'text', start, end: text.indexOf(' de dang ky') };
    const found = noticeEvidence(createViews(text), [{ ...link('link.unknown'), span }]);
    expect(found).toHaveLength(expected);
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

describe('a prize or a gift beside a link', () => {
  const withLink = (text: string, codes: readonly string[]): string[] =>
    prizeEvidence(createViews(text), codes.map(link)).map(({ code }) => code);

  it.each(['link.unknown', 'link.short', 'link.name', 'link.messenger', 'link.shared_host'])(
    'accuses beside %s',
    (code) => {
      expect(withLink('Chúc mừng bạn đã trúng thưởng, nhận quà tại đây', [code])).toEqual([
        'link.prize',
      ]);
    },
  );

  it.each([
    ['no link', 'Chúc mừng sinh nhật bạn', []],
    ['an official link', 'Quà tặng tháng này', ['link.official', 'link.short']],
    ['a link without a prize', 'Tài liệu họp ở đây', ['link.unknown']],
  ])('not with %s', (_, text, codes) => {
    expect(withLink(text, codes)).toEqual([]);
  });
});
