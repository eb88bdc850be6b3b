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
    const builder = new ViewBuilder(text);
    const { plain, folded } = builder.build();
    this.plain = plain;
    this.folded = folded;
    this.offsets = builder.offsets;
    this.digitCount = builder.digitCount;
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

/** Fills the views character by character; offsets are only kept once they differ from the text's own. */
class ViewBuilder {
  private readonly text: string;
  private readonly plainBytes: Buffer;
  private readonly foldedBytes: Buffer;
  private size = 0;
  offsets: Uint32Array | undefined;
  digitCount = 0;

  constructor(text: string) {
    this.text = text;
    this.plainBytes = Buffer.allocUnsafe(text.length);
    this.foldedBytes = Buffer.allocUnsafe(text.length);
  }

  build(): { plain: string; folded: string } {
    tables ??= buildTables();
    const { plain, folded } = tables;
    for (let at = 0; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code < TABLE_SIZE) this.push(plain[code] ?? OTHER_CODE, folded[code] ?? OTHER_CODE, at);
      else at += this.pushWide(at, code);
    }
    this.offsets = this.offsets?.subarray(0, this.size);
    return {
      plain: this.plainBytes.toString('latin1', 0, this.size),
      folded: this.foldedBytes.toString('latin1', 0, this.size),
    };
  }

  private push(plainCode: number, foldedCode: number, at: number): void {
    if (foldedCode === DROP) {
      this.offsets ??= identity(this.text.length, this.size);
      return;
    }
    this.plainBytes[this.size] = plainCode;
    this.foldedBytes[this.size] = foldedCode;
    if (plainCode >= 48 && plainCode <= 57) this.digitCount += 1;
    if (this.offsets !== undefined) this.offsets[this.size] = at;
    this.size += 1;
  }

  /** A character beyond the tables; gives how many more units it takes. */
  private pushWide(at: number, code: number): number {
    const [asciiCode, units] = wideCode(this.text, at, code);
    this.push(asciiCode, asciiCode, at);
    if (units > 1) this.offsets ??= identity(this.text.length, this.size);
    return units - 1;
  }
}

/** Offsets up to `size` are still those of the text itself. */
function identity(length: number, size: number): Uint32Array {
  const offsets = new Uint32Array(length);
  for (let at = 0; at < size; at += 1) offsets[at] = at;
  return offsets;
}

/** Characters beyond the tables: full-width forms, mathematical letters, emoji, other scripts. */
function wideCode(text: string, at: number, code: number): readonly [number, number] {
  if (code >= 0xff01 && code <= 0xff5e) return [lower(code - 0xfee0), 1];
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return [DROP, 1];
  if (code < 0xd800 || code > 0xdbff) return [FOREIGN_CODE, 1];
  const point = text.codePointAt(at) ?? code;
  if (point < 0x10000) return [OTHER_CODE, 1];
  const isStyled = (point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x1f100 && point <= 0x1f1e5);
  return [isStyled ? asciiOf(String.fromCodePoint(point).normalize('NFKC')) : OTHER_CODE, 2];
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
