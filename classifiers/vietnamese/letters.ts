/**
 * What one UTF-16 unit becomes in the views. Values below 32 are instructions, the rest is the unit to write.
 * The tables fill as letters are met, so loading costs nothing.
 */
export const DROP = 1;
export const MARK = 2;
export const MANY = 3;
const UNKNOWN = 0;
const SPACE = 32;

const folds = new Uint16Array(65_536);
const accents = new Uint16Array(65_536);
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

/** The folded unit, or an instruction (`DROP`, `MARK`, `MANY`). */
export function foldUnit(unit: number): number {
  const known = folds[unit] ?? UNKNOWN;
  return known === UNKNOWN ? learn(unit) : known;
}

/** The lower-case accented unit; meaningful where `foldUnit` gives no instruction. */
export function accentUnit(unit: number): number {
  return accents[unit] ?? SPACE;
}

/** What a `MANY` unit stands for, accented and lower case. */
export function expansionOf(unit: number): string {
  return expansions.get(unit) ?? '';
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const fold = classify(unit, text);
  folds[unit] = fold;
  return fold;
}

function classify(unit: number, text: string): number {
  if (unit < SPACE || (unit >= 0x7f && unit < 0xa1)) return remember(unit, SPACE, SPACE);
  if (INVISIBLE.test(text)) return DROP;
  if (/\p{M}/u.test(text)) return MARK;
  if (unit >= 0xd800 && unit <= 0xdfff) return remember(unit, SPACE, SPACE);
  const accented = text.normalize('NFKC').toLowerCase().normalize('NFC');
  if (accented.length !== 1) {
    expansions.set(unit, accented);
    return MANY;
  }
  return remember(unit, foldLetter(accented), accented.charCodeAt(0));
}

function remember(unit: number, fold: number, accent: number): number {
  accents[unit] = accent;
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
  if (unit < 128) return isLatin(unit) || isDigit(unit);
  return wordTable(unit);
}

const words = new Uint8Array(65_536);

function wordTable(unit: number): boolean {
  const known = words[unit] ?? 0;
  if (known !== 0) return known === 2;
  const is = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
  words[unit] = is ? 2 : 1;
  return is;
}
