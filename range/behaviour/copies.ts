import { dottedMobile } from '../invented.js';
import { landingPage } from '../layouts/landing.js';
import type { SiteSpec } from '../site.js';
import { behaviour } from './define.js';

/** The same bytes on three hosts: the review queue must fold them into one. */
const COPY = landingPage({
  title: 'Trung tâm thu hồi vốn lừa đảo',
  brand: 'Trung Tâm Hỗ Trợ Nạn Nhân',
  colour: '#123c7a',
  hero: 'Bạn bị lừa đảo trên mạng? Chúng tôi lấy lại tiền trong 30 phút',
  lead: `Đội ngũ luật sư phối hợp "cục an ninh mạng" truy vết dòng tiền, cam kết thu hồi 100%, không thu phí trước. Tiền của bạn đang bị TREO trên hệ thống, cần kích hoạt lệnh rút.

Gọi ngay ${dottedMobile(140_140)} hoặc nhắn Zalo để được cấp mã hồ sơ.`,
  form: {
    action: '/tiep-nhan',
    fields: [
      { name: 'hoten', label: 'Họ tên nạn nhân' },
      { name: 'sotien', label: 'Số tiền bị chiếm đoạt' },
      { name: 'stk', label: 'Số tài khoản nhận hoàn tiền' },
      { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
    ],
    button: 'LẤY LẠI TIỀN',
  },
  sections: [
    [
      'Quy trình',
      'Tiếp nhận hồ sơ, truy vết, đóng 5% phí kích hoạt giải ngân, nhận lại toàn bộ số tiền trong ngày.',
    ],
  ],
  footer: 'Hơn 12.000 nạn nhân đã nhận lại tiền.',
});

export const COPY_SITES: readonly SiteSpec[] = ['goc', 'ban-sao-1', 'ban-sao-2'].map((name) =>
  behaviour({
    host: `thuhoivon-${name}.example`,
    category: 'recovery',
    layout: 'exact-copy',
    note: `Một trang "thu hồi vốn" chép nguyên trên ba máy chủ (${name})`,
    pages: { '/': COPY },
  }),
);
