import { isAscii, isUtf8, transcode } from 'node:buffer';
import iconv from 'iconv-lite';
import { wholeText } from '../extract/own-string.js';
import { vietnameseScore } from './vietnamese-score.js';
import { decodeVni } from './vni.js';

export interface DecodedText {
  /** Whole text: no lone surrogates, no NULs. */
  readonly text: string;
  readonly charset: string;
}

/** Bytes of a page that are searched for its own statement of a charset. */
const PRESCAN_BYTES = 4_096;

/** Declared, and often wrongly: the server's default, not the author's knowledge. */
const UNTRUSTED = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'windows-1252', 'utf-8']);

/** Fonts of the years before Unicode: Latin letters that only look Vietnamese in them. */
const TCVN3_FONT = /(?:font-family\s*:|face\s*=)[^;>]{0,60}\.Vn[A-Z]/i;
const VNI_FONT = /(?:font-family\s*:|face\s*=)[^;>]{0,60}VNI-/i;

/**
 * Reads a page's bytes: byte-order mark, then valid UTF-8 whatever is declared, then header, `<meta>`, and where those
 * lie or are silent the charset in which the page reads as Vietnamese. Never raises.
 */
export function decodeHtml(bytes: Buffer, contentType: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return whole(marked);
  const wide = utf16WithoutMark(bytes);
  if (wide) return whole(decodeAs(bytes, wide));
  const declared = knownCharset(charsetOf(contentType)) ?? knownCharset(metaCharset(bytes));
  if (isUtf8(bytes) && !is7BitEscape(declared)) return legacyFont(readUtf8(bytes), bytes);
  return whole(decodeOther(bytes, declared));
}

function whole({ text, charset }: DecodedText): DecodedText {
  return { text: wholeText(text), charset };
}

/** Valid UTF-8, which holds no lone surrogate. `toString` looks for errors again, letter by letter, and takes twice the time. */
function readUtf8(bytes: Buffer): string {
  const text = isAscii(bytes)
    ? bytes.toString('latin1')
    : transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
  return bytes.includes(0) ? wholeText(text) : text;
}

function decodeOther(bytes: Buffer, declared: string | undefined): DecodedText {
  if (declared !== undefined && !UNTRUSTED.has(declared)) return decodeAs(bytes, declared);
  const meta = knownCharset(metaCharset(bytes));
  if (meta !== undefined && !UNTRUSTED.has(meta)) return decodeAs(bytes, meta);
  return guess(bytes, declared);
}

function byteOrderMark(bytes: Buffer): DecodedText | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { text: bytes.toString('utf8', 3), charset: 'utf-8' };
  if (a === 0xff && b === 0xfe) return decodeAs(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes.subarray(2), 'utf-16be');
  return undefined;
}

/** Markup in UTF-16 has a zero in every second byte of its first tags. */
function utf16WithoutMark(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, 200);
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.6 && even < half * 0.2) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.2 ? 'utf-16be' : undefined;
}

/** The `charset` parameter of a content type, lower case. */
function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase();
}

function metaCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, PRESCAN_BYTES);
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1]?.toLowerCase();
}

/** The name under which the charset can be read here. UTF-16 in a `<meta>` cannot be true: it was read as bytes. */
function knownCharset(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const canonical = name === 'utf8' ? 'utf-8' : name.replace(/^tcvn-?3$|^x-viet-tcvn.*$/, 'tcvn');
  if (canonical.startsWith('utf-16')) return undefined;
  return canonical === 'vni' || iconv.encodingExists(canonical) ? canonical : undefined;
}

function is7BitEscape(charset: string | undefined): boolean {
  return charset === 'iso-2022-jp' || charset === 'hz-gb-2312' || charset === 'utf-7';
}

function decodeAs(bytes: Buffer, charset: string): DecodedText {
  if (charset === 'vni') return { text: decodeVni(iconv.decode(bytes, 'windows-1252')), charset };
  const text = iconv.decode(bytes, charset);
  // windows-1258 and TCVN write tone marks as separate characters.
  const composes = charset === 'windows-1258' || charset === 'cp1258' || charset === 'tcvn';
  return { text: composes ? text.normalize('NFC') : text, charset };
}

function guess(bytes: Buffer, declared: string | undefined): DecodedText {
  const western = decodeAs(bytes, 'windows-1252');
  const candidates = ['windows-1258', 'tcvn', 'vni'].map((charset) => decodeAs(bytes, charset));
  // A page that is UTF-8 but for a few stray bytes is still UTF-8.
  candidates.push({ text: bytes.toString('utf8'), charset: 'utf-8' });
  const scored = candidates
    .map((candidate) => ({ candidate, score: vietnameseScore(candidate.text) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best && best.score > 2 && best.score > vietnameseScore(western.text)) return best.candidate;
  if (declared === 'utf-8') return { text: bytes.toString('utf8'), charset: 'utf-8' };
  return looksChinese(bytes) ?? western;
}

function looksChinese(bytes: Buffer): DecodedText | undefined {
  const decoded = decodeAs(bytes, 'gb18030');
  const sample = decoded.text.slice(0, 20_000);
  const broken = sample.match(/\ufffd/g)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return broken === 0 && han >= 10 ? decoded : undefined;
}

/** Text in a legacy font travels as Latin letters in any charset; the font's name gives it away. */
function legacyFont(text: string, bytes: Buffer): DecodedText {
  const utf8 = { text, charset: 'utf-8' };
  const isTcvn3 = bytes.includes('.Vn') && TCVN3_FONT.test(text);
  if (!isTcvn3 && !(bytes.includes('VNI-') && VNI_FONT.test(text))) return utf8;
  const read = isTcvn3
    ? decodeAs(iconv.encode(text, 'windows-1252'), 'tcvn').text
    : decodeVni(text);
  if (vietnameseScore(read) <= vietnameseScore(text)) return utf8;
  return { text: read, charset: isTcvn3 ? 'utf-8+tcvn3' : 'utf-8+vni' };
}
