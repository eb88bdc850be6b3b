import { account, dottedMobile, mobile } from '../invented.js';
import { forumPage, landingPage, postPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Dịch vụ lấy lại tiền, lấy lại tài khoản. */
export const RECOVERY_SITES = [
  scam('recovery', {
    host: 'anm-thuhoi-von.gov-hotro.example',
    layout: 'landing',
    note: 'Trang giả cục an ninh mạng nhận thu hồi tiền bị lừa',
    page: landingPage({
      title: 'Tiếp nhận nạn nhân lừa đảo công nghệ cao',
      brand: 'Trung tâm An ninh mạng',
      colour: '#7b1113',
      hero: 'Bị lừa tiền? Cục an ninh mạng hỗ trợ thu hồi vốn trong 24h',
      lead: 'Tiền của bạn chưa mất mà đang bị TREO tại cổng trung gian. Luật sư cùng kỹ thuật viên rút ngược dòng tiền về tài khoản nạn nhân. Cam kết 100%, không thu phí trước.',
      form: {
        action: '/tiep-nhan',
        title: 'Khai báo vụ việc',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'mat', label: 'Số tiền bị mất' },
          { name: 'bank', label: 'Ngân hàng của bạn' },
          { name: 'stk', label: 'Số tài khoản nhận hoàn' },
          { name: 'zalo', label: 'Số Zalo' },
        ],
        button: 'NỘP ĐƠN',
      },
      links: [{ text: 'Rút tiền hoàn', href: '/rut' }],
      footer: `Luật sư trực ban ${dottedMobile(401_330)}`,
    }),
    more: {
      '/rut': signInPage({
        title: 'Lệnh hoàn tiền',
        brand: 'LỆNH HOÀN TIỀN SỐ 1187',
        colour: '#7b1113',
        text: `Số tiền thu hồi: 86.400.000đ. Để kích hoạt, nộp phí mở cổng 8% vào ${account(20_070_505)} Kienlongbank. Phí hoàn cùng lệnh.`,
        form: {
          action: '/ok',
          fields: [
            { name: 'stk', label: 'Số tài khoản' },
            { name: 'otp', label: 'Mã OTP kích hoạt' },
          ],
          button: 'KÍCH HOẠT',
        },
      }),
    },
  }),
  scam('recovery', {
    host: 'lay-lai-facebook.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng nhận lấy lại Facebook, Zalo bị mất',
    page: postPage({
      by: 'Kỹ Thuật Meta Việt Nam – Lấy Lại Nick',
      at: '3 giờ trước',
      text: `Mất nick FB, bị hack, bị khóa 956, quên mật khẩu, mất Zalo... em lấy lại hết trong 15 phút ✅
Ko lấy lại đc ko lấy tiền. Chỉ cần gửi em số đt, ngày sinh, cccd và mã gửi về máy.
Đọc trộm tin nhắn ny cũng làm nha. Phí 300k–1tr, cọc 50%. Zalo ${mobile(402_117)}`,
      reactions: '356 lượt thích · 190 bình luận',
      comments: [{ by: 'Vân', text: 'cọc 500k xong chặn mình luôn, mất nick rồi mất thêm tiền' }],
    }),
  }),
  scam('recovery', {
    host: 'luatsu-laytien.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/t/da-lay-lai-duoc-tien',
    note: 'Chủ đề diễn đàn dàn dựng khen "luật sư lấy lại tiền bị lừa"',
    page: forumPage({
      forum: 'Hội Nạn Nhân Online',
      board: 'Chia sẻ kinh nghiệm',
      topic: 'Mình đã lấy lại được 240 triệu bị lừa làm nhiệm vụ nhờ luật sư này',
      posts: [
        {
          by: 'maianh_90',
          at: '14/11/2026',
          text: `Mình bị lừa làm nhiệm vụ hết 240tr, tưởng mất luôn. May nhờ luật sư Khôi bên công ty thu hồi vốn, 3 tiếng sau tiền về đủ. Ai cần liên hệ zalo ${mobile(403_508)} nói bạn Mai Anh giới thiệu được giảm phí.`,
        },
        {
          by: 'hung_tai_xe',
          at: '14/11/2026',
          text: 'Xác nhận nhé, mình cũng lấy lại 65tr, luật sư không thu trước đồng nào, chỉ đóng phí kích hoạt 4tr là tiền treo về liền.',
        },
        { by: 'thuy_ntt', at: '15/11/2026', text: 'cảm ơn bác, em vừa gửi hồ sơ và đóng phí xong' },
      ],
    }),
  }),
];
