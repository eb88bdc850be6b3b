import { escapeHtml, htmlDocument, inline } from './document.js';

export interface ChannelPost {
  readonly text: string;
  readonly at: string;
  readonly views: string;
}

export interface ChannelParts {
  readonly name: string;
  readonly handle: string;
  readonly subscribers: string;
  readonly about: string;
  readonly posts: readonly ChannelPost[];
}

const STYLE =
  'body{background:#c9dbe6}.info{background:#fff;padding:16px 24px;display:flex;gap:16px;align-items:center}.info img{border-radius:50%}.info h1{font-size:20px;margin:0}.counter{color:#6a7c8a;font-size:14px}.history{max-width:640px;margin:20px auto;display:grid;gap:14px;padding:0 12px}.message{background:#fff;border-radius:12px;padding:12px 16px}.meta{color:#7b8d9b;font-size:13px;text-align:right}';

/** A channel's public preview, shaped like the one messengers give out: description, count, posts with views. */
export function channelPage(parts: ChannelParts): string {
  const posts = parts.posts.map(
    (post, index) =>
      `<div class="message" data-post="${parts.handle}/${index + 101}"><div class="author">${escapeHtml(parts.name)}</div><div class="text" dir="auto">${inline(post.text)}</div><div class="meta"><span class="views">${post.views}</span> · <time datetime="${post.at}">${post.at.replace('T', ' ').slice(0, 16)}</time></div></div>`,
  );
  return htmlDocument({
    title: `${parts.name} – xem trước kênh`,
    description: parts.about,
    head: `<meta property="og:title" content="${escapeHtml(parts.name)}"><meta property="og:site_name" content="Xem trước kênh"><meta property="og:description" content="${escapeHtml(parts.about)}">`,
    style: STYLE,
    body: `<section class="info"><img src="/logo.svg" width="64" alt=""><div><h1>${escapeHtml(parts.name)}</h1><div class="handle">@${escapeHtml(parts.handle)}</div><div class="counter">${escapeHtml(parts.subscribers)} người đăng ký</div><div class="about">${inline(parts.about)}</div></div></section>
<section class="history">${posts.join('\n')}</section>`,
  });
}
