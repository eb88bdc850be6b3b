import { account, bitcoinWallet, mobile, tronWallet } from '../invented.js';
import { channelPage, groupPage, landingPage, signInPage, storePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Đầu tư chứng khoán, ngoại hối, tiền ảo, đa cấp. */
export const INVEST_SITES = [
  scam('invest', {
    host: 'san-quocte-fx.example',
    layout: 'landing',
    note: 'Sàn ngoại hối giả cam kết lợi nhuận, nạp USDT, phí rút',
    page: landingPage({
      title: 'Sàn quốc tế VIDU Capital – Lợi nhuận 30%/tháng',
      brand: 'VIDU CAPITAL FX',
      colour: '#101f3c',
      hero: 'Cam kết lợi nhuận 1,5% mỗi ngày, không rủi ro',
      lead: 'Đòn bẩy 1:1000, bot AI đọc lệnh cùng chuyên gia. Rút lãi hàng ngày về ví. Được ủy ban nước ngoài cấp phép.',
      points: ['Thưởng nạp đầu 50%', 'Hoa hồng giới thiệu 7 tầng', 'Bảo hiểm vốn 100%'],
      form: {
        action: '/dang-ky',
        title: 'Mở tài khoản VIP',
        fields: [
          { name: 'email', label: 'Email', type: 'email' },
          { name: 'phone', label: 'Số điện thoại', type: 'tel' },
          {
            name: 'von',
            label: 'Vốn đầu tư',
            type: 'select',
            options: ['500 USDT', '2.000 USDT', '10.000 USDT'],
          },
        ],
        button: 'BẮT ĐẦU KIẾM TIỀN',
      },
      links: [
        { text: 'Nạp tiền', href: '/nap' },
        { text: 'Rút tiền', href: '/rut' },
      ],
      sections: [
        [
          'Khách hàng nói gì',
          'Cô giáo H. ở Vinh: bỏ 40 triệu, sau ba tháng có 310 triệu. Anh bảo vệ P. đã mua nhà nhờ theo lệnh chuyên gia.',
        ],
      ],
      footer: 'Đầu tư thông minh cùng VIDU Capital.',
    }),
    more: {
      '/nap': signInPage({
        title: 'Nạp USDT',
        brand: 'Nạp tiền vào tài khoản giao dịch',
        colour: '#101f3c',
        text: `Gửi USDT mạng TRC20 tới ${tronWallet('vidu capital')}

Hoặc BTC tới ${bitcoinWallet('vidu capital')}

Gửi xong bấm xác nhận, chuyên gia mở gói trong 5 phút.`,
        form: {
          action: '/xn',
          fields: [{ name: 'txid', label: 'Mã giao dịch' }],
          button: 'Tôi đã nạp',
        },
      }),
      '/rut': signInPage({
        title: 'Rút tiền',
        brand: 'Rút lợi nhuận',
        colour: '#101f3c',
        text: 'Số dư 18.204 USDT đang chờ. Để rút, quý khách nộp trước 10% thuế thu nhập và 5% phí xác minh chống rửa tiền. Không trừ vào số dư.',
        form: {
          action: '/thue',
          fields: [{ name: 'vi', label: 'Ví nhận' }],
          button: 'Nộp thuế rút tiền',
        },
      }),
    },
  }),
  scam('invest', {
    host: 'room-vip-chungkhoan.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/phim_hang_vip',
    note: 'Kênh phím hàng cổ phiếu, dẫn vào phòng VIP và ứng dụng giả',
    page: channelPage({
      name: 'ROOM VIP – PHÍM HÀNG T+3',
      handle: 'phim_hang_vip',
      subscribers: '24 118',
      about:
        'Thầy Khải và đội chuyên gia đọc lệnh mỗi phiên. Lãi 20%/tuần, lỗ thầy đền. Vào room VIP ib trợ lý.',
      posts: [
        {
          at: '2026-11-16T08:45:00+07:00',
          views: '11K',
          text: 'Sáng nay room VIP đã vào mã "V*D" giá 12, kéo lên 19 cuối tuần. Ai theo thầy tuần trước +37%, ảnh lãi em up đây. Người ngoài không được xem mã.',
        },
        {
          at: '2026-11-16T20:05:00+07:00',
          views: '10K',
          text: 'Suất nội bộ mua cổ phiếu IPO giá gốc, chỉ giao dịch được trên app riêng: https://sanvip-app.khoapp.example/vps-pro . Nạp tối thiểu 50tr, càng nhiều hạn mức càng cao.',
        },
        {
          at: '2026-11-17T11:30:00+07:00',
          views: '9.9K',
          text: `Trợ lý Vân: zalo ${mobile(321_777)}. Cam kết lợi nhuận bằng hợp đồng có mộc đỏ. Ai ngại rủi ro thầy cho vào gói bảo toàn vốn.`,
        },
      ],
    }),
  }),
  scam('invest', {
    host: 'sanvip-app.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/vps-pro',
    note: 'Ứng dụng giao dịch giả nhái công ty chứng khoán',
    page: storePage({
      app: 'VPS Pro Quốc Tế – Giao dịch T+0',
      developer: 'Global Securities Vidu Ltd',
      contact: 'support@sanvip-app.khoapp.example',
      packageId: 'com.vpspro.global.t0',
      rating: '4,9',
      installs: '5.000+',
      updated: '14 thg 11, 2026',
      text: `Kênh giao dịch khối tổ chức: mua giá sàn, bán giá trần, T+0, lãi trung bình 700% mỗi quý. Chỉ khách có mã mời mới đăng nhập được.

Nạp tiền qua tài khoản trung gian do trợ lý cấp (đổi mỗi ngày vì lý do thuế). Rút tiền cần đóng thuế lợi nhuận 20% trước.`,
      permissions: ['Danh bạ', 'Bộ nhớ', 'Thông báo'],
      reviews: [
        [5, 'Lãi thật, theo thầy Khải 3 tháng mua được ô tô'],
        [5, 'app mượt'],
        [1, 'Không cho rút, bắt đóng thuế 120tr, đóng xong khóa tài khoản'],
      ],
      download: '/vps-pro/VPSPro.apk',
      button: 'Tải cho Android',
    }),
  }),
  scam('invest', {
    host: 'nhom-dautu-taichinh.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/tu-do-tai-chinh-40',
    note: 'Nhóm đa cấp tiền ảo "tự do tài chính"',
    page: groupPage({
      name: 'Tự Do Tài Chính Tuổi 40 – Đồng coin VDC',
      members: '31.004',
      about:
        'Cộng đồng nhà đầu tư đồng VDC, mỗi tháng nhân đôi. Mời 2 người lên cấp Bạc, 10 người lên cấp Kim Cương nhận ô tô.',
      posts: [
        {
          by: 'Leader Kim Cương Thu Hà',
          at: '1 giờ',
          text: `Đêm qua giá VDC tăng 3 lần như chuyên gia dự báo 🚀 Gói 5tr nhận 200k/ngày, gói 50tr nhận 2tr2/ngày, 45 ngày thu hồi vốn, trọn đời ăn lãi. Chuyển ${account(12_004_551)} OCB, ghi mã người giới thiệu. Không tham gia bây giờ là nuối tiếc cả đời.`,
          comments: [
            { by: 'Chú Ba Hưu Trí', text: 'tôi vay thêm sổ lương vào gói 50tr rồi' },
            { by: 'Minh', text: 'app báo lãi mà rút 3 hôm không về, leader bảo chờ niêm yết' },
          ],
        },
        {
          by: 'Admin',
          at: '9 giờ',
          text: 'Hội thảo tối nay có bốc thăm xe máy. Ai dẫn người mới được 10% hoa hồng trực tiếp.',
        },
      ],
    }),
  }),
];
