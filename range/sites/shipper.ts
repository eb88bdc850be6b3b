import { account, dottedMobile, mobile } from '../invented.js';
import { chatPage, portalPage, postPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả shipper, bưu kiện, hải quan. */
export const SHIPPER_SITES = [
  scam('shipper', {
    host: 'ghtk.buukien-giaolai.example',
    layout: 'sign-in',
    note: 'Trang "giao lại bưu kiện" thu phí nhỏ để lấy thẻ',
    page: signInPage({
      title: 'Đơn hàng giao không thành công',
      brand: 'Giao Hàng – Cập nhật địa chỉ',
      colour: '#069255',
      text: 'Bưu kiện VN20811 giao thất bại do thiếu số nhà. Cập nhật địa chỉ và thanh toán phí giao lại 16.000đ trong 24 giờ, quá hạn hàng bị tiêu hủy.',
      form: {
        action: '/thanh-toan',
        fields: [
          { name: 'hoten', label: 'Người nhận' },
          { name: 'diachi', label: 'Địa chỉ mới' },
          { name: 'sdt', label: 'Số điện thoại' },
          { name: 'card', label: 'Số thẻ thanh toán phí' },
          { name: 'cvv', label: 'CVV', type: 'password' },
        ],
        button: 'GIAO LẠI',
      },
      links: [{ text: 'Hủy đăng ký hội viên', href: '/huy' }],
    }),
    more: {
      '/huy': signInPage({
        title: 'Hủy gói hội viên shipper',
        brand: 'Hủy hội viên vận chuyển',
        colour: '#069255',
        text: 'Do chuyển nhầm vào tài khoản hội viên, quý khách sẽ bị trừ 3,5 triệu mỗi tháng. Đăng nhập ngân hàng để hủy tự động trừ.',
        form: {
          action: '/xn',
          fields: [
            { name: 'nganhang', label: 'Ngân hàng' },
            { name: 'tendn', label: 'Tên đăng nhập' },
            { name: 'mk', label: 'Mật khẩu', type: 'password' },
            { name: 'otp', label: 'OTP hủy' },
          ],
          button: 'HỦY ĐĂNG KÝ',
        },
      }),
    },
  }),
  scam('shipper', {
    host: 'anh-shipper.example',
    layout: 'chat',
    surface: 'post',
    note: 'Đoạn nhắn của shipper giả: chuyển phí ship rồi dọa trừ tiền hội viên',
    page: chatPage({
      title: 'Shipper – đơn cod 27k',
      about: 'Tin nhắn trên điện thoại của người nhận hàng.',
      messages: [
        {
          from: 'Shipper',
          text: 'Em giao đơn cho chị mà chị không có nhà, em gửi bác hàng xóm rồi nhé. Chị ck em 27k tiền ship.',
        },
        { from: 'Chị', text: 'đơn gì em, chị đặt nhiều quá không nhớ', own: true },
        {
          from: 'Shipper',
          text: `dạ đơn 0 đồng chị ơi, chỉ phí ship thôi. stk ${account(15_021_377)} vietinbank giúp em.`,
        },
        { from: 'Chị', text: 'chị chuyển rồi nhé', own: true },
        {
          from: 'Shipper',
          text: 'Chết rồi chị ơi em gửi nhầm số tài khoản đăng ký hội viên của công ty, giờ chị bị kích hoạt gói, mỗi tháng trừ 3,5 triệu. Chị bấm link này hủy gấp trước 17h: https://ghtk.buukien-giaolai.example/huy',
        },
        {
          from: 'Shipper',
          text: `Không được thì gọi tổng đài hủy ${dottedMobile(351_602)}, làm theo hướng dẫn chia sẻ màn hình là hủy được.`,
        },
      ],
    }),
  }),
  scam('shipper', {
    host: 'haiquan-buukien.gov-thongquan.example',
    layout: 'portal',
    note: 'Cổng hải quan giả giữ bưu kiện có hàng cấm, thu phí thông quan',
    page: portalPage({
      title: 'Thông quan bưu kiện quốc tế',
      agency: 'CHI CỤC HẢI QUAN BƯU ĐIỆN QUỐC TẾ',
      unit: 'TRA CỨU BƯU KIỆN BỊ TẠM GIỮ',
      menu: [{ text: 'Tra cứu', href: '/' }],
      heading: 'Bưu kiện của bạn có hàng cấm',
      text: `Kiện hàng 4,2 kg gửi từ Anh bị phát hiện chứa ngoại tệ chưa khai báo. Người nhận phải nộp phí thông quan 18.500.000đ, nếu không sẽ bị truy cứu về tội buôn lậu.

Chuyển khoản vào ${account(15_880_240)} ngân hàng Nam A, nội dung mã kiện. Giữ bí mật với bưu tá.`,
      table: {
        head: ['Mã kiện', 'Nội dung', 'Tình trạng'],
        rows: [['UK-77120', 'Quà tặng, 40.000 bảng', 'TẠM GIỮ']],
      },
      footer: `Cán bộ hải quan phụ trách: ${mobile(352_818)} (WhatsApp +44 7700 900 417)`,
    }),
  }),
  scam('shipper', {
    host: 'don-0-dong.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng tặng hàng 0 đồng chỉ thu phí ship',
    page: postPage({
      by: 'Kho Quà 0 Đồng Toàn Quốc',
      at: '1 ngày trước',
      text: `TẶNG 500 nồi chiên lỗi vỏ hộp, đơn 0 đồng, chỉ nhận phí ship 30k ck trước 🎁
Nhận hàng được kiểm. Ai nhận rồi để lại tim cho em vui.
CK: ${account(15_300_661)} MB, nhắn địa chỉ qua zalo ${mobile(353_004)}. Ai hủy đơn bị tính phí hoàn 60k nha.`,
      reactions: '2,3K lượt thích · 1,8K bình luận',
      comments: [{ by: 'Bích', text: 'ck 30k xong nó bảo trúng thêm tivi, đóng 800k thuế??' }],
    }),
  }),
];
