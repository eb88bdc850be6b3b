import { createHash } from 'node:crypto';

/**
 * Numbers and names that belong to nobody (see range/README.md): they look right to an extractor, checksums included, and cannot
 * be assigned.
 */

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const TRON_PREFIX = 0x41;
const BITCOIN_PREFIX = 0x00;

/** A mobile-shaped number under 095, a prefix no carrier holds since 2012; `n` is 0–9,999,999. */
export function mobile(n: number): string {
  return `095${String(n).padStart(7, '0')}`;
}

/** The same written with dots, `0953.123.456`. */
export function dottedMobile(n: number): string {
  return mobile(n).replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

/** A thirteen-digit account under branch 0000, which no bank has. */
export function account(n: number): string {
  return `00009${String(n).padStart(8, '0')}`;
}

/** A TRON address with a right checksum whose key nobody has: its body is the hash of a word. */
export function tronWallet(word: string): string {
  return base58Check(TRON_PREFIX, bodyOf(word));
}

/** A Bitcoin address of the old form, made the same way. */
export function bitcoinWallet(word: string): string {
  return base58Check(BITCOIN_PREFIX, bodyOf(word));
}

/** An Ethereum address in lower case, which carries no checksum. */
export function etherWallet(word: string): string {
  return `0x${bodyOf(word).toString('hex')}`;
}

/** A VietQR text (EMV tag-length-value, NAPAS 38) for an invented account, CRC included. */
export function vietQr(bin: string, accountNumber: string, note: string): string {
  const beneficiary = field('00', bin) + field('01', accountNumber);
  const transfer = field('00', 'A000000727') + field('01', beneficiary) + field('02', 'QRIBFTTA');
  const body = [
    field('00', '01'),
    field('01', '11'),
    field('38', transfer),
    field('53', '704'),
    field('58', 'VN'),
    field('62', field('08', note)),
    '6304',
  ].join('');
  return body + crc16(body);
}

function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, '0')}${value}`;
}

/** CRC-16/CCITT, initial value FFFF, as EMV QR asks. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

function bodyOf(word: string): Buffer {
  return hash(Buffer.from(`rasoat range ${word}`)).subarray(0, 20);
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function base58Check(prefix: number, body: Uint8Array): string {
  const payload = Buffer.concat([Buffer.from([prefix]), body]);
  const bytes = Buffer.concat([payload, hash(hash(payload)).subarray(0, 4)]);
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  while (value > 0n) {
    text = (BASE58[Number(value % 58n)] ?? '') + text;
    value /= 58n;
  }
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}
