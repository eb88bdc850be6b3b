import { foldText } from '../../domain/index.js';
import { isDigit, isLatin, isWordUnit } from './letters.js';
import { respelled, withLeading } from './respelling.js';
import { SENSES, SHORT_FORMS } from './short-forms.js';
import { isSyllable } from './syllables.js';
import { telexOf } from './telex.js';
import { UnitColumns } from './unit-columns.js';
import { readUnits } from './units.js';

const SPACE = 32;
const DOT = 46;
const AT = 64;
const SLASH = 47;
const BARRED_D = 273;
/** Longer words are no short forms. */
const LONGEST = 12;

/** First, second and last letter and length (below 8) in five, five, five and three bits: what the list of short forms holds, a bit each. */
const shapes = new Uint32Array(1 << 13);
for (const word of [...SHORT_FORMS.keys(), ...SENSES.keys()]) {
  const key = shape(
    word.charCodeAt(0),
    word.charCodeAt(1),
    word.charCodeAt(word.length - 1),
    word.length,
  );
  shapes[key >> 5] = (shapes[key >> 5] ?? 0) | (1 << (key & 31));
}

function shape(first: number, second: number, last: number, length: number): number {
  const other = length === 1 ? 0 : second & 31;
  return ((first & 31) << 13) | (other << 8) | ((last & 31) << 3) | (length & 7);
}

function isListed(first: number, second: number, last: number, length: number): boolean {
  const key = shape(first, second, last, length);
  return (((shapes[key >> 5] ?? 0) >>> (key & 31)) & 1) === 1;
}

const FIRST = 1;
const SECOND = 2;
const THIRD = 4;
/** Letters that no Vietnamese syllable has in these places, as bits. */
const odd = new Uint8Array(65_536);
for (const letter of 'fjwz') odd[letter.charCodeAt(0)] = FIRST | SECOND | THIRD;
/** Last two letters that end no Vietnamese syllable, five bits each. */
const oddEnds = new Uint8Array(1 << 10);
for (const letter of 'aeiouy')
  for (const end of 'fghjkrswxz') oddEnds[pairOf(letter.charCodeAt(0), end.charCodeAt(0))] = 1;
for (const letter of 'abcdeghiklmnopqrstuvxy') {
  const unit = letter.charCodeAt(0);
  oddEnds[pairOf(unit, unit)] = 1;
  for (const tone of 'fjrswxz') oddEnds[pairOf(unit, tone.charCodeAt(0))] = 1;
}

for (const tone of 'fjrsxw')
  for (const end of 'cghmnpt') oddEnds[pairOf(tone.charCodeAt(0), end.charCodeAt(0))] = 1;
/** Two consonants that begin no syllable together: the first stands for a word of its own, as in `cnhân`. */
const oddStarts = new Uint8Array(1 << 10);
const CONSONANTS = 'bcdghklmnpqrstvx';
for (const first of CONSONANTS)
  for (const second of CONSONANTS)
    if (!['ch', 'gh', 'kh', 'ng', 'nh', 'ph', 'th', 'tr'].includes(first + second))
      oddStarts[pairOf(first.charCodeAt(0), second.charCodeAt(0))] = 1;

function pairOf(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31);
}

/** A cheap look that spares building a string for nearly every word: is the word in the list, or spelled as no syllable is? */
export function mayBeTeencode(folded: Uint16Array, from: number, to: number): boolean {
  const length = to - from;
  const first = folded[from] ?? 0;
  const second = folded[from + 1] ?? 0;
  const last = folded[to - 1] ?? 0;
  if (length < 8 && isListed(first, second, last, length)) return true;
  if (length < 2 || length > LONGEST) return false;
  const third = folded[from + 2] ?? 0;
  return (
    (partsOf(first) & FIRST) + (partsOf(second) & SECOND) + (partsOf(third) & THIRD) !== 0 ||
    oddEnds[pairOf(folded[to - 2] ?? 0, last)] === 1 ||
    oddStarts[pairOf(first, second)] === 1 ||
    isOddOnset(first, second, third)
  );
}

function partsOf(unit: number): number {
  return odd[unit] ?? 0;
}

const C = 99;
const G = 103;
const I = 105;
const K = 107;
const N = 110;

