import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';
import { FORM_STYLE, type FormParts, formBlock } from './form.js';

export interface LandingParts {
  readonly title: string;
  readonly brand: string;
  readonly colour: string;
  readonly hero: string;
  readonly lead: string;
  readonly points?: readonly string[];
  /** Titled stretches of text below the hero. */
  readonly sections?: readonly (readonly [title: string, text: string])[];
  readonly form?: FormParts;
  readonly links?: readonly LinkItem[];
  readonly footer: string;
  readonly description?: string;
  readonly head?: string;
  readonly picture?: string;
}

const STYLE = (colour: string) =>
  `:root{--c:${colour}}header{background:var(--c);color:#fff;display:flex;gap:14px;align-items:center;padding:12px 6vw}header img{width:40px}header nav a{color:#fff;margin-left:14px}.hero{display:grid;grid-template-columns:1.2fr 1fr;gap:32px;padding:40px 6vw;background:linear-gradient(180deg,#f2f6fc,#fff)}.hero h1{font-size:34px;line-height:1.2;margin:0 0 12px}ul.points li{margin:6px 0}section.part{padding:18px 6vw;max-width:980px}footer{background:#1b2433;color:#c9d3e2;padding:22px 6vw;font-size:14px;white-space:pre-line}@media(max-width:800px){.hero{grid-template-columns:1fr}}${FORM_STYLE}`;

/** A landing page: brand bar, hero with a form or a picture beside it, then stretches of text. */
export function landingPage(parts: LandingParts): string {
  const points = (parts.points ?? []).map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  const aside = parts.form
    ? formBlock(parts.form)
    : `<img src="/anh/${parts.picture ?? 'bia'}.svg" alt="${escapeHtml(parts.brand)}">`;
  const sections = (parts.sections ?? []).map(
    ([title, text]) =>
      `<section class="part"><h2>${escapeHtml(title)}</h2>${prose(text)}</section>`,
  );
  return htmlDocument({
    title: parts.title,
    style: STYLE(parts.colour),
    ...(parts.description ? { description: parts.description } : {}),
    ...(parts.head ? { head: parts.head } : {}),
    body: `<header><img src="/logo.svg" alt="${escapeHtml(parts.brand)}"><strong>${escapeHtml(parts.brand)}</strong><nav>${linkList(parts.links ?? [])}</nav></header>
<div class="hero"><div><h1>${escapeHtml(parts.hero)}</h1>${prose(parts.lead)}${points ? `<ul class="points">${points}</ul>` : ''}</div>${aside}</div>
${sections.join('\n')}
<footer>${escapeHtml(parts.footer)}</footer>`,
  });
}
