import { mobile } from '../invented.js';
import { channelPage } from '../layouts/channel.js';
import { landingPage } from '../layouts/landing.js';
import { portalPage } from '../layouts/portal.js';
import { postPage } from '../layouts/post.js';
import { signInPage } from '../layouts/sign-in.js';
import { storePage } from '../layouts/store.js';
import { scam } from './define.js';

/** Giả VNeID, dịch vụ công, định danh. */
export const GOV_ID_SITES = [
  scam('gov_id', {
    host: 'dichvucong.gov-dinhdanh.example',
    layout: 'portal',
    note: 'Cổng dịch vụ công giả, bắt đồng bộ dữ liệu dân cư sau sáp nhập',
    page: portalPage({
      title: 'Cổng đồng bộ dữ liệu dân cư',
      agency: 'CỔNG DỊCH VỤ CÔNG',
      unit: 'HỆ THỐNG ĐỒNG BỘ ĐỊNH DANH MỨC 2',
      menu: [
        { text: 'Trang chủ', href: '/' },
        { text: 'Đồng bộ ngay', href: '/dong-bo' },
        { text: 'Hỗ trợ', href: '/ho-tro' },
      ],
      heading: 'Công dân chưa đồng bộ dữ liệu sẽ bị khóa tài khoản định danh',
      text: `Từ ngày 01/7/2025, sau khi sắp xếp đơn vị hành chính, toàn bộ địa chỉ thường trú trên VNeID phải được cập nhật lại. Hồ sơ của quý công dân hiện ở trạng thái CHƯA ĐỒNG BỘ.

Nếu không hoàn tất trước 17h hôm nay, tài khoản định danh mức 2 sẽ bị vô hiệu hóa, kéo theo việc tạm dừng BHYT, tài khoản ngân hàng và SIM chính chủ.

Vui lòng nhập đủ thông tin dưới đây để cán bộ phường/xã mới tiếp nhận. Phí cấp lại mã định danh: 12.000đ.`,
      form: {
        action: '/dong-bo',
        title: 'Kê khai đồng bộ',
        fields: [
          { name: 'cccd', label: 'Số CCCD gắn chip', placeholder: '12 số' },
          { name: 'hoten', label: 'Họ và tên' },
          { name: 'sdt', label: 'Số điện thoại đăng ký VNeID', type: 'tel' },
          { name: 'anh_truoc', label: 'Ảnh CCCD mặt trước', type: 'file' },
          { name: 'anh_sau', label: 'Ảnh CCCD mặt sau', type: 'file' },
          { name: 'otp', label: 'Mã OTP vừa gửi về máy' },
        ],
        button: 'XÁC NHẬN ĐỒNG BỘ',
      },
      footer: `Cán bộ trực tiếp nhận qua Zalo: ${mobile(101_234)}`,
    }),
    more: {
      '/dong-bo': signInPage({
        title: 'Thanh toán phí cấp mã',
        brand: 'Thanh toán lệ phí 12.000đ',
        colour: '#b71c1c',
        text: 'Nhập thông tin thẻ ngân hàng để nộp lệ phí cấp lại mã định danh. Hồ sơ tự hủy sau 10 phút.',
        form: {
          action: '/hoan-tat',
          fields: [
            { name: 'nganhang', label: 'Ngân hàng' },
            { name: 'sothe', label: 'Số thẻ' },
            { name: 'hethan', label: 'Ngày hết hạn' },
            { name: 'cvv', label: 'CVV', type: 'password' },
            { name: 'otp', label: 'Mã OTP ngân hàng' },
          ],
          button: 'Nộp lệ phí',
        },
      }),
      '/ho-tro': portalPage({
        title: 'Hỗ trợ',
        agency: 'CỔNG DỊCH VỤ CÔNG',
        unit: 'HỆ THỐNG ĐỒNG BỘ ĐỊNH DANH MỨC 2',
        menu: [{ text: 'Trang chủ', href: '/' }],
        heading: 'Hỗ trợ trực tuyến',
        text: `Kết bạn Zalo ${mobile(101_234)} để được cán bộ hướng dẫn chia sẻ màn hình và cài ứng dụng. Không làm theo nội dung trên mạng, không nói với người khác để bảo mật hồ sơ.`,
        footer: '',
      }),
    },
  }),
  scam('gov_id', {
    host: 'vneid-capnhat.example',
    layout: 'store',
    surface: 'app',
    entry: '/store/apps/details',
    note: 'Trang chợ ứng dụng giả phát tán APK "VNeID" bản mới',
    page: storePage({
      app: 'VNeID – Định danh điện tử (bản 2026)',
      developer: 'Trung tam du lieu dan cu QG',
      contact: `hotro@vneid-capnhat.example · Zalo ${mobile(101_777)}`,
      packageId: 'com.vneid.capnhat.v26',
      rating: '4,9',
      installs: '100+',
      updated: '18 thg 11, 2026',
      text: `Phiên bản bắt buộc thay cho bản cũ trên kho ứng dụng. Dùng để nâng định danh mức 2, cập nhật nơi cư trú theo phường xã mới và nhận thông báo phạt.

Hướng dẫn: bấm Tải xuống, mở tệp VNeID.apk, bật "Cho phép cài đặt từ nguồn không xác định", vào Cài đặt > Trợ năng > bật VNeID. Sau khi cài, giữ máy sáng màn hình 15 phút để hệ thống đồng bộ, không được tắt nguồn.`,
      permissions: [
        'Dịch vụ Trợ năng (Accessibility)',
        'Đọc và gửi tin nhắn SMS',
        'Ghi màn hình',
        'Hiển thị trên ứng dụng khác',
        'Cài đặt ứng dụng không rõ nguồn gốc',
      ],
      reviews: [
        [5, 'Ứng dụng chính thức, cán bộ hướng dẫn nhiệt tình'],
        [5, 'Đã nâng mức 2 thành công'],
        [1, 'Cài xong máy tự chạy, mất 46 triệu trong tài khoản, ai cứu em với!!!'],
      ],
      download: '/tai/VNeID.apk',
      button: 'Tải xuống VNeID.apk (38 MB)',
    }),
  }),
  scam('gov_id', {
    host: 'canbo-phuong.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/hotrodinhdanh',
    note: 'Kênh nhắn tin giả cán bộ phường hướng dẫn cài ứng dụng dịch vụ công',
    page: channelPage({
      name: 'Hỗ trợ định danh phường xã',
      handle: 'hotrodinhdanh',
      subscribers: '2 314',
      about: 'Kênh hướng dẫn công dân cập nhật VNeID sau sáp nhập. Ib cán bộ để lấy số thứ tự.',
      posts: [
        {
          at: '2026-11-12T08:05:00+07:00',
          views: '1.2K',
          text: 'Bà con phường mới lưu ý: ai chưa cập nhật nơi ở trên VNeID thì từ thứ Hai không rút được tiền, không khám BHYT. Inbox kênh gửi ảnh CCCD 2 mặt + số điện thoại, cán bộ làm giúp tại nhà khỏi xếp hàng.',
        },
        {
          at: '2026-11-13T09:40:00+07:00',
          views: '960',
          text: 'Link tải ứng dụng Dịch vụ công bản của phường (máy Android): https://vneid-capnhat.example/tai/DVC.apk\nMáy báo nguy hiểm thì bấm "vẫn cài đặt". iPhone thì quét mã QR, cán bộ sẽ gọi video hướng dẫn chia sẻ màn hình.',
        },
        {
          at: '2026-11-15T14:22:00+07:00',
          views: '871',
          text: `Hôm nay còn 12 suất đặt số thứ tự online. Ai cần gấp liên hệ zalo ${mobile(102_005)} (đ/c Hưng, CSKV). Phí hồ sơ 22k chuyển khoản trước, có biên lai đỏ.`,
        },
      ],
    }),
  }),
  scam('gov_id', {
    host: 'dinh-danh-muc2.test',
    layout: 'landing',
    scheme: 'http',
    note: 'Trang đặt số thứ tự làm định danh, lấy OTP qua biểu mẫu',
    page: landingPage({
      title: 'Dat so thu tu dinh danh muc 2',
      brand: 'E-Dinh danh',
      colour: '#8a1538',
      hero: 'Dat so thu tu lam dinh danh muc 2 tai nha',
      lead: `Khong can len phuong, khong can xep hang. Chi mat 5 phut, can bo goi video doi chieu khuon mat va kich hoat ngay.

Canh bao: tai khoan qua han cap nhat se bi KHOA tu 00h ngay mai.`,
      points: [
        'Dong bo bang lai, BHYT, dang ky xe',
        'Le phi 11.000d, nop qua ma QR',
        'Xac thuc khuon mat qua Zalo video',
      ],
      form: {
        action: '/gui',
        fields: [
          { name: 'sdt', label: 'So dien thoai', type: 'tel' },
          { name: 'cccd', label: 'So CCCD' },
          { name: 'matkhau', label: 'Mat khau VNeID', type: 'password' },
          { name: 'passcode', label: 'Passcode 6 so', type: 'password' },
        ],
        button: 'LAY SO THU TU',
        note: 'Bam nut la dong y cho can bo truy cap thiet bi de ho tro.',
      },
      sections: [
        [
          'Vi sao phai lam ngay?',
          'He thong cu ngung ho tro. Nguoi dan khong cap nhat se khong nhan duoc luong huu va tro cap qua tai khoan.',
        ],
      ],
      footer: `Tong dai can bo: ${mobile(102_311)} (chi nghe Zalo)`,
    }),
  }),
  scam('gov_id', {
    host: 'baiviet-dinhdanh.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng mạo danh công an khu vực, dẫn sang Zalo',
    page: postPage({
      by: 'Công An Khu Vực – Tổ Dân Phố 9',
      at: '3 giờ trước · Công khai',
      text: `🔴 THÔNG BÁO KHẨN 🔴
Danh sách 47 hộ trong phường chưa xác thực "mức 2" đã chuyển về đội. Để khỏi bị kh0á tài khoản định danh, bà con nhắn số CCCD + ngày sinh cho em qua Zalo ${mobile(103_450)}, em gửi link cài app và đọc mã về máy.
Người lớn tuổi không rành cứ để em điều khiển máy từ xa, 10 phút là xong. Đừng ra phường, cán bộ đi tập huấn hết rồi ạ.`,
      reactions: '58 lượt thích · 31 bình luận · 12 lượt chia sẻ',
      comments: [
        { by: 'Bảy Nguyễn', text: 'Chú làm cho mẹ tôi với, mẹ tôi 71 tuổi không biết bấm' },
        { by: 'Công An Khu Vực – Tổ Dân Phố 9', text: 'Bác ib zalo em nhé, đọc mã 6 số là xong ạ' },
      ],
    }),
  }),
];
