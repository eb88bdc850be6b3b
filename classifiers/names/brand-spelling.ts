import { foldedLetters, foldText } from '../../domain/index.js';

/**
 * How a name must be written to be the brand's, where its letters are everyday words too:
 * - `alone`: it stands by itself between separators (“Be | Đăng nhập”, not “Be the first”);
 * - `capitals`: each of its words begins with a capital and not everything is written in capitals (“Giao Hàng Nhanh”, not “giao hàng nhanh 2h”);
 * - `bare`: in one piece and without accents (“Sendo”, not “sen đỏ”);
 * - `never`: only as a sender, never as a name shown;
 * - another string: with just these accents (“liên quân” is the game, “liên quan” means to concern).
 */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['lienquan', 'liên quân'],
  ...['be', 'line', 'cake', 'steam', 'origin'].map((name) => [name, 'alone'] as const),
  ...['giaohangnhanh', 'giaohangtietkiem', 'buudien', 'vetau', 'chotot', 'grab'].map(
    (name) => [name, 'capitals'] as const,
  ),
  ...['sendo', 'momo', 'tiki', 'timo', 'hose', 'toaan', 'haiquan', 'chinhphu'].map(
    (name) => [name, 'bare'] as const,
  ),
  ...['156', '5656', 'ais'].map((name) => [name, 'never'] as const),
]);

const SEPARATOR = /[|:·•,;()[\]/]|\s[-–—]\s/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Is the stretch of a text the name, not the everyday words of the same letters? True of all names that are no everyday words. */
export function writtenAsName(text: string, { start, end }: Stretch, name: string): boolean {
  const rule = EVERYDAY.get(foldedLetters(name));
  if (rule === undefined) return true;
  const written = text.slice(start, end).normalize('NFC');
  switch (rule) {
    case 'alone':
      return standsAlone(text, { start, end });
    case 'capitals':
      return hasCapitals(written) && (written !== written.toUpperCase() || isAll(text, written));
    case 'bare':
      return foldText(written) === written.toLowerCase() && !/\s/.test(written);
    case 'never':
      return false;
    default:
      return written.toLowerCase() === rule || /^[a-z0-9]+$/i.test(written);
  }
}

function standsAlone(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(0, start).split(SEPARATOR).at(-1) ?? '';
  const after = text.slice(end).split(SEPARATOR)[0] ?? '';
  const written = text.slice(start, end);
  return before.trim() === '' && after.trim() === '' && foldText(written) === written.toLowerCase();
}

/** Every word begins with a capital; glued names (“giaohangnhanh”) are names as they stand. */
function hasCapitals(written: string): boolean {
  const words = written.match(WORD) ?? [];
  if (words.length === 1 && foldText(written) === written.toLowerCase() && written.length > 6)
    return true;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function isAll(text: string, written: string): boolean {
  return foldedLetters(text) === foldedLetters(written);
}

/** Longer names are no names: shops and messengers allow 30 to 128 letters. */
const LONGEST_NAME = 300;

/** Does a short text, such as the name of a channel or an app, bear a brand's name as whole words? What goes beyond 300 letters is not read. */
export function bearsName(text: string, name: string): boolean {
  const words = [...text.slice(0, LONGEST_NAME).matchAll(WORD)];
  const folded = words.map(([word]) => foldText(word));
  return formsOf(name).some((form) => {
    if (!` ${folded.join(' ')} `.includes(` ${form} `)) return false;
    const size = form.split(' ').length;
    return words.some((first, at) => {
      if (folded.slice(at, at + size).join(' ') !== form) return false;
      const last = words[at + size - 1] ?? first;
      return writtenAsName(text, { start: first.index, end: last.index + last[0].length }, name);
    });
  });
}

/** A name that only its accents tell from everyday words is looked for in those words too. */
function formsOf(name: string): string[] {
  const rule = EVERYDAY.get(foldedLetters(name));
  const spelled = rule?.includes(' ') === true ? foldText(rule) : name;
  return spelled === name ? [name] : [name, spelled];
}
