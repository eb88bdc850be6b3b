import { account, mobile } from '../invented.js';
import { landingPage, postPage, shopPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Cửa hàng, ưu đãi, trúng thưởng giả. */
export const SHOP_FAKE_SITES = [
  scam('shop_fake', {
    host: 'xakho-dienmay.example',
    layout: 'shop',
    note: 'Cửa hàng điện máy giả xả kho, cọc giữ hàng qua tài khoản cá nhân',
    page: shopPage({
      name: 'ĐIỆN MÁY XẢ KHO',
      banner: 'XẢ KHO TRẢ MẶT BẰNG – GIẢM 90% – CHỈ 24 GIỜ',
      colour: '#d0021b',
      goods: [
        ['Tủ lạnh 400L', '1.290.000đ', '12.990.000đ'],
        ['Máy giặt cửa trước', '990.000đ', '9.490.000đ'],
        ['Điện thoại 256GB', '1.990.000đ', '28.990.000đ'],
        ['Robot hút bụi', '490.000đ', '6.990.000đ'],
      ],
      text: `Hàng nguyên seal, lỗi hộp, không bảo hành tại hãng. Không nhận xem hàng trực tiếp vì kho ở khu cách ly.

Cọc giữ hàng 50% vào ${account(16_090_333)} (Sacombank – NGUYEN THI VI DU), phần còn lại trả khi nhận. Hết giờ giá trở lại như cũ.`,
      form: {
        action: '/dat',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'sdt', label: 'Số điện thoại' },
          { name: 'diachi', label: 'Địa chỉ' },
          { name: 'bill', label: 'Ảnh chuyển khoản cọc', type: 'file' },
        ],
        button: 'CHỐT ĐƠN GIỮ GIÁ',
      },
      links: [{ text: 'Chính sách', href: '/chinh-sach' }],
      footer: `Đặt hàng Zalo ${mobile(361_270)}. Không bán qua sàn để giảm phí.`,
      script:
        'var s=86399;setInterval(function(){s--;document.getElementById("dem").textContent="XẢ KHO – CÒN "+s+" GIÂY"},1000);',
    }),
    more: {
      '/chinh-sach': shopPage({
        name: 'ĐIỆN MÁY XẢ KHO',
        banner: 'CHÍNH SÁCH',
        colour: '#d0021b',
        goods: [],
        text: 'Không hoàn cọc trong mọi trường hợp. Khách báo công an coi như tự hủy đơn.',
        footer: '',
      }),
    },
  }),
  scam('shop_fake', {
    host: 'tri-an-sieuthi.example',
    layout: 'landing',
    note: 'Trúng thưởng tri ân khách hàng, đóng phí nhận xe máy',
    page: landingPage({
      title: 'Chúc mừng! Bạn là khách hàng may mắn',
      brand: 'Siêu Thị Tri Ân',
      colour: '#f0a500',
      hero: 'Số điện thoại của bạn trúng 01 xe máy và 100 triệu đồng',
      lead: 'Chương trình tri ân khách hàng nhân 20 năm thành lập. Nhập mã dự thưởng để nhận quà miễn phí, quà bị hủy nếu không nhận trong hôm nay.',
      form: {
        action: '/nhan-qua',
        fields: [
          { name: 'ma', label: 'Mã dự thưởng trong tin nhắn' },
          { name: 'hoten', label: 'Họ tên' },
          { name: 'cccd', label: 'Số CCCD' },
          { name: 'stk', label: 'Số tài khoản nhận thưởng' },
        ],
        button: 'NHẬN GIẢI',
      },
      sections: [
        [
          'Thủ tục nhận giải',
          `Đóng trước phí trước bạ và bảo hiểm 4.750.000đ vào ${account(16_411_520)} SHB. Ban tổ chức giao xe tận nhà sau 2 ngày.`,
        ],
        ['Danh sách đã nhận', 'Ông L. (Bến Tre), bà N. (Thái Bình), anh S. (Gia Lai)…'],
      ],
      footer: `Ban tổ chức giải thưởng ${mobile(362_444)}`,
    }),
  }),
  scam('shop_fake', {
    host: 'tui-hieu-thanh-ly.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Trang bán túi hiệu thanh lý, nhận cọc rồi chặn',
    page: postPage({
      by: 'Thanh Lý Túi Hiệu Chính Hãng – Tích Xanh',
      at: '50 phút trước',
      text: `Khách bùng nên pass lại túi real full bill, giá sale 1/10 🔥
Có bill nước ngoài, bao check. Chỉ ship, không gặp. Cọc trước 1tr giữ túi, ai cọc trước được trước, ko tiếp người hỏi nhiều.
Ck xong gửi bill e lên đơn liền: ${account(16_730_808)} VIB. ib nhé các tình yêu`,
      reactions: '510 lượt thích · 77 bình luận',
      picture: 'tui-xach',
      comments: [
        { by: 'Yến', text: 'đã cọc 3 ngày, ib ko rep, bị block luôn' },
        { by: 'Seeding 02', text: 'hàng đẹp lắm shop ơi, mình mua lần 3' },
      ],
    }),
  }),
  scam('shop_fake', {
    host: 'bill-ao-thanhtoan.example',
    layout: 'landing',
    note: 'Dịch vụ tạo biên lai chuyển khoản giả',
    page: landingPage({
      title: 'Tạo bill chuyển khoản 25 ngân hàng',
      brand: 'Fake Bill VN',
      colour: '#4527a0',
      hero: 'Tạo bill chuyển khoản như thật trong 5 giây',
      lead: 'Tự chọn ngân hàng, số dư, số tiền, giờ giao dịch. Bill có hiệu ứng biến động số dư, đưa chủ shop xem là tin.',
      points: ['Đủ giao diện sáng tối', 'Có âm báo "ting ting"', 'Gói tuần 49k, tháng 149k'],
      sections: [
        [
          'Lưu ý',
          'Dùng xong xóa lịch sử. Muốn giả đã cọc, giả đã trả nợ, giả đã mua hàng đều được. Admin không chịu trách nhiệm.',
        ],
      ],
      footer: 'Mua key qua Telegram @vidu_bill_thaotruong',
    }),
  }),
];
