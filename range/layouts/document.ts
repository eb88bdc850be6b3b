/** Text for an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Plain text as paragraphs: a blank line parts them, a line end breaks, addresses become links. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => `<p>${inline(part.trim())}</p>`)
    .join('\n');
}

/** One run of text with its line ends and links. */
export function inline(text: string): string {
  return escapeHtml(text)
    .replace(/https?:\/\/[^\s<)]*[^\s<).,;!?]/g, (url) => `<a href="${url}">${url}</a>`)
    .replaceAll('\n', '<br>');
}

export interface DocumentParts {
  readonly title: string;
  readonly body: string;
  readonly style: string;
  readonly description?: string;
  readonly lang?: string;
  /** More for the head: scripts, icons, Open Graph. */
  readonly head?: string;
}

/** A whole HTML document. */
export function htmlDocument(parts: DocumentParts): string {
  const description = parts.description
    ? `<meta name="description" content="${escapeHtml(parts.description)}">`
    : '';
  return `<!doctype html>
<html lang="${parts.lang ?? 'vi'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
${description}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${parts.head ?? ''}
<style>*{box-sizing:border-box}body{margin:0;font:16px/1.55 system-ui,"Segoe UI",Roboto,sans-serif;color:#1d2330}img{max-width:100%}${parts.style}</style>
</head>
<body>
${parts.body}
</body>
</html>
`;
}

export interface LinkItem {
  readonly text: string;
  readonly href: string;
}

export function linkList(items: readonly LinkItem[], separator = ' '): string {
  return items
    .map((item) => `<a href="${escapeHtml(item.href)}">${escapeHtml(item.text)}</a>`)
    .join(separator);
}
