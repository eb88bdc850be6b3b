import { escapeHtml, htmlDocument, inline } from './document.js';

export interface Remark {
  readonly by: string;
  readonly text: string;
}

export interface GroupPost extends Remark {
  readonly at: string;
  readonly comments?: readonly Remark[];
}

export interface GroupParts {
  readonly name: string;
  readonly members: string;
  readonly about: string;
  readonly posts: readonly GroupPost[];
}

const STYLE =
  'body{background:#f0f2f5}.cover img{width:100%;height:180px;object-fit:cover}.head{background:#fff;padding:14px 24px}.head h1{margin:0;font-size:24px}.cols{display:grid;grid-template-columns:1fr 280px;gap:16px;max-width:980px;margin:16px auto;padding:0 12px}.post,.about{background:#fff;border-radius:8px;padding:14px;margin-bottom:14px}.by{font-weight:600}.at{color:#65676b;font-size:13px}.comment{background:#f0f2f5;border-radius:14px;padding:8px 12px;margin:6px 0}@media(max-width:760px){.cols{grid-template-columns:1fr}}';

export function remarkList(remarks: readonly Remark[]): string {
  return remarks
    .map(
      (remark) =>
        `<div class="comment"><span class="by">${escapeHtml(remark.by)}</span> ${inline(remark.text)}</div>`,
    )
    .join('');
}

/** A public group with its description, posts and the comments under them. */
export function groupPage(parts: GroupParts): string {
  const posts = parts.posts.map(
    (post) =>
      `<article class="post"><div class="by">${escapeHtml(post.by)}</div><div class="at">${escapeHtml(post.at)}</div><div class="body">${inline(post.text)}</div>${remarkList(post.comments ?? [])}</article>`,
  );
  return htmlDocument({
    title: `${parts.name} | Nhóm công khai`,
    description: parts.about,
    style: STYLE,
    body: `<div class="cover"><img src="/anh/${encodeURIComponent(parts.name.slice(0, 12))}.svg" alt=""></div>
<div class="head"><h1>${escapeHtml(parts.name)}</h1><div>Nhóm công khai · ${escapeHtml(parts.members)} thành viên</div></div>
<div class="cols"><div>${posts.join('\n')}</div><aside class="about"><h2>Giới thiệu</h2>${inline(parts.about)}</aside></div>`,
  });
}
