import type { BenchPage } from './contender.js';
import { ACTS, ENDINGS, LURES, OPENINGS, SECTIONS, SUBJECTS } from './words.js';

/** Size of a page, in bytes: the “mid” page of the crawl figures others publish. */
export const PAGE_BYTES = 52_000;
/**
 * Visible text of a page, in characters: 13 % of its bytes. Recorded pages of 25 to 100 kB show medians of 9 % (43 ordinary
 * pages with forms) and 21 % (21 gambling pages); what they carry most is markup, styles and scripts.
 */
export const TEXT_CHARS = 7_000;
const PAGES_PER_HOST = 50;
const SIDE_LINKS = 30;
const OTHER_HOSTS = 12;

/** Draws numbers that follow from the seed alone (mulberry32). */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  from<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

export function hostCount(pages: number): number {
  return Math.ceil(pages / PAGES_PER_HOST);
}

export function hostName(index: number): string {
  return `trang-tin-${String(index).padStart(3, '0')}.example`;
}

/** The page of a host that leads to all its others. */
export function frontPath(hostIndex: number): string {
  return `/k${hostIndex}/`;
}

/**
 * The pages of a run: the same for the same numbers, on every machine. Each host's front page leads to all its pages;
 * every page carries navigation, an article, teasers, a search form, inline styles and scripts. Block elements stand on lines of
 * their own, so that every way of reading text gives the same words.
 */
export function makePages(count: number, suspectedShare: number): BenchPage[] {
  const paths = Array.from({ length: count }, (_, index) => pathOf(index));
  const every = suspectedShare > 0 ? Math.max(1, Math.round(1 / suspectedShare)) : 0;
  return paths.map((path, index) => {
    const hostIndex = Math.floor(index / PAGES_PER_HOST);
    const first = hostIndex * PAGES_PER_HOST;
    const suspected = every > 0 && index % every === every - 1;
    const own = paths.slice(first, first + PAGES_PER_HOST);
    const html = pageHtml({
      index,
      hosts: hostCount(count),
      own,
      suspected,
      front: index === first,
    });
    return { host: hostName(hostIndex), path, html, suspected };
  });
}

function pathOf(index: number): string {
  const hostIndex = Math.floor(index / PAGES_PER_HOST);
  const place = index % PAGES_PER_HOST;
  return place === 0 ? frontPath(hostIndex) : `/k${hostIndex}/bai-${place}.html`;
}

interface PagePlan {
  readonly index: number;
  readonly hosts: number;
  /** Paths of the same host. */
  readonly own: readonly string[];
  readonly suspected: boolean;
  readonly front: boolean;
}

function pageHtml(plan: PagePlan): string {
  const draw = new Draw(plan.index + 1);
  const title = plan.suspected
    ? 'Ngân hàng Sao Vàng: xác thực tài khoản khẩn cấp'
    : `${sentence(draw)} | Trang tin số ${plan.index}`;
  const head = headHtml(title, draw);
  const top = `${navigation(plan)}\n<main class="layout">\n<article class="bai-viet">\n<h1>${title}</h1>\n`;
  const lure = plan.suspected ? lureHtml() : '';
  const bottom = `</article>\n${teasers(plan, draw)}\n</main>\n${footer(plan, draw)}\n</body>\n</html>\n`;
  const article = articleHtml(TEXT_CHARS - shownChars(top + lure + bottom), draw);
  const room = PAGE_BYTES - Buffer.byteLength(head + top + lure + article + bottom, 'utf8');
  return head + top + lure + article + galleryHtml(room, draw) + bottom;
}

/** About what a reader sees of markup of our own making. */
function shownChars(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length;
}

