import { describe, expect, it } from 'vitest';
import { openJudging } from '../../../app/judging.js';
import { extractPage } from '../../../crawler/index.js';
import type { ClassifierInput } from '../../../domain/index.js';

const { classifier } = await openJudging();
const URL = 'https://trang-anh.example/';
const IMAGE = [
  'QUỸ ĐẦU TƯ CAM KẾT LỢI NHUẬN',
  'Nạp 5 triệu, lãi 3% mỗi ngày, rút về tài khoản sau 30 giây',
  'Cam kết bảo toàn vốn 100%, chuyên gia đọc lệnh hằng ngày',
].join('\n');

function input(html: string, imageText?: string): ClassifierInput {
  const page = extractPage(html, { url: URL });
  const { text, title } = page;
  return {
    id: 'thu',
    kind: 'page',
    url: URL,
    title,
    text,
    page,
    ...(imageText ? { imageText } : {}),
  };
}

describe('text read from the picture of a page', () => {
  const blank = '<title>Trang chủ</title><p>Chào bạn</p><img src="/a.png">';

  it('is judged like text, with spans into the picture’s own words', () => {
    const without = classifier.classify(input(blank));
    const found = classifier.classify(input(blank, IMAGE));
    expect(without.suspected).toBe(false);
    expect(found.suspected).toBe(true);
    const spanned = found.signals.filter(({ span }) => span !== undefined);
    expect(spanned.length).toBeGreaterThan(0);
    for (const { span, reason, reasonEn } of spanned) {
      if (span?.field !== 'image') continue;
      expect(IMAGE.slice(span.start, span.end)).not.toBe('');
      expect(span.end).toBeLessThanOrEqual(IMAGE.length);
      expect(reason).toMatch(/chữ đọc từ ảnh của trang/);
      expect(reasonEn).toMatch(/read from the page’s picture/);
    }
    expect(spanned.map(({ span }) => span?.field)).toContain('image');
  });

  it('leaves spans of the page’s own text where they were', () => {
    const own = 'Lãi 3% mỗi ngày, cam kết bảo toàn vốn';
    const { signals } = classifier.classify(
      input(`<p>${own}</p><img src="/a.png">`, 'Lịch khám bệnh'),
    );
    const inText = signals.filter(({ span }) => span?.field === 'text');
    expect(inText.length).toBeGreaterThan(0);
    for (const { span, reason } of inText) {
      expect(span?.end).toBeLessThanOrEqual(own.length);
      expect(reason).not.toContain('đọc từ ảnh');
    }
  });

  it('shows a brand by its first lines, beside a form that asks for secrets', () => {
    const form = '<form><input name="user"><input type="password" name="pass"></form>';
    const html = `<title>Trang chủ</title><div style="background:url(/nen.png)">${form}</div>`;
    const brandOf = (imageText?: string) => classifier.classify(input(html, imageText)).signals;
    const found = brandOf('Vietcombank\nNgân hàng số').find(
      ({ code }) => code === 'page.brand_login',
    );
    expect(found?.reason).toContain('chữ trong ảnh của trang');
    expect(brandOf().some(({ code }) => code === 'page.brand_login')).toBe(false);
    expect(brandOf('Google\nĐăng nhập').some(({ code }) => code.startsWith('page.brand'))).toBe(
      false,
    );
  });
});
