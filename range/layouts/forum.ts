import { escapeHtml, htmlDocument, prose } from './document.js';

export interface ForumParts {
  readonly forum: string;
  readonly board: string;
  readonly topic: string;
  readonly posts: readonly { readonly by: string; readonly at: string; readonly text: string }[];
}

/** A thread of a discussion board. */
export function forumPage(parts: ForumParts): string {
  const posts = parts.posts.map(
    (post, index) =>
      `<tr id="p${index + 1}"><td class="user"><b>${escapeHtml(post.by)}</b><br>${escapeHtml(post.at)}<br>#${index + 1}</td><td class="msg">${prose(post.text)}</td></tr>`,
  );
  return htmlDocument({
    title: `${parts.topic} | ${parts.forum}`,
    style:
      'body{background:#e5eaf0}.wrap{max-width:960px;margin:0 auto;padding:18px}.bar{background:#23497c;color:#fff;padding:10px 16px}.crumb{padding:8px 0;color:#456}table{width:100%;border-collapse:separate;border-spacing:0 10px}td{background:#fff;vertical-align:top;padding:12px}.user{width:160px;background:#f4f7fa;font-size:14px}h1{font-size:22px}',
    body: `<div class="bar">${escapeHtml(parts.forum)}</div><div class="wrap"><div class="crumb">Diễn đàn › ${escapeHtml(parts.board)}</div><h1>${escapeHtml(parts.topic)}</h1><table>${posts.join('\n')}</table></div>`,
  });
}
