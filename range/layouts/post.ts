import { escapeHtml, htmlDocument, inline } from './document.js';
import { type Remark, remarkList } from './group.js';

export interface PostParts {
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly reactions: string;
  readonly comments?: readonly Remark[];
  readonly picture?: string;
}

/** One post of a person or a page, with what stands under it. */
export function postPage(parts: PostParts): string {
  const picture = parts.picture
    ? `<img src="/anh/${encodeURIComponent(parts.picture)}.svg" alt="${escapeHtml(parts.picture)}">`
    : '';
  return htmlDocument({
    title: `${parts.by} – bài viết`,
    style:
      'body{background:#e9ebee}.card{max-width:600px;margin:24px auto;background:#fff;border-radius:10px;padding:18px}.who{display:flex;gap:10px;align-items:center}.who img{width:44px;border-radius:50%}.at{color:#70757a;font-size:13px}.text{font-size:17px;margin:12px 0}.react{border-top:1px solid #ddd;border-bottom:1px solid #ddd;padding:8px 0;color:#555}.by{font-weight:600}.comment{background:#f3f4f6;border-radius:14px;padding:8px 12px;margin:8px 0}',
    body: `<div class="card"><div class="who"><img src="/logo.svg" alt=""><div><b>${escapeHtml(parts.by)}</b><div class="at">${escapeHtml(parts.at)}</div></div></div>
<div class="text">${inline(parts.text)}</div>${picture}
<div class="react">${escapeHtml(parts.reactions)}</div>
${remarkList(parts.comments ?? [])}</div>`,
  });
}
