import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../crawler/charset/decode-html.js';
import { tcvn3, vni, windows1258 } from '../../../range/behaviour/legacy-letters.js';

const TONED =
  'à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ';
const UNTONED = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y Ă Â Ê Ô Ơ Ư Đ 0 9 < >';

describe('legacy letters', () => {
  it.each([
    ['windows-1258', windows1258],
    ['tcvn', tcvn3],
    ['vni', vni],
  ])('every Vietnamese letter written in %s is read back', (charset, write) => {
    for (const letters of [TONED, UNTONED]) {
      const bytes = Buffer.from(write(letters));
      expect(decodeHtml(bytes, `text/html; charset=${charset}`).text).toBe(letters);
    }
  });

  it('known words have the bytes of the published tables', () => {
    expect(Buffer.from(tcvn3('Việt')).toString('hex')).toBe('5669d674');
    expect(Buffer.from(vni('Việt')).toString('latin1')).toBe('Vieät');
    expect(Buffer.from(windows1258('Việt')).toString('hex')).toBe('5669eaf274');
  });
});
