import { escapeHtml, htmlDocument, type LinkItem, linkList, prose } from './document.js';
import { FORM_STYLE, type FormParts, formBlock } from './form.js';

export interface SignInParts {
  readonly title: string;
  readonly brand: string;
  readonly colour: string;
  readonly text: string;
  readonly form: FormParts;
  readonly links?: readonly LinkItem[];
  readonly script?: string;
  readonly below?: string;
}

/** A single card in the middle of the screen: sign-in, code entry, a step of an assistant. */
export function signInPage(parts: SignInParts): string {
  return htmlDocument({
    title: parts.title,
    style: `:root{--c:${parts.colour}}body{background:#eef2f7;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;padding:24px}main{width:100%;max-width:460px}main>img{display:block;margin:0 auto 8px}h1{font-size:21px;text-align:center;margin:6px 0 2px}.links{text-align:center;margin-top:14px;font-size:14px}.links a{margin:0 8px}small{display:block;text-align:center;color:#667;margin-top:18px}${FORM_STYLE}`,
    body: `<main><img src="/logo.svg" width="56" alt="${escapeHtml(parts.brand)}"><h1>${escapeHtml(parts.brand)}</h1>${prose(parts.text)}
${formBlock(parts.form)}
<div class="links">${linkList(parts.links ?? [])}</div>
<small>${escapeHtml(parts.below ?? '')}</small></main>
${parts.script ? `<script>${parts.script}</script>` : ''}`,
  });
}
