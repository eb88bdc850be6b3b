import { account, dottedMobile, mobile } from '../invented.js';
import { landingPage, postPage, signInPage, storePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Vay online, tín dụng đen. */
export const LOAN_SITES = [
  scam('loan', {
    host: 'vaynhanh-cccd.example',
    layout: 'landing',
    note: 'Vay nhanh chỉ cần CCCD, thu phí bảo hiểm khoản vay trước',
    page: landingPage({
      title: 'Vay nhanh 5 phút – Duyệt 100%',
      brand: 'Tài Chính An Tâm',
      colour: '#2e7d32',
      hero: 'Vay 10–300 triệu, chỉ cần CCCD, giải ngân 5 phút',
      lead: 'Hỗ trợ nợ xấu, không thế chấp, không gọi người thân. Lãi 0% tháng đầu. Bao đậu.',
      form: {
        action: '/ho-so',
        title: 'Đăng ký khoản vay',
        fields: [
          {
            name: 'sotien',
            label: 'Số tiền cần vay',
            type: 'select',
            options: ['30 triệu', '50 triệu', '100 triệu', '300 triệu'],
          },
          { name: 'hoten', label: 'Họ và tên' },
          { name: 'cccd', label: 'Số CCCD' },
          { name: 'anh', label: 'Ảnh CCCD hai mặt', type: 'file' },
          { name: 'stk', label: 'Số tài khoản nhận tiền' },
        ],
        button: 'VAY NGAY',
      },
      links: [{ text: 'Kết quả duyệt', href: '/ket-qua' }],
      footer: 'Giờ làm việc 24/7. Chuyên viên liên hệ Zalo.',
    }),
    more: {
      '/ket-qua': landingPage({
        title: 'Kết quả duyệt',
        brand: 'Tài Chính An Tâm',
        colour: '#2e7d32',
        hero: 'Khoản vay 50.000.000đ đã duyệt nhưng bị ĐÓNG BĂNG',
        lead: `Quý khách nhập sai số tài khoản nên tiền bị treo. Để mở, chuyển phí bảo hiểm khoản vay 2.500.000đ và phí sửa hồ sơ 1.000.000đ vào ${account(13_770_042)} (LPBank – BO PHAN GIAI NGAN). Số tiền này được hoàn cùng khoản vay.

Không thực hiện trong 24h, quý khách bị kiện vì chiếm dụng vốn và đưa vào nợ xấu CIC.`,
        footer: `Giám đốc duyệt hồ sơ: ${dottedMobile(331_009)}`,
      }),
    },
  }),
  scam('loan', {
    host: 'appvay-titan.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/vay-titan',
    note: 'Ứng dụng vay tín dụng đen, đọc danh bạ để đe dọa',
    page: storePage({
      app: 'Vay Titan – Tiền về trong 3 phút',
      developer: 'Titan Credit Vidu',
      contact: `Zalo CSKH ${mobile(332_145)}`,
      packageId: 'com.titan.vay.nhanh',
      rating: '4,4',
      installs: '10.000+',
      updated: '01 thg 11, 2026',
      text: `Vay 2 triệu nhận 1,3 triệu, trả trong 7 ngày. Gia hạn chỉ 700k mỗi tuần. Không giấy tờ, chỉ cần cho phép ứng dụng đọc danh bạ và vị trí.

Quá hạn một ngày tính phí 5%. Danh bạ được dùng để nhắc nợ người thân khi khách không nghe máy.`,
      permissions: ['Danh bạ', 'Nhật ký cuộc gọi', 'Ảnh', 'Vị trí', 'SMS'],
      reviews: [
        [1, 'Trễ 1 ngày nó ghép ảnh mình gửi cho cả cơ quan'],
        [1, 'vay 2tr giờ thành 19tr, ngày nào cũng bị chửi'],
        [5, 'giải ngân nhanh'],
      ],
      download: '/vay-titan/titan.apk',
    }),
  }),
  scam('loan', {
    host: 'ho-tro-vay-nguoi-ngheo.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng hỗ trợ vay sinh viên, công nhân; không dấu và viết lách',
    page: postPage({
      by: 'Hỗ Trợ Tài Chính Công Nhân',
      at: '2 giờ trước',
      text: `V4Y T1ỀN NÓNG ko th.ế ch.ấp, nợ xấu nhóm 5 vẫn l.àm
10tr góp 50 ngày x 260k, cầm cccd + đt là có tiền, ra tiền trong 15p
Sv cn lđ tự do đều đc. Giữ app icloud, giữ cavet càng tốt
inb e hoặc call ${mobile(333_919)}. Lấy trc 200k phí hs nha`,
      reactions: '403 lượt thích · 512 bình luận',
      comments: [{ by: 'Khang', text: 'cần 5tr gấp ib' }],
    }),
  }),
  scam('loan', {
    host: 'ngan-hang-so-vay.test',
    layout: 'sign-in',
    note: 'Trang ví khoản vay giả nhái ngân hàng, báo sai số tài khoản',
    scheme: 'http',
    page: signInPage({
      title: 'Ví khoản vay',
      brand: 'SHB Finance – Ví khoản vay',
      colour: '#e65100',
      text: 'Số dư khả dụng: 80.000.000đ. Trạng thái: sai thông tin người thụ hưởng, giao dịch bị hệ thống liên ngân hàng tạm giữ.',
      form: {
        action: '/rut',
        fields: [
          { name: 'ma', label: 'Mã rút tiền (liên hệ nhân viên để mua mã)' },
          { name: 'stk', label: 'Số tài khoản' },
          { name: 'otp', label: 'OTP' },
        ],
        button: 'RÚT TIỀN',
        note: `Mã rút tiền do kế toán cấp sau khi nộp 10% khoản vay. Zalo kế toán ${mobile(334_050)}.`,
      },
    }),
  }),
];
