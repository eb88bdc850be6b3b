import { AttributeList, readAttributeName } from './attributes.js';
import type { FormCollector } from './form-collector.js';

/** Scripts longer than this are libraries and data, not the steps of a form. */
const MAX_SCRIPT_CHARS = 65_536;
const MAX_FIELDS = 40;
/** A field as it stands in a string of a script, its quotes possibly escaped. */
const FIELD = /<(input|textarea|select)\b([^<>]{0,600})>/g;
const ATTRIBUTE =
  /([a-z-]{2,20})\s{0,2}=\s{0,2}(?:\\?"([^"\\]{0,160})\\?"|\\?'([^'\\]{0,160})\\?'|([^\s"'\\>]{1,80}))/gi;

/** Fields that an inline script would write into the page: the next steps of a form. Linear; most scripts cost one search. */
export function readScriptedFields(code: string, forms: FormCollector): void {
  if (code.length > MAX_SCRIPT_CHARS || !(code.includes('<input') || code.includes('<textarea')))
    return;
  let count = 0;
  for (const [, tagName = '', inside = ''] of code.matchAll(FIELD)) {
    count += 1;
    if (count > MAX_FIELDS) return;
    const attributes = attributesIn(inside);
    // `if (a<input) …` is no field.
    if (attributes.size > 0) forms.scriptField(tagName.toLowerCase(), attributes);
  }
}

function attributesIn(inside: string): AttributeList {
  const attributes = new AttributeList();
  for (const [, raw = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const name = readAttributeName(raw, 0, raw.length);
    if (name !== undefined) attributes.add(name, double ?? single ?? bare ?? '');
  }
  return attributes;
}
