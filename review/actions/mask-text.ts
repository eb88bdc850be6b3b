import {
  type Artefact,
  type Finding,
  IMAGE_FIELD,
  isPersonal,
  type Signal,
} from '../../domain/index.js';

/** Letters and digits; what stands between them (`+`, `@`, `.`) stays readable. */
const SIGN = /[\p{L}\p{N}]/gu;

/** Nine digits or more may be a phone, an account or an identity number. */
const DIGIT_RUN = /\d(?:[ .\-()\u00A0]{0,2}\d){8,}/g;
/** `1.500.000.000`: an amount of money, which the reviewer must be able to read. */
const AMOUNT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const EMAIL_LOCAL_PART = /[\p{L}\p{N}._%+-]{2,64}(?=@[\p{L}\p{N}-]+\.)/gu;

/** Raw forms shorter than this are too common to be blotted out wherever they stand. */
const SHORTEST_RAW = 6;

/**
 * Masks letters and digits by `•`, at equal UTF-16 length, so that spans stay valid: the first and last three stay of
 * more than eight, two of more than four, none of fewer.
 */
export function maskInPlace(value: string): string {
  const total = value.match(SIGN)?.length ?? 0;
  const keep = total > 8 ? 3 : total > 4 ? 2 : 0;
  let seen = 0;
  return value.replace(SIGN, (sign) => {
    seen += 1;
    return seen <= keep || seen > total - keep ? sign : '•'.repeat(sign.length);
  });
}

/** Masks whatever looks personal in any text, known or not: long digit runs and the local part of e-mails. */
export function maskDigitRuns(text: string): string {
  return text
    .replace(DIGIT_RUN, (run, offset: number) =>
      AMOUNT.test(run) || isOwnNumber(text, run, offset) ? run : maskInPlace(run),
    )
    .replace(EMAIL_LOCAL_PART, (local) => maskInPlace(local));
}

/** Numbers that the system itself gives to requests and letters. */
function isOwnNumber(text: string, run: string, offset: number): boolean {
  return /^20\d\d-\d{5,6}$/.test(run) && /(?:TD|TH|PH)-$/.test(text.slice(0, offset));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Personal values of a case's artefacts as they may stand in its texts. */
export function personalNeedles(artefacts: readonly Artefact[]): string[] {
  const needles = artefacts
    .filter(({ kind }) => isPersonal(kind))
    .flatMap((artefact) => [artefact.raw, artefact.value, artefact.holder ?? ''])
    .filter((needle) => needle.length >= SHORTEST_RAW);
  return [...new Set(needles)].sort((a, b) => b.length - a.length);
}

/** Masks every occurrence of the needles, then what looks personal; the length stays. */
export function maskKnown(text: string, needles: readonly string[]): string {
  return maskDigitRuns(maskRanges(text, occurrences(text, needles)));
}

/** A finding's text, or that of its picture, as it may be shown: its personal artefacts masked where they stand, every offset still valid. */
export function maskFindingText(
  text: string,
  artefacts: readonly Artefact[],
  field = 'text',
): string {
  const spans = artefacts
    .filter(({ kind, span }) => isPersonal(kind) && span?.field === field)
    .flatMap(({ span }) => (span ? [{ start: span.start, end: span.end }] : []));
  return maskKnown(maskRanges(text, spans), personalNeedles(artefacts));
}

/**
 * The words of a reason with what it quotes shown as its text shows it. Masked by itself, a quote that ends within a number would leave
 * digits to be read that stand masked in the text.
 */
export function maskQuote(words: string, span: Signal['span'], text: MaskedText): string {
  if (span === undefined) return words;
  const quoted = text.raw.slice(span.start, span.end);
  return quoted === ''
    ? words
    : words.replaceAll(quoted, () => text.masked.slice(span.start, span.end));
}

/** A text that spans point into, as it was found and, letter for letter, as it may be shown. */
export interface MaskedText {
  readonly raw: string;
  readonly masked: string;
}

/** The text of a finding that a span points into: what the page says, or what its picture says. */
export function maskedTextOf(
  { text, imageText }: Pick<Finding, 'text' | 'imageText'>,
  artefacts: readonly Artefact[],
  field: string | undefined,
): MaskedText {
  const raw = field === IMAGE_FIELD ? (imageText?.text ?? '') : field === 'text' ? text : '';
  return { raw, masked: raw === '' ? '' : maskFindingText(raw, artefacts, field) };
}

function occurrences(text: string, needles: readonly string[]): Range[] {
  const found: Range[] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
      found.push({ start: at, end: at + needle.length });
  }
  return found;
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from || end > text.length) continue;
    masked += text.slice(from, start) + maskInPlace(text.slice(start, end));
    from = end;
  }
  return masked + text.slice(from);
}
