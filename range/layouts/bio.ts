import { escapeHtml, htmlDocument, inline, type LinkItem } from './document.js';

export interface BioParts {
  readonly name: string;
  readonly text: string;
  readonly links: readonly LinkItem[];
  readonly colour: string;
}

/** A page of buttons, the kind put behind an account's one link. */
export function bioPage(parts: BioParts): string {
  const buttons = parts.links.map(
    (link) =>
      `<a class="b" href="${escapeHtml(link.href)}" rel="nofollow">${escapeHtml(link.text)}</a>`,
  );
  return htmlDocument({
    title: parts.name,
    style: `body{background:${parts.colour};min-height:100vh;color:#fff;text-align:center;padding:40px 16px}img{border-radius:50%;width:96px}.b{display:block;max-width:420px;margin:12px auto;padding:14px;background:#fff;color:#222;border-radius:30px;text-decoration:none;font-weight:600}`,
    body: `<img src="/logo.svg" alt=""><h1>${escapeHtml(parts.name)}</h1><p>${inline(parts.text)}</p>${buttons.join('\n')}`,
  });
}
