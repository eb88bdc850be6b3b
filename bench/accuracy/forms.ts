import { type Dice, diceOf } from './dice.js';
import { obfuscated } from './obfuscated.js';
import { teencode } from './teencode.js';

/** The ways one text is written. Every item, scam or honest, comes in each, so that the form decides nothing. */
export const FORMS = ['accented', 'unaccented', 'teencode', 'obfuscated'] as const;
export type Form = (typeof FORMS)[number];

/** More than half of Vietnamese text messages carry no diacritics, scam and ham alike. */
const PLAIN_SHARE = 0.5;

/** The text as written, without diacritics, in teencode and obfuscated; the same for the same id for ever. */
export function formsOf(text: string, id: string): Record<Form, string> {
  const accented = text.normalize('NFC');
  const unaccented = withoutMarks(accented);
  const short = diceOf(`teencode ${id}`);
  const hidden = diceOf(`obfuscated ${id}`);
  const plain = (dice: Dice): string => (dice.chance(PLAIN_SHARE) ? unaccented : accented);
  const slang = teencode(accented, short);
  return {
    accented,
    unaccented,
    teencode: short.chance(PLAIN_SHARE) ? withoutMarks(slang) : slang,
    obfuscated: obfuscated(plain(hidden), hidden),
  };
}

/** Vietnamese without its diacritics, as typed on a keyboard without them. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
