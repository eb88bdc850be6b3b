import { foldText } from '../../domain/index.js';
import { isSyllable } from './syllables.js';

/** Vowels by the keys that give them a hat, a horn or a breve: the key doubled, or w later in the word. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/uow|uo(?=[a-z]*w)/, 'ươ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/aw|a(?=[a-z]*w$)/, 'ă'],
  [/ow|o(?=[a-z]*w$)/, 'ơ'],
  [/uw|u(?=[a-z]*w$)/, 'ư'],
];
/** A tone is typed at the end, or before the last consonants. */
const TONED = /^([a-z]*[aeiouyw])([sfrxj])((?:c|ch|m|n|ng|nh|p|t)?)$|^([a-z]*[a-z])([sfrxj])()$/;
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
/** English words that could be typed Vietnamese. */
const ENGLISH = new Set(
  'aas bees beef beer boos boor bows cheer cows deer door ddos doors fees hoof kees loos lows moor mows oxx peer pees poor roof rows saas seer sees sheer soos sows tees tows veer vows woof zoos coos goof toos oops tower seems keeps rooms owns loops queens trees meets towers powers'.split(
    ' ',
  ),
);

/**
 * The syllable typed as `khoongf`, `ddangw`, `tieenf`: at least two keys must be left over, one is too common in other languages.
 * Undefined where the keys make no Vietnamese syllable.
 */
export function telexOf(word: string): string | undefined {
  if (isSyllable(word) || ENGLISH.has(word)) return undefined;
  const [, vowels, inner, coda, whole, last] = TONED.exec(word) ?? [];
  const tone = TONES[inner ?? last ?? ''];
  const body = tone === undefined ? word : `${vowels ?? whole ?? ''}${coda ?? ''}`;
  const bar = body.startsWith('dd');
  const letters = bar ? `đ${body.slice(2)}` : body;
  const vowel = VOWELS.find(([keys]) => keys.test(letters));
  const marked =
    vowel === undefined ? letters : letters.replace(vowel[0], vowel[1]).replace(/w$/, '');
  const keys = [tone, bar || undefined, vowel].filter((key) => key !== undefined).length;
  // Neither ă nor â ends a syllable.
  if (keys < 2 || /[ăâ]$/u.test(marked) || !isSyllable(foldText(marked))) return undefined;
  return tone === undefined ? marked : withTone(marked, tone);
}

/** Puts the tone on the letter that bears it: the last one with a hat or horn, else the vowel before the end. */
function withTone(word: string, tone: string): string {
  const vowels = [...word.matchAll(/[aeiouyâêôăơư]/gu)].map(({ index }) => index);
  const hatted = vowels.findLast((at) => /[âêôăơư]/u.test(word[at] ?? ''));
  const ends = /[aeiouyâêôăơư]$/u.test(word);
  const at = hatted ?? (ends ? (vowels.at(-2) ?? vowels[0]) : vowels.at(-1)) ?? 0;
  return (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize('NFC');
}
