import { escapeHtml } from './document.js';

export interface FieldParts {
  readonly name: string;
  readonly label: string;
  /** `select` takes `options`; anything else is the type of an input. */
  readonly type?: string;
  readonly placeholder?: string;
  readonly options?: readonly string[];
}

export interface FormParts {
  readonly action: string;
  readonly method?: 'get' | 'post';
  readonly fields: readonly FieldParts[];
  readonly button: string;
  readonly title?: string;
  readonly note?: string;
}

/** A form of plain rows, label above field. */
export function formBlock(form: FormParts): string {
  const title = form.title ? `<h3>${escapeHtml(form.title)}</h3>` : '';
  const note = form.note ? `<p class="note">${escapeHtml(form.note)}</p>` : '';
  return `<form action="${escapeHtml(form.action)}" method="${form.method ?? 'post'}" autocomplete="off">
${title}${form.fields.map(fieldRow).join('\n')}
<button type="submit">${escapeHtml(form.button)}</button>${note}
</form>`;
}

function fieldRow(field: FieldParts): string {
  if (field.type === 'hidden') return `<input type="hidden" name="${field.name}">`;
  const label = escapeHtml(field.label);
  if (field.type === 'select') {
    const options = (field.options ?? []).map((option) => `<option>${escapeHtml(option)}</option>`);
    return `<label>${label}<select name="${field.name}">${options.join('')}</select></label>`;
  }
  const placeholder = field.placeholder ? ` placeholder="${escapeHtml(field.placeholder)}"` : '';
  return `<label>${label}<input type="${field.type ?? 'text'}" name="${field.name}"${placeholder}></label>`;
}

export const FORM_STYLE =
  'form{display:grid;gap:12px;background:#fff;border:1px solid #dde3ec;border-radius:10px;padding:20px;max-width:460px}label{display:grid;gap:4px;font-size:14px;color:#445}input,select{padding:10px;border:1px solid #c5cddb;border-radius:6px;font:inherit}button{padding:12px;border:0;border-radius:6px;background:var(--c,#0b5ed7);color:#fff;font-weight:700;font-size:16px}.note{font-size:13px;color:#667;margin:0}form h3{margin:0}';
