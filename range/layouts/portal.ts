import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';
import { FORM_STYLE, type FormParts, formBlock } from './form.js';

export interface PortalParts {
  readonly title: string;
  readonly agency: string;
  readonly unit: string;
  readonly menu: readonly LinkItem[];
  readonly heading: string;
  readonly text: string;
  /** Rows of a look-up result or a list of procedures. */
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly form?: FormParts;
  readonly footer: string;
  /** Raw HTML below the content: what somebody else put there, in the compromised sites. */
  readonly injected?: string;
}

const STYLE =
  ':root{--c:#a3161a}.top{background:#b71c1c;color:#ffe9b0;text-align:center;padding:18px}.top b{display:block;font-size:22px}nav{background:#7d1216;padding:8px 5vw}nav a{color:#fff;margin-right:20px;text-decoration:none}main{max-width:1000px;margin:0 auto;padding:22px}table{border-collapse:collapse;width:100%;margin:14px 0}td,th{border:1px solid #cbb;padding:8px;text-align:left}th{background:#fbf1e3}footer{border-top:3px solid #b71c1c;background:#f7f3ee;padding:16px 5vw;font-size:14px;white-space:pre-line}';

/** A State portal as they look in Vietnam: red bar, menu, a look-up and its table. */
export function portalPage(parts: PortalParts): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const table = parts.table
    ? `<table>${cells('th', parts.table.head)}${parts.table.rows.map((row) => cells('td', row)).join('')}</table>`
    : '';
  return htmlDocument({
    title: parts.title,
    style: STYLE + FORM_STYLE,
    body: `<div class="top">${escapeHtml(parts.agency)}<b>${escapeHtml(parts.unit)}</b></div>
<nav>${linkList(parts.menu)}</nav>
<main><h1>${escapeHtml(parts.heading)}</h1>${prose(parts.text)}${table}${parts.form ? formBlock(parts.form) : ''}</main>
${parts.injected ?? ''}
<footer>${escapeHtml(parts.footer)}</footer>`,
  });
}
