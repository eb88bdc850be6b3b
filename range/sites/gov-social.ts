import { dottedMobile, mobile } from '../invented.js';
import { groupPage, landingPage, postPage, storePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả BHXH, VssID, trợ cấp, quà tặng. */
export const GOV_SOCIAL_SITES = [
  scam('gov_social', {
    host: 'nhan-tro-cap-tet.example',
    layout: 'landing',
    note: 'Trang nhận hỗ trợ Tết giả, đòi thông tin tài khoản và OTP',
    page: landingPage({
      title: 'Nhận trợ cấp Tết 2027',
      brand: 'Quỹ An Sinh Xã Hội',
      colour: '#d35400',
      hero: 'Bạn đủ điều kiện nhận tiền hỗ trợ Tết 2.450.000đ',
      lead: 'Chương trình chi trả qua tài khoản ngân hàng. Quá hạn sẽ không được chấp nhận. Còn 217 suất trong ngày.',
      form: {
        action: '/xac-nhan',
        title: 'Thông tin người nhận',
        fields: [
          { name: 'hoten', label: 'Họ và tên' },
          { name: 'sobhxh', label: 'Mã số BHXH' },
          { name: 'nganhang', label: 'Ngân hàng nhận' },
          { name: 'user', label: 'Tên đăng nhập ngân hàng' },
          { name: 'pass', label: 'Mật khẩu', type: 'password' },
        ],
        button: 'NHẬN TIỀN NGAY',
      },
      points: ['Không cần đến cơ quan BHXH', 'Tiền về sau 5 phút', 'Mỗi hộ một lần'],
      footer: `Tổng đài hỗ trợ chi trả: ${dottedMobile(231_500)}`,
    }),
  }),
  scam('gov_social', {
    host: 'vssid4.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/tai-app/vssid-4',
    note: 'Ứng dụng "VssID 4.0" giả',
    page: storePage({
      app: 'VssID 4.0 – Bảo hiểm xã hội số',
      developer: 'BHXH Digital Team',
      contact: `Zalo cán bộ tiếp nhận ${mobile(232_120)}`,
      packageId: 'com.vssid.bhxh.v4',
      rating: '5,0',
      installs: '50+',
      updated: '16 thg 11, 2026',
      text: `Bản nâng cấp VssID 4.0 dùng để hưởng BHYT 100% và nhận lại tiền quỹ BHTN chưa chi. Bản cũ ngừng hoạt động từ tháng sau.

Mở tệp cài đặt, chọn cho phép cài từ nguồn không xác định. Đăng nhập bằng mã số BHXH, sau đó liên kết tài khoản ngân hàng để nhận tiền. Vui lòng để máy cắm sạc, không sử dụng trong lúc chờ.`,
      permissions: ['Trợ năng', 'Đọc SMS', 'Quản lý cuộc gọi', 'Lớp phủ màn hình'],
      reviews: [
        [5, 'Quá tốt, nhận được 1,2tr'],
        [1, 'LỪA ĐẢO, app này gửi hết tin nhắn OTP đi'],
      ],
      download: '/tai-app/VssID4.apk',
      button: 'Tải bản 4.0',
    }),
  }),
  scam('gov_social', {
    host: 'nhom-bhtn-lan-dau.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/rut-bhxh-mot-lan',
    note: 'Nhóm "rút BHXH một lần, nhận quỹ BHTN" có cò mồi',
    page: groupPage({
      name: 'Hỗ trợ rút BHXH 1 lần – nhận quỹ BHTN 2026',
      members: '14.208',
      about: `Nhóm của cán bộ BHXH hỗ trợ người lao động nhận tiền tồn. Quy định: không bình luận nghi ngờ, ai nói xấu chương trình sẽ bị xóa. Liên hệ zalo ${mobile(233_608)}.`,
      posts: [
        {
          by: 'Thảo Hồ Sơ',
          at: '2 giờ',
          text: 'Mọi người ai nghỉ việc từ 2018 đến nay đều có phần trong quỹ BHTN từ 3tr đến 18tr. Chỉ cần gửi CCCD 2 mặt, số sổ, em tra miễn phí. Đủ điều kiện nhận tiền thì đóng phí mở hồ sơ 350k, tiền về trong ngày.',
          comments: [
            { by: 'Lan Công Nhân', text: 'chị vừa nhận 6tr4, cảm ơn em Thảo nhiều lắm' },
            { by: 'Phong KCN', text: 'phí chuyển đâu em' },
            { by: 'Thảo Hồ Sơ', text: 'anh cmt số đt em gọi, nhớ chụp app ngân hàng xem tên nhé' },
          ],
        },
        {
          by: 'Nguyễn Hữu T',
          at: '5 giờ',
          text: 'Ai chưa nhận quà 100.000đ thì vào link quét mã nhé mn, em nhập otp xong tiền nhảy luôn. Không nhận là hết đợt.',
          comments: [{ by: 'Mai Mai', text: 'ib mình với' }],
        },
      ],
    }),
  }),
  scam('gov_social', {
    host: 'qua-100k.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng "quà 100.000 đồng" đòi quét QR đăng nhập',
    page: postPage({
      by: 'An Sinh Phường Mình',
      at: 'Hôm nay 07:12',
      text: `Bà con ơi tiền quà 100.000đ/người phường mới chi bổ sung cho ai chưa lãnh!
👉 Bước 1 vào https://nhan-tro-cap-tet.example/ điền tên con cái trong nhà
👉 Bước 2 đọc mã về máy cho cán bộ ${mobile(234_775)}
Trước 17h hôm nay không khai là coi như từ chối nhận. Chia sẻ cho 5 người để được ưu tiên.`,
      reactions: '640 lượt thích · 120 bình luận · 98 chia sẻ',
    }),
  }),
];
