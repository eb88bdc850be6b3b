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
  ])('%s → %s', (html, asks) => {
    expect(forms(`<form>${html}</form>`)[0]?.fields[0]?.asks).toBe(asks);
  });
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
