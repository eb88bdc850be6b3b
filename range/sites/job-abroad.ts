import { account, dottedMobile, mobile } from '../invented.js';
import { channelPage, classifiedPage, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Việc làm nước ngoài, biên giới, xuất khẩu lao động giả. */
export const JOB_ABROAD_SITES = [
  scam('job_abroad', {
    host: 'viec-casino-bavet.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài tuyển người sang Campuchia làm casino, bao đi đường tắt',
    page: postPage({
      by: 'Tuyển Dụng Campuchia Lương Cao',
      at: '6 giờ trước',
      text: `Cần 10 nam nữ sang Campuchia trực chat, lương 20–30 triệu/tháng, không cần bằng cấp, biết gõ phím là được.
Bao vé, bao ăn ở, bao giấy tờ, có người đón tại cửa khẩu, đi trong đêm. Không cần hộ chiếu, không phải báo gia đình, làm 6 tháng về mua xe.
Ưu tiên từ 18–30 tuổi. Cọc 0đ. Nhắn ${mobile(311_450)} gặp Lâm, hoặc tele @vidu_lam_bavet_thaotruong`,
      reactions: '340 lượt thích · 156 bình luận',
      comments: [
        { by: 'Nghĩa', text: 'em họ tôi đi theo mấy người này giờ đòi chuộc 200 triệu' },
        { by: 'Tuyển Dụng Campuchia Lương Cao', text: 'tin vịt nha, ai muốn đổi đời ib em' },
      ],
    }),
  }),
  scam('job_abroad', {
    host: 'xkld-khong-phi.example',
    layout: 'landing',
    note: 'Công ty xuất khẩu lao động giả, bay gấp, thu cọc giữ suất',
    page: landingPage({
      title: 'Đơn hàng Úc – Canada bay gấp',
      brand: 'Quốc Tế Nhân Lực Vàng',
      colour: '#00695c',
      hero: 'Hái táo Canada, lương 75 triệu/tháng, bay sau 20 ngày',
      lead: 'Không cần ngoại ngữ, không giới hạn tuổi, bao đậu visa. Chỉ nhận 30 hồ sơ cuối cùng của năm.',
      points: ['Không phỏng vấn', 'Được đưa cả gia đình', 'Trốn ra ngoài làm thêm thoải mái'],
      form: {
        action: '/giu-suat',
        fields: [
          { name: 'hoten', label: 'Họ tên' },
          { name: 'hochieu', label: 'Số hộ chiếu' },
          { name: 'sdt', label: 'Số điện thoại' },
        ],
        button: 'GIỮ SUẤT BAY',
      },
      sections: [
        [
          'Chi phí',
          `Đặt cọc giữ suất 25 triệu trước 17h hôm nay vào tài khoản cá nhân giám đốc ${account(11_230_774)} (MSB). Phần còn lại trừ lương. Không hoàn cọc nếu tự ý bỏ.`,
        ],
        ['Giấy phép', 'Giấy phép đang làm thủ tục gia hạn, học viên không cần lo.'],
      ],
      footer: `Điều phối: ${dottedMobile(312_005)}`,
    }),
  }),
  scam('job_abroad', {
    host: 'bien-gioi-mocbai.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/tuyendung_bien_gioi',
    note: 'Kênh tuyển người qua biên giới, trả hoa hồng cho người môi giới',
    page: channelPage({
      name: 'TUYỂN NGƯỜI K – MYAN – PHI',
      handle: 'tuyendung_bien_gioi',
      subscribers: '3 655',
      about:
        'Chuyên đưa người qua K, Myan, Phi. Sale chat, CSKH, kỹ thuật. Hoa hồng giới thiệu 5tr/người.',
      posts: [
        {
          at: '2026-11-09T21:10:00+07:00',
          views: '2.2K',
          text: 'cty mới ở khu đặc khu cần 30 sale chat tiếng Việt, lương cứng 18tr + hoa hồng, qua tới nơi ký. Bao xe, bao đường mòn, ko cần HC. Người cũ bị công ty khác giữ muốn chuyển cũng nhận, bên này chuộc.',
        },
        {
          at: '2026-11-12T22:47:00+07:00',
          views: '1.9K',
          text: `đêm nay có chuyến, tập trung bến xe, tới nơi nộp điện thoại cho quản lý giữ hộ. ai đi nhắn ${mobile(313_213)}`,
        },
      ],
    }),
  }),
  scam('job_abroad', {
    host: 'raovat-xkld.example',
    layout: 'classified',
    surface: 'listing',
    entry: '/viec-lam/nuoc-ngoai',
    note: 'Rao vặt việc nước ngoài bằng visa du lịch',
    page: classifiedPage({
      site: 'Chợ Việc Làm Nhanh',
      section: 'Việc làm nước ngoài',
      ads: [
        {
          title: 'Rửa chén Hàn Quốc, đi visa du lịch ở lại làm',
          where: 'Nghệ An',
          text: 'Lương 50tr, có người đón, lo giấy tờ giả cho bên kia, nộp 120tr chia 3 lần, lần đầu 40tr giữ chỗ.',
          contact: mobile(314_616),
        },
        {
          title: 'Lễ tân casino Bavet',
          where: 'Tây Ninh',
          text: 'Bao ăn ở, bao vé, lương 25 triệu + thưởng, không cần bằng cấp, đi ngay trong tuần.',
          contact: `Zalo ${mobile(314_888)}`,
        },
        {
          title: 'Giúp việc Ả Rập, tạm ứng 30tr',
          where: 'Toàn quốc',
          text: 'Ký giấy vay nợ trước khi bay, trừ dần vào lương. Giữ hộ chiếu tại công ty.',
          contact: mobile(315_020),
        },
      ],
    }),
  }),
];
