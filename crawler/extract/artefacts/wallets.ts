import { createHash } from 'node:crypto';
import type { Artefact } from '../../../domain/index.js';
import { type Claims, type Draft, draftAt } from './draft.js';
import { keccak256 } from './keccak.js';
import type { TextView } from './text-view.js';

type Chain = NonNullable<Artefact['chain']>;

/** Matched in lower case, so the letters that Base58 leaves out are told apart by the checksum. */
const WALLET =
  /(?<![a-z0-9])(?:0x[0-9a-f]{40}|bc1[a-z0-9]{11,71}|[13t][1-9a-z]{25,34})(?![a-z0-9])/g;
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Bitcoin, Ethereum and TRON addresses whose checksum is right. */
export function walletArtefacts(view: TextView, claims: Claims): Draft[] {
  const drafts: Draft[] = [];
  for (const match of view.plain.matchAll(WALLET)) {
    const end = match.index + match[0].length;
    const found = walletOf(view.rawOf(match.index, end));
    if (found === undefined) continue;
    // Inside an address (a block explorer's page) it is looked at, not paid to.
    const role = claims.overlaps(match.index, end) ? ({ role: 'unknown' } as const) : {};
    claims.add(match.index, end);
    drafts.push(draftAt(view, match.index, end, { kind: 'wallet', ...found, ...role }));
  }
  return drafts;
}

/** The chain of an address and its canonical form; `undefined` where the checksum is wrong. */
function walletOf(
  address: string,
): { value: string; chain: Chain; confidence: number } | undefined {
  if (/^0x/i.test(address)) return ethereum(address);
  if (/^bc1/i.test(address))
    return isBech32(address)
      ? { value: address.toLowerCase(), chain: 'btc', confidence: 0.99 }
      : undefined;
  const version = base58Version(address);
  if (version === 0x00 || version === 0x05)
    return { value: address, chain: 'btc', confidence: 0.99 };
  return version === 0x41 ? { value: address, chain: 'tron', confidence: 0.99 } : undefined;
}

/** EIP-55 capitals are checked where the address has both; all of one case carries no checksum. */
function ethereum(
  address: string,
): { value: string; chain: Chain; confidence: number } | undefined {
  const hex = address.slice(2);
  const lower = hex.toLowerCase();
  const value = `0x${lower}`;
  if (hex === lower || hex === hex.toUpperCase()) return { value, chain: 'eth', confidence: 0.85 };
  const hash = keccak256(lower);
  const isChecked = [...hex].every((char, index) => {
    const isUpper = Number.parseInt(hash[index] ?? '0', 16) >= 8;
    return /\d/.test(char) || (char === char.toUpperCase()) === isUpper;
  });
  return isChecked ? { value, chain: 'eth', confidence: 0.99 } : undefined;
}

/** The version byte of a Base58Check string of 25 bytes whose checksum is right. */
function base58Version(address: string): number | undefined {
  let number = 0n;
  for (const char of address) {
    const digit = BASE58.indexOf(char);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const hex = number.toString(16);
  if (hex.length > 50) return undefined;
  const bytes = Buffer.from(hex.padStart(50, '0'), 'hex');
  const hash = createHash('sha256')
    .update(createHash('sha256').update(bytes.subarray(0, 21)).digest())
    .digest();
  return hash.subarray(0, 4).equals(bytes.subarray(21)) ? bytes[0] : undefined;
}

/** Checksum of BIP 173 (version 0) and BIP 350 (later versions). */
function isBech32(address: string): boolean {
  if (address !== address.toLowerCase() && address !== address.toUpperCase()) return false;
  const data = [...address.toLowerCase().slice(3)].map((char) => BECH32.indexOf(char));
  if (data.includes(-1)) return false;
  const prefix = [3, 3, 0, 2, 3];
  const expected = data[0] === 0 ? 1 : 0x2bc830a3;
  return polymod([...prefix, ...data]) === expected;
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= term;
    });
  }
  return check >>> 0;
}
