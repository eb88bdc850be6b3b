import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../crawler/extract/index.js';

const forms = (html: string) => extractPage(html, { url: 'https://trang.vi-du.example/dn' }).forms;

describe('what a field asks', () => {
  it.each([
    ['<input name="otp">', 'otp'],
    ['<input placeholder="Nhập mã OTP">', 'otp'],
    ['<input name="x" placeholder="Mã xác nhận">', 'otp'],
    ['<input autocomplete="one-time-code">', 'otp'],
    ['<input type="password" placeholder="Mã OTP">', 'otp'],
    ['<input type="password" name="p">', 'password'],
    ['<input name="matkhau" placeholder="Mật khẩu">', 'password'],
    ['<input name="cardNumber">', 'card_number'],
    ['<input placeholder="Số thẻ tín dụng">', 'card_number'],
    ['<textarea placeholder="Bạn cần hỏi gì? (đừng ghi số CCCD, số thẻ)"></textarea>', 'text'],
    ['<input placeholder="Email (do not enter your card number)">', 'email'],
    ['<input placeholder="Không chia sẻ mã này. Nhập mã OTP">', 'otp'],
    ['<input name="cvv2">', 'cvv'],
    ['<input placeholder="MM/YY">', 'card_expiry'],
    ['<input placeholder="Ngày hết hạn">', 'card_expiry'],
    ['<input name="cccd">', 'national_id'],
    ['<input placeholder="Số căn cước công dân">', 'national_id'],
    ['<input placeholder="Số CMND">', 'national_id'],
    ['<label for="f1">Ảnh CCCD mặt trước</label><input type="file" id="f1">', 'national_id_photo'],
    ['<label>Ảnh chân dung <input type="file"></label>', 'selfie'],
    ['<input type="file" accept="image/*" capture="user">', 'selfie'],
    ['<input type="file" name="cv">', 'file'],
    ['<input placeholder="Số tài khoản ngân hàng">', 'bank_account'],
    ['<input name="stk">', 'bank_account'],
    ['<select name="bank"><option>A</option></select>', 'bank_name'],
    ['<input placeholder="Số điện thoại">', 'phone'],
    ['<input type="tel" name="x1">', 'phone'],
    ['<input type="email" name="x1">', 'email'],
    ['<input placeholder="Họ và tên">', 'name'],
    ['<input name="fullname">', 'name'],
    ['<input placeholder="Ngày sinh">', 'birth_date'],
    ['<input placeholder="Địa chỉ">', 'address'],
    ['<input placeholder="Tên đăng nhập">', 'login'],
    ['<input name="username">', 'login'],
    ['<input placeholder="Số tiền muốn vay">', 'amount'],
    ['<input type="hidden" name="otp">', 'hidden'],
    ['<input type="checkbox" name="agree">', 'choice'],
    ['<input name="q">', 'search'],
    ['<input placeholder="Tìm kiếm…">', 'search'],
    ['<textarea name="noidung" placeholder="Nội dung"></textarea>', 'text'],
    ['<div>Số thẻ ATM</div><input name="f7">', 'card_number'],
    ['<input name="captcha" placeholder="Mã xác nhận">', 'text'],
    ['<input placeholder="Nhập mã trong hình">', 'text'],
    ['<input placeholder="Mã gồm 6 số">', 'otp'],
    ['<input name="tfa">', 'otp'],
    ['<input name="addCardVerificationNumber" placeholder="3-4 digit code">', 'cvv'],
    ['<input placeholder="Mã giao dịch FT">', 'text'],
    ['<input placeholder="Số CCCD và ngày cấp">', 'national_id'],
    ['<input placeholder="Tên đăng nhập ngân hàng">', 'login'],
    ['<input placeholder="Ngân hàng thụ hưởng">', 'bank_name'],
    ['<textarea placeholder="Cụm từ khôi phục 12 từ"></textarea>', 'password'],
  ])('%s → %s', (html, asks) => {
    expect(forms(`<form>${html}</form>`)[0]?.fields[0]?.asks).toBe(asks);
  });
});

describe('steps out of sight', () => {
  const fields = (html: string) =>
    forms(html).flatMap((form) => form.fields.map(({ asks, hidden }) => [asks, hidden === true]));

  it.each([
    ['<div style="display:none"><label>Mã OTP <input name="a"></label></div>', [['otp', true]]],
    ['<div hidden><p>Mã OTP</p><input name="a"></div>', [['otp', true]]],
    ['<div hidden><label for="a">Số thẻ</label><input id="a"></div>', [['card_number', true]]],
    ['<template><input name="cvv"></template>', [['cvv', true]]],
    ['<noscript><input name="cvv"></noscript>', [['cvv', false]]],
    ['<p>Mã OTP</p><input name="a" style="display:none">', [['otp', false]]],
    [`<script>a.innerHTML='<input name="otp">'</script>`, [['otp', true]]],
    [
      '<script>a.innerHTML="<input name=\\"x\\" placeholder=\\"Mã OTP\\">"</script>',
      [['otp', true]],
    ],
    ['<script>if(a<input){b>c}</script>', []],
  ])('%s', (html, expected) => {
    expect(fields(html)).toEqual(expected);
  });

  it('keeps a page that only a script fills one that needs the browser', () => {
    const html = `<div id="app"></div><script src="/a.js"></script><script>t='<input name="otp">'</script>`;
    expect(extractPage(html, { url: 'https://a.vn/' }).emptyWithoutScript).toBe(true);
  });

  it.each(['<input '.repeat(20_000), '<input a="'.repeat(6_000), '<input>'.repeat(20_000)])(
    'reads a long script in little time',
    (code) => {
      const before = process.cpuUsage();
      forms(`<script>${code}</script>`);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    },
  );
});

describe('forms', () => {
  it('reads action, method and fields, leaving buttons out', () => {
    expect(
      forms(
        '<form action="/gui" method="POST"><input name=a><input type=submit><button>x</button></form>',
      ),
    ).toEqual([
      {
        action: 'https://trang.vi-du.example/gui',
        method: 'post',
        foreign: false,
        fields: [{ type: 'text', name: 'a', label: '', asks: 'text' }],
      },
    ]);
  });

  it.each([
    ['https://khac.example.org/x', true],
    ['https://www.vi-du.example/x', false],
    ['mailto:a@b.example', false],
    ['', false],
  ])('tells whether the action %s leads to another domain', (action, foreign) => {
    expect(forms(`<form action="${action}"></form>`)[0]?.foreign).toBe(foreign);
  });

  it('makes a form of the inputs outside any form', () => {
    const [form] = forms('<div><input name="user"><input type="password" name="pass"></div>');
    expect(form?.action).toBe('https://trang.vi-du.example/dn');
    expect(form?.fields.map(({ asks }) => asks)).toEqual(['login', 'password']);
  });

  it('joins a label that stands after its field', () => {
    const [form] = forms('<form><input id="k" name="k"><label for="k">Mật khẩu</label></form>');
    expect(form?.fields[0]).toMatchObject({ label: 'Mật khẩu', asks: 'password' });
  });
});
