import { foldText } from '../../../domain/index.js';

/** Stands for a letter that has no ASCII form in the view: it joins words but matches nothing. */
export const FOREIGN_LETTER = '\u00AA';
const FOREIGN_CODE = 0xaa;
const OTHER_CODE = 0x7f;
const DROP = 0;
const TABLE_SIZE = 0x3100;
/** Every character of the tables, made on first use. */
let tables: { readonly plain: Uint8Array; readonly folded: Uint8Array } | undefined;

/**
 * Two ASCII views of a text that share offsets. `plain` keeps only characters that are ASCII, or that a browser would
 * read as ASCII (full-width, circled, mathematical); `folded` also strips Vietnamese marks. Both are lower case. Invisible
 * characters and combining marks are dropped, and {@link TextView.spanOf} leads back to the text as it stands.
 */
export class TextView {
  readonly text: string;
  readonly plain: string;
  readonly folded: string;
  readonly digitCount: number;
  private readonly offsets: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
    const built = buildViews(text);
    this.plain = built.plain;
    this.folded = built.folded;
    this.offsets = built.offsets;
    this.digitCount = built.digitCount;
  }

  /** UTF-16 offsets in the text of a stretch of the view. */
  spanOf(start: number, end: number): { start: number; end: number } {
    if (this.offsets === undefined) return { start, end };
    const from = this.offsets[start] ?? this.text.length;
    const last = this.offsets[Math.max(start, end - 1)] ?? this.text.length - 1;
    return { start: from, end: Math.min(this.text.length, last + unitsAt(this.text, last)) };
  }

  /** The text behind a stretch of the view. */
  rawOf(start: number, end: number): string {
    const span = this.spanOf(start, end);
    return this.text.slice(span.start, span.end);
  }
}

function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

interface Views {
  readonly plain: string;
  readonly folded: string;
  readonly offsets: Uint32Array | undefined;
  readonly digitCount: number;
}

function buildViews(text: string): Views {
  tables ??= buildTables();
  const plain = Buffer.allocUnsafe(text.length);
  const folded = Buffer.allocUnsafe(text.length);
  let offsets: Uint32Array | undefined;
  let size = 0;
  let digitCount = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const [plainCode, foldedCode, units] =
      code < TABLE_SIZE
        ? [tables.plain[code] ?? OTHER_CODE, tables.folded[code] ?? OTHER_CODE, 1]
        : wideCodes(text, at, code);
    if (foldedCode !== DROP) {
      plain[size] = plainCode;
      folded[size] = foldedCode;
      if (plainCode >= 48 && plainCode <= 57) digitCount += 1;
      if (offsets !== undefined) offsets[size] = at;
      size += 1;
    }
    if (offsets === undefined && (foldedCode === DROP || units > 1))
      offsets = identity(text.length, foldedCode === DROP ? size : size);
    at += units - 1;
  }
  return {
    plain: plain.toString('latin1', 0, size),
    folded: folded.toString('latin1', 0, size),
    offsets: offsets?.subarray(0, size),
    digitCount,
  };
}

/** Offsets up to `size` are still those of the text itself. */
function identity(length: number, size: number): Uint32Array {
  const offsets = new Uint32Array(length);
  for (let at = 0; at < size; at += 1) offsets[at] = at;
  return offsets;
}

/** Characters beyond the tables: full-width forms, mathematical letters, emoji, other scripts. */
function wideCodes(text: string, at: number, code: number): readonly [number, number, number] {
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = lower(code - 0xfee0);
    return [ascii, ascii, 1];
  }
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return [DROP, DROP, 1];
  if (code < 0xd800 || code > 0xdbff) return [FOREIGN_CODE, FOREIGN_CODE, 1];
  const point = text.codePointAt(at) ?? code;
  if (point < 0x10000) return [OTHER_CODE, OTHER_CODE, 1];
  const isStyled = (point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x1f100 && point <= 0x1f1e5);
  const ascii = isStyled ? asciiOf(String.fromCodePoint(point).normalize('NFKC')) : OTHER_CODE;
  return [ascii, ascii, 2];
}

function buildTables(): { plain: Uint8Array; folded: Uint8Array } {
  const plain = new Uint8Array(TABLE_SIZE);
  const folded = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    [plain[code], folded[code]] = tableEntry(code);
  }
  return { plain, folded };
}

function tableEntry(code: number): [number, number] {
  const char = String.fromCharCode(code);
  if (code === 9 || code === 10 || code === 13) return [code, code];
  if (code < 32) return [32, 32];
  if (code < 128) return [lower(code), lower(code)];
  if (isInvisible(code)) return [DROP, DROP];
  if (/\s/.test(char)) return [32, 32];
  const dingbat = dingbatDigit(code);
  if (dingbat !== undefined) return [dingbat, dingbat];
  const compatible = asciiOf(char.normalize('NFKC'));
  if (compatible !== OTHER_CODE && compatible !== FOREIGN_CODE) return [compatible, compatible];
  const bare = LOOK_ALIKE[char] ?? foldText(char);
  const letter = /\p{L}/u.test(char);
  const foldedCode = asciiOf(bare);
  if (!letter) return [OTHER_CODE, foldedCode === FOREIGN_CODE ? OTHER_CODE : foldedCode];
  return [FOREIGN_CODE, foldedCode === OTHER_CODE ? FOREIGN_CODE : foldedCode];
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '•': '.',
  '·': '.',
  '∙': '.',
  '⋅': '.',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
};

/** ❶…❾, ➀…➈, ➊…➒ and the circled zeros. */
function dingbatDigit(code: number): number | undefined {
  for (const first of [0x2776, 0x2780, 0x278a, 0x24f5])
    if (code >= first && code < first + 9) return 49 + code - first;
  return code === 0x24ff || code === 0x24ea ? 48 : undefined;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0x20e3
  );
}

function asciiOf(form: string): number {
  if (form.length !== 1) return OTHER_CODE;
  const code = form.charCodeAt(0);
  if (code < 128) return lower(code);
  return /\p{L}/u.test(form) ? FOREIGN_CODE : OTHER_CODE;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
