import { escapeHtml, htmlDocument, inline } from './document.js';

export interface ClassifiedParts {
  readonly site: string;
  readonly section: string;
  readonly ads: readonly {
    readonly title: string;
    readonly where: string;
    readonly text: string;
    readonly contact: string;
  }[];
}

/** A page of small advertisements. */
export function classifiedPage(parts: ClassifiedParts): string {
  const ads = parts.ads.map(
    (ad) =>
      `<dl><dt>${escapeHtml(ad.title)} <em>${escapeHtml(ad.where)}</em></dt><dd>${inline(ad.text)}</dd><dd class="contact">☎ ${inline(ad.contact)}</dd></dl>`,
  );
  return htmlDocument({
    title: `${parts.section} – ${parts.site}`,
    style:
      'body{background:#fffdf6}.top{background:#f5a300;padding:12px 5vw;font-size:24px;font-weight:800}main{max-width:900px;margin:0 auto;padding:16px}dl{border-bottom:1px dashed #bbb;padding:10px 0;margin:0}dt{font-weight:700;font-size:18px;color:#0b4aa2}dt em{font-weight:400;color:#777;font-size:14px}dd{margin:6px 0}.contact{color:#b00020;font-weight:600}',
    body: `<div class="top">${escapeHtml(parts.site)}</div><main><h1>${escapeHtml(parts.section)}</h1>${ads.join('\n')}</main>`,
  });
}
