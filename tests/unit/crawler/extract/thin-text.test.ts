import { describe, expect, it } from 'vitest';
import { extractPage, textIsTooThin } from '../../../../crawler/index.js';

const WORDS = 'lời mời đầu tư sinh lời cao '.repeat(10);
const thin = (html: string) =>
  textIsTooThin(extractPage(html, { url: 'https://mot.example/', limits: {} }));

describe('a page whose text is too thin to judge it by', () => {
  it.each([
    ['a picture', '<img src="/a.png">'],
    ['a picture in the markup', '<img src="data:image/png;base64,AAAA">'],
    ['a canvas', '<canvas id="c"></canvas><script>ve()</script>'],
    ['words in a drawing', '<svg><text x="1" y="2">Trúng thưởng</text></svg>'],
    ['a background in a style', '<div style="background:#fff url(/nen.jpg)"></div>'],
    ['a background in a style sheet', '<style>body{background-image: url("/nen.png")}</style>'],
    ['a frame', '<iframe src="https://hai.example/"></iframe>'],
    ['an embedded thing', '<object data="/a.svg"></object>'],
    ['nothing but a style sheet', '<link rel="stylesheet" href="/a.css"><p>Chào</p>'],
    [
      'a picture and a form of few words',
      '<img src="/a.png"><form><label>Mật khẩu<input></label></form>',
    ],
    ['a picture and words out of sight', `<img src="/a.png"><p style="display:none">${WORDS}</p>`],
  ])('shows %s', (_what, body) => {
    expect(thin(`<body>${body}</body>`)).toBe(true);
  });

  it.each([
    ['text enough beside a picture', `<img src="/a.png"><p>${WORDS}</p>`],
    ['nothing to see', '<p>Không tìm thấy trang</p>'],
    [
      'a style sheet and a sentence',
      '<link rel="stylesheet" href="/a.css"><p>Trang đang được bảo trì nhé</p>',
    ],
    [
      'a form with its labels',
      `<img src="/a.png"><form><p>Đăng nhập hệ thống quản lý học tập của nhà trường bằng mã sinh viên và mật khẩu đã cấp</p><input name="mk" type="password"></form>`,
    ],
  ])('is not said of %s', (_what, body) => {
    expect(thin(`<body>${body}</body>`)).toBe(false);
  });

  it('asks what is painted only where there is little text', () => {
    const url = 'https://mot.example/';
    expect(extractPage(`<p>${WORDS}</p><canvas></canvas>`, { url })).not.toHaveProperty('painted');
    expect(extractPage('<p>Chào</p><canvas></canvas>', { url }).painted).toBe(true);
    expect(extractPage('<p>Chào</p>', { url }).painted).toBe(false);
  });
});
