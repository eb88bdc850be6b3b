import { describe, expect, it } from 'vitest';
import { createBrandReader } from '../../../classifiers/page/brand-shown.js';
import { extractPage } from '../../../crawler/index.js';
import { shippedReference } from './reference.js';

describe('the brand a page presents itself as', async () => {
  const { reference } = await shippedReference();
  const reader = createBrandReader(reference.brands);
  const shown = (title: string): string | undefined =>
    reader.shown(extractPage(`<title>${title}</title>`, { url: 'https://a.vn/' }))?.brand.id;

  it.each([
    ['Vietcombank Digibank', 'vietcombank'],
    ['Sự kiện Liên Quân tặng quà', 'lienquan'],
    ['Liên Quân Mobile nhận skin', 'lienquan'],
    ['lien quan mobile nhan qua', 'lienquan'],
    ['Về việc liên quan đường dây ma túy', undefined],
    ['Thong bao lien quan ho so', undefined],
    ['Liên quan vụ án', undefined],
    ['Tiệm bánh nhà Na', undefined],
  ])('%j: %s', (title, brand) => {
    expect(shown(title)).toBe(brand);
  });
});
