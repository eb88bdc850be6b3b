import { dottedMobile, mobile } from '../invented.js';
import { channelPage, letterPage, signInPage, storePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả cơ quan thuế. */
export const GOV_TAX_SITES = [
  scam('gov_tax', {
    host: 'thuedientu.gov-hoanthue.example',
    layout: 'sign-in',
    note: 'Trang hoàn thuế giả lấy tài khoản ngân hàng và OTP',
    page: signInPage({
      title: 'Hoàn thuế thu nhập cá nhân 2026',
      brand: 'HOÀN THUẾ ĐIỆN TỬ',
      colour: '#9a1b1e',
      text: 'Bạn được hoàn 3.264.000đ thuế thu nhập cá nhân. Nhập mã xác nhận hồ sơ và thông tin nhận tiền. Hồ sơ hết hiệu lực sau 24 giờ.',
      form: {
        action: '/hoan',
        fields: [
          { name: 'mst', label: 'Mã số thuế' },
          { name: 'cccd', label: 'Số CCCD' },
          {
            name: 'bank',
            label: 'Ngân hàng',
            type: 'select',
            options: ['Vietcombank', 'BIDV', 'Agribank', 'MB', 'Khác'],
          },
          { name: 'account', label: 'Tên đăng nhập ngân hàng số' },
          { name: 'password', label: 'Mật khẩu', type: 'password' },
          { name: 'otp', label: 'Mã OTP nhận tiền' },
        ],
        button: 'NHẬN TIỀN HOÀN',
      },
      links: [{ text: 'Hộ kinh doanh', href: '/ho-kinh-doanh' }],
      below: 'Cục thuế điện tử – Cán bộ chuyên quản',
    }),
    more: {
      '/ho-kinh-doanh': signInPage({
        title: 'Hộ kinh doanh',
        brand: 'BỎ THUẾ KHOÁN',
        colour: '#9a1b1e',
        text: 'Hộ kinh doanh chưa cập nhật eTax sẽ bị truy thu và phạt 20%. Kê khai doanh thu và tải ứng dụng tại đây.',
        form: {
          action: '/ke-khai',
          fields: [
            { name: 'tenho', label: 'Tên hộ kinh doanh' },
            { name: 'doanhthu', label: 'Doanh thu năm' },
            { name: 'sdt', label: 'Số điện thoại chủ hộ' },
          ],
          button: 'Tải eTax bản mới',
        },
      }),
    },
  }),
  scam('gov_tax', {
    host: 'giay-moi-chicuc.example',
    layout: 'letter',
    note: 'Giấy mời giả của chi cục thuế, gọi hộ kinh doanh cài eTax qua Zalo',
    page: letterPage({
      sender: 'CHI CỤC THUẾ KHU VỰC',
      number: '318/GM-CCT',
      place: 'Ngày 09 tháng 11 năm 2026',
      kind: 'GIẤY MỜI',
      subject: 'V/v cập nhật thông tin hộ kinh doanh, giảm thuế VAT',
      text: `Kính gửi chủ hộ kinh doanh. Từ quý này bãi bỏ thuế khoán, hộ nào chưa cập nhật eTax trên điện thoại sẽ không được giảm thuế VAT 2% và bị khóa mã số thuế.

Để khỏi phải đến chi cục chờ đợi, đề nghị ông/bà kết bạn Zalo cán bộ phụ trách ${dottedMobile(221_604)} và đọc mã xác nhận hồ sơ HS-7719. Cán bộ sẽ gửi tệp cài đặt và hướng dẫn từng bước bằng cách chia sẻ màn hình.

Mang theo: ảnh CCCD hai mặt, ảnh giấy phép, số dư tài khoản đang dùng để bán hàng.`,
      signer: 'PHÓ CHI CỤC TRƯỞNG',
      stamp: 'CHI CỤC THUẾ',
    }),
  }),
  scam('gov_tax', {
    host: 'etax-mobile.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/app/etax-2026',
    note: 'Trang kho ứng dụng giả phát tán eTax Mobile APK',
    page: storePage({
      app: 'eTax Mobile 2026 Hộ Kinh Doanh',
      developer: 'TONG CUC THUE ONLINE',
      contact: `cskh@etax-mobile.khoapp.example, zalo ${mobile(222_333)}`,
      packageId: 'gov.etax.hkd.pro',
      rating: '4,7',
      installs: '1.000+',
      updated: '02 thg 11, 2026',
      text: `Bắt buộc với hộ kinh doanh cá thể từ 2026. Xuất hóa đơn, nộp tờ khai và nhận tiền hoàn thuế tự động vào tài khoản.

Chú ý: tắt Play Protect trước khi cài, cho phép ứng dụng đọc tin nhắn để tự điền mã xác nhận. Máy có thể nóng và không thao tác được trong 10–20 phút vì đang đồng bộ hóa đơn.`,
      permissions: ['Đọc SMS', 'Trợ năng', 'Thông báo', 'Danh bạ', 'Ghi âm'],
      reviews: [
        [5, 'Cán bộ thuế gọi hỗ trợ, rất tiện'],
        [1, 'Vợ tôi cài theo hướng dẫn, mất sạch tiền hàng cả tháng'],
      ],
      download: '/file/eTaxMobile.apk',
    }),
  }),
  scam('gov_tax', {
    host: 'hoanthue-hkd.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/hoanthue_hkd',
    note: 'Kênh "cán bộ thuế" nhận làm hồ sơ hoàn thuế không dấu',
    page: channelPage({
      name: 'HO TRO HOAN THUE HKD',
      handle: 'hoanthue_hkd',
      subscribers: '877',
      about:
        'Can bo chi cuc ho tro ho kinh doanh hoan thue, giam thue khoan. Nhan tin rieng gui MST + CCCD.',
      posts: [
        {
          at: '2026-11-10T10:00:00+07:00',
          views: '430',
          text: 'Dot nay duoc hoan tu 2tr den 15tr tuy doanh thu. Ai chua co app eTax thi tai o day https://etax-mobile.khoapp.example/app/etax-2026 , may bao nguy hiem cu bam cai tiep nha ba con',
        },
        {
          at: '2026-11-11T19:30:00+07:00',
          views: '388',
          text: `Thong bao: qua ngay 20 khong cap nhat se bi truy thu 3 nam. Can bo Hang truc zalo ${mobile(223_045)}, doc ma OTP cho em de em mo ho so.`,
        },
      ],
    }),
  }),
];
