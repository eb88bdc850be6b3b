/**
 * Writers of the Vietnamese encodings that came before Unicode, for pages that must arrive in them. A letter the table does not
 * hold goes out as its own code, which is right for ASCII only.
 */

/** grave, hook, tilde, acute, dot: the order in which TCVN 5712 and the tables below name the tones. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

const TONES_1258: readonly number[] = [0xcc, 0xd2, 0xde, 0xec, 0xf2];
const LETTERS_1258 = bytesOf(
  'ăĂđĐơƠưƯâÂêÊôÔ',
  [0xe3, 0xc3, 0xf0, 0xd0, 0xf5, 0xd5, 0xfd, 0xdd, 0xe2, 0xc2, 0xea, 0xca, 0xf4, 0xd4],
);

/** Windows-1258: base letters of its own, tones as combining bytes after them (code page table of Microsoft). */
export function windows1258(text: string): Uint8Array {
  return encode(text, ({ base, tone, whole }) => {
    if (tone < 0) return [LETTERS_1258.get(whole) ?? whole.charCodeAt(0)];
    return [LETTERS_1258.get(base) ?? base.charCodeAt(0), TONES_1258[tone] ?? 0];
  });
}

/** TCVN 5712:1993, third set (`.VnTime` fonts): one byte a letter, marked capitals only without a tone. */
const LETTERS_TCVN3 = bytesOf(
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  [
    0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6,
    0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xce, 0xcf,
    0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3,
    0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
    0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
  ],
);

export function tcvn3(text: string): Uint8Array {
  return encode(text, ({ whole }) => [LETTERS_TCVN3.get(whole) ?? whole.charCodeAt(0)]);
}

/** VNI-Windows: the bare letter, then a Western letter in place of its mark and tone. Single bytes stand for ơ, ư, đ and i with a tone. */
const VNI_SINGLE = bytesOf(
  'đĐơƠưƯỉĩịỵ',
  [0xf1, 0xd1, 0xf4, 0xd4, 0xf6, 0xd6, 0xe6, 0xf3, 0xf2, 0xee],
);
const VNI_TONES: readonly number[] = [0xf8, 0xfb, 0xf5, 0xf9, 0xef];
const VNI_CIRCUMFLEX: readonly number[] = [0xe0, 0xe5, 0xe3, 0xe1, 0xe4];
const VNI_BREVE: readonly number[] = [0xe8, 0xfa, 0xfc, 0xe9, 0xeb];
/** `í` and `ì` are the Western letters themselves. */
const VNI_WESTERN = bytesOf('íì', [0xed, 0xec]);

export function vni(text: string): Uint8Array {
  return encode(text, ({ whole, base, tone }) => {
    const single = VNI_SINGLE.get(whole) ?? VNI_WESTERN.get(whole);
    if (single !== undefined) return [single];
    const [letter = '', shape] = base.normalize('NFD');
    if (shape === '\u0302') return [letter.charCodeAt(0), VNI_CIRCUMFLEX[tone] ?? 0xe2];
    if (shape === '\u0306') return [letter.charCodeAt(0), VNI_BREVE[tone] ?? 0xea];
    const first = VNI_SINGLE.get(base) ?? base.charCodeAt(0);
    const mark = VNI_TONES[tone];
    return mark === undefined ? [first] : [first, mark];
  });
}

interface Letter {
  readonly whole: string;
  /** The letter without its tone, with its circumflex, breve or horn. */
  readonly base: string;
  /** Place in `TONES`, -1 for none. */
  readonly tone: number;
}

function encode(text: string, bytesFor: (letter: Letter) => number[]): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')].flatMap((whole) => bytesFor(parted(whole))));
}

/** A letter and its tone: `ế` gives `ê` and the acute. */
function parted(whole: string): Letter {
  const marks = [...whole.normalize('NFD')];
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  const base = marks.filter((mark) => mark !== TONES[tone]).join('');
  return { whole, base: base.normalize('NFC'), tone };
}

function bytesOf(letters: string, bytes: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, index) => [letter, bytes[index] ?? 0]));
}
