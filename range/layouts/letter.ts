import { escapeHtml, htmlDocument, prose } from './document.js';
import { FORM_STYLE, type FormParts, formBlock } from './form.js';

export interface LetterParts {
  readonly sender: string;
  readonly number: string;
  readonly place: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly signer: string;
  readonly form?: FormParts;
  /** Words of a stamp drawn over the corner. */
  readonly stamp?: string;
}

/** A page made up as an official letter: two-column head, number, subject, signature. */
export function letterPage(parts: LetterParts): string {
  const stamp = parts.stamp ? `<div class="stamp">${escapeHtml(parts.stamp)}</div>` : '';
  return htmlDocument({
    title: `${parts.kind} ${parts.number}`,
    style: `body{background:#ddd;font-family:"Times New Roman",serif}.sheet{background:#fff;max-width:800px;margin:28px auto;padding:50px 60px;position:relative;font-size:18px}.head{display:grid;grid-template-columns:1fr 1fr;text-align:center;font-weight:700}.place{text-align:right;font-style:italic}h1{text-align:center;font-size:22px}h2{text-align:center;font-size:18px}.sign{text-align:right;font-weight:700;margin-top:26px}.stamp{position:absolute;right:90px;bottom:70px;color:#c00;border:4px double #c00;border-radius:50%;width:130px;height:130px;display:flex;align-items:center;justify-content:center;text-align:center;transform:rotate(-14deg);opacity:.75;font-size:14px}${FORM_STYLE}`,
    body: `<div class="sheet"><div class="head"><div>${escapeHtml(parts.sender)}<br>Số: ${escapeHtml(parts.number)}</div><div>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập – Tự do – Hạnh phúc</div></div>
<p class="place">${escapeHtml(parts.place)}</p><h1>${escapeHtml(parts.kind)}</h1><h2>${escapeHtml(parts.subject)}</h2>
${prose(parts.text)}${parts.form ? formBlock(parts.form) : ''}<p class="sign">${escapeHtml(parts.signer)}</p>${stamp}</div>`,
  });
}
