import { oddsPage } from '../layouts/odds.js';
import { portalPage } from '../layouts/portal.js';
import type { SiteSpec } from '../site.js';
import { behaviour } from './define.js';

const DOORWAY = oddsPage({
  name: 'VIDU88',
  slogan: 'Nhà cái uy tín, nạp đầu tặng 88k',
  games: ['Tài xỉu', 'Nổ hũ', 'Bắn cá', 'Xóc đĩa', 'Lô đề 1 ăn 99'],
  offers: ['Nạp đầu +150%', 'Hoàn trả 1,5% mỗi ngày', 'Tặng 88k khi xác thực số điện thoại'],
  rows: [
    ['Đội Xanh – Đội Đỏ', '0,93 / -0,5', '2,5 0,88'],
    ['Sông Lam – Sông Cầu', '1,02 / 0', '2,25 0,91'],
  ],
  text: 'Link vào mới nhất không bị chặn, rút tiền 3 phút, đại lý hoa hồng 45%. Đăng ký tài khoản để nhận mã 88k, tải app về chơi mọi lúc.',
  links: [
    { text: 'Đăng ký', href: 'https://vidu88-dangky.invalid/reg' },
    { text: 'Link vào', href: 'https://vidu88-dangky.invalid/' },
  ],
});

/** Official-looking hosts under an invented `.gov.vn` name that carry somebody else's pages: *nghi bị xâm nhập*. */
export const INTRUSION_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'thuvien.xa-vidu.gov.vn',
    category: 'gambling',
    layout: 'intrusion-links',
    note: 'Thư viện xã bị chèn khối liên kết cờ bạc ẩn cuối trang chủ',
    compromised: true,
    seed: 'website',
    pages: {
      '/': portalPage({
        title: 'Thư viện xã Ví Dụ',
        agency: 'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
        unit: 'THƯ VIỆN XÃ',
        menu: [
          { text: 'Trang chủ', href: '/' },
          { text: 'Sách mới', href: '/sach-moi' },
        ],
        heading: 'Tuần lễ học tập suốt đời',
        text: 'Thư viện mở cửa từ thứ Hai đến thứ Sáu. Bạn đọc mang theo thẻ, trẻ em có người lớn đi cùng.',
        footer: 'Trụ sở UBND xã Ví Dụ',
        injected: `<div style="position:absolute;left:-9999px"><a href="https://vidu88-dangky.invalid/">nhà cái uy tín</a> <a href="https://vidu88-dangky.invalid/tai-xiu">tài xỉu online nạp đầu tặng 88k</a> <a href="/tin/48213.html">nổ hũ đổi thưởng</a> <a href="https://vidu88-dangky.invalid/bong-da">cá độ bóng đá link vào mới nhất</a> <a href="https://vidu88-dangky.invalid/xoc-dia">xóc đĩa trực tuyến</a> <a href="https://vidu88-dangky.invalid/lo-de">soi cầu lô đề bạch thủ</a></div>`,
      }),
      '/sach-moi': portalPage({
        title: 'Sách mới',
        agency: 'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
        unit: 'THƯ VIỆN XÃ',
        menu: [{ text: 'Trang chủ', href: '/' }],
        heading: 'Sách mới tháng này',
        text: 'Hai mươi đầu sách thiếu nhi và nông nghiệp vừa về thư viện.',
        footer: 'Trụ sở UBND xã Ví Dụ',
      }),
      '/tin/48213.html': DOORWAY,
    },
  }),
  behaviour({
    host: 'vanhoa.phuong-thaotruong.gov.vn',
    category: 'gambling',
    layout: 'intrusion-doorway',
    note: 'Trang con của phường bị thay bằng trang cửa ngõ cờ bạc',
    compromised: true,
    seed: 'url',
    entry: '/tin/98win-88214/viewspace-204418.html',
    pages: {
      '/tin/98win-88214/viewspace-204418.html': DOORWAY,
      '/': portalPage({
        title: 'Trung tâm văn hóa phường',
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG',
        unit: 'TRUNG TÂM VĂN HÓA',
        menu: [{ text: 'Trang chủ', href: '/' }],
        heading: 'Lịch sinh hoạt câu lạc bộ',
        text: 'Câu lạc bộ dưỡng sinh họp sáng thứ Bảy. Lớp vẽ thiếu nhi nhận hồ sơ đến hết tháng.',
        footer: 'Trụ sở UBND phường',
      }),
    },
  }),
];
