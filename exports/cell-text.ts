/** Control characters, bidi controls and invisible marks: they hide or reorder what a reader sees in a cell. */
const UNPRINTABLE =
  /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Half- and full-width characters with which a spreadsheet starts a formula. */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

/** A text as it may stand in a cell: NFC, one line, without control, bidi or invisible characters. */
export function cellText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .trim();
}

/** The same for CSV, where a text that starts like a formula would be run: it gets a leading apostrophe (OWASP). */
export function csvText(text: string): string {
  const clean = cellText(text);
  return FORMULA_START.test(clean) ? `'${clean}` : clean;
}
