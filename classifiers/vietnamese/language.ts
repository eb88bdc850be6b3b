import { foldText } from '../../domain/index.js';
import { isSyllable } from './syllables.js';

const SAMPLE_UNITS = 4_000;
/** Syllables so common that an unaccented Vietnamese text of ten words holds several, and English holds none. */
const VIETNAMESE = new Set(
  'khong cua cho duoc nguoi trong nhung mot cac voi den nay khi ban nhieu lam minh tien viec thi roi vay neu cung nhu hay ngay phai vao anh chi em quy khach hang tai khoan nhan dang ky lien truoc sau gio nha duong nuoc bao gi sao chua luon qua het rat tren duoi boi nen vui long bi da se dang nhe'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and you your for with that this have from are was will not but they our can all has been their what when please we is to of in on it be as at by or an if account'.split(
    ' ',
  ),
);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /[\u4e00-\u9fff]/],
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['ru', /[\u0400-\u04ff]/],
  ['km', /[\u1780-\u17ff]/],
  ['lo', /[\u0e80-\u0eff]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['ar', /[\u0600-\u06ff]/],
];
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** ISO 639-1 code of the language a text is mostly in: vi (accented or not), en, zh, ja, ko, ru, km, lo, th, ar; `und` else. */
export function detectLanguage(text: string): string {
  const sample = composed(text.slice(0, SAMPLE_UNITS));
  const { letters, accented: marked, scripts, ascii } = census(sample);
  if (letters === 0) return 'und';
  for (const [at, [code]] of SCRIPTS.entries())
    if ((scripts[at] ?? 0) / letters > 0.3) return scriptLanguage(code, sample);
  const accented = marked / letters;
  if (accented > 0.04) return 'vi';
  const folded = ascii ? sample.toLowerCase() : foldText(sample);
  const words = folded.match(/[a-z]+/g) ?? [];
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / Math.max(1, words.length);
  const vietnamese = share(VIETNAMESE) + accented * 2;
  const english = share(ENGLISH);
  if (vietnamese >= 0.15 && vietnamese >= english) return 'vi';
  if (isSpelledVietnamese(words, english)) return 'vi';
  if (english >= 0.1) return 'en';
  return vietnamese > 0.08 ? 'vi' : 'und';
}

/** Units that composing leaves as they are, whatever stands beside them: Latin with Vietnamese, signs, currencies. */
const ALL_COMPOSED = /^[\0-\u02ff\u1e00-\u1eff\u2002-\u206f\u20a0-\u20cf]*$/;

function composed(text: string): string {
  return ALL_COMPOSED.test(text) ? text : text.normalize('NFC');
}

/** Of English words three in ten could be Vietnamese syllables, of a chatty or short text more. */
const SYLLABLES = 0.6;
const SYLLABLES_ABOVE_ENGLISH = 0.5;
/** Fewer words could be anything. */
const LEAST_WORDS = 3;

/** Whether most words without accents are spelled as Vietnamese syllables are, also where none of the commonest stands among them. */
function isSpelledVietnamese(words: readonly string[], english: number): boolean {
  const long = words.filter((word) => word.length > 1);
  if (long.length < LEAST_WORDS) return false;
  const share = long.filter(isSyllable).length / long.length;
  return share >= SYLLABLES && share > english + SYLLABLES_ABOVE_ENGLISH;
}

/** What one UTF-16 unit counts as: 0 not looked at yet, else these bits, with the script's place in `SCRIPTS` plus one above them. */
const SEEN = 1;
const LETTER = 2;
const ACCENTED = 4;
const SCRIPT_SHIFT = 3;
const ASCII_END = 128;
const classes = new Uint8Array(65_536);

interface Census {
  readonly letters: number;
  /** Letters only Vietnamese writes. */
  readonly accented: number;
  /** Units of each script, in the order of `SCRIPTS`. */
  readonly scripts: Uint32Array;
  readonly ascii: boolean;
}

/** Counts letters, Vietnamese letters and scripts in one pass. */
function census(sample: string): Census {
  const scripts = new Uint32Array(SCRIPTS.length);
  let letters = 0;
  let accented = 0;
  let ascii = true;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    const is = classOf(unit);
    if ((is & LETTER) !== 0) letters += 1;
    if (unit < ASCII_END) continue;
    ascii = false;
    if ((is & ACCENTED) !== 0) accented += 1;
    const script = is >> SCRIPT_SHIFT;
    if (script > 0) scripts[script - 1] = (scripts[script - 1] ?? 0) + 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && isWideLetter(sample, at)) letters += 1;
  }
  return { letters, accented, scripts, ascii };
}

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const script = SCRIPTS.findIndex(([, pattern]) => pattern.test(text)) + 1;
  const is =
    SEEN |
    (/\p{L}/u.test(text) ? LETTER : 0) |
    (VIETNAMESE_LETTERS.test(text) ? ACCENTED : 0) |
    (script << SCRIPT_SHIFT);
  classes[unit] = is;
  return is;
}

function isWideLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}

/** Japanese is written with Chinese letters too. */
function scriptLanguage(code: string, sample: string): string {
  return code === 'zh' && /[\u3040-\u30ff]/.test(sample) ? 'ja' : code;
}
