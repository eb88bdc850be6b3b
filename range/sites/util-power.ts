import { account, dottedMobile, mobile } from '../invented.js';
import { chatPage, landingPage, postPage, storePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả điện lực, nước, viễn thông. */
export const UTIL_POWER_SITES = [
  scam('util_power', {
    host: 'evn.hoantien-hoadon.example',
    layout: 'landing',
    note: 'Trang giả EVN hoàn tiền hóa đơn tính sai, lấy thẻ',
    page: landingPage({
      title: 'EVN – Hoàn tiền hóa đơn điện',
      brand: 'CSKH Điện lực',
      colour: '#0a4ea2',
      hero: 'Hóa đơn tháng 10 của bạn bị tính thừa 486.000đ',
      lead: 'Điện lực xin lỗi quý khách vì sai sót chỉ số công tơ. Tiền được hoàn trong 24h nếu xác nhận thẻ nhận tiền. Không xác nhận, hệ thống hiểu là khách hàng còn nợ tiền điện và tiến hành cắt điện.',
      form: {
        action: '/hoan',
        fields: [
          { name: 'makh', label: 'Mã khách hàng', placeholder: 'PE…' },
          { name: 'sothe', label: 'Số thẻ ngân hàng nhận hoàn' },
          { name: 'hsd', label: 'Ngày hết hạn thẻ' },
          { name: 'cvv', label: 'Ba số mặt sau', type: 'password' },
          { name: 'otp', label: 'Mã OTP xác nhận' },
        ],
        button: 'NHẬN HOÀN TIỀN',
      },
      footer: `Trực ban điện lực: ${dottedMobile(251_119)}`,
    }),
  }),
  scam('util_power', {
    host: 'cskh-dienluc.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/evn-cskh',
    note: 'Ứng dụng CSKH điện lực giả trên trang APK',
    page: storePage({
      app: 'EVN CSKH – Thanh toán điện',
      developer: 'Dien luc mien',
      contact: `Zalo kỹ thuật ${mobile(252_303)}`,
      packageId: 'com.evncpc.cskh.app',
      rating: '4,6',
      installs: '10+',
      updated: '08 thg 11, 2026',
      text: `Ứng dụng thay cho hóa đơn giấy, dùng để ký lại hợp đồng mua bán điện sau khi đổi đơn vị quản lý. Hộ chưa cài sẽ bị cắt điện từ 8 giờ sáng mai.

Nếu điện thoại chặn, tắt bảo vệ trong cài đặt rồi mở tệp EVN.apk. Khi cán bộ yêu cầu, bật chia sẻ màn hình và mở ứng dụng ngân hàng để đóng phí ký hợp đồng 1.000đ.`,
      permissions: ['Trợ năng', 'SMS', 'Ghi màn hình', 'Cài ứng dụng khác'],
      reviews: [
        [5, 'ok'],
        [1, 'Vừa đóng 1.000đ thì mất 35 triệu'],
      ],
      download: '/evn-cskh/EVNCSKH.apk',
    }),
  }),
  scam('util_power', {
    host: 'tinnhan-catnuoc.example',
    layout: 'chat',
    surface: 'post',
    note: 'Đoạn nhắn giả nhân viên cấp nước dọa cắt nước và dẫn sang Zalo',
    page: chatPage({
      title: 'Cấp Nước Khu Vực 3',
      about: 'Tin nhắn gửi hàng loạt đến các hộ trong khu.',
      messages: [
        {
          from: 'Cấp Nước Khu Vực 3',
          text: 'Chào gia đình mình, hệ thống báo nhà mình nợ 2 kỳ nước 327.000đ. 15h chiều nay đội kỹ thuật sẽ khóa van.',
        },
        { from: 'Chủ nhà', text: 'tôi đóng rồi mà, tự động qua ngân hàng', own: true },
        {
          from: 'Cấp Nước Khu Vực 3',
          text: 'Do đổi đơn vị nên tiền treo chưa ghi nhận ạ. Mình chuyển lại vào tài khoản mới, tháng sau trừ ra.',
        },
        {
          from: 'Cấp Nước Khu Vực 3',
          text: `STK ${account(70_100_911)} – VPBank – NGUYEN VAN VI DU. Nội dung: mã khách hàng. Chuyển xong chụp màn hình gửi em qua zalo ${mobile(253_441)} để hủy lệnh khóa nước.`,
        },
        { from: 'Chủ nhà', text: 'để tôi ra quầy hỏi đã', own: true },
        {
          from: 'Cấp Nước Khu Vực 3',
          text: 'Quầy không xử lý được anh ơi, trong 30 phút không chuyển là cắt, phí mở lại 1.500.000đ.',
        },
      ],
    }),
  }),
  scam('util_power', {
    host: 'no-cuoc-mang.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng giả nhà mạng thu cước internet, cập nhật hợp đồng',
    page: postPage({
      by: 'Tổng Đài Cước Internet – Truyền Hình',
      at: '4 giờ trước',
      text: `Th0ng b.á.o: thuê bao cáp quang chưa c@p nhật hợp đồng sau sáp nhập sẽ bị cắt mạng từ 0h. Đóng trước 12 tháng được giảm 40%, chỉ còn 960k, hết hôm nay.
Quý khách chuyển khoản TPBank ${account(70_553_210)} (CUOC INTERNET MN), ghi số hợp đồng, hoặc nhắn zalo ${mobile(254_880)} để nhân viên tới tận nhà thu và kéo modem mới miễn phí.`,
      reactions: '71 lượt thích · 9 bình luận',
    }),
  }),
];