/** `ka ko ku`, `ce ci`, `nge ngi`: spelled with a letter that goes with other vowels. */
function isOddOnset(first: number, second: number, third: number): boolean {
  if (first === K) return second === 97 || second === 111 || second === 117;
  if (first === C) return second === 101 || second === I;
  if (first === N) return second === G && (third === 101 || third === I);
  return first === G && second === 101;
}

/** Đắk Lắk is written with a letter that ends no syllable. */
const PLACES = new Set(['dak', 'lak']);
const NONE = new UnitColumns(0);
/** What words were read as, by the word as written. Forgotten when full, since texts of other languages bring ever new words. */
const readings = new Map<string, UnitColumns>();
const MOST_READINGS = 20_000;
const neighbourReadings = new Map<string, UnitColumns>();

/** What a short or respelled word stands for; undefined where it is to be left as it stands. Spelled as in chat, SMS and posts (vietnam.md §6). */
export function readTeencode(raw: UnitColumns, from: number, to: number): UnitColumns | undefined {
  if (isPartOfName(raw, from, to)) return undefined;
  const word = textOf(raw.accented, from, to);
  const known = readings.get(word) ?? learn(word);
  if (known !== NONE) return isCounted(raw, from, to) ? undefined : known;
  return amongNeighbours(raw, from, to);
}

function learn(word: string): UnitColumns {
  if (readings.size >= MOST_READINGS) readings.clear();
  const folded = foldText(word);
  // An accent makes a syllable certain: `hẻm` is no `hem`.
  const certain = word !== folded && (isSyllable(folded) || PLACES.has(folded));
  const meaning = certain ? undefined : meaningOf(word, folded);
  const reading = meaning === undefined ? NONE : columnsOf(meaning);
  readings.set(word, reading);
  return reading;
}

function meaningOf(word: string, folded: string): string | undefined {
  if (word === folded) return SHORT_FORMS.get(word) ?? telexOf(word) ?? respelled(word);
  return respelled(word) ?? SHORT_FORMS.get(folded) ?? withLeading(word);
}

function columnsOf(meaning: string): UnitColumns {
  const columns = new UnitColumns(meaning.length);
  readUnits(meaning, columns);
  return columns;
}

/** `100 k`: a unit of money, not a word. */
function isCounted({ folded }: UnitColumns, from: number, to: number): boolean {
  return to - from === 1 && folded[from - 1] === SPACE && isDigit(folded[from - 2] ?? 0);
}

/** Forms with several meanings are read where the word before or after tells which is meant. */
function amongNeighbours(raw: UnitColumns, from: number, to: number): UnitColumns | undefined {
  if (to - from > 2 || hasAccents(raw, from, to)) return undefined;
  const word = textOf(raw.folded, from, to);
  const senses = SENSES.get(word);
  if (senses === undefined) return undefined;
  const before = wordBefore(raw, from);
  const after = wordAfter(raw, to);
  const sense = senses.find(
    (one) => one.before?.has(before) === true || one.after?.has(after) === true,
  );
  if (sense === undefined) return undefined;
  let reading = neighbourReadings.get(sense.meaning);
  if (reading === undefined) {
    reading = columnsOf(sense.meaning);
    neighbourReadings.set(sense.meaning, reading);
  }
  return reading;
}

/** Any accent but the bar of đ, which the short forms keep. */
function hasAccents({ accented, folded }: UnitColumns, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (accented[i] !== folded[i] && accented[i] !== BARRED_D) return true;
  return false;
}

function wordBefore({ folded }: UnitColumns, from: number): string {
  if (folded[from - 1] !== SPACE) return '';
  let start = from - 1;
  while (start > 0 && isLatin(folded[start - 1] ?? 0)) start -= 1;
  return textOf(folded, start, from - 1);
}

function wordAfter({ folded, length }: UnitColumns, to: number): string {
  if (folded[to] !== SPACE) return '';
  let end = to + 1;
  while (end < length && isLatin(folded[end] ?? 0)) end += 1;
  return textOf(folded, to + 1, end);
}

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCharCode(units[i] ?? 0);
  return text;
}

/** A piece of an address: `x.com`, `a@k`, `/tk`. */
function isPartOfName({ folded }: UnitColumns, from: number, to: number): boolean {
  const previous = folded[from - 1];
  if (previous === DOT || previous === AT || previous === SLASH) return true;
  return folded[to] === DOT && isWordUnit(folded[to + 1] ?? 0);
}
