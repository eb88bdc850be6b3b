import type { AttributeList } from './attributes.js';

/** `cloaked`: gone from sight; `announced`: visible, but kept from screen readers. */
export type Hiding = 'cloaked' | 'announced' | 'none';

/** Inline styles that take an element out of sight. Matched on the style with its white space removed. */
const CLOAKING_STYLE =
  /display:none|visibility:hidden|(?:^|;)opacity:0(?:\.0+)?(?:;|$|!)|font-size:0(?:px|em|rem|%|pt)?(?:;|$|!)|text-indent:-\d{3,}|(?:^|;)(?:left|top|right|margin-left):-\d{3,}|clip:rect\(0/;
const MAX_STYLE_CHARS = 2_000;

/** Does this element hide its content from the reader, by attribute or inline style? */
export function hidingOf(attributes: AttributeList): Hiding {
  if (attributes.has('hidden')) return 'cloaked';
  const style = attributes.get('style');
  if (style !== undefined && isCloakingStyle(style)) return 'cloaked';
  return attributes.get('aria-hidden') === 'true' ? 'announced' : 'none';
}

function isCloakingStyle(style: string): boolean {
  return CLOAKING_STYLE.test(style.slice(0, MAX_STYLE_CHARS).replace(/\s+/g, '').toLowerCase());
}
