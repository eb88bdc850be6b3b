import type { PageFacts } from '../../domain/index.js';

/**
 * Fewer letters than this say less than one message does: a text message of 160 characters has some 120. Words alone
 * then neither accuse nor clear, while a picture on the page may say everything.
 */
export const FEW_LETTERS = 120;
/** A form says by its fields what a page is for, and its labels are few: only a form with hardly any words is read. */
export const FEW_LETTERS_BESIDE_FORM = 60;
/** A page with a style sheet and next to nothing to read can only show a background. */
const BARE_LETTERS = 20;

const LETTER = /\p{L}/gu;
/** Markup that shows something without `<img>`, and words inside drawings, which are no text of the page. */
const PAINTED =
  /<(?:canvas|object|embed|video|image|text)\b|background(?:-image)?\s*:[^;}"'<]{0,200}?url\(/i;
const PAINTED_CHARS = 500_000;

/**
 * Is a page's text too thin to judge it by, while it shows something that may hold words? Then its picture is worth
 * reading. Measured in docs/image-pages.md.
 */
export function textIsTooThin(
  facts: Pick<PageFacts, 'text' | 'forms' | 'images' | 'frames' | 'stylesheets' | 'painted'>,
): boolean {
  const few = facts.forms.length > 0 ? FEW_LETTERS_BESIDE_FORM : FEW_LETTERS;
  const letters = lettersUpTo(facts.text, few);
  if (letters >= few) return false;
  const shows = facts.images.length > 0 || facts.frames.length > 0 || facts.painted === true;
  return shows || (letters < BARE_LETTERS && facts.stylesheets.length > 0);
}

/** Does the markup of a page with little text paint something? `undefined` where the text is long enough not to ask. */
export function paintedOf(html: string, text: string): boolean | undefined {
  if (lettersUpTo(text, FEW_LETTERS) >= FEW_LETTERS) return undefined;
  return PAINTED.test(html.slice(0, PAINTED_CHARS));
}

/** The letters of a text, counted no further than `most`. */
function lettersUpTo(text: string, most: number): number {
  let letters = 0;
  for (const _ of text.matchAll(LETTER)) {
    letters += 1;
    if (letters >= most) break;
  }
  return letters;
}
