import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';
import { FORM_STYLE, type FormParts, formBlock } from './form.js';

export interface ShopParts {
  readonly name: string;
  readonly banner: string;
  readonly colour: string;
  readonly goods: readonly (readonly [name: string, price: string, before?: string])[];
  readonly text: string;
  readonly form?: FormParts;
  readonly links?: readonly LinkItem[];
  readonly footer: string;
  readonly script?: string;
}

/** A shop's front: banner, grid of goods with prices, terms, an order form. */
export function shopPage(parts: ShopParts): string {
  const goods = parts.goods.map(
    ([name, price, before]) =>
      `<li><img src="/anh/${encodeURIComponent(name.slice(0, 20))}.svg" alt="${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3><b>${escapeHtml(price)}</b>${before ? ` <s>${escapeHtml(before)}</s>` : ''}</li>`,
  );
  return htmlDocument({
    title: `${parts.name} – ${parts.banner}`,
    style: `:root{--c:${parts.colour}}header{padding:12px 5vw;display:flex;justify-content:space-between;border-bottom:1px solid #ddd}header a{margin-left:16px}.banner{background:var(--c);color:#fff;font-size:28px;font-weight:800;padding:34px 5vw;text-align:center}ul.goods{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:18px;padding:24px 5vw;margin:0}ul.goods li{border:1px solid #e4e4e4;border-radius:8px;padding:10px}ul.goods h3{font-size:15px;margin:8px 0}ul.goods b{color:#d0021b}s{color:#999;font-size:14px}.terms{padding:0 5vw 24px;max-width:900px}footer{background:#f3f3f3;padding:18px 5vw;white-space:pre-line}${FORM_STYLE}`,
    body: `<header><strong>${escapeHtml(parts.name)}</strong><nav>${linkList(parts.links ?? [])}</nav></header>
<div class="banner" id="dem">${escapeHtml(parts.banner)}</div>
<ul class="goods">${goods.join('\n')}</ul>
<div class="terms">${prose(parts.text)}${parts.form ? formBlock(parts.form) : ''}</div>
<footer>${escapeHtml(parts.footer)}</footer>${parts.script ? `<script>${parts.script}</script>` : ''}`,
  });
}
