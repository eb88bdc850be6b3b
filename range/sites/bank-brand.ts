import { dottedMobile, mobile } from '../invented.js';
import { htmlDocument } from '../layouts/document.js';
import { landingPage } from '../layouts/landing.js';
import { postPage } from '../layouts/post.js';
import { signInPage } from '../layouts/sign-in.js';
import { storePage } from '../layouts/store.js';
import { scam } from './define.js';

/** Giả ngân hàng, ví điện tử. */
export const BANK_BRAND_SITES = [
  scam('bank_brand', {
    host: 'vietcombank.vn-thaotruong.example',
    layout: 'sign-in',
    note: 'Trang đăng nhập giả Vietcombank, ba bước lấy mật khẩu, OTP, thẻ',
    page: signInPage({
      title: 'VCB Digibank – Đăng nhập',
      brand: 'Vietcombank Digibank',
      colour: '#006a4d',
      text: 'Phát hiện đăng nhập trên thiết bị lạ lúc 02:14. Nếu không phải bạn, vui lòng đăng nhập để hủy giao dịch 4.990.000đ.',
      form: {
        action: '/xac-thuc',
        fields: [
          { name: 'username', label: 'Số điện thoại/Tên đăng nhập' },
          { name: 'password', label: 'Mật khẩu', type: 'password' },
        ],
        button: 'Đăng nhập',
      },
      links: [
        { text: 'Quên mật khẩu', href: '/xac-thuc' },
        { text: 'Xác thực thẻ', href: '/the' },
      ],
      below: '© 2026 Ngân hàng Ngoại thương – Chăm sóc khách hàng 24/7',
    }),
    more: {
      '/xac-thuc': signInPage({
        title: 'Xác thực OTP',
        brand: 'Nhập mã Smart OTP',
        colour: '#006a4d',
        text: 'Mã gồm 6 số đã gửi về điện thoại của quý khách. Mã có hiệu lực trong 60 giây.',
        form: {
          action: '/the',
          fields: [{ name: 'otp', label: 'Mã OTP', type: 'tel' }],
          button: 'Xác nhận hủy giao dịch',
        },
      }),
      '/the': signInPage({
        title: 'Xác minh chủ thẻ',
        brand: 'Xác minh chủ thẻ',
        colour: '#006a4d',
        text: 'Bước cuối: nhập thông tin thẻ ghi nợ để mở khóa dịch vụ.',
        form: {
          action: '/xong',
          fields: [
            { name: 'card', label: 'Số thẻ 16 hoặc 19 số' },
            { name: 'exp', label: 'Hiệu lực (MM/YY)' },
            { name: 'cvv', label: 'CVV', type: 'password' },
            { name: 'cccd', label: 'Số CCCD' },
          ],
          button: 'Hoàn tất',
        },
      }),
    },
  }),
  scam('bank_brand', {
    host: 'doi-diem-tri-an.bank-vidu.example',
    layout: 'landing',
    note: 'Đổi điểm thưởng thẻ lấy điện thoại, đòi thông tin thẻ',
    page: landingPage({
      title: 'Đổi điểm tri ân – Techcombank Rewards 2026',
      brand: 'Techcombank Rewards',
      colour: '#c8102e',
      hero: 'Bạn còn 18.640 điểm sắp hết hạn lúc 23:59 hôm nay',
      lead: 'Đổi ngay điện thoại, tai nghe hoặc hoàn 2.500.000đ vào tài khoản. Điểm không đổi sẽ bị hủy và thẻ bị trừ phí thường niên 899.000đ.',
      points: ['Giao quà trong 3 ngày', 'Không mất phí', 'Chỉ cần thẻ đang hoạt động'],
      form: {
        action: '/doi-qua',
        title: 'Xác minh để đổi điểm',
        fields: [
          { name: 'name', label: 'Tên in trên thẻ' },
          { name: 'cardnumber', label: 'Số thẻ' },
          { name: 'expiry', label: 'Ngày hết hạn' },
          { name: 'cvc', label: 'Mã bảo mật CVV' },
          { name: 'limit', label: 'Hạn mức còn lại' },
        ],
        button: 'ĐỔI QUÀ NGAY',
      },
      sections: [
        [
          'Khách hàng đã nhận quà',
          'Chị T. (Hà Nội) nhận điện thoại 128GB. Anh K. (Cần Thơ) hoàn 2.500.000đ sau 3 phút.',
        ],
      ],
      footer:
        'Chương trình có giới hạn. Sau khi nhập OTP quý khách vui lòng không đăng nhập ứng dụng trong 24 giờ.',
    }),
  }),
  scam('bank_brand', {
    host: 'huy-dich-vu.test',
    scheme: 'http',
    layout: 'plain',
    note: 'Trang thô theo tin nhắn giả thương hiệu: hủy dịch vụ quảng cáo trừ phí tháng',
    page: htmlDocument({
      title: 'HUY DICH VU',
      style:
        'body{padding:20px;font-family:Arial}input{display:block;margin:8px 0;width:100%;padding:10px}button{background:#d00;color:#fff;padding:12px;width:100%}',
      body: `<center><img src="/logo.svg" width="70"><h2>SACOMBANK</h2></center>
<p>Tai khoan cua ban da dang ky dich vu <b>quang cao TikTok toan cau</b>, phi 3.800.000 VND moi thang, tru vao 17h hom nay.</p>
<p>Neu khong phai ban, vui long nhap vao day de HUY:</p>
<form method="post" action="/huy.php"><input name="user" placeholder="Ten dang nhap"><input name="pass" type="password" placeholder="Mat khau"><input name="otp" placeholder="Ma OTP (neu co)"><button>HUY DICH VU</button></form>
<p>Ma huy: ErHg-20${mobile(7).slice(-4)}</p>`,
    }),
  }),
  scam('bank_brand', {
    host: 'sinhtrachoc-nganhang.example',
    layout: 'store',
    surface: 'app',
    entry: '/ung-dung/bidv-sinh-trac',
    note: 'Ứng dụng APK giả BIDV cập nhật sinh trắc học',
    page: storePage({
      app: 'BIDV SmartBanking – Sinh trắc học',
      developer: 'Phong ky thuat ngan hang so',
      contact: 'kythuat@sinhtrachoc-nganhang.example',
      packageId: 'vn.bidv.sinhtrac.capnhat',
      rating: '4,8',
      installs: '500+',
      updated: '10 thg 11, 2026',
      text: `Theo quy định mới, giao dịch trên 10 triệu phải xác thực khuôn mặt. Khách hàng không đến quầy được thì cài bản này để quét khuôn mặt và CCCD tại nhà.

Khi cài xong, mở ứng dụng, đăng nhập bằng tài khoản ngân hàng số đang dùng, chụp CCCD hai mặt, nhập mã OTP khi được hỏi. Máy báo "có thể gây hại" là do bản thử nghiệm, chọn "Tiếp tục cài".`,
      permissions: ['Trợ năng', 'Đọc SMS', 'Máy ảnh', 'Chạy nền', 'Vẽ trên ứng dụng khác'],
      reviews: [
        [5, 'nhân viên gọi hướng dẫn tận tình'],
        [
          2,
          'cài xong bị đăng xuất app thật, gọi tổng đài thì bảo app này không phải của ngân hàng',
        ],
      ],
      download: '/tai-ve/BIDV_SinhTrac.apk',
      button: 'Tải file APK',
    }),
  }),
  scam('bank_brand', {
    host: 'momo-hoantien.vi-dientu.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng giả ví MoMo hoàn tiền, dẫn đến đường liên kết lấy OTP',
    page: postPage({
      by: 'Ví MoMo - Chăm Sóc Khách Hàng ✓',
      at: 'Hôm qua lúc 20:11',
      text: `Mừng sinh nhật ví, hoàn 1.000.000đ cho 500 khách may mắn 🎁
B1: Vào https://momo-hoantien.vi-dientu.example/nhan
B2: Nhập số điện thoại, mật khẩu 6 số
B3: Đọc lại mã OTP cho tư vấn viên trên Zalo ${dottedMobile(118_230)} để kích hoạt hoàn tiền
Chỉ trong hôm nay. Ai bị trừ tiền cứ inbox, bên em hoàn lại gấp đôi ạ.`,
      reactions: '1,1K lượt thích · 402 bình luận',
      comments: [
        { by: 'Kim Chi', text: 'Em nhận được rồi nha mọi người, uy tín' },
        { by: 'Đức Anh', text: 'sao nhập OTP xong ví còn 0 đồng vậy ad??' },
      ],
    }),
    more: {
      '/nhan': signInPage({
        title: 'Nhận hoàn tiền',
        brand: 'MoMo – Nhận 1.000.000đ',
        colour: '#a50064',
        text: 'Đăng nhập ví để nhận tiền hoàn.',
        form: {
          action: '/otp',
          fields: [
            { name: 'phone', label: 'Số điện thoại', type: 'tel' },
            { name: 'pin', label: 'Mật khẩu ví 6 số', type: 'password' },
            { name: 'otp', label: 'Mã OTP', type: 'tel' },
          ],
          button: 'Nhận tiền',
        },
      }),
    },
  }),
];
