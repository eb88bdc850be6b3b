import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';

export interface ArticleParts {
  readonly site: string;
  readonly section: string;
  readonly headline: string;
  readonly at: string;
  readonly lead: string;
  readonly text: string;
  readonly author: string;
  readonly related?: readonly LinkItem[];
  readonly picture?: string;
}

/** A story of a newspaper, a blog or an agency's news column. */
export function articlePage(parts: ArticleParts): string {
  return htmlDocument({
    title: `${parts.headline} – ${parts.site}`,
    description: parts.lead,
    head: `<meta property="og:type" content="article"><meta property="og:site_name" content="${escapeHtml(parts.site)}"><meta name="author" content="${escapeHtml(parts.author)}">`,
    style:
      'body{font-family:Georgia,"Times New Roman",serif}header{border-bottom:2px solid #333;padding:14px 6vw;font-size:22px;font-weight:700}header small{font-size:14px;font-weight:400;margin-left:12px;color:#777}article{max-width:720px;margin:24px auto;padding:0 16px;font-size:18px}h1{font-size:32px;line-height:1.25}.lead{font-weight:700}.at{color:#777;font-size:14px}aside{max-width:720px;margin:0 auto 40px;padding:14px 16px;background:#f5f5f0}aside a{display:block;margin:6px 0}.author{text-align:right;font-weight:700}',
    body: `<header>${escapeHtml(parts.site)}<small>${escapeHtml(parts.section)}</small></header>
<article><h1>${escapeHtml(parts.headline)}</h1><div class="at">${escapeHtml(parts.at)}</div><p class="lead">${escapeHtml(parts.lead)}</p>
${parts.picture ? `<figure><img src="/anh/${parts.picture}.svg" alt=""><figcaption>Ảnh minh hoạ</figcaption></figure>` : ''}
${prose(parts.text)}<p class="author">${escapeHtml(parts.author)}</p></article>
${parts.related ? `<aside><b>Tin liên quan</b>${linkList(parts.related, '')}</aside>` : ''}`,
  });
}
