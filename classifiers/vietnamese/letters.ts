/**
 * What one UTF-16 unit becomes in the views. Values below 32 are instructions, the rest is the unit to write.
 * The tables fill as letters are met, so loading costs nothing.
 */
export const UNKNOWN = 0;
export const DROP = 1;
export const MARK = 2;
export const MANY = 3;
/** First half of a surrogate pair. */
export const PAIR = 4;
/** A full-width letter, digit or sign: one unit for one, but a disguise. */
export const WIDE = 5;
const SPACE = 32;

/** By unit: the folded unit or an instruction; read `foldUnit` for what is still `UNKNOWN`. */
export const FOLDS = new Uint16Array(65_536);
/** By unit: the lower-case accented unit; meaningful where `FOLDS` gives no instruction, and for `WIDE`. */
export const ACCENTS = new Uint16Array(65_536);
const expansions = new Map<number, string>();

const INVISIBLE =
  /\u00AD|\u034F|\u061C|\u115F|\u1160|\u17B4|\u17B5|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/;

/**
 * Letters of other scripts that look like Latin ones. Used only inside words that also hold Latin letters: a Russian text stays
 * Russian. Own table, because published ones break `đ` (vietnam.md §6).
 */
const LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  [
    ...pairs('аaвbсcԁdеeгrһhіiјjкkӏlмmнhоoрpԛqгrѕsтtуyѵvԝwхxуyёeїiӧoӓaӱyөo'),
    ...pairs('αaβbϲcδdεeηnιiκkνvοoρpτtυuχxγyωw'),
    ...pairs('օoսuոnցgհhյjզqѕsբp'),
    ...pairs('ɑaɡgɩiʟlɴnʀrʏyʜhᴀaᴄcᴅdᴇeɢgᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢz'),
    ...pairs('øołlŧtħhıiŋnƙkɓbɗdƒfƀb'),
  ].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

function pairs(text: string): [string, string][] {
  const units = [...text];
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < units.length; i += 2) found.push([units[i] ?? '', units[i + 1] ?? '']);
  return found;
}

/** The folded unit, or an instruction. */
export function foldUnit(unit: number): number {
  const known = FOLDS[unit] ?? UNKNOWN;
  return known === UNKNOWN ? learn(unit) : known;
}

/** What a `MANY` unit stands for, accented and lower case. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const fold = classify(unit, text);
  FOLDS[unit] = fold;
  return fold;
}

function classify(unit: number, text: string): number {
  if (unit < SPACE || (unit >= 0x7f && unit < 0xa1)) return remember(unit, SPACE, SPACE);
  if (INVISIBLE.test(text)) return DROP;
  if (/\p{M}/u.test(text)) return MARK;
  if (unit >= 0xd800 && unit <= 0xdbff) return PAIR;
  if (unit >= 0xdc00 && unit <= 0xdfff) return remember(unit, SPACE, SPACE);
  const accented = text.normalize('NFKC').toLowerCase().normalize('NFC');
  if (accented.length !== 1) {
    expansions.set(unit, accented);
    return MANY;
  }
  const fold = remember(unit, foldLetter(accented), accented.charCodeAt(0));
  return unit >= 0xff01 && unit <= 0xff5e ? WIDE : fold;
}

function remember(unit: number, fold: number, accent: number): number {
  ACCENTS[unit] = accent;
  return fold;
}

/** The base letter of one lower-case letter: marks off, đ and ð to d. */
export function foldLetter(letter: string): number {
  if (letter === 'đ' || letter === 'ð') return 100;
  const base = letter.normalize('NFD').charCodeAt(0);
  return Math.max(base, SPACE);
}

/** The Latin letter a foreign one imitates, or 0. */
export function lookAlike(unit: number): number {
  return LOOK_ALIKES.get(unit) ?? 0;
}

export function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A letter or digit of any script, after folding. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) >= DIGIT_UNIT;
}

/** Kinds of folded units, from `kindOf`: everything from `DIGIT_UNIT` on belongs to words. */
export const SIGN_UNIT = 1;
export const DIGIT_UNIT = 2;
export const LATIN_UNIT = 3;
export const FOREIGN_UNIT = 4;

const kinds = new Uint8Array(65_536);
for (let unit = 0; unit < 128; unit += 1)
  kinds[unit] = isLatin(unit) ? LATIN_UNIT : isDigit(unit) ? DIGIT_UNIT : SIGN_UNIT;

/** Sign, digit, Latin letter, or letter or digit of another script: one look-up for nearly every unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? SIGN_UNIT;
  return known === 0 ? learnKind(unit) : known;
}

function learnKind(unit: number): number {
  const is = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? FOREIGN_UNIT : SIGN_UNIT;
  kinds[unit] = is;
  return is;
}
