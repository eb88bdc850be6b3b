import type { Dice } from './dice.js';

type Trick = (word: string, dice: Dice) => string;

const LEET: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  e: ['3'],
  i: ['1', '!'],
  o: ['0'],
  s: ['5', '$'],
  b: ['8'],
};
/** Letters of other alphabets, and Latin ones Vietnamese does not have. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'ä', 'å', 'α'],
  c: ['с', 'ϲ'],
  d: ['ԁ'],
  e: ['е', 'ë', 'є'],
  h: ['һ', 'ẖ'],
  i: ['і', 'ı', 'ï'],
  k: ['к', 'κ'],
  l: ['ł', 'ӏ'],
  n: ['ո', 'ñ'],
  o: ['о', 'ö', 'ø', 'ο'],
  p: ['р', 'ρ'],
  t: ['ŧ', 'ṱ', 'ṯ', 'т'],
  u: ['ü', 'υ'],
  v: ['ѵ', 'ν'],
  x: ['х', 'χ'],
  y: ['у', 'ÿ'],
};
const SEPARATORS = ['.', '_', '-', '*', "'", '|', '·'];
const INVISIBLES = ['\u200B', '\u200C', '\u2060', '\u00AD', '\uFEFF'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Where a mathematical alphabet's small a stands: bold, italic bold, sans, sans bold, monospace. */
const ALPHABETS = [0x1d41a, 0x1d482, 0x1d5ba, 0x1d5ee, 0x1d68a];
const VOWEL = /[aeiouy]/i;

const TRICKS: readonly Trick[] = [
  (word, dice) => swapped(word, LEET, dice, 0.8),
  (word, dice) => split(word, dice.pick(SEPARATORS), dice.chance(0.3) ? 1 : 0.35, dice),
  toned,
  (word, dice) => swapped(word, LOOK_ALIKES, dice, 0.5),
  (word, dice) => mathematical(word, dice.pick(ALPHABETS)),
  (word, dice) => split(word, dice.pick(INVISIBLES), 0.5, dice),
  (word, dice) => split(word, ' ', 1, dice),
];
const TRICKS_IN_A_TEXT = 2;
const LEAST_LETTERS = 3;
const WORD = /^(\P{L}*)([\p{L}\p{M}]+)(\P{L}*)$/u;
/** Before a link, a private character asks for it to be joined to the word before. */
const GLUE = '\uE000';
const LINK = /\p{L}[./]\p{L}/u;
/** From a third to two thirds of the longer words of a text. */
const TOUCHED = { least: 0.35, more: 0.3 };

/**
 * The text as smishing hides it: two tricks of seven on some of its longer words, and its links split, bracketed or glued to the word
 * before them. Numbers are left alone. Sources: the forms counted in recorded Vietnamese smishing.
 */
export function obfuscated(text: string, dice: Dice): string {
  const tricks = dice.choose(TRICKS, TRICKS_IN_A_TEXT);
  const touched = TOUCHED.least + dice.roll() * TOUCHED.more;
  return text
    .split(/(\s+)/u)
    .map((token) => {
      if (LINK.test(token)) return hiddenLink(token, dice);
      const [, before = '', word = '', after = ''] = WORD.exec(token) ?? [];
      if (word.normalize('NFC').length < LEAST_LETTERS || !dice.chance(touched)) return token;
      return before + dice.pick(tricks)(word, dice) + after;
    })
    .join('')
    .replaceAll(/\s+\uE000/gu, '')
    .replaceAll(GLUE, '');
}

function hiddenLink(link: string, dice: Dice): string {
  return dice.pick([
    () => link.replaceAll('.', ' . '),
    () => link.replaceAll(/\.(?=\p{L})/gu, '[.]'),
    () => `${GLUE}${link}`,
    () => link.replace(/\p{L}{2}(?=\p{L})/u, (pair) => `${pair} `).replaceAll('.', ' .'),
    () => link,
  ])();
}

function swapped(
  word: string,
  table: Readonly<Record<string, readonly string[]>>,
  dice: Dice,
  likelihood: number,
): string {
  return letters(word)
    .map((letter) => {
      const others = table[bare(letter)];
      return others && dice.chance(likelihood) ? dice.pick(others) : letter;
    })
    .join('');
}

function split(word: string, mark: string, likelihood: number, dice: Dice): string {
  const all = letters(word);
  const sure = 1 + Math.floor(dice.roll() * (all.length - 1));
  return all
    .map((letter, at) => (at > 0 && (at === sure || dice.chance(likelihood)) ? mark : '') + letter)
    .join('');
}

function toned(word: string, dice: Dice): string {
  return letters(word)
    .map((letter) =>
      VOWEL.test(bare(letter)) && dice.chance(0.7) ? letter + dice.pick(TONES) : letter,
    )
    .join('')
    .normalize('NFC');
}

function mathematical(word: string, smallA: number): string {
  return letters(word)
    .map((letter) => {
      const at = bare(letter).charCodeAt(0) - 97;
      return at >= 0 && at < 26 ? String.fromCodePoint(smallA + at) : letter;
    })
    .join('');
}

function letters(word: string): string[] {
  return [...word.normalize('NFC')];
}

/** The letter in lower case without its marks. */
function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0).replace(/[đĐ]/, 'd').toLowerCase();
}
