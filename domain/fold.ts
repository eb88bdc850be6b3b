/** Zero-width characters, bidi controls, soft hyphen and variation selectors: invisible, and used to split words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g;

/** Nothing to resolve, drop or strip. */
const PLAIN = /^[\0-\x7f]*$/;
/** A capital sigma is written by where it stands in its word. */
const SIGMA = 'Σ';

/**
 * The folded skeleton of a text, for matching and search: compatibility forms resolved, invisible characters dropped, marks
 * stripped, đ → d, lower case. Offsets are not kept; the classifiers have views that keep them.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.length < LEAST_BY_UNIT || text.includes(SIGMA) ? foldWhole(text) : foldByUnit(text);
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase();
}

/** Shorter texts are folded sooner than a buffer is filled and read. */
const LEAST_BY_UNIT = 24;
const UNMET = 0;
/** Folds to nothing or to several units, or joins with its neighbours: folded together with those beside it. */
const ODD = 0xffff;
/** What each UTF-16 unit folds to by itself. */
const folds = new Uint16Array(65_536);
let out = new Uint16Array(4_096);

/** Nearly every unit folds to one unit whatever stands beside it; stretches of others are folded as a whole. */
function foldByUnit(text: string): string {
  if (text.length > out.length) out = new Uint16Array(text.length * 2);
  let folded = '';
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const fold = foldOf(text.charCodeAt(at));
    if (fold !== ODD) {
      out[length] = fold;
      length += 1;
      continue;
    }
    const from = at;
    while (at + 1 < text.length && foldOf(text.charCodeAt(at + 1)) === ODD) at += 1;
    folded += written(length) + foldWhole(text.slice(from, at + 1));
    length = 0;
  }
  return folded + written(length);
}

function foldOf(unit: number): number {
  const known = folds[unit] ?? ODD;
  return known === UNMET ? learnFold(unit) : known;
}

/** Marks, halves of pairs and the letters that Hangul syllables are joined of. */
const JOINS = /[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

function learnFold(unit: number): number {
  const letter = String.fromCharCode(unit);
  const fold = foldWhole(letter);
  folds[unit] = fold.length !== 1 || unit === 0 || JOINS.test(letter) ? ODD : fold.charCodeAt(0);
  return folds[unit] ?? ODD;
}

function written(length: number): string {
  return Buffer.from(out.buffer, 0, length * 2).toString('utf16le');
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
