import type { SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

const MONTHS = 12;

function calendarPage(path: string): string {
  const found = /\/lich\/(\d{1,6})\/(\d{1,2})$/.exec(path);
  const year = Number(found?.[1] ?? 2026);
  const month = Math.min(MONTHS, Math.max(1, Number(found?.[2] ?? 1)));
  const next = month === MONTHS ? `/lich/${year + 1}/1` : `/lich/${year}/${month + 1}`;
  const before = month === 1 ? `/lich/${year - 1}/${MONTHS}` : `/lich/${year}/${month - 1}`;
  return textPage(
    `Lịch tháng ${month} năm ${year}`,
    `Không có sự kiện nào trong tháng ${month}/${year}.`,
    `<p><a href="${before}">Tháng trước</a> <a href="${next}">Tháng sau</a></p>`,
  );
}

/** Sites that have no end: a crawler must stop of its own accord. */
export const TRAP_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'lich-vo-tan.example',
    layout: 'trap-calendar',
    note: 'Bẫy: lịch có tháng sau mãi mãi',
    entry: '/lich/2026/11',
    seed: 'website',
    pages: {
      '*': (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(calendarPage(request.url ?? ''));
      },
    },
  }),
  behaviour({
    host: 'ma-phien.example',
    layout: 'trap-session',
    note: 'Bẫy: mỗi lần xem mang một mã phiên mới trong địa chỉ',
    pages: {
      '*': (request, response) => {
        const step = Number(/sid=s(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
        const links = [1, 2, 3].map((n) => `<a href="/xem?sid=s${step * 3 + n}">Bài ${n}</a>`);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(textPage('Góc thơ', 'Những bài thơ của hội viên.', links.join(' ')));
      },
    },
  }),
  behaviour({
    host: 'duong-dan-lap.example',
    layout: 'trap-path',
    note: 'Bẫy: đường dẫn tương đối lồng mãi vào nhau',
    pages: {
      '*': textPage(
        'Thư mục',
        'Mục lục ảnh làng nghề.',
        '<a href="anh/anh/">Ảnh</a> <a href="./muc/">Mục</a>',
      ),
    },
  }),
];
