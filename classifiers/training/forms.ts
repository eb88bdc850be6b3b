import { foldText } from '../../domain/index.js';
import { chatted } from './chat-spelling.js';
import { seededRandom } from './logistic.js';

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])không(?![\p{L}])/giu, 'ko'],
  [/(?<![\p{L}])được(?![\p{L}])/giu, 'dc'],
  [/(?<![\p{L}])số tài khoản(?![\p{L}])/giu, 'stk'],
  [/(?<![\p{L}])tài khoản(?![\p{L}])/giu, 'tk'],
  [/(?<![\p{L}])chuyển khoản(?![\p{L}])/giu, 'ck'],
  [/(?<![\p{L}])ngân hàng(?![\p{L}])/giu, 'nh'],
  [/(?<![\p{L}])số điện thoại(?![\p{L}])/giu, 'sđt'],
  [/(?<![\p{L}])liên hệ(?![\p{L}])/giu, 'lh'],
  [/(?<![\p{L}])cộng tác viên(?![\p{L}])/giu, 'ctv'],
  [/(?<![\p{L}])mọi người(?![\p{L}])/giu, 'mn'],
  [/(?<![\p{L}])với(?![\p{L}])/giu, 'vs'],
  [/(?<![\p{L}])gì(?![\p{L}])/giu, 'j'],
  [/(?<![\p{L}])nhắn riêng(?![\p{L}])/giu, 'ib'],
];
const LEET: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'е',
  c: 'с',
  p: 'р',
  x: 'х',
};
const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', e: 'ë', i: 'ï' };
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** The text without accents. */
export function unaccented(text: string): string {
  return foldText(text);
}

/** The text in the commonest short forms of chat; with a seed as one of many writers would chat it. */
export function teencode(text: string, seed?: number): string {
  if (seed !== undefined) return chatted(text, seededRandom(seed));
  return SHORT_FORMS.reduce((result, [pattern, form]) => result.replace(pattern, form), text);
}

type Hide = (word: string, random: () => number) => string;

const HIDES: readonly Hide[] = [
  leet,
  (word) => [...word].join('.'),
  (word) => [...word].join(' '),
  (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`,
  (word) => `${word.slice(0, 2)}_${word.slice(2)}`,
  (word) => `${word.slice(0, 1)}'${word.slice(1)}`,
  (word) => swapped(word, CYRILLIC),
  (word) => swapped(foldText(word), UMLAUTS),
  (word, random) => withTones(word, random),
  (word) => mathematical(foldText(word)),
  (word, random) =>
    [...word].map((letter) => (random() < 0.4 ? letter.toUpperCase() : letter)).join(''),
];

/** The text with letters hidden in two of the ways seen in the wild (vietnam.md §1.5), in up to a third of its longer words; seeded. */
export function obfuscated(text: string, seed: number): string {
  const random = seededRandom(seed);
  const first = HIDES[Math.floor(random() * HIDES.length)] ?? leet;
  const second = HIDES[Math.floor(random() * HIDES.length)] ?? leet;
  const share = 0.12 + random() * 0.25;
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (!/^\p{L}{3,}$/u.test(word) || random() > share) return word;
      return (random() < 0.7 ? first : second)(word, random);
    })
    .join('');
}

function swapped(word: string, table: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => table[letter] ?? letter).join('');
}

function withTones(word: string, random: () => number): string {
  return [...word.normalize('NFD')]
    .map((letter) =>
      /[aeiouy]/.test(letter) && random() < 0.6
        ? letter + (TONES[Math.floor(random() * TONES.length)] ?? '')
        : letter,
    )
    .join('')
    .normalize('NFC');
}

/** Mathematical monospace small letters. */
function mathematical(word: string): string {
  return [...word]
    .map((letter) =>
      letter >= 'a' && letter <= 'z'
        ? String.fromCodePoint(0x1d68a + letter.charCodeAt(0) - 97)
        : letter,
    )
    .join('');
}

function leet(word: string): string {
  const inner = [...word.normalize('NFD')];
  return inner
    .map((letter, at) => (at > 0 && at < inner.length - 1 ? (LEET[letter] ?? letter) : letter))
    .join('')
    .normalize('NFC');
}
