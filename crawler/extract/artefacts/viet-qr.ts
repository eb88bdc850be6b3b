import type { Bank } from '../../../domain/index.js';
import { type Claims, type Draft, draftAt } from './draft.js';
import type { TextView } from './text-view.js';

const HEAD = '000201';
const MAX_PAYLOAD_CHARS = 512;
const NAPAS = 'A000000727';

/**
 * VietQR payloads (EMV tag-length-value, CRC16-CCITT) that stand in a text. A payload with a wrong checksum is kept with
 * low confidence: a copied code is often cut or retyped.
 */
export function vietQrPayloads(view: TextView, banks: readonly Bank[], claims: Claims): Draft[] {
  const drafts: Draft[] = [];
  let at = view.plain.indexOf(HEAD);
  while (at >= 0) {
    const payload = readPayload(view, at, banks);
    if (payload !== undefined) {
      claims.add(at, payload.end);
      drafts.push(...payload.drafts);
    }
    at = view.plain.indexOf(HEAD, payload?.end ?? at + HEAD.length);
  }
  return drafts;
}

function readPayload(
  view: TextView,
  at: number,
  banks: readonly Bank[],
): { drafts: Draft[]; end: number } | undefined {
  const raw = view.rawOf(at, Math.min(view.plain.length, at + MAX_PAYLOAD_CHARS));
  const top = readTags(raw);
  const merchant = top.tags.get('38');
  if (merchant === undefined) return undefined;
  const napas = readTags(merchant).tags;
  const beneficiary = readTags(napas.get('01') ?? '').tags;
  const bin = beneficiary.get('00') ?? '';
  const account = beneficiary.get('01') ?? '';
  if (napas.get('00') !== NAPAS || !/^\d{6}$/.test(bin) || !/^[\w.-]{4,19}$/.test(account))
    return undefined;
  const bank = banks.find((entry) => entry.bin === bin);
  const note = readTags(top.tags.get('62') ?? '').tags.get('08');
  const amount = Number(top.tags.get('54') ?? Number.NaN);
  const facts = {
    value: account,
    bin,
    confidence: hasGoodChecksum(raw, top.length) ? 0.99 : 0.5,
    ...(bank === undefined ? {} : { bank: bank.id }),
    ...(Number.isFinite(amount) ? { amount } : {}),
    ...(note ? { note } : {}),
  };
  const end = at + top.length;
  return {
    drafts: [
      draftAt(view, at, end, { kind: 'vietqr', ...facts }),
      draftAt(view, at, end, { kind: 'bank_account', ...facts }),
    ],
    end,
  };
}

/** Reads tags until one does not fit; `length` tells how far. */
function readTags(text: string): { tags: ReadonlyMap<string, string>; length: number } {
  const tags = new Map<string, string>();
  let at = 0;
  while (at + 4 <= text.length) {
    const head = text.slice(at, at + 4);
    if (!/^\d{4}$/.test(head)) break;
    const end = at + 4 + Number(head.slice(2));
    if (end > text.length) break;
    tags.set(head.slice(0, 2), text.slice(at + 4, end));
    at = end;
    if (head === '6304') break;
  }
  return { tags, length: at };
}

function hasGoodChecksum(raw: string, length: number): boolean {
  const body = raw.slice(0, length - 4);
  return body.endsWith('6304') && crc16(body) === raw.slice(length - 4, length).toUpperCase();
}

/** CRC16-CCITT with initial value FFFF over the payload up to and with `6304`, as four hex digits. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
