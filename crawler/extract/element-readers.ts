import type { AttributeList } from './attributes.js';
import { oneLine } from './own-string.js';
import { push } from './page-metadata.js';
import type { PageParts } from './page-parts.js';

const MAX_HEADING_CHARS = 300;
const MAX_LABEL_CHARS = 160;
const MAX_ANCHOR_CHARS = 200;
const MAX_NEARBY_CHARS = 60;
const MAX_LANG_CHARS = 35;

/** What is left to do when the element closes. */
export type CloseAction = () => void;
type Reader = (page: PageParts, attributes: AttributeList) => CloseAction | undefined;

const heading: Reader = (page) => {
  const mark = page.visible.mark();
  return () => {
    const text = page.visible.since(mark, MAX_HEADING_CHARS);
    if (text !== '') push(page.headings, text, page.limits.maxReferences);
  };
};

const anchor: Reader = (page, attributes) => {
  const link = page.references.link(attributes);
  if (link === undefined) return undefined;
  const mark = page.visible.mark();
  return () => {
    const text = page.visible.since(mark, MAX_ANCHOR_CHARS);
    if (text !== '') link.text = text;
  };
};

const field =
  (tagName: string): Reader =>
  (page, attributes) => {
    page.forms.field(tagName, attributes, {
      nearby: page.words.lastLine(MAX_NEARBY_CHARS),
      hidden: page.outOfSight,
    });
    return undefined;
  };

const label: Reader = (page, attributes) => {
  const forId = attributes.trimmed('for');
  const { words } = page;
  const mark = words.mark();
  const before = page.forms.latest;
  return () => {
    const text = words.since(mark, MAX_LABEL_CHARS);
    page.forms.label(forId, text, page.forms.latest !== before);
  };
};

const form: Reader = (page, attributes) => {
  page.forms.openForm(attributes);
  const action = attributes.trimmed('action');
  if (action !== '') page.scripts.search(action);
  return () => page.forms.closeForm();
};

/** A reader that finishes at the start tag. */
const once =
  (read: (page: PageParts, attributes: AttributeList) => void): Reader =>
  (page, attributes) => {
    read(page, attributes);
    return undefined;
  };

const cell = once((page) => page.visible.space());
const frame = once((page, attributes) => page.references.frame(attributes));

/** What is read of an element, by tag. Tags not listed give text and structure only. */
export const ELEMENT_READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'html',
    once((page, attributes) => {
      page.htmlLang ||= oneLine(attributes.trimmed('lang').toLowerCase(), MAX_LANG_CHARS);
    }),
  ],
  ['base', once((page, attributes) => page.base.move(attributes.trimmed('href')))],
  ['meta', once((page, attributes) => page.metadata.meta(attributes))],
  ['link', once((page, attributes) => page.metadata.link(attributes))],
  ['script', once((page, attributes) => page.references.script(attributes))],
  ['img', once((page, attributes) => page.references.image(attributes))],
  ['iframe', frame],
  ['frame', frame],
  ['a', anchor],
  ['area', anchor],
  ['form', form],
  ['input', field('input')],
  ['select', field('select')],
  ['textarea', field('textarea')],
  ['label', label],
  ['td', cell],
  ['th', cell],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Reader] => [name, heading]),
]);
