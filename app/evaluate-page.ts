import type { ReportTable } from './evaluate-tables.js';

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem}h2{font-size:1rem;margin:2rem 0 .5rem}table{border-collapse:collapse}
th,td{border:1px solid #d0d7de;padding:.25rem .6rem;text-align:left;vertical-align:top}th{background:#f3f5f7}`;

/** The tables as one self-contained HTML file: no script, nothing fetched. */
export function evaluationPage(heading: string, tables: readonly ReportTable[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(heading)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(heading)}</h1>
${tables.map(tableHtml).join('\n')}
</body></html>
`;
}

function tableHtml({ title, headers, rows }: ReportTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<h2>${escaped(title)}</h2>
<table>${line(headers, 'th')}
${rows.map((row) => line(row, 'td')).join('\n')}
</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
