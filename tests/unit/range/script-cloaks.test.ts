import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SCRIPT_CLOAKS } from '../../../range/behaviour/script-cloaks.js';

/** Runs a page's own script in a browser of cardboard and gives what `<main>` held in the end. */
function shownTo(host: string, browser: Record<string, unknown>): string {
  const site = SCRIPT_CLOAKS.find((one) => one.host === host);
  const page = String(site?.pages['/']);
  const main = { innerHTML: 'bìa' };
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  const context = createContext({
    document: { querySelector: () => main },
    setTimeout: (act: () => void) => act(),
    addEventListener: () => {},
    confirm: () => false,
    navigator: { webdriver: true, hardwareConcurrency: 1, language: 'en-US' },
    innerWidth: 1366,
    ...browser,
  });
  runInContext('globalThis.window = globalThis', context);
  runInContext(script, context);
  return main.innerHTML;
}

const HAND = (event: string) => ({
  addEventListener: (name: string, act: () => void) => (name === event ? act() : undefined),
});

describe('cloaks in script', () => {
  it.each([
    ['man-hinh-nho.example', { ontouchstart: null, innerWidth: 390 }, 'hoàn 4.215.000đ'],
    ['doi-tay-nguoi.example', HAND('mousemove'), 'tạm khóa'],
    ['doi-tay-nguoi.example', HAND('scroll'), 'tạm khóa'],
    ['bam-dong-y.example', { confirm: () => true }, 'trúng xe máy'],
    [
      'dau-van-trinhduyet.example',
      { navigator: { webdriver: false, hardwareConcurrency: 8, language: 'vi-VN' } },
      'vi phạm bản quyền',
    ],
  ])('%s uncovers itself to the one it waits for', (host, prey, lure) => {
    expect(shownTo(host, prey)).toContain(lure);
    expect(shownTo(host, {})).toBe('bìa');
  });

  it('carry nothing of the lure in the text they send', () => {
    for (const site of SCRIPT_CLOAKS) {
      const text = String(site.pages['/'])
        .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' ');
      expect(text, site.host).not.toMatch(/OTP|mật khẩu|chuyển|Đăng nhập/i);
    }
  });
});
