import { describe, expect, it } from 'vitest';
import { bearsName } from '../../../classifiers/names/brand-spelling.js';
import { createBrandReader } from '../../../classifiers/page/brand-shown.js';
import { appEvidence } from '../../../classifiers/records/app-evidence.js';
import { channelEvidence } from '../../../classifiers/records/channel-evidence.js';
import { extractPage } from '../../../crawler/index.js';
import { shippedReference } from './reference.js';

describe('names that are everyday words', async () => {
  const { reference, protect } = await shippedReference();
  const reader = createBrandReader(reference.brands);
  const onPage = (title: string): string | undefined =>
    reader.shown(extractPage(`<title>${title}</title>`, { url: 'https://a.vn/' }))?.brand.id;
  const inChannel = (name: string): string | undefined =>
    channelEvidence({ name: `${name} CSKH`, posts: [] }, reference.brands, protect, undefined).find(
      ({ code }) => code === 'channel.brand',
    )?.brand;
  const inApp = (name: string): string | undefined =>
    appEvidence({ name, permissions: [], reviews: [] }, '', reference.brands, protect).find(
      ({ code }) => code === 'app.brand',
    )?.brand;

  it.each([
    ['Giao hàng nhanh trong 2 giờ', undefined],
    ['GIAO HÀNG NHANH TOÀN QUỐC', undefined],
    ['Tra cứu đơn Giao Hàng Nhanh', 'ghn'],
    ['giaohangnhanh', 'ghn'],
    ['Về việc liên quan đường dây', undefined],
    ['Sự kiện Liên Quân tặng quà', 'lienquan'],
    ['Thu đổi tiền ở bưu điện xã', undefined],
    ['Tranh sen đỏ treo tường', undefined],
    ['Săn sale Sendo', 'sendo'],
    ['Tòa án xét xử vụ án', undefined],
  ])('%j: %s, on a page, as a channel and as an app alike', (name, brand) => {
    expect([onPage(name), inChannel(name), inApp(name)]).toEqual([brand, brand, brand]);
  });

  it.each([
    ['Bé yêu của mẹ', undefined],
    ['Be the first to know', undefined],
    ['Be | Đăng nhập', 'be'],
    ['Online cake shop', undefined],
    ['LINE - Log in', 'line'],
    ['Tăng 156 nghìn', undefined],
  ])('a page titled %j: %s', (title, brand) => {
    expect(onPage(title)).toBe(brand);
  });

  it.each([
    ['Vietcombank hỗ trợ', 'vietcombank', true],
    ['Hỗ trợ VietcomBank', 'vietcombank', true],
    ['Vietcombanker', 'vietcombank', false],
    ['com.giaohangnhanh.app', 'giaohangnhanh', true],
    ['Chợ tốt quê ta', 'cho tot', false],
    ['Chợ Tốt Nhà', 'cho tot', true],
  ])('%j bears %s: %s', (text, name, expected) => {
    expect(bearsName(text, name)).toBe(expected);
  });
});
