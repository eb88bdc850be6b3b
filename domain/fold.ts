/** Zero-width characters, bidi controls, soft hyphen and variation selectors: invisible, and used to split words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g;

/** Nothing to resolve, drop or strip. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * The folded skeleton of a text, for matching and search: compatibility forms resolved, invisible characters dropped, marks
 * stripped, đ → d, lower case. Offsets are not kept; the classifiers have views that keep them.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase();
}

/** The folded letters and digits of a name with nothing between them. */
export function foldedLetters(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}

/** Distinct folded words of a text, two characters or longer, at most `limit`. */
export function searchTokens(text: string, limit = 60): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words)].slice(0, limit);
}
