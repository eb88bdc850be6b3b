import { escapeHtml, htmlDocument, inline } from './document.js';

export interface ChatParts {
  readonly title: string;
  readonly about: string;
  readonly messages: readonly {
    readonly from: string;
    readonly text: string;
    /** Sent by the one whose screen it is. */
    readonly own?: boolean;
  }[];
}

/** A conversation put on the net: a shared chat, a screenshot turned into text. */
export function chatPage(parts: ChatParts): string {
  const rows = parts.messages.map(
    (message) =>
      `<div class="row${message.own ? ' own' : ''}"><div class="from">${escapeHtml(message.from)}</div><div class="bubble">${inline(message.text)}</div></div>`,
  );
  return htmlDocument({
    title: parts.title,
    style:
      'body{background:#dfe7ef}.chat{max-width:520px;margin:0 auto;padding:16px}.bar{background:#0068ff;color:#fff;padding:12px 18px;font-weight:700}.row{margin:10px 40px 10px 0}.own{margin:10px 0 10px 40px;text-align:right}.bubble{display:inline-block;background:#fff;border-radius:12px;padding:9px 13px;text-align:left}.own .bubble{background:#d5e9ff}.from{font-size:12px;color:#667}',
    body: `<div class="bar">${escapeHtml(parts.title)}</div><div class="chat"><p>${inline(parts.about)}</p>${rows.join('\n')}</div>`,
  });
}
