import { SeedFileError } from './file-error.js';

/** Bytes looked at to tell text from something else. */
const PROBE_BYTES = 4_096;

/** Share of control characters from which a file is no text. */
const BINARY_SHARE = 0.02;

/**
 * The text of a file, NFC, without byte-order mark: UTF-8, UTF-16 (with or without mark), else windows-1258, which
 * Vietnamese Excel still writes. Raises SEED_FILE_UNREADABLE where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, fileName = 'file'): string {
  const text = new TextDecoder(charsetOf(bytes)).decode(bytes).replace(/^\uFEFF/, '');
  const probe = text.slice(0, PROBE_BYTES);
  const controls = [...probe].filter(isControl).length;
  if (controls > probe.length * BINARY_SHARE)
    throw new SeedFileError(
      `${fileName} is not a text file`,
      'Save the list as CSV (UTF-8), XLSX, YAML or plain text and import that.',
      { fileName },
    );
  return text.normalize('NFC');
}

function isControl(char: string): boolean {
  return char === '\uFFFD' || (char < ' ' && !'\t\r\n\f'.includes(char));
}

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = zeroHalves(bytes.subarray(0, PROBE_BYTES));
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258';
}

/** Mostly-Latin UTF-16 without a mark shows itself by a zero in every other byte. */
function zeroHalves(probe: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(probe.length / 2);
  if (pairs < 4) return undefined;
  const zeros = [0, 0];
  probe.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder has no other way to say that the bytes are not UTF-8.
    return false;
  }
}
