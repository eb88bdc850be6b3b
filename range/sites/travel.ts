import { account, dottedMobile, mobile } from '../invented.js';
import { landingPage, postPage, shopPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Combo du lịch, vé, phòng, visa giả. */
export const TRAVEL_SITES = [
  scam('travel', {
    host: 'combo-phuquoc-gio-chot.example',
    layout: 'shop',
    note: 'Combo du lịch giá rẻ giờ chót, cọc 50% vào tài khoản cá nhân',
    page: shopPage({
      name: 'Săn Combo Giờ Chót',
      banner: 'COMBO 5 SAO PHÚ QUỐC 3N2Đ CHỈ 1.690K – SUẤT NGOẠI GIAO',
      colour: '#00838f',
      goods: [
        ['Phú Quốc 3N2Đ vé bay + resort', '1.690.000đ', '7.900.000đ'],
        ['Đà Nẵng 4N3Đ biệt thự', '1.450.000đ', '6.200.000đ'],
        ['Singapore 4N3Đ', '3.200.000đ', '14.500.000đ'],
      ],
      text: `Chỉ còn 4 suất, giữ chỗ cọc 50% trước 17h, nhận mã vé ngay. Vé giờ chót không hoàn, không đổi tên.

Tài khoản giữ chỗ: ${account(17_004_219)} VPBank – TRAN VI DU TRAVEL. Chụp bill gửi Zalo để nhận code phòng.`,
      form: {
        action: '/giu-cho',
        fields: [
          { name: 'doan', label: 'Số người' },
          { name: 'ngay', label: 'Ngày đi' },
          { name: 'sdt', label: 'Zalo' },
        ],
        button: 'GIỮ CHỖ',
      },
      footer: `Hotline đặt combo ${dottedMobile(371_555)}`,
    }),
  }),
  scam('travel', {
    host: 've-tet-re.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng bán vé máy bay Tết giữ chỗ rồi biến mất',
    page: postPage({
      by: 'Phòng Vé Tết – Cam Kết Có Code',
      at: '5 giờ trước',
      text: `Vé Tết SG–Vinh, SG–HN còn 11 chỗ giá 1tr2 khứ hồi ✈️
Em gửi mã đặt chỗ kiểm tra trên web hãng có tên hẳn hoi nên anh chị yên tâm, trong 12h thanh toán là xuất.
Ck full mới giữ vé giá này: ${account(17_245_008)} BIDV. Zalo ${mobile(372_190)}`,
      reactions: '264 lượt thích · 130 bình luận',
      comments: [
        { by: 'Quỳnh', text: 'check có tên mà ra sân bay bảo chưa xuất vé, số đt thuê bao' },
      ],
    }),
  }),
  scam('travel', {
    host: 'visa-bao-dau.example',
    layout: 'landing',
    note: 'Dịch vụ visa bao đậu, làm giả sổ tiết kiệm',
    page: landingPage({
      title: 'Visa Châu Âu – Mỹ – Úc bao đậu 100%',
      brand: 'Visa Thần Tốc',
      colour: '#1a237e',
      hero: 'Bao đậu visa, trượt hoàn tiền, không cần chứng minh tài chính',
      lead: 'Có quan hệ trong lãnh sự, hồ sơ trắng vẫn đậu. Lo trọn sổ tiết kiệm, hợp đồng lao động, sao kê.',
      form: {
        action: '/tu-van',
        fields: [
          { name: 'hoten', label: 'Họ tên' },
          { name: 'hochieu', label: 'Ảnh hộ chiếu', type: 'file' },
          { name: 'nuoc', label: 'Nước muốn đi' },
        ],
        button: 'ĐĂNG KÝ NGAY',
      },
      sections: [
        [
          'Phí',
          `Đặt cọc 30 triệu giữ lịch hẹn vào ${account(17_660_071)} Eximbank trong ngày. Cọc trễ bị nhường suất.`,
        ],
      ],
      footer: `Zalo ${mobile(373_300)} – Làm việc online, không tiếp tại văn phòng`,
    }),
  }),
  scam('travel', {
    host: 'homestay-dalat-view.example',
    layout: 'landing',
    note: 'Trang đặt phòng homestay giả, ảnh lấy nơi khác, chuyển khoản giữ phòng',
    page: landingPage({
      title: 'Villa đồi thông – đặt phòng trực tiếp',
      brand: 'Villa Đồi Thông Ví Dụ',
      colour: '#33691e',
      picture: 'doi-thong',
      hero: 'Nguyên căn 5 phòng ngủ 900k/đêm dịp lễ',
      lead: 'Chỉ còn đúng cuối tuần này. Khách khác đang hỏi, ai chuyển cọc trước em chốt. Đặt qua trang này rẻ hơn ứng dụng 60%.',
      sections: [
        [
          'Đặt phòng',
          `Chuyển khoản 100% để được giảm thêm 20%: ${account(17_901_226)} ngân hàng Bắc Á, ghi ngày nhận phòng. Chủ nhà không nghe máy vì sóng yếu, chỉ nhắn Zalo ${mobile(374_012)}.`,
        ],
        ['Hủy phòng', 'Không hoàn. Muốn đổi ngày nộp thêm 50%.'],
      ],
      footer: 'Địa chỉ gửi sau khi nhận đủ tiền.',
    }),
  }),
];
