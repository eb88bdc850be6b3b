/**
 * VNI-Windows: a base letter followed by a Western letter that stands for its mark, and a few letters of their own.
 * Source: the VNI encoding table as implemented by UniKey's character-set converter.
 */
const MARKS = {
  // acute, grave, hook, tilde, dot
  plain: 'ùøûõï',
  circumflex: 'áàåãä',
  breve: 'éèúüë',
} as const;

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};

const PAIRS = buildPairs();
const PATTERN = new RegExp(
  `${[...PAIRS.keys()].sort((a, b) => b.length - a.length).join('|')}|[${Object.keys(SINGLE).join('')}]`,
  'g',
);

/** Turns VNI-Windows text, already read as windows-1252, into Unicode (NFC). */
export function decodeVni(text: string): string {
  return text.replace(PATTERN, (found) => PAIRS.get(found) ?? SINGLE[found] ?? found);
}

function buildPairs(): Map<string, string> {
  const pairs = new Map<string, string>();
  const add = (letters: string, marks: string, shape: string) => {
    for (const letter of letters) {
      for (const [index, mark] of [...marks].entries()) {
        const base = SINGLE[letter] ?? letter;
        const value = `${base}${shape}${TONES[index] ?? ''}`.normalize('NFC');
        pairs.set(letter + mark, value);
        pairs.set(letter + mark.toUpperCase(), value);
      }
    }
  };
  add('aeouyôöAEOUYÔÖ', MARKS.plain, '');
  add('aeoAEO', MARKS.circumflex, CIRCUMFLEX);
  add('aA', MARKS.breve, BREVE);
  for (const letter of 'aeoAEO') {
    const value = (letter + CIRCUMFLEX).normalize('NFC');
    pairs.set(`${letter}â`, value);
    pairs.set(`${letter}Â`, value);
  }
  for (const letter of 'aA') {
    const value = (letter + BREVE).normalize('NFC');
    pairs.set(`${letter}ê`, value);
    pairs.set(`${letter}Ê`, value);
  }
  return pairs;
}
