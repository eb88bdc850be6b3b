import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';

export interface OddsParts {
  readonly name: string;
  readonly slogan: string;
  readonly games: readonly string[];
  readonly offers: readonly string[];
  readonly rows: readonly (readonly [match: string, handicap: string, total: string])[];
  readonly text: string;
  readonly links: readonly LinkItem[];
}

/** A betting house's front: dark, flashing offers, a board of odds. */
export function oddsPage(parts: OddsParts): string {
  const rows = parts.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return htmlDocument({
    title: `${parts.name} - ${parts.slogan}`,
    description: parts.slogan,
    style:
      'body{background:#0d0b14;color:#f2e9c9}header{display:flex;justify-content:space-between;padding:12px 4vw;background:#1c1430}header a{color:#ffd84d;margin-left:14px}.offers{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:12px;padding:16px 4vw}.offers div{background:linear-gradient(135deg,#7a1020,#d8991b);border-radius:10px;padding:18px;font-weight:700}.games span{display:inline-block;background:#2a2145;border-radius:20px;padding:8px 16px;margin:4px}main{padding:0 4vw 30px}table{width:100%;border-collapse:collapse}td,th{border-bottom:1px solid #3a2f5c;padding:8px;text-align:left}',
    body: `<header><b>${escapeHtml(parts.name)}</b><nav>${linkList(parts.links)}</nav></header>
<div class="offers">${parts.offers.map((offer) => `<div>${escapeHtml(offer)}</div>`).join('')}</div>
<main><h1>${escapeHtml(parts.slogan)}</h1><div class="games">${parts.games.map((game) => `<span>${escapeHtml(game)}</span>`).join('')}</div>
<table><tr><th>Trận</th><th>Kèo chấp</th><th>Tài xỉu</th></tr>${rows.join('')}</table>${prose(parts.text)}</main>`,
  });
}
