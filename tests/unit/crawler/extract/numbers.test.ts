import { describe, expect, it } from 'vitest';
import { createArtefactExtractor } from '../../../../crawler/extract/index.js';
import type { ArtefactKind } from '../../../../domain/index.js';
import { REFERENCE } from './reference.js';

const extract = createArtefactExtractor(REFERENCE);
const values = (text: string, kind: ArtefactKind) =>
  extract({ text })
    .filter((artefact) => artefact.kind === kind)
    .map(({ value }) => value);
const MOBILE = '+84900000001';

describe('phones', () => {
  it.each([
    ['plain', 'gọi 0900000001', [MOBILE]],
    ['spaced', 'gọi 0900 000 001 nhé', [MOBILE]],
    ['dotted', '0900.000.001', [MOBILE]],
    ['dashed', '0900-000-001', [MOBILE]],
    ['digit by digit', '0 9 0 0 0 0 0 0 0 1', [MOBILE]],
    ['+84', '+84900000001', [MOBILE]],
    ['(+84)', '(+84) 900 000 001', [MOBILE]],
    ['0084', '0084900000001', [MOBILE]],
    ['84', 'Zalo: 84900000001', [MOBILE]],
    ['+84 with a zero', '+84 0900000001', [MOBILE]],
    ['letter O for zero', 'Zalo O9OO.OOO.OO1', [MOBILE]],
    ['letter l for one', '09000000 0l', [MOBILE]],
    ['full-width digits', '０９０００００００１', [MOBILE]],
    ['circled digits', '⓪⑨⓪⓪⓪⓪⓪⓪⓪①', [MOBILE]],
    ['keycap emoji', '0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣1️⃣', [MOBILE]],
    ['zero-width characters', '0900\u200b000\u200b001', [MOBILE]],
    ['in words', 'gọi không chín không không không không không không không một', [MOBILE]],
    ['glued to a word', 'zalo0900000001', [MOBILE]],
    ['two by a slash', '0900000001/0900000002', [MOBILE, '+84900000002']],
    ['two by a dash', '0900 000 001 - 0900 000 002', [MOBILE, '+84900000002']],
    ['two side by side', '0900000001 0900000002', [MOBILE, '+84900000002']],
    ['without its zero after a cue', 'zalo 900000001', [MOBILE]],
    ['before "ngay"', 'Gọi 0900000001 ngay', [MOBILE]],
    ['fixed', '(028) 0000 0001', ['+842800000001']],
    ['fixed in a province', 'ĐT 0203 000 0001', ['+842030000001']],
    ['premium', 'hotline 1900 0000 01', ['1900000001']],
    ['free', 'CSKH: 18000000', ['18000000']],
    ['short code after a cue', 'Soạn DK gửi 9000.', ['9000']],
    ['reporting number', 'báo về số 156 hoặc', ['156']],
    ['foreign', 'cuộc gọi nhỡ +231 77 012 3456', ['+231770123456']],
    ['SIP', 'sip:02800000001@voip.example', ['+842800000001']],
  ])('%s', (_name, text, expected) => {
    expect(values(text, 'phone')).toEqual(expected);
  });

  it.each([
    ['an amount', 'Giá 900.000.001đ và 25.000.000 đồng'],
    ['an amount with letters', 'chỉ 0.9 triệu, 100k, 1.200.000 VND'],
    ['a date', 'ngày 20/11/2026, 20.11.2026, 2026-11-20 08:30'],
    ['an order number', 'Mã đơn hàng: 0900000001'],
    ['a transaction number', 'Ma giao dich 0900000001'],
    ['a one-time code', 'Mã OTP của bạn là 900001, 0900'],
    ['an ISBN', 'ISBN 978-604-0-00000-1'],
    ['an identity number', 'CCCD 079000000001'],
    ['a tax code', 'MST: 0100000001'],
    ['an account', 'STK 0900000001'],
    ['a longer number', '09000000012345'],
    ['a masked number', '0900xxx001'],
    ['a decimal', '3.0900000001'],
    ['a range of addresses', '10.0.0.0-10.255.255.255'],
    ['a short number in prose', 'có 156 người và 1900 năm'],
    ['prose with o and l', 'loi ich o lai lo lo lo lo'],
    ['prose with number words', 'một hai ba chúng ta cùng đi'],
  ])('sees no phone in %s', (_name, text) => {
    expect(values(text, 'phone')).toEqual([]);
  });

  it.each([
    ['gọi 0900000001', 'mobile', 'MobiFone'],
    ['gọi 02800000001', 'fixed', undefined],
    ['gọi 19000001', 'premium', undefined],
    ['gọi +231770123456', 'foreign', undefined],
    ['gọi sip:0900000001@a.example', 'voip', undefined],
    ['gửi 9000.', 'short', undefined],
  ])('types %s as %s', (text, phoneType, carrier) => {
    const phone = extract({ text }).find(({ kind }) => kind === 'phone');
    expect(phone?.phoneType).toBe(phoneType);
    expect(phone?.carrier).toBe(carrier);
  });
});

