import { describe, expect, it } from 'vitest';
import { isTaxNumber } from '../../../classifiers/warning/company-identity.js';
import { extractPage } from '../../../crawler/index.js';
import { pageExaminer } from './page-examiner.js';

const field = (label: string, type = 'text'): string =>
  `<input type="${type}" placeholder="${label}">`;
const form = (...fields: string[]): string =>
  `<form method="post" action="/x">${fields.join('')}</form>`;
const OTP = field('Nhập mã OTP');
const CARD = field('Số thẻ');
const CVV = field('Mã CVV');
const PASSWORD = field('Mật khẩu', 'password');

describe('what a page asks for, and as whom', async () => {
  const found = await pageExaminer();
  const codes = (html: string, url?: string): string[] => found(html, url).map(({ code }) => code);

  it.each([
    [
      'a bank asks for a code',
      '<title>Vietcombank – Xác thực</title>',
      form(OTP),
      'page.institution_keys',
    ],
    [
      'a bank asks for a card',
      '<title>Techcombank: hoàn tiền thẻ</title>',
      form(CARD, CVV),
      'page.institution_keys',
    ],
    [
      'a bank asks for a password',
      '<title>Agribank</title>',
      form(PASSWORD),
      'page.institution_login',
    ],
    [
      'an office asks for papers',
      '<title>Bộ Công an</title>',
      form('<input type="file" name="cccd_truoc">'),
      'page.institution_keys',
    ],
    [
      'a bank in a longer title',
      '<title>Chương trình tri ân quý bốn dành cho chủ thẻ Techcombank thân thiết trên cả nước năm nay</title>',
      form(CARD, CVV),
      'page.institution_mention_keys',
    ],
  ])('%s on a host that is not its own', (_, head, body, code) => {
    expect(codes(head + body)).toContain(code);
  });

  it.each([
    [
      'the bank’s own host',
      '<title>Vietcombank – Xác thực</title>',
      form(OTP),
      'https://www.vietcombank.com.vn/',
    ],
    [
      'a gateway with the marks of many banks',
      '<title>Cổng thanh toán Nhật Minh</title><img src="/logo.png" alt="Vietcombank"><img src="/l2.png" alt="Techcombank">',
      form(CARD, CVV),
      'https://pay.nhatminh.vn/',
    ],
    [
      'a checkout that shows a card’s mark',
      '<title>Thanh toán – Tiệm trà An</title><h2>Visa, Mastercard, Napas</h2>',
      form(CARD, CVV),
      'https://tiemtraan.vn/',
    ],
    [
      'an agent for travel papers',
      '<title>Nộp giấy tờ – Visa Nhật</title>',
      form('<input type="file" name="cccd">'),
      'https://giayto.vn/',
    ],
    [
      'a comparison of loans',
      '<title>So sánh vay tín chấp</title><h1>Vietcombank, BIDV, MB</h1>',
      form(field('Số điện thoại')),
      'https://sosanhvay.vn/',
    ],
  ])('says nothing of the like of %s', (_, head, body, url) => {
    const said = codes(head + body, url);
    expect(said.filter((code) => code.startsWith('page.institution'))).toEqual([]);
  });

  it.each([
    ['card and code', form(CARD, OTP), 'page.asks_card_and_code', true],
    ['card alone', form(CARD, CVV), 'page.asks_card_and_code', false],
    [
      'card and a picture’s letters',
      form(CARD, '<input name="captcha" placeholder="Mã xác nhận">'),
      'page.asks_card_and_code',
      false,
    ],
    ['card and identity', form(CARD, field('Số CCCD')), 'page.asks_card_and_identity', true],
    [
      'a bank’s log-in',
      form(field('Tên đăng nhập ngân hàng'), PASSWORD),
      'page.asks_internet_banking',
      true,
    ],
    [
      'bank, password and code',
      form('<select name="ngan_hang"></select>', PASSWORD, OTP),
      'page.asks_internet_banking',
      true,
    ],
    [
      'bank and account to pay out to',
      form('<select name="ngan_hang"></select>', field('Số tài khoản')),
      'page.asks_internet_banking',
      false,
    ],
    [
      'the words of a wallet',
      form('<textarea placeholder="Cụm từ khôi phục (12 từ)"></textarea>'),
      'page.asks_seed_phrase',
      true,
    ],
  ])('%s: %s', (_, body, code, expected) => {
    expect(codes(body).includes(code)).toBe(expected);
  });

  it.each([
    [
      'a vote by Facebook with a password',
      `<p>Bé An – 862 phiếu. Bình chọn bằng Facebook</p>${form(field('Email'), PASSWORD)}`,
      true,
    ],
    [
      'a game’s password',
      form(field('Tài khoản Garena'), field('Mật khẩu Garena', 'password')),
      true,
    ],
    [
      'a shop with another way in',
      `<p>Đăng nhập bằng Facebook hoặc Google</p>${form(field('Email'), PASSWORD)}`,
      false,
    ],
    ['a sign-up that asks for a Zalo number', form(field('Số Zalo'), PASSWORD), false],
  ])('%s: a network’s password is asked for: %s', (_, body, expected) => {
    expect(codes(body).includes('page.network_password')).toBe(expected);
  });

  it.each([
    [
      'a hidden second step',
      `${form(field('Số điện thoại'))}<div style="display:none">${form(OTP)}</div>`,
      true,
    ],
    ['a template', `${form(field('Số điện thoại'))}<template>${form(CVV)}</template>`, true],
    [
      'a script that writes it',
      `${form(field('Số điện thoại'))}<script>box.innerHTML='<input name="otp" placeholder="Mã OTP">'</script>`,
      true,
    ],
    [
      'a hidden log-in box',
      `${form(field('Email'))}<div hidden>${form(field('Email'), PASSWORD)}</div>`,
      false,
    ],
    ['a hidden newsletter', `<div style="display: none">${form(field('Email'))}</div>`, false],
  ])('%s asks in a later step: %s', (_, body, expected) => {
    expect(codes(body).includes('page.hidden_step')).toBe(expected);
  });

  it.each([
    [
      'cán bộ thụ lý',
      `<h1>Hệ thống tra cứu hồ sơ</h1><p>Nhập số hồ sơ do cán bộ thụ lý cung cấp</p>${form(field('Số căn cước'))}`,
      'https://tracuuho.com/',
      true,
    ],
    [
      'vi phạm giao thông',
      `<h1>Thông báo vi phạm giao thông</h1><p>Người vi phạm nộp trực tuyến</p>${form(CARD)}`,
      'https://nopphat.top/',
      true,
    ],
    [
      'the same on a host of the state',
      `<h1>Thông báo vi phạm giao thông</h1>${form(CARD)}`,
      'https://csgt.tinhx.gov.vn/',
      false,
    ],
    [
      'a firm that serves citizens',
      `<h1>Dịch vụ hoàn thuế</h1><p>Công ty TNHH Kế toán An, báo giá cho người nộp thuế</p>${form(field('Số CCCD'))}`,
      'https://ketoanan.vn/',
      false,
    ],
    [
      'an office’s notice that asks nothing',
      '<h1>Thông báo vi phạm giao thông</h1><p>Người vi phạm đến trụ sở</p>',
      'https://tinx.vn/',
      false,
    ],
  ])('speaks as an office: %s', (_, body, url, expected) => {
    expect(codes(body, url).includes('page.state_voice')).toBe(expected);
  });

  it.each([
    [
      'a company, a person’s account',
      '<p>Công ty Du lịch An Vui. Chuyển cọc vào số tài khoản 1900 0000 0219 – NGUYEN THI HA</p>',
      true,
    ],
    [
      'a company, its accountant’s account',
      '<p>Công ty An Vui. Quý khách chuyển vào tài khoản kế toán trưởng, tài khoản công ty đang kiểm toán</p>',
      true,
    ],
    ['a company’s own account', '<p>Số tài khoản 1900 0000 0219 – CONG TY TNHH AN VUI</p>', false],
    ['a private seller', '<p>Mình bán bánh tại nhà, STK 19000000219 Nguyễn Thị Hà</p>', false],
    ['a warning', '<p>Công ty An Vui không thu tiền qua tài khoản cá nhân</p>', false],
    [
      'QR',
      '<p>Tập đoàn An Vui, quét mã chuyển khoản</p><img src="https://img.vietqr.io/image/970407-1900.png?accountName=TRAN%20VAN%20AN">',
      true,
    ],
  ])('%s: money goes to a person: %s', (_, body, expected) => {
    expect(codes(body).includes('page.personal_payee')).toBe(expected);
  });

  it.each([
    [
      'Hồ sơ bị đóng băng do sai số tài khoản, quý khách vui lòng nạp 10% để giải ngân. Khoản vay 50 triệu',
      true,
    ],
    ['Tài khoản bị khóa, hội viên nạp 5.000.000đ để rút tiền', true],
    [
      'Mình bị lừa: nó bảo hồ sơ bị đóng băng, phải nạp 10% để giải ngân, chúng nó chặn luôn',
      false,
    ],
    ['Vay tín chấp tại chi nhánh, giải ngân vào tài khoản trong ngày, không thu phí trước', false],
  ])('%s: money for money is %s', (text, expected) => {
    expect(codes(`<p>${text}</p>`).includes('page.money_for_money')).toBe(expected);
  });

  it.each([
    ['Vay tín chấp theo lương', 'Nhận hồ sơ vay mọi nơi. Hotline: 0978 118 220 gặp anh Tài', true],
    [
      'Vay tín chấp theo lương',
      'Vay vốn. Công ty tài chính An, MST 0100109106. Gọi 0978 118 220',
      false,
    ],
    ['Vay tín chấp theo lương', 'Vay tại quầy. Tổng đài 1900 0000', false],
    ['Tiệm bánh nhà Na', 'Nhận đặt cọc bánh. Hotline: 0978 118 220', false],
  ])('%s, %s: a lender without a name is %s', (title, text, expected) => {
    expect(codes(`<title>${title}</title><p>${text}</p>`).includes('page.nameless_lender')).toBe(
      expected,
    );
  });

  it.each([
    ['a parcel held for a fee', '<h1>Bưu kiện của bạn</h1><p>Nộp phí giao lại 5.200đ</p>', true],
    [
      'a shop’s checkout',
      '<h1>Thanh toán</h1><p>Giỏ hàng 2 sản phẩm. Vận đơn gửi qua thư</p>',
      false,
    ],
  ])('%s and a card: %#', (_, body, expected) => {
    expect(codes(body + form(CARD, CVV)).includes('page.parcel_card')).toBe(expected);
  });

  it.each([
    ['Gói An Phú lợi tức 2,4%/tháng, bảo toàn gốc', 'page.promised_yield', true],
    ['Chi trả 1,2% mỗi tuần vào ứng dụng', 'page.promised_yield', true],
    ['Vay tiêu dùng lãi 1,5%/tháng trên dư nợ giảm dần', 'page.promised_yield', false],
    ['Chứng chỉ quỹ, lợi nhuận năm 2025 đạt 9,1%/năm', 'page.promised_yield', false],
    ['Cảnh báo: nhóm hứa lợi nhuận 5%/ngày là lừa đảo', 'page.promised_yield', false],
    ['Hàng gửi COD, không đồng kiểm', 'page.no_inspection', true],
    ['Thanh lý kho, chỉ nhận chuyển khoản để giữ giá', 'page.no_inspection', true],
    ['Khách được đồng kiểm, trả tiền khi nhận', 'page.no_inspection', false],
    ['Chuyên viên gọi lại và hướng dẫn chia sẻ màn hình', 'page.screen_sharing', true],
    ['Ngân hàng không bao giờ yêu cầu chia sẻ màn hình', 'page.screen_sharing', false],
    ['Phòng họp trực tuyến, chia sẻ màn hình cho cả lớp', 'page.screen_sharing', false],
  ])('“%s”: %s %s', (text, code, expected) => {
    expect(codes(`<p>${text}</p>`).includes(code)).toBe(expected);
  });

  it('points at the words a term stands in', () => {
    const html = '<p>Kính gửi quý khách</p><p>Chi trả 1,2% mỗi tuần</p>';
    const text = extractPage(html, { url: 'https://a.vn/' }).text;
    const term = found(html).find(({ code }) => code === 'page.promised_yield');
    expect(text.slice(term?.span?.start, term?.span?.end)).toBe('Chi trả 1,2% mỗi tuần');
  });

  it('reads long texts of its own words in little time', () => {
    const texts = ['chuyen nap ', 'bi khoa ', 'loi nhuan ', 'stk ', 'so 1 '].map((word) =>
      word.repeat(4_000),
    );
    const before = process.cpuUsage();
    for (const text of texts) codes(`<p>${text}</p>`);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });

  it.each([
    ['no link', '<title>Garena</title><p>Quay ngay</p>', true],
    ['dead links', '<title>Garena</title><a href="#">Quay</a>', true],
    ['a site around it', '<title>Garena</title><a href="/bai-viet">Bài viết</a>', false],
    ['a mail server’s log-in', '<title>Microsoft Outlook</title>', false],
  ])('under a brand’s name, %s: leads nowhere: %s', (_, html, expected) => {
    expect(codes(html).includes('page.brand_nowhere')).toBe(expected);
  });

  it('takes an app for no brand’s own page in a store', () => {
    const html = '<title>VssID trên App Store</title><p>Ứng dụng của BHXH Việt Nam</p>';
    expect(codes(html, 'https://apps.apple.com/vn/app/x')).not.toContain('page.brand_shell');
  });

  const THREAD =
    '<p>#1 Mình bị lừa mất 2 triệu. Thích · Trả lời</p><p>#2 Thành viên: gọi ngân hàng đi</p>';

  it.each([
    ['a thread of several people', THREAD, 'https://diendanan.vn/threads/bi-lua.12/', true],
    ['the same elsewhere', THREAD, 'https://anvui.vn/gioi-thieu', false],
    [
      'a thread that leads to a private channel',
      `${THREAD}<a href="https://t.me/x">Vào nhóm</a>`,
      'https://diendanan.vn/threads/bi-lua.12/',
      false,
    ],
    [
      'a thread’s address with a form for cards',
      `${THREAD}${form(CARD)}`,
      'https://diendanan.vn/threads/bi-lua.12/',
      false,
    ],
  ])('%s: %#', (_, html, url, expected) => {
    expect(codes(html, url).includes('page.forum_thread')).toBe(expected);
  });

  const FOOT =
    'Công ty TNHH An Vui – MST 0100109106 – 12 Lê Lai, phường Bến Thành, TP Hồ Chí Minh – cskh@anbinhnam.com';

  it('a stated company clears by what hangs together', () => {
    const company = found(`<p>Bán trà. ${FOOT}</p>`).find(({ code }) => code === 'honest.company');
    expect(company?.weight).toBeLessThan(-0.7);
    expect(company?.reason).toContain('mã số thuế');
  });

  it.each([
    ['a tax number alone', '<p>Bán trà. MST 0100109106</p>'],
    ['beside a card and its code', `<p>${FOOT}</p>${form(CARD, OTP)}`],
    ['beside a bank’s name', `<title>Agribank</title><p>${FOOT}</p>${form(PASSWORD)}`],
    ['beside an APK', `<p>${FOOT}</p><a href="/a.apk">Tải</a>`],
    ['beside a person’s account', `<p>${FOOT}. Chuyển khoản 19000000219 NGUYEN THI HA</p>`],
  ])('and is worth nothing as %s', (_, html) => {
    expect(codes(html)).not.toContain('honest.company');
    expect(codes(html)).not.toContain('honest.tax_number');
  });

  it('a wrong check digit is no part of it', () => {
    const wrong = found(`<p>${FOOT.replace('9106', '9107')}</p>`);
    const company = wrong.find(({ code }) => code === 'honest.company');
    expect(company?.reason).not.toContain('mã số thuế');
  });

  it('small shops that lead to Zalo keep what they state', () => {
    const html = `<p>Trà An Vui. ${FOOT}</p><a href="https://zalo.me/0900000000">Nhắn Zalo</a>`;
    expect(codes(html)).toContain('honest.company');
  });
});

it.each([
  ['0100109106', true],
  ['0100109107', false],
  ['010010910', false],
  ['01001091065', false],
])('%s is a tax number: %s', (digits, expected) => {
  expect(isTaxNumber(digits)).toBe(expected);
});
