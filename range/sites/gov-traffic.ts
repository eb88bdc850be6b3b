import { account, mobile, vietQr } from '../invented.js';
import { htmlDocument, portalPage, postPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả phạt nguội, cảnh sát giao thông. */
export const GOV_TRAFFIC_SITES = [
  scam('gov_traffic', {
    host: 'csgt.gov-phatnguoi.example',
    layout: 'portal',
    note: 'Trang tra cứu phạt nguội giả, luôn báo có lỗi, thu thẻ',
    page: portalPage({
      title: 'Tra cứu phạt nguội toàn quốc',
      agency: 'CỤC CẢNH SÁT GIAO THÔNG',
      unit: 'TRA CỨU VÀ NỘP PHẠT TRỰC TUYẾN',
      menu: [
        { text: 'Tra cứu', href: '/' },
        { text: 'Nộp phạt', href: '/nop-phat' },
      ],
      heading: 'Kết quả tra cứu biển số',
      text: 'Phương tiện có tiền phạt chưa thanh toán. Quá 17h hôm nay hồ sơ chuyển sang cưỡng chế, tạm giữ bằng lái và cấm đăng kiểm.',
      table: {
        head: ['Lỗi', 'Nơi vi phạm', 'Mức phạt', 'Trạng thái'],
        rows: [
          ['Vượt đèn đỏ', 'Ngã tư Ví Dụ', '5.000.000đ', 'CHƯA NỘP'],
          ['Chạy quá tốc độ 12 km/h', 'Đường vành đai', '3.000.000đ', 'CHƯA NỘP'],
        ],
      },
      form: {
        action: '/nop-phat',
        fields: [
          { name: 'bienso', label: 'Biển số xe' },
          { name: 'cccd', label: 'CCCD chủ xe' },
          { name: 'sdt', label: 'Số điện thoại' },
        ],
        button: 'GIẢM 50% NẾU NỘP NGAY',
      },
      footer: `Hỗ trợ nộp phạt qua Zalo ${mobile(212_909)}`,
    }),
    more: {
      '/nop-phat': signInPage({
        title: 'Thanh toán tiền phạt',
        brand: 'Thanh toán tiền phạt',
        colour: '#a3161a',
        text: 'Chỉ nhận thẻ ATM nội địa và thẻ tín dụng. Nhập mã OTP để hoàn tất quyết định xử phạt số 20441.',
        form: {
          action: '/cam-on',
          fields: [
            { name: 'sothe', label: 'Số thẻ' },
            { name: 'han', label: 'Hạn thẻ' },
            { name: 'cvv', label: 'CVV', type: 'password' },
            { name: 'otp', label: 'OTP' },
          ],
          button: 'NỘP 4.000.000Đ',
        },
      }),
    },
  }),
  scam('gov_traffic', {
    host: 'qdxp-giaothong.test',
    scheme: 'http',
    layout: 'receipt',
    note: 'Giấy báo vi phạm kèm mã VietQR thu tiền vào tài khoản cá nhân',
    page: htmlDocument({
      title: 'Thong bao vi pham giao thong',
      style:
        'body{background:#f4f4f4}.phieu{max-width:420px;margin:20px auto;background:#fff;border:2px dashed #999;padding:20px}pre{white-space:pre-wrap;word-break:break-all;font-size:12px;background:#eee;padding:8px}b{color:#c00}',
      body: `<div class="phieu"><h2>PHIẾU BÁO NỘP PHẠT</h2><p>Camera ghi nhận xe của ông/bà <b>không đội mũ bảo hiểm, đi sai làn</b>.</p><p>Số tiền: <b>1.350.000đ</b> – hạn nộp <b>trong 24h</b>. Quá hạn bị trừ 4 điểm bằng lái, phạt gấp ba.</p><p>Quét mã dưới đây bằng ứng dụng ngân hàng:</p><pre>${vietQr('970422', account(50_127_733), 'NOP PHAT QD20441')}</pre><p>Chủ tài khoản nhận: DOI XU LY VI PHAM. Nộp xong chụp màn hình gửi Zalo ${mobile(213_313)} để được xóa lỗi trên hệ thống.</p></div>`,
    }),
  }),
  scam('gov_traffic', {
    host: 'doi-csgt.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng nhận "xóa phạt nguội" và tra cứu hộ, thu tiền trước',
    page: postPage({
      by: 'Tra Cứu Phạt Nguội 24h',
      at: '1 giờ trước',
      text: `Anh em tài xế lưu ý 🚨 danh sách phạt nguội tuần này đã cập nhật, hơn 3.000 xe dính lỗi mà không biết.
Gửi biển số + ảnh cà vẹt vào đây em tra hộ, dính lỗi em có người trong đội xử lý, xóa khỏi hệ thống chỉ 30% tiền phạt.
Phí tra 50k ck trước vào MB ${account(50_300_412)}. Ai không nộp để bị cưỡng chế, khóa đăng kiểm ráng chịu nhé. ib hoặc zalo.me/${mobile(214_006)}`,
      reactions: '212 lượt thích · 88 bình luận',
      comments: [
        { by: 'Tài Lái Xe Tải', text: 'xóa được thiệt hông ad, tui dính 3 lỗi' },
        { by: 'Tra Cứu Phạt Nguội 24h', text: 'được anh ơi, cọc 500k em làm trong đêm' },
      ],
    }),
  }),
];
