import { foldText } from '../../domain/index.js';

const SAMPLE_UNITS = 20_000;
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
  ['zh', /[\u4e00-\u9fff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['lo', /[\u0e80-\u0eff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ar', /[\u0600-\u06ff]/g],
];
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;

/** ISO 639-1 code of the language a text is mostly in: vi (accented or not), en, zh, ja, ko, ru, km, lo, th, ar; `und` else. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS).normalize('NFC');
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return 'und';
  for (const [code, script] of SCRIPTS)
    if ((sample.match(script) ?? []).length / letters > 0.3) return scriptLanguage(code, sample);
  const accented = (sample.match(VIETNAMESE_LETTERS) ?? []).length / letters;
  if (accented > 0.04) return 'vi';
  const words = foldText(sample).match(/[a-z]+/g) ?? [];
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / Math.max(1, words.length);
  const vietnamese = share(VIETNAMESE) + accented * 2;
  const english = share(ENGLISH);
  if (vietnamese >= 0.15 && vietnamese >= english) return 'vi';
  if (english >= 0.1) return 'en';
  return vietnamese > 0.08 ? 'vi' : 'und';
}

/** Japanese is written with Chinese letters too. */
function scriptLanguage(code: string, sample: string): string {
  return code === 'zh' && /[\u3040-\u30ff]/.test(sample) ? 'ja' : code;
}