function headHtml(title: string, draw: Draw): string {
  const rules = Array.from(
    { length: 70 },
    (_, at) =>
      `.o-${at}-${draw.below(9_999)}{margin:${draw.below(40)}px ${draw.below(40)}px;color:#${(0x100000 + draw.below(0xefffff)).toString(16)}}`,
  );
  const script = Array.from(
    { length: 90 },
    (_, at) =>
      `  register("khoi-${at}", function (el) { el.dataset.v = "${draw.below(99_999)}"; return el; });`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${sentence(draw)}">
<meta property="og:title" content="${title}">
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/static/style.css">
<style>
${rules.join('\n')}
</style>
<script>
(function () {
${script.join('\n')}
})();
</script>
</head>
<body class="trang">
`;
}

function navigation({ own, hosts, index }: PagePlan): string {
  const sections = SECTIONS.map(
    (name, at) =>
      `<li class="muc"><a class="muc-lien-ket" href="${own[at % own.length]}" title="${name}">${name}</a></li>`,
  );
  const friends = Array.from({ length: Math.min(OTHER_HOSTS, hosts) }, (_, at) => {
    const other = (index + at) % hosts;
    return `<li><a rel="nofollow" href="https://ban-be-${other}.example/gioi-thieu?tu=${index % 7}&amp;muc=${at}">Trang bạn ${other}</a></li>`;
  });
  return `<header class="dau-trang">
<nav aria-label="Chính">
<ul class="muc-luc">
${sections.join('\n')}
</ul>
<ul class="ban-be">
${friends.join('\n')}
</ul>
</nav>
<form class="tim" action="${own[0]}" method="get">
<input type="search" name="q" placeholder="Tìm trong trang">
<button type="submit">Tìm</button>
</form>
</header>`;
}

function lureHtml(): string {
  const lines = LURES.map((line) => `<p class="canh-bao"><b>${line}</b></p>`);
  return `<div class="khung-xac-thuc">
${lines.join('\n')}
<form action="/xac-thuc.php" method="post">
<input type="text" name="username" placeholder="Tên đăng nhập">
<input type="password" name="password" placeholder="Mật khẩu">
<input type="text" name="otp" placeholder="Mã OTP">
<button type="submit">Xác thực ngay</button>
</form>
</div>
`;
}

/** Paragraphs until the text is long enough. */
function articleHtml(chars: number, draw: Draw): string {
  let html = '';
  let left = chars;
  for (let at = 0; left > 0; at += 1) {
    const lines = [sentence(draw), sentence(draw), sentence(draw)];
    left -= lines.join('').length + 5;
    html += `<p class="doan doan-${at}">${lines[0]}. <em>${lines[1]}</em>, ${lines[2]}.</p>\n`;
  }
  return html;
}

/** The rest of the bytes, as pages spend them: frames in frames, pictures in sizes, drawn icons, data for a script. */
function galleryHtml(bytes: number, draw: Draw): string {
  const blocks: string[] = [];
  let left = bytes;
  for (let at = 0; left > 0; at += 1) {
    const block = at % 5 === 4 ? dataScript(draw) : pictureFrame(draw);
    left -= Buffer.byteLength(block, 'utf8');
    if (left > 0) blocks.push(block);
  }
  return blocks.join('');
}

function pictureFrame(draw: Draw): string {
  const id = draw.below(99_999);
  const sizes = [320, 640, 960, 1280].map((size) => `/anh/${id}-${size}.jpg ${size}w`);
  const curve = Array.from(
    { length: 10 },
    () => `${draw.below(24)}.${draw.below(99)} ${draw.below(24)}.${draw.below(99)}`,
  );
  return `<div class="khung khung--rong d-flex flex-column p-2 mb-3" data-khoi="${id}" style="order:${draw.below(9)}">
<div class="khung__trong position-relative overflow-hidden rounded">
<img class="khung__anh img-fluid" src="/anh/${id}.jpg" srcset="${sizes.join(', ')}" alt="" width="640" height="360" loading="lazy">
<span class="khung__nut" role="button" tabindex="0" aria-hidden="true">
<svg class="bieu-tuong" viewBox="0 0 24 24" width="16" height="16"><path d="M${curve.join(' L')} Z"></path></svg>
</span>
</div>
</div>
`;
}

function dataScript(draw: Draw): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `{"id":${draw.below(999_999)},"vi_tri":${at},"diem":${draw.below(100)}}`,
  );
  return `<script type="application/json" class="du-lieu">\n[${rows.join(',')}]\n</script>\n`;
}

function teasers({ own, index }: PagePlan, draw: Draw): string {
  const isFront = own[0] !== undefined && index % PAGES_PER_HOST === 0;
  const count = isFront ? own.length : Math.min(SIDE_LINKS, own.length);
  const items = Array.from({ length: count }, (_, at) => {
    const path = own[isFront ? at : (index + at * 7) % own.length] ?? '';
    return `<li class="tin-khac">
<a class="tin-khac__lien-ket" href="${path}" data-vi-tri="${at}">
<span class="tin-khac__nhan">${draw.from(SECTIONS)}</span>
<span class="tin-khac__ten">${sentence(draw)}</span>
</a>
<time datetime="2025-0${1 + draw.below(9)}-1${draw.below(9)}">${draw.below(24)} giờ trước</time>
</li>`;
  });
  return `<aside class="canh">\n<h2>Đọc thêm</h2>\n<ul class="danh-sach">\n${items.join('\n')}\n</ul>\n</aside>`;
}

function footer({ own, index }: PagePlan, draw: Draw): string {
  return `<footer class="cuoi-trang">
<p>Trang tin thử nghiệm số ${index}. Tòa soạn: số ${1 + draw.below(200)} đường Thử Nghiệm. &copy; 2025</p>
<p>Điện thoại: 0900 000 ${String(draw.below(1_000)).padStart(3, '0')} &middot; Thư điện tử: <a href="mailto:toa-soan-${index % 50}@trang-tin.example">toa-soan-${index % 50}@trang-tin.example</a></p>
<p><a href="${own[0]}">Về trang đầu</a></p>
</footer>`;
}

function sentence(draw: Draw): string {
  return `${draw.from(OPENINGS)}, ${draw.from(SUBJECTS)} ${draw.from(ACTS)} ${draw.from(ENDINGS)}`;
}
