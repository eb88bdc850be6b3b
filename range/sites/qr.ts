import { account, mobile, vietQr } from '../invented.js';
import { htmlDocument, landingPage, postPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Mã QR độc hại: ký gửi, đăng nhập Zalo, mã dán chồng. */
export const QR_SITES = [
  scam('qr', {
    host: 'quet-ma-nhan-qua.example',
    layout: 'landing',
    note: 'Quét mã nhận quà: QR đăng nhập Zalo và tải tệp',
    page: landingPage({
      title: 'Quét mã nhận quà 20/11',
      brand: 'Quà Tặng Trao Tay',
      colour: '#ef6c00',
      picture: 'ma-qr',
      hero: 'Quét mã QR nhận ngay tai nghe trị giá 690.000đ',
      lead: 'Bước 1: mở Zalo quét mã QR trên trang. Bước 2: bấm "Đăng nhập" khi Zalo hỏi. Bước 3: giữ nguyên màn hình 3 phút để hệ thống ghi nhận.',
      sections: [
        [
          'Máy báo đăng nhập lạ?',
          'Đó là máy chủ phát quà, cứ bấm đồng ý. Nếu bị đăng xuất, quét QR để xác minh lần hai và nhập mã nhận về.',
        ],
      ],
      links: [{ text: 'Tải ứng dụng quét', href: '/quet.apk' }],
      footer: `Hỗ trợ nhận quà: Zalo ${mobile(421_770)}`,
    }),
  }),
  scam('qr', {
    host: 'qr-xacminh-taikhoan.test',
    layout: 'sign-in',
    note: 'Trang mở ra từ QR dán ở phong bì/thùng hàng, đòi thông tin ngân hàng',
    page: signInPage({
      title: 'Xác minh người nhận',
      brand: 'QR Giao Nhận',
      colour: '#004d40',
      text: 'Bạn vừa quét mã trên thùng hàng. Để biết người gửi và nhận quà ký gửi, hãy xác minh tài khoản ngân hàng chính chủ.',
      form: {
        action: '/xm',
        fields: [
          { name: 'nh', label: 'Ngân hàng' },
          { name: 'tk', label: 'Tên đăng nhập' },
          { name: 'mk', label: 'Mật khẩu', type: 'password' },
          { name: 'otp', label: 'OTP' },
        ],
        button: 'XÁC MINH',
      },
    }),
  }),
  scam('qr', {
    host: 'dan-qr-ung-ho.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài kêu gọi quét QR ủng hộ mạo danh, kèm nội dung mã',
    page: postPage({
      by: 'Quỹ Thiện Nguyện Vì Trẻ Em Vùng Lũ (mới)',
      at: 'Hôm qua',
      text: `Mã QR cũ của đoàn bị lỗi, bà con quét mã mới này giúp các cháu nha, quét mã nhận quà tri ân 50k cho người ủng hộ sớm.
Nội dung mã: ${vietQr('970423', account(22_008_413), 'UNG HO')}
Ai đã chuyển mã cũ thì chuyển lại, đoàn sẽ hoàn sau. Nhắn tin riêng để lấy mã điểm danh.`,
      reactions: '890 lượt thích · 64 bình luận',
      comments: [{ by: 'Đoàn từ thiện thật', text: 'Trang này mạo danh, chúng tôi không đổi mã' }],
    }),
  }),
  scam('qr', {
    host: 'menu-quan-ca-phe.example',
    layout: 'plain',
    note: 'QR dán chồng mã của quán, mở trang đòi quét lần hai và trả trước',
    page: htmlDocument({
      title: 'Thanh toan ban 12',
      style:
        'body{padding:24px;max-width:420px;margin:auto}pre{white-space:pre-wrap;word-break:break-all;background:#eee;padding:8px;font-size:12px}',
      body: `<h2>Quét QR để xác minh và giảm 30%</h2><p>Mã trên bàn chỉ để gọi món. Thanh toán bằng mã dưới đây, chuyển trước rồi đưa nhân viên xem.</p><pre>${vietQr('970436', account(22_400_990), 'BAN 12')}</pre><p>Đăng nhập Zalo để nhận voucher: <a href="https://quet-ma-nhan-qua.example/">quét mã nhận quà</a></p>`,
    }),
  }),
];
