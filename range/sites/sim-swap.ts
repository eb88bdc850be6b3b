import { dottedMobile, mobile } from '../invented.js';
import { chatPage, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Khóa SIM, đổi SIM 4G/5G, eSIM. */
export const SIM_SWAP_SITES = [
  scam('sim_swap', {
    host: 'chuanhoa-thuebao.example',
    layout: 'landing',
    note: 'Trang chuẩn hóa thuê bao giả, lấy OTP và mã chuyển hướng cuộc gọi',
    page: landingPage({
      title: 'Chuẩn hóa thuê bao 2026',
      brand: 'Viễn Thông Di Động',
      colour: '#c4161c',
      hero: 'Thuê bao của bạn sẽ bị khóa hai chiều sau 2 giờ',
      lead: 'Theo quy định mới, SIM chưa xác thực khuôn mặt bị khóa hai chiều và thu hồi số. Hoàn tất trực tuyến để giữ số.',
      form: {
        action: '/xac-thuc',
        fields: [
          { name: 'sdt', label: 'Số thuê bao', type: 'tel' },
          { name: 'cccd', label: 'Số CCCD' },
          { name: 'selfie', label: 'Ảnh chân dung cầm CCCD', type: 'file' },
          { name: 'otp', label: 'Mã OTP nhà mạng' },
        ],
        button: 'GIỮ SỐ CỦA TÔI',
      },
      sections: [
        [
          'Không nhận được OTP?',
          `Soạn tin theo cú pháp tổng đài viên đọc hoặc bấm **21*${mobile(271_600)}# rồi nhấn gọi để chuyển hướng cuộc gọi về tổng đài xác minh.`,
        ],
      ],
      footer: 'Vui lòng không tắt máy trong quá trình chuyển đổi.',
    }),
  }),
  scam('sim_swap', {
    host: 'nangcap-sim5g.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng nâng cấp SIM 4G lên 5G/eSIM tại nhà',
    page: postPage({
      by: 'Cửa Hàng Viễn Thông – Nâng Cấp eSIM 5G',
      at: 'Hôm qua',
      text: `NÂNG CẤP SIM 5G MIỄN PHÍ TẠI NHÀ 📶
Không ra cửa hàng, không đổi số. Anh chị nhắn số điện thoại, số seri SIM, em gửi mã QR eSIM. Có tin nhắn từ nhà mạng thì chuyển tiếp mã cho em là xong.
Ai không nâng trước ngày 25 SIM sẽ mất sóng vĩnh viễn.
Zalo ${mobile(272_144)} – Hotline ${dottedMobile(272_145)}`,
      reactions: '95 lượt thích · 44 bình luận',
      comments: [
        {
          by: 'Hoàng',
          text: 'Gửi mã xong điện thoại mất sóng luôn, tài khoản ngân hàng bị đổi mật khẩu rồi trời ơi',
        },
      ],
    }),
  }),
  scam('sim_swap', {
    host: 'tongdai-thuebao.example',
    layout: 'chat',
    surface: 'post',
    note: 'Bản chép cuộc gọi giả tổng đài nhà mạng dọa khóa SIM',
    page: chatPage({
      title: 'Cuộc gọi: Tổng đài quản lý thuê bao',
      about: 'Nội dung cuộc gọi được máy chép lại thành chữ.',
      messages: [
        {
          from: 'Tổng đài',
          text: 'Alo chào anh, em gọi từ trung tâm quản lý thuê bao. Số của anh đứng tên hai người, sau 2 tiếng nữa sẽ khóa hai chiều.',
        },
        { from: 'Khách', text: 'Số tôi dùng mười năm rồi, chính chủ.', own: true },
        {
          from: 'Tổng đài',
          text: 'Vậy anh làm theo em để chuẩn hóa thuê bao nhé: soạn tin DOI SIM, dãy số em đọc, gửi tổng đài. Máy có tin trả về thì anh đọc mã sáu số cho em.',
        },
        { from: 'Khách', text: 'Đọc mã làm gì?', own: true },
        {
          from: 'Tổng đài',
          text: `Để hệ thống giữ số cho anh thôi. Anh đừng cúp máy, cúp là SIM bị khóa luôn. Có gì anh gọi lại số ${mobile(273_610)} gặp em Vy.`,
        },
      ],
    }),
  }),
];
