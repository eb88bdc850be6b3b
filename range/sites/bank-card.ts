import { account, dottedMobile, mobile } from '../invented.js';
import { bioPage, classifiedPage, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Thẻ tín dụng: nâng hạn mức, rút tiền, hủy thẻ, xóa nợ xấu. */
export const BANK_CARD_SITES = [
  scam('bank_card', {
    host: 'nang-han-muc-the.example',
    layout: 'landing',
    note: 'Nâng hạn mức thẻ giả, thu ảnh hai mặt thẻ và OTP',
    page: landingPage({
      title: 'Nâng hạn mức thẻ tín dụng VPBank lên 200 triệu',
      brand: 'Trung tâm Thẻ VPBank',
      colour: '#0f8a43',
      hero: 'Khách hàng ưu tiên được nâng hạn mức lên 200 triệu',
      lead: 'Miễn phí thường niên trọn đời, không cần chứng minh thu nhập. Ưu đãi kết thúc trong hôm nay.',
      form: {
        action: '/nang',
        title: 'Đăng ký nâng hạn mức',
        fields: [
          { name: 'hoten', label: 'Tên in nổi trên thẻ' },
          { name: 'pan', label: 'Số thẻ tín dụng' },
          { name: 'exp', label: 'Tháng/năm hết hạn' },
          { name: 'cvv', label: 'Mã CVV mặt sau' },
          { name: 'anh', label: 'Ảnh hai mặt thẻ', type: 'file' },
          { name: 'otp', label: 'Mã OTP tổng đài vừa gửi' },
        ],
        button: 'NÂNG HẠN MỨC',
      },
      footer: `Chuyên viên thẻ gọi xác nhận từ số ${dottedMobile(261_004)}. Vui lòng đọc mã OTP để kích hoạt.`,
    }),
  }),
  scam('bank_card', {
    host: 'rao-vat-rut-the.example',
    layout: 'classified',
    surface: 'listing',
    entry: '/rao-vat/tai-chinh',
    note: 'Rao vặt rút tiền thẻ tín dụng, đáo hạn, xóa nợ xấu CIC',
    page: classifiedPage({
      site: 'Rao Vặt Bốn Phương',
      section: 'Tài chính – Thẻ',
      ads: [
        {
          title: 'RÚT TIỀN THẺ TÍN DỤNG – ĐÁO HẠN 0% LÃI',
          where: 'Toàn quốc',
          text: 'Rút 100% hạn mức, phí 0,8%, không cần gặp mặt. Gửi số thẻ, ngày hết hạn, CVV, em quẹt máy tại chỗ, đọc OTP là tiền về tài khoản sau 5 phút.',
          contact: `Anh Phát ${mobile(262_512)} (Zalo/Telegram)`,
        },
        {
          title: 'XÓA NỢ XẤU CIC NHÓM 5 TRONG 24H',
          where: 'Hà Nội, TP.HCM',
          text: 'Có người trong trung tâm tín dụng, xóa sạch lịch sử CIC, sau 1 ngày vay lại được. Phí 3tr đóng trước để làm hồ sơ, bao đậu, không đậu hoàn tiền.',
          contact: `zalo.me/${mobile(262_990)}`,
        },
        {
          title: 'Mở thẻ tín dụng không chứng minh thu nhập',
          where: 'Online',
          text: `Nợ xấu vẫn mở được, hạn mức 30–100tr. Đóng phí phát hành 1.500.000đ qua ${account(80_200_117)} VIB.`,
          contact: mobile(263_100),
        },
      ],
    }),
  }),
  scam('bank_card', {
    host: 'xoa-no-xau.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng hỗ trợ hồ sơ xóa nợ xấu CIC, viết tắt kiểu mạng',
    page: postPage({
      by: 'Hỗ Trợ Hồ Sơ CIC Toàn Quốc',
      at: '35 phút trước',
      text: `Ai đang dính nợ xấu ko vay đc nh thì ib e nhé 😘
E làm bên CIC, x.ó.a n.ợ x.ấ.u nhóm 2-5, 1 ngày là sạch, sau đó hỗ trợ vay lại 100tr lãi 0,6%.
Phí trọn gói 2tr8, ck trước 1tr làm hs, xong mới đóng nốt. Cam kết ko đc hoàn 100%.
Chấm "." e nhắn hoặc add zalo ${mobile(264_221)}`,
      reactions: '187 lượt thích · 240 bình luận',
      comments: [
        { by: 'Hậu', text: '.' },
        { by: 'Tý Xây Dựng', text: 'e ck 1tr rồi bị chặn luôn, mn cẩn thận' },
      ],
    }),
  }),
  scam('bank_card', {
    host: 'huy-the.bio-lienket.example',
    layout: 'bio',
    surface: 'account',
    entry: '/@tongdai.the',
    note: 'Trang liên kết của tài khoản "tổng đài hủy thẻ"',
    page: bioPage({
      name: 'Tổng đài khóa – hủy thẻ tín dụng',
      text: 'Thẻ của bạn sắp bị trừ 1.980.000đ phí bảo hiểm thẻ. Bấm để hủy trong 2 giờ.\nChuẩn bị số thẻ, CVV và mã OTP.',
      colour: '#37266b',
      links: [
        { text: 'HỦY THẺ ONLINE', href: 'https://nang-han-muc-the.example/' },
        { text: 'Chat Zalo chuyên viên', href: `https://zalo.me/${mobile(265_008)}` },
        { text: 'Telegram CSKH', href: 'https://t.me/vidu_cskh_the_thaotruong' },
      ],
    }),
  }),
];