describe('bank accounts', () => {
  it.each([
    ['STK 0123456789012 Vietcombank', '0123456789012', 'vietcombank', undefined],
    ['số tài khoản: 0123 4567 89 tại MB Bank', '0123456789', 'mb', undefined],
    ['Chuyển khoản vào 00123456789 ACB CTK NGUYEN VAN A', '00123456789', 'acb', 'NGUYEN VAN A'],
    ['Vietcombank: 0123456789 - TRẦN THỊ B', '0123456789', 'vietcombank', 'TRAN THI B'],
    ['STK: 970 1234 5678\nNgân hàng: ACB\nChủ TK: Lê Thị Đào', '97012345678', 'acb', 'LE THI DAO'],
    ['ck giúp mình 12345678901 mb', '12345678901', 'mb', undefined],
    ['MB 0900000001 NGUYEN VAN C', '0900000001', 'mb', 'NGUYEN VAN C'],
    ['Nạp tiền về STK 1234567890', '1234567890', undefined, undefined],
    [
      'Chủ tài khoản PHAM VAN D, stk 0123456789 ngân hàng Sao Vàng',
      '0123456789',
      'sao-vang',
      'PHAM VAN D',
    ],
    ['chuyển tiền vào tài khoản O123456789 VCB', '0123456789', 'vietcombank', undefined],
  ])('%s', (text, value, bank, holder) => {
    const account = extract({ text }).find(({ kind }) => kind === 'bank_account');
    expect(account).toMatchObject({ value, role: 'collects' });
    expect(account?.bank).toBe(bank);
    expect(account?.holder).toBe(holder);
  });

  it('gives each of several accounts its own bank', () => {
    const found = extract({
      text: 'Ủng hộ: 11111111 tại Vietcombank; 22222222 tại ACB; 33333333 tại MB Bank',
    }).filter(({ kind }) => kind === 'bank_account');
    expect(found.map(({ value, bank }) => [value, bank])).toEqual([
      ['11111111', 'vietcombank'],
      ['22222222', 'acb'],
      ['33333333', 'mb'],
    ]);
  });

  it('finds a wallet named by its phone as account and phone', () => {
    expect(
      extract({ text: 'Momo 0900000001' })
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['bank_account', 'phone']);
  });

  it.each([
    ['a plain number', 'Mã số 0123456789012'],
    ['an order', 'Đơn hàng 123456789012 đã giao'],
    ['an amount', 'Chuyển khoản 10.000.000đ qua Vietcombank'],
    ['a hotline', 'LH Vietcombank: 1800000001'],
    ['a one-time code', 'Mã của tài khoản bạn là: 831319'],
    ['megabytes', 'tặng 500000 MB data'],
    ['a date', 'Tài khoản mở ngày 20.11.2026'],
    ['an e-mail and a password', 'tài khoản a@b.example / 123456'],
  ])('sees no account in %s', (_name, text) => {
    expect(values(text, 'bank_account')).toEqual([]);
  });
});

describe('VietQR', () => {
  const payload =
    '00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA5303704540550000580 2VN'.replace(
      ' ',
      '',
    );
  it('reads bank, account, amount and checksum', () => {
    const body = `${payload}62080804NAP16304`;
    const [qr, account] = extract({ text: `Quét mã: ${body}${crc(body)}` });
    expect(qr).toMatchObject({
      kind: 'vietqr',
      value: '0123456789',
      bin: '970436',
      bank: 'vietcombank',
      amount: 50_000,
      note: 'NAP1',
      role: 'collects',
      confidence: 0.99,
    });
    expect(account).toMatchObject({ kind: 'bank_account', value: '0123456789' });
  });

  it('doubts a wrong checksum', () => {
    expect(extract({ text: `${payload}6304FFFF` })[0]?.confidence).toBe(0.5);
  });

  it('reads image addresses', () => {
    expect(
      extract({
        text: 'https://img.vietqr.io/image/VCB-0123456789-compact.png?amount=50000&addInfo=NAP',
      })[0],
    ).toMatchObject({
      kind: 'vietqr',
      value: '0123456789',
      bank: 'vietcombank',
      bin: '970436',
      amount: 50_000,
      note: 'NAP',
    });
  });
});

/** CRC16-CCITT written a second way, by table-less division over bits. */
function crc(text: string): string {
  let remainder = 0xffff;
  for (const char of text)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const isSet = ((char.charCodeAt(0) >> bit) & 1) ^ (remainder >> 15);
      remainder = ((remainder << 1) & 0xffff) ^ (isSet ? 0x1021 : 0);
    }
  return remainder.toString(16).toUpperCase().padStart(4, '0');
}

describe('wallets, e-mails, tax codes', () => {
  it.each([
    ['BTC of Bitcoin’s first block', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'btc'],
    ['the test vector of BIP 173', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'btc'],
    [
      'the test vector of BIP 350',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'btc',
    ],
    ['the test vector of EIP-55', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'eth'],
    ['an address without capitals', '0x000000000000000000000000000000000000dead', 'eth'],
    ['TRON’s zero address', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb', 'tron'],
  ])('reads %s', (_name, address, chain) => {
    expect(extract({ text: `Nạp USDT vào ví ${address}` })[0]).toMatchObject({
      kind: 'wallet',
      chain,
      raw: address,
      role: 'collects',
    });
  });

  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwc',
  ])('refuses the wrong checksum of %s', (address) => {
    expect(values(address, 'wallet')).toEqual([]);
  });

  it.each([
    ['Mail: HoTro@vi-du.example.', 'hotro@vi-du.example'],
    ['hotro (at) vi-du [.] example', 'hotro@vi-du.example'],
    ['hotro[@]vi-du[.]example', 'hotro@vi-du.example'],
  ])('reads the e-mail of %s', (text, value) => {
    expect(values(text, 'email')).toEqual([value]);
    expect(values(text, 'domain')).toEqual([]);
  });

  it.each([
    ['MST: 0100000000', ['0100000000']],
    ['Mã số thuế 0100000001-001', ['0100000001-001']],
    ['số 0100000001', []],
  ])('reads the tax code of %s', (text, expected) => {
    expect(values(text, 'tax_code')).toEqual(expected);
  });
});
