import { escapeHtml, htmlDocument, prose } from './document.js';

export interface StoreParts {
  readonly app: string;
  readonly developer: string;
  readonly contact: string;
  readonly packageId: string;
  readonly rating: string;
  readonly installs: string;
  readonly updated: string;
  readonly text: string;
  readonly permissions: readonly string[];
  readonly reviews: readonly (readonly [stars: number, text: string])[];
  /** Address of the file behind the button. */
  readonly download: string;
  readonly button?: string;
}

/** An app's page in a store, official-looking or third-party. */
export function storePage(parts: StoreParts): string {
  const reviews = parts.reviews.map(
    ([stars, text]) =>
      `<li><span class="stars">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span> ${escapeHtml(text)}</li>`,
  );
  const permissions = parts.permissions.map((item) => `<li>${escapeHtml(item)}</li>`);
  return htmlDocument({
    title: `${parts.app} – Ứng dụng Android`,
    style:
      'main{max-width:860px;margin:0 auto;padding:26px}.app{display:flex;gap:22px;align-items:center}.app img{width:110px}.dev{color:#01875f}.facts{display:flex;gap:30px;margin:18px 0;color:#555}.get{background:#01875f;color:#fff;padding:12px 34px;border-radius:8px;text-decoration:none;font-weight:600}.stars{color:#d98200}li{margin:6px 0}h2{margin-top:30px}',
    body: `<main><div class="app"><img src="/logo.svg" alt=""><div><h1>${escapeHtml(parts.app)}</h1><div class="dev">${escapeHtml(parts.developer)}</div><div class="package">${escapeHtml(parts.packageId)}</div></div></div>
<div class="facts"><span>${escapeHtml(parts.rating)} ★</span><span>${escapeHtml(parts.installs)} lượt tải</span><span>Cập nhật ${escapeHtml(parts.updated)}</span></div>
<p><a class="get" href="${escapeHtml(parts.download)}">${escapeHtml(parts.button ?? 'Cài đặt')}</a></p>
<h2>Giới thiệu ứng dụng</h2>${prose(parts.text)}
<h2>Quyền ứng dụng</h2><ul>${permissions.join('')}</ul>
<h2>Đánh giá</h2><ul class="reviews">${reviews.join('')}</ul>
<h2>Liên hệ nhà phát triển</h2><p>${escapeHtml(parts.contact)}</p></main>`,
  });
}
