import { account, mobile } from '../invented.js';
import { channelPage, groupPage, htmlDocument, oddsPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Cờ bạc, cá độ, lô đề. */
export const GAMBLING_SITES = [
  scam('gambling', {
    host: 'vidu88-nhacai.example',
    layout: 'odds',
    note: 'Nhà cái giả định: bảng kèo, khuyến mãi nạp đầu, tuyển đại lý',
    page: oddsPage({
      name: 'VIDU88',
      slogan: 'Nhà cái số 1 – nạp đầu tặng 8888k',
      games: ['Tài xỉu', 'Xóc đĩa', 'Nổ hũ', 'Bắn cá', 'Baccarat', 'Lô đề 1 ăn 99,5'],
      offers: [
        'Đăng ký tặng 58k',
        'Nạp lần đầu +200%',
        'Hoàn trả 2% không giới hạn',
        'Đại lý hoa hồng 55%',
      ],
      rows: [
        ['Đội A – Đội B', '0,95 / -0,75', '2,75 / 0,86'],
        ['Đội C – Đội D', '0,88 / +0,25', '3,0 / 0,97'],
        ['Đội E – Đội F', '1,01 / 0', '2,5 / 0,80'],
      ],
      text: `Link vào không bị chặn cập nhật mỗi ngày. Nạp rút 24/7 qua ngân hàng, thẻ cào, USDT, tiền về trong 3 phút.

Tham gia cá cược thể thao, xổ số siêu tốc. Chơi có trách nhiệm, thắng lớn mỗi ngày!`,
      links: [
        { text: 'Đăng ký', href: '/dang-ky' },
        { text: 'Nạp tiền', href: '/nap' },
        { text: 'Tải app', href: '/app' },
      ],
    }),
    more: {
      '/dang-ky': htmlDocument({
        title: 'Đăng ký VIDU88',
        style:
          'body{background:#0d0b14;color:#eee;padding:30px}input{display:block;margin:8px 0;padding:10px;width:300px}',
        body: '<h1>Đăng ký nhận 58k</h1><form method="post" action="/reg"><input name="username" placeholder="Tên đăng nhập"><input name="password" type="password" placeholder="Mật khẩu"><input name="phone" placeholder="Số điện thoại"><input name="bankaccount" placeholder="Số tài khoản rút tiền"><button>NHẬN 58K</button></form><a href="/nap">Nạp tiền</a>',
      }),
      '/nap': htmlDocument({
        title: 'Nạp tiền VIDU88',
        style: 'body{background:#0d0b14;color:#eee;padding:30px}',
        body: `<h1>Nạp tiền</h1><p>Chuyển khoản tới Techcombank ${account(14_600_228)}, tên DO CHOI VI DU. Nội dung đúng mã nạp, tối thiểu 50k. Tiền vào cược ngay.</p>`,
      }),
    },
  }),
  scam('gambling', {
    host: 'soicau-bachthu.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/soicau_bachthu_3mien',
    note: 'Kênh soi cầu lô đề, bán số chuẩn',
    page: channelPage({
      name: 'SOI CẦU BẠCH THỦ 3 MIỀN – SỐ CHUẨN NỘI BỘ',
      handle: 'soicau_bachthu_3mien',
      subscribers: '41 560',
      about: 'Cho số đánh đề chuẩn 99%, thầy Tám có người trong hội đồng quay. Ăn chia 30%.',
      posts: [
        {
          at: '2026-11-15T15:00:00+07:00',
          views: '22K',
          text: 'Hôm nay bạch thủ lô MB nuôi 2 ngày, song thủ đề 2 con. Anh em vào tiền đều tay. Ai muốn lấy số trước 17h nạp 500k lấy gói VIP, tạch hoàn tiền.',
        },
        {
          at: '2026-11-15T18:40:00+07:00',
          views: '21K',
          text: 'HÚP 🎉🎉 bạch thủ về đúng giải nhì, chúc mừng ae VIP. Ngày mai thầy chỉ cho 10 người.',
        },
        {
          at: '2026-11-16T14:10:00+07:00',
          views: '19K',
          text: `Ghi lô đề online tỉ lệ 1 ăn 99 tại https://vidu88-nhacai.example/ . Liên hệ lấy số zalo ${mobile(341_079)}`,
        },
      ],
    }),
  }),
  scam('gambling', {
    host: 'nhom-keo-bongda.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/keo-thom-moi-ngay',
    note: 'Nhóm kèo bóng đá, kéo người vào cá độ',
    page: groupPage({
      name: 'Kèo Thơm Mỗi Ngày – Anh Em Về Bờ',
      members: '88.420',
      about:
        'Nhận định, chốt kèo, hỗ trợ vốn cho anh em gỡ. Inbox admin nhận link vào và code 88k.',
      posts: [
        {
          by: 'Chuyên Gia Kèo Tùng Sói',
          at: '40 phút',
          text: 'Kèo sáng nay lại nổ ✅ 9/10 trận. Trận 21h bao cháy, theo em full vốn. Ai chưa có tài khoản vào link đăng ký dưới bio, nạp 200k tặng 200k, có nổ hũ, tài xỉu luôn.',
          comments: [
            { by: 'Dũng', text: 'a cho e xin link vào với, link cũ bị chặn rồi' },
            { by: 'Quyết', text: 'về bờ nhờ anh Tùng' },
            { by: 'Vợ Quyết', text: 'bán xe rồi mà về bờ gì nữa' },
          ],
        },
        {
          by: 'Đại Lý Cấp 1',
          at: '5 giờ',
          text: 'Tuyển đại lý cá độ, hoa hồng 50% thua của khách, cấp web riêng, trả lương tuần.',
        },
      ],
    }),
  }),
  scam('gambling', {
    host: 'k4821.doorway-vidu.example',
    layout: 'doorway',
    entry: '/204418.html',
    note: 'Trang cửa ngõ nhồi từ khóa trộn tìm kiếm phổ biến với tên nhà cái',
    page: htmlDocument({
      title: 'tra cứu phạt nguội kqxs vidu88 tài xỉu md5 lịch thi đấu nổ hũ uy tín',
      style: 'body{padding:20px;font-size:14px}',
      description:
        'vidu88 nổ hũ tài xỉu link vào mới nhất 2026, tra cứu phạt nguội, lãi suất ngân hàng',
      body: `<h1>vidu88 nổ hũ – lãi suất ngân hàng hôm nay – link vào</h1><p>vidu88 là nhà cái tài xỉu md5, bắn cá đổi thưởng thẻ cào, nạp đầu tặng 100%. tra cứu phạt nguội ô tô, giá vàng, vidu88 com, xóc đĩa online, game bài đổi thưởng, soi cầu 3 càng, tải vidu88 apk ios.</p>${Array.from({ length: 12 }, (_, n) => `<a href="/${204_419 + n}.html">vidu88 nạp rút ${n + 1} phút tặng ${58 + n}k</a>`).join(' | ')}<p><a href="https://vidu88-nhacai.example/">TRANG CHỦ CHÍNH THỨC</a></p>`,
    }),
  }),
];
