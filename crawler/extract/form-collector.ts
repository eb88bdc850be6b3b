import { type FormFacts, registrableDomain } from '../../domain/index.js';
import type { AttributeList } from './attributes.js';
import { withCardCode } from './card-code.js';
import { fieldAsks } from './field-asks.js';
import type { ExtractLimits } from './limits.js';
import type { LinkBase } from './link-base.js';
import { oneLine, ownString } from './own-string.js';

const MAX_LABEL_CHARS = 160;
const BUTTON_TYPES: ReadonlySet<string> = new Set(['submit', 'button', 'reset', 'image']);

interface OpenField {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  label: string;
  /** The line of text before it, for fields without any label. */
  readonly nearby: string;
  readonly autocomplete: string;
  readonly accept: string;
  readonly capture: boolean;
  readonly hidden: boolean;
}

/** Where a field stands: the line of text before it, and whether it is out of sight. */
export interface FieldPlace {
  readonly nearby: string;
  readonly hidden: boolean;
}

interface OpenForm {
  readonly action: string;
  readonly method: FormFacts['method'];
  readonly fields: OpenField[];
}

/**
 * Gathers forms in one pass. Labels come late (`<label for>` may stand after its field), so what a field asks is
 * judged at the end. Inputs outside any form make up a form of their own: kits post them by script.
 */
export class FormCollector {
  private readonly base: LinkBase;
  private readonly limits: ExtractLimits;
  private readonly forms: OpenForm[] = [];
  private readonly loose: OpenForm;
  private readonly scripted: OpenForm;
  private readonly labels = new Map<string, string>();
  private current: OpenForm | undefined;
  private lastField: OpenField | undefined;
  truncated = false;

  constructor(base: LinkBase, limits: ExtractLimits) {
    this.base = base;
    this.limits = limits;
    this.loose = { action: base.url, method: 'get', fields: [] };
    this.scripted = { action: base.url, method: 'get', fields: [] };
  }

  openForm(attributes: AttributeList): void {
    if (this.forms.length >= this.limits.maxForms) {
      this.truncated = true;
      return;
    }
    const method = attributes.trimmed('method').toLowerCase();
    this.current = {
      action: this.base.resolve(attributes.trimmed('action')) ?? this.base.url,
      method: method === 'post' || method === 'dialog' ? method : 'get',
      fields: [],
    };
    this.forms.push(this.current);
  }

  closeForm(): void {
    this.current = undefined;
  }

  /** An `input`, `select` or `textarea`. */
  field(tagName: string, attributes: AttributeList, place: FieldPlace): void {
    const field = this.add(this.current ?? this.loose, tagName, attributes, place);
    if (field) this.lastField = field;
  }

  /** A field that a script would write. No label of the page is its. */
  scriptField(tagName: string, attributes: AttributeList): void {
    this.add(this.scripted, tagName, attributes, { nearby: '', hidden: true });
  }

  private add(
    form: OpenForm,
    tagName: string,
    attributes: AttributeList,
    { nearby, hidden }: FieldPlace,
  ): OpenField | undefined {
    const type = tagName === 'input' ? attributes.trimmed('type').toLowerCase() || 'text' : tagName;
    if (BUTTON_TYPES.has(type)) return undefined;
    if (form.fields.length >= this.limits.maxFieldsPerForm) {
      this.truncated = true;
      return undefined;
    }
    const field = {
      id: attributes.trimmed('id'),
      type: ownString(type.slice(0, 20)),
      name: oneLine(attributes.trimmed('name') || attributes.trimmed('id'), MAX_LABEL_CHARS),
      label: labelOf(attributes),
      nearby,
      autocomplete: attributes.trimmed('autocomplete'),
      accept: attributes.trimmed('accept'),
      capture: attributes.has('capture'),
      hidden,
    };
    form.fields.push(field);
    return field;
  }

  /** A `<label>` closed: `forId` names its field; without it the label wraps the field it saw last. */
  label(forId: string, text: string, wrapped: boolean): void {
    if (text === '') return;
    if (forId !== '') this.labels.set(forId, text);
    else if (wrapped && this.lastField) this.lastField.label = joined(text, this.lastField.label);
  }

  /** The field that was read last, to tell whether a label wraps it. */
  get latest(): object | undefined {
    return this.lastField;
  }

  /** The forms that stand in the markup. */
  result(): FormFacts[] {
    const all = this.loose.fields.length > 0 ? [...this.forms, this.loose] : this.forms;
    const home = registrableDomain(this.base.host);
    return all.map((form) => this.finishedForm(form, home));
  }

  /** One form of all the fields that stand in scripts; empty where there are none. */
  scriptedForms(): FormFacts[] {
    return this.scripted.fields.length > 0 ? [this.finishedForm(this.scripted, '')] : [];
  }

  private finishedForm(form: OpenForm, home: string): FormFacts {
    return {
      action: form.action,
      method: form.method,
      foreign: home !== '' && isForeign(form.action, home),
      fields: withCardCode(form.fields.map((field) => this.finished(field))),
    };
  }

  private finished(field: OpenField): FormFacts['fields'][number] {
    const own = joined(field.id === '' ? '' : (this.labels.get(field.id) ?? ''), field.label);
    const label = oneLine(own === '' ? field.nearby : own, MAX_LABEL_CHARS);
    return {
      type: field.type,
      name: field.name,
      label,
      asks: fieldAsks({ ...field, label }),
      ...(field.hidden ? { hidden: true } : {}),
    };
  }
}

function labelOf(attributes: AttributeList): string {
  const placeholder = attributes.trimmed('placeholder');
  const aria = attributes.trimmed('aria-label') || attributes.trimmed('title');
  return oneLine(joined(aria, placeholder), MAX_LABEL_CHARS);
}

function joined(first: string, second: string): string {
  if (first === '' || first === second) return second;
  return second === '' ? first : `${first} · ${second}`;
}

function isForeign(action: string, home: string): boolean {
  if (!URL.canParse(action)) return false;
  const { hostname, protocol } = new URL(action);
  return /^https?:$/.test(protocol) && registrableDomain(hostname) !== home;
}
