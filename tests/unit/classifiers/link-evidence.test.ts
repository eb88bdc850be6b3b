import { beforeAll, describe, expect, it } from 'vitest';
import { type LinkDependencies, linkEvidence } from '../../../classifiers/links/link-evidence.js';
import { createNameExaminer } from '../../../classifiers/names/name-scorer.js';
import { shippedReference } from './reference.js';

let deps: LinkDependencies;
beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  const examineName = createNameExaminer({ reference, protect });
  deps = { examineName, protect, categoryOf: () => 'bank_brand' };
});

describe('addresses in a message', () => {
  it.each([
    ['Xac thuc tai https://vietcombank.vn-xt.top/kyc ngay', ['link.name']],
    ['Vào SH0PEE-uudai.vip nhận quà', ['link.name']],
    ['Xem https://www.vietcombank.com.vn/khuyen-mai', ['link.official']],
    ['Chi tiết bit.ly/abc123', ['link.short']],
    ['Bấm b i t . ly/abc', ['link.split']],
    ['Ib em zalo.me/0900000000', ['link.messenger']],
    ['Thanh toan tai https://zalo.me/app/link/abc', []],
    ['Tim https://www.google.com/search?q=nhacaivui', ['link.search']],
    ['Vao kqTz.QwerV.de nhan ma', ['link.unknown', 'link.mixed_case']],
    ['Hen ban ngay mai.de minh qua', []],
    ['Xem https://www.VietcomBank.com.vn/uu-dai', ['link.official']],
    ['Đặt bàn ở tiemmithanh.com.vn nhé', ['link.unknown']],
    ['Gửi mail cho toi@quanmithanh.vn', []],
    ['Mai gặp nha.Bạn nhớ mang theo', []],
    ['không có liên kết nào', []],
  ])('%j gives %j', (text, codes) => {
    expect(linkEvidence(text, deps).map(({ code }) => code)).toEqual(codes);
  });

  it('points at the address in the text', () => {
    const text = 'Xac thuc tai vietcombank.vn-xt.top ngay';
    const span = linkEvidence(text, deps)[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('vietcombank.vn-xt.top');
  });

  it('looks at five hosts and no more', () => {
    const text = Array.from({ length: 9 }, (_, at) => `https://quan${at}mi.vn`).join(' ');
    expect(linkEvidence(text, deps)).toHaveLength(5);
  });
});
