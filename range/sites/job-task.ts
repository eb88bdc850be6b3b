import { account, mobile } from '../invented.js';
import { channelPage, groupPage, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Cộng tác viên online, việc nhẹ lương cao, mẫu nhí. */
export const JOB_TASK_SITES = [
  scam('job_task', {
    host: 'ctv-shopee-tainha.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/ctv_don_hang_24h',
    note: 'Kênh giao nhiệm vụ "đơn hàng", nạp tiền hoàn vốn kèm hoa hồng',
    page: channelPage({
      name: 'PHÒNG NHIỆM VỤ 24H – CTV SÀN',
      handle: 'ctv_don_hang_24h',
      subscribers: '18 902',
      about:
        'Việc nhẹ lương cao, làm tại nhà, chỉ cần điện thoại. Hoa hồng 10–20% mỗi đơn. Lương ngày. CSKH: @vidu_giaovu_thaotruong',
      posts: [
        {
          at: '2026-11-17T08:00:00+07:00',
          views: '9.4K',
          text: 'CA SÁNG 🌞\nNhiệm vụ 1: nạp 100k → nhận 130k\nNhiệm vụ 2: nạp 300k → nhận 390k\nNhiệm vụ 3: nạp 1tr → nhận 1tr350\nLàm đủ 3 đơn mới được rút. Ai xong báo cáo ảnh chuyển khoản vào phòng.',
        },
        {
          at: '2026-11-17T08:41:00+07:00',
          views: '9.1K',
          text: 'Chúc mừng bạn Hồng (mẹ bỉm ở nhà) vừa rút 1.350.000đ ✅ bạn Tín sinh viên năm 2 rút 690k ✅ uy tín luôn đặt lên đầu',
        },
        {
          at: '2026-11-17T13:15:00+07:00',
          views: '8.7K',
          text: 'Lưu ý: sai cú pháp thì tài khoản đóng băng, phải nạp combo 5tr để hệ thống mở lại và hoàn vốn cả gốc lẫn hoa hồng. Không tự ý rời phòng, rời là mất quyền rút.',
        },
        {
          at: '2026-11-17T19:20:00+07:00',
          views: '8.2K',
          text: `Nạp tại STK ${account(10_445_903)} – ngân hàng ACB – CTY TMDT VI DU. Nội dung: mã CTV. Hướng dẫn viên zalo ${mobile(301_228)}`,
        },
      ],
    }),
  }),
  scam('job_task', {
    host: 'tuyen-mau-nhi.example',
    layout: 'landing',
    note: 'Tuyển mẫu nhí, phụ huynh "đặt cọc trang phục" qua nhiệm vụ',
    page: landingPage({
      title: 'Tuyển mẫu nhí hè – thu',
      brand: 'Nhà mẫu Thiên Thần Nhỏ',
      colour: '#d6336c',
      hero: 'Bé 1–12 tuổi được chụp ảnh miễn phí, cát-xê 5–15 triệu',
      lead: 'Không cần kinh nghiệm, bố mẹ chỉ cần tham gia phòng thử thách cùng nhãn hàng để lấy suất. Số lượng còn 6 bé.',
      points: ['Nhận quần áo hàng hiệu', 'Ảnh lên tạp chí', 'Hoàn cọc sau 20 phút kèm 15% thưởng'],
      form: {
        action: '/ung-tuyen',
        title: 'Gửi ảnh bé',
        fields: [
          { name: 'tenbe', label: 'Tên bé' },
          { name: 'tuoi', label: 'Tuổi' },
          { name: 'anh', label: 'Ảnh bé', type: 'file' },
          { name: 'sdt', label: 'Điện thoại bố mẹ', type: 'tel' },
        ],
        button: 'ỨNG TUYỂN',
      },
      sections: [
        [
          'Vòng thử thách cùng nhãn hàng',
          'Phụ huynh chuyển cọc mua thử sản phẩm để tăng tương tác. Mốc 1: 890.000đ, mốc 2: 3.200.000đ, mốc 3: 12.800.000đ. Làm hết ba mốc được hoàn toàn bộ và ký hợp đồng.',
        ],
      ],
      links: [{ text: 'Nhiệm vụ', href: '/thu-thach' }],
      footer: `Trợ lý tuyển mẫu: Zalo ${mobile(302_606)}`,
    }),
    more: {
      '/thu-thach': landingPage({
        title: 'Phòng thử thách',
        brand: 'Nhà mẫu Thiên Thần Nhỏ',
        colour: '#d6336c',
        hero: 'Mốc 3: nạp 12.800.000đ nhận 14.720.000đ',
        lead: `Chuyển vào tài khoản ${account(10_877_001)} HDBank trong 15 phút. Quá giờ bị tính vi phạm, phải làm lại từ đầu và mất cọc.`,
        footer: '',
      }),
    },
  }),
  scam('job_task', {
    host: 'viec-lam-tai-nha.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/me-bim-kiem-tien',
    note: 'Nhóm mẹ bỉm kiếm tiền tại nhà, nhiều cò mồi',
    page: groupPage({
      name: 'Mẹ Bỉm Kiếm Tiền Online – Không Cọc Không Vốn',
      members: '52.771',
      about:
        'Hội chị em làm thêm lúc con ngủ. Xâu vòng, dán tem, gõ văn bản, chốt đơn. Từ 18–60 tuổi. Lương 300–500k/ngày trả cuối ngày.',
      posts: [
        {
          by: 'Quản Lý Đơn – Ngọc Mai',
          at: '20 phút',
          text: `Cần 15 bạn like và đánh giá đơn, mỗi lượt 10–30k, nhận tiền ngay, ko cần kinh nghiệm, chỉ cần đt có app ngân hàng. Bạn nào làm cmt "đăng ký" hoặc nt zalo ${mobile(303_330)} em hướng dẫn.`,
          comments: [
            { by: 'Bé Na', text: 'đăng ký' },
            { by: 'Trúc', text: 'em làm 3 hôm được 1tr6 rồi nha mn, có lương thật' },
            {
              by: 'Chị Sáu',
              text: 'ban đầu được 200k, xong nó kêu đơn combo nạp 8 triệu rồi không cho rút',
            },
            {
              by: 'Quản Lý Đơn – Ngọc Mai',
              text: 'chị Sáu làm sai lệnh hệ thống khóa ạ, chị nạp thêm để mở nha',
            },
          ],
        },
        {
          by: 'Tuyển Dụng Sàn',
          at: '3 giờ',
          text: 'Tuyển ctv xử lý đơn ảo cho sàn tmđt, hoa hồng 12%/đơn, ứng vốn trước hoàn sau 5–10p. Có người hướng dẫn 1:1.',
        },
      ],
    }),
  }),
  scam('job_task', {
    host: 'xem-video-nhan-tien.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài mời xem video nhận tiền, dẫn vào nhóm nhiệm vụ',
    page: postPage({
      by: 'Bộ Phận Nhân Sự – Phòng Truyền Thông',
      at: '11 giờ trước',
      text: `tuyen gap 20 ban xem video + tha tim, 15k/video, 1 ngay 20 video = 300k
ko mat phi, ko coc, ai co dt la lam dc, sv me bim nghi huu deu ok
xong 5 video dau e chuyen lien 75k lam tin
vao nhom nhan viec: https://t.me/vidu_nhiemvu_thaotruong (nhom tra luong 12h va 20h)`,
      reactions: '1,4K lượt thích · 900 bình luận',
      comments: [
        { by: 'Tài', text: 'nhận 75k thật, mà qua nhóm vip nó bắt nạp 2tr đơn thiện nguyện' },
      ],
    }),
  }),
];
