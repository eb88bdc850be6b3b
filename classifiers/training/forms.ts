import { foldText } from '../../domain/index.js';
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

/** The text without accents. */
export function unaccented(text: string): string {
  return foldText(text);
}

/** The text in the short forms of chat. */
export function teencode(text: string): string {
  return SHORT_FORMS.reduce((result, [pattern, short]) => result.replace(pattern, short), text);
}

/** The text with letters hidden: digits for letters inside words, words spread out, zero-width characters; seeded. */
export function obfuscated(text: string, seed: number): string {
  const random = seededRandom(seed);
  return text
    .split(/(\s+)/)
    .map((word) => {
      const letters = /^\p{L}{4,}$/u.test(word);
      const dice = random();
      if (!letters || dice > 0.35) return word;
      if (dice < 0.12) return leet(word);
      if (dice < 0.2) return [...word].join('.');
      if (dice < 0.28) return `${word.slice(0, 2)}\u200b${word.slice(2)}`;
      return `${word.slice(0, 2)}_${word.slice(2)}`;
    })
    .join('');
}

function leet(word: string): string {
  const inner = [...word.normalize('NFD')];
  return inner
    .map((letter, at) => (at > 0 && at < inner.length - 1 ? (LEET[letter] ?? letter) : letter))
    .join('')
    .normalize('NFC');
}
