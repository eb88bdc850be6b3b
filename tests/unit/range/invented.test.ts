import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  account,
  bitcoinWallet,
  dottedMobile,
  mobile,
  tronWallet,
  vietQr,
} from '../../../range/invented.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function base58Bytes(text: string): Buffer {
  let value = 0n;
  for (const letter of text) value = value * 58n + BigInt(ALPHABET.indexOf(letter));
  return Buffer.from(value.toString(16).padStart(50, '0'), 'hex');
}

describe('invented numbers', () => {
  it.each([
    ['TRON', tronWallet('x'), 0x41, /^T/],
    ['Bitcoin', bitcoinWallet('x'), 0x00, /^1/],
  ])('a %s address carries a right checksum', (_name, address, prefix, shape) => {
    expect(address).toMatch(shape);
    const bytes = base58Bytes(address);
    expect(bytes[0]).toBe(prefix);
    expect(bytes.subarray(21)).toEqual(sha(sha(bytes.subarray(0, 21))).subarray(0, 4));
  });

  it('a VietQR text has its bank, its account and a right checksum', () => {
    // CRC-16/CCITT-FALSE of "123456789" is 29B1; the text below was checked against it by the same polynomial.
    const text = vietQr('970422', account(1), 'NOI DUNG');
    expect(text).toContain('0006970422');
    expect(text).toContain(account(1));
    let crc = 0xffff;
    for (const byte of Buffer.from(text.slice(0, -4))) {
      for (let bit = 7; bit >= 0; bit -= 1) {
        const out = ((crc >> 15) & 1) ^ ((byte >> bit) & 1);
        crc = ((crc << 1) & 0xffff) ^ (out ? 0x1021 : 0);
      }
    }
    expect(text.slice(-4)).toBe(crc.toString(16).toUpperCase().padStart(4, '0'));
  });

  it('phones are mobile-shaped under a dead prefix, accounts stand under branch 0000', () => {
    expect(mobile(7)).toBe('0950000007');
    expect(dottedMobile(1_234_567)).toBe('0951.234.567');
    expect(account(42)).toBe('0000900000042');
  });
});
