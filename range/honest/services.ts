import {
  bioPage,
  chatPage,
  landingPage,
  portalPage,
  postPage,
  shopPage,
  signInPage,
  storePage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Cửa hàng, nhà mạng, điện nước, chuyển phát, du lịch: làm ăn thật (tên giả định). */
export const SERVICE_SITES = [
  benign({
    host: 'dienmay-mau.example',
    layout: 'shop',
    note: 'Siêu thị điện máy giảm giá thật, giao hàng thu tiền khi nhận',
    page: shopPage({
      name: 'Điện Máy Mẫu',
      banner: 'XẢ KHO TRƯNG BÀY – GIẢM ĐẾN 40% – 12 NGÀY',
      colour: '#1565c0',
      goods: [
        ['Tủ lạnh 236L', '5.490.000đ', '7.290.000đ'],
        ['Máy giặt 9kg', '6.190.000đ', '7.990.000đ'],
        ['Nồi cơm điện', '690.000đ', '950.000đ'],
      ],
      text: `Hàng trưng bày bảo hành chính hãng 12 tháng. Được kiểm tra trước khi nhận, trả hàng trong 7 ngày. Thanh toán khi nhận hàng hoặc qua cổng thanh toán, xuất hóa đơn điện tử.

Chúng tôi không yêu cầu cọc giữ hàng vào tài khoản cá nhân.`,
      form: {
        action: '/gio-hang',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'sdt', label: 'Số điện thoại' },
          { name: 'diachi', label: 'Địa chỉ giao hàng' },
        ],
        button: 'ĐẶT HÀNG',
      },
      links: [
        { text: 'Bảo hành', href: '/bao-hanh' },
        { text: 'Hệ thống cửa hàng', href: '/cua-hang' },
      ],
      footer: 'Công ty CP Điện Máy Mẫu – MST 0000000000 – Đã thông báo Bộ Công Thương',
    }),
    more: {
      '/bao-hanh': landingPage({
        title: 'Bảo hành',
        brand: 'Điện Máy Mẫu',
        colour: '#1565c0',
        hero: 'Chính sách bảo hành',
        lead: 'Mang sản phẩm và hóa đơn đến cửa hàng gần nhất.',
        footer: 'Điện Máy Mẫu',
      }),
      '/cua-hang': landingPage({
        title: 'Cửa hàng',
        brand: 'Điện Máy Mẫu',
        colour: '#1565c0',
        hero: '18 cửa hàng tại 7 tỉnh',
        lead: 'Mở cửa 8 giờ đến 21 giờ 30.',
        footer: 'Điện Máy Mẫu',
      }),
    },
  }),
  benign({
    host: 'shop-thoitrang-mau.example',
    layout: 'shop',
    note: 'Cửa hàng thời trang nhỏ, chuyển khoản cọc đơn may đo',
    page: shopPage({
      name: 'May Đo Cô Sáu',
      banner: 'ÁO DÀI TẾT – NHẬN MAY ĐẾN 20 THÁNG CHẠP',
      colour: '#ad1457',
      goods: [
        ['Áo dài gấm', '1.250.000đ'],
        ['Áo dài lụa', '1.650.000đ'],
        ['Áo bà ba', '520.000đ'],
      ],
      text: 'Khách đến đo tại tiệm. Hàng may đo xin cọc 30%, hủy trước khi cắt vải được hoàn cọc. Có biên nhận.',
      footer: 'Chợ Ví Dụ, sạp 14. Nghỉ chiều Chủ nhật.',
    }),
  }),
  benign({
    host: 'trung-thuong-sieuthi.example',
    layout: 'landing',
    note: 'Thể lệ chương trình quay số trúng thưởng thật của siêu thị',
    page: landingPage({
      title: 'Thể lệ quay số mừng sinh nhật',
      brand: 'Siêu Thị Quê Mình',
      colour: '#2e7d32',
      hero: 'Mua sắm nhận phiếu, quay số trúng xe máy',
      lead: 'Mỗi hóa đơn 300.000đ được một phiếu. Quay số công khai ngày 25/12 tại siêu thị, có đại diện sở công thương.',
      sections: [
        [
          'Nhận giải',
          'Khách trúng thưởng mang phiếu và căn cước đến quầy dịch vụ. Thuế thu nhập khấu trừ theo quy định, siêu thị không thu phí nhận quà, không yêu cầu chuyển khoản.',
        ],
      ],
      footer: 'Chương trình đã đăng ký khuyến mại.',
    }),
  }),
  benign({
    host: 'nhamang-mau.example',
    layout: 'landing',
    note: 'Nhà mạng: khuyến mãi nạp thẻ, đổi eSIM tại cửa hàng',
    page: landingPage({
      title: 'Nhà mạng Mẫu – Tặng 20% giá trị thẻ nạp',
      brand: 'Nhà mạng Mẫu',
      colour: '#d84315',
      hero: 'Tặng 20% thẻ nạp duy nhất hôm nay',
      lead: 'Nạp bất kỳ hình thức nào. Soạn KM gửi 000 để biết chi tiết. Đổi SIM 4G/5G, eSIM miễn phí tại cửa hàng, mang căn cước.',
      sections: [
        [
          'Chuẩn hóa thông tin thuê bao',
          'Thuê bao cần bổ sung thông tin được nhắn từ đầu số định danh và làm trong ứng dụng. Chúng tôi không gọi dọa khóa hai chiều sau 2 giờ, không yêu cầu đọc OTP hay bấm mã chuyển hướng cuộc gọi.',
        ],
      ],
      links: [{ text: 'Gói cước', href: '/goi-cuoc' }],
      footer: 'Từ chối quảng cáo: soạn TC gửi 000.',
    }),
    more: {
      '/goi-cuoc': landingPage({
        title: 'Gói cước',
        brand: 'Nhà mạng Mẫu',
        colour: '#d84315',
        hero: 'ST90: 1GB/ngày, 90.000đ/30 ngày',
        lead: 'Tự động gia hạn, hủy bất cứ lúc nào.',
        footer: 'Nhà mạng Mẫu',
      }),
    },
  }),
  benign({
    host: 'dienluc-mau.example',
    layout: 'portal',
    note: 'Điện lực: tra cứu hóa đơn, lịch cắt điện, cảnh báo giả mạo',
    page: portalPage({
      title: 'Chăm sóc khách hàng điện lực',
      agency: 'CÔNG TY ĐIỆN LỰC MẪU',
      unit: 'CHĂM SÓC KHÁCH HÀNG',
      menu: [{ text: 'Hóa đơn', href: '/' }],
      heading: 'Tra cứu hóa đơn và lịch ngừng cấp điện',
      text: 'Khách hàng nợ tiền điện được thông báo ba lần trước khi ngừng cấp điện. Thanh toán qua ngân hàng, ví điện tử, điểm thu. Điện lực không gửi tệp cài đặt, không hoàn tiền hóa đơn qua liên kết, không thu qua tài khoản cá nhân.',
      table: {
        head: ['Khu vực', 'Thời gian', 'Lý do'],
        rows: [
          ['Xóm 4', '8h–11h ngày 24', 'Thay dây'],
          ['Tổ 9', '13h–15h ngày 25', 'Bảo dưỡng trạm'],
        ],
      },
      form: {
        action: '/tra',
        method: 'get',
        fields: [{ name: 'ma', label: 'Mã khách hàng' }],
        button: 'Tra cứu',
      },
      footer: 'Công ty Điện lực Mẫu',
    }),
  }),
  benign({
    host: 'app-capnuoc.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/app/cap-nuoc-mau',
    note: 'Ứng dụng CSKH cấp nước thật (giả định)',
    page: storePage({
      app: 'Cấp Nước Mẫu CSKH',
      developer: 'Cong ty CP Cap nuoc Mau',
      contact: 'cskh@capnuoc-mau.example',
      packageId: 'vn.capnuocmau.cskh',
      rating: '3,8',
      installs: '50.000+',
      updated: '20 thg 10, 2026',
      text: 'Xem hóa đơn, gửi chỉ số, báo vỡ ống. Thanh toán qua cổng của ngân hàng bạn chọn.',
      permissions: ['Máy ảnh (chụp đồng hồ)', 'Thông báo'],
      reviews: [
        [4, 'tiện'],
        [2, 'lâu cập nhật nợ cước'],
      ],
      download: 'https://kho-chinh-thuc.khoapp.example/cap-nuoc-mau',
    }),
  }),
  benign({
    host: 'chuyenphat-mau.example',
    layout: 'landing',
    note: 'Hãng chuyển phát: tra cứu vận đơn thật',
    page: landingPage({
      title: 'Tra cứu bưu kiện',
      brand: 'Chuyển Phát Mẫu',
      colour: '#ff6f00',
      hero: 'Nhập mã vận đơn',
      lead: 'Theo dõi hành trình, đổi địa chỉ giao, hẹn giờ giao lại miễn phí hai lần.',
      form: {
        action: '/tra-cuu',
        method: 'get',
        fields: [{ name: 'ma', label: 'Mã vận đơn', placeholder: 'CPM…' }],
        button: 'Tra cứu',
      },
      sections: [
        [
          'Cẩn trọng',
          'Bưu tá không yêu cầu chuyển khoản phí ship trước khi giao. Không có gói hội viên bị trừ tiền hằng tháng. Tin nhắn bưu kiện có hàng cấm, đòi phí, là giả mạo.',
        ],
      ],
      footer: 'Phí COD thu khi nhận hàng.',
    }),
  }),
  benign({
    host: 'shipper-that.example',
    layout: 'chat',
    surface: 'post',
    note: 'Đoạn nhắn bình thường giữa shipper và khách',
    page: chatPage({
      title: 'Shipper khu 5',
      about: 'Hội thoại giao hàng thường ngày.',
      messages: [
        { from: 'Shipper', text: 'Chị ơi em giao đơn sách 120k, chị ở nhà không ạ?' },
        { from: 'Chị', text: 'chị đi làm, em gửi bảo vệ giúp, chị ck em được không', own: true },
        {
          from: 'Shipper',
          text: 'Dạ chị chuyển qua mã QR của hãng trong app, xong em mới bấm giao thành công được. Chị kiểm tra hàng rồi chuyển cũng được ạ.',
        },
        { from: 'Chị', text: 'ok em, tối chị xuống lấy', own: true },
      ],
    }),
  }),
  benign({
    host: 'lu-hanh-mau.example',
    layout: 'shop',
    note: 'Công ty lữ hành có giấy phép bán combo, cọc theo hợp đồng',
    page: shopPage({
      name: 'Lữ Hành Mẫu',
      banner: 'COMBO ĐÀ LẠT 3N2Đ TỪ 3.290.000Đ/KHÁCH',
      colour: '#00695c',
      goods: [
        ['Đà Lạt 3N2Đ xe giường nằm', '3.290.000đ'],
        ['Phú Quốc 3N2Đ', '6.890.000đ'],
        ['Côn Đảo 2N1Đ', '5.450.000đ'],
      ],
      text: 'Đặt cọc 50% khi ký hợp đồng, chuyển vào tài khoản công ty hoặc trả tại văn phòng. Hủy trước 15 ngày hoàn 90%. Mã đặt chỗ và vé điện tử gửi sau khi xuất.',
      links: [{ text: 'Điều khoản', href: '/dieu-khoan' }],
      footer: 'Giấy phép lữ hành nội địa số 00-000/SDL',
    }),
    more: {
      '/dieu-khoan': landingPage({
        title: 'Điều khoản',
        brand: 'Lữ Hành Mẫu',
        colour: '#00695c',
        hero: 'Điều khoản hủy đổi',
        lead: 'Chi tiết theo hợp đồng.',
        footer: '',
      }),
    },
  }),
  benign({
    host: 'homestay-chu-nha.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Chủ homestay thật đăng phòng trống, nhận giữ chỗ',
    page: postPage({
      by: 'Nhà Trên Dốc – Homestay',
      at: '2 ngày trước',
      text: `Cuối tuần này còn 2 phòng, 450k/đêm có ăn sáng. Khách muốn giữ phòng chuyển trước 1 đêm, đổi ngày báo trước 3 hôm. Mời ghé xem nhà trước cũng được, địa chỉ ghim trên bản đồ.
Đặt qua ứng dụng hay nhắn trang đều như giá.`,
      reactions: '93 lượt thích · 18 bình luận',
    }),
  }),
  benign({
    host: 'phong-ve-mau.example',
    layout: 'sign-in',
    note: 'Trang thanh toán thật của đại lý vé, có ô thẻ',
    page: signInPage({
      title: 'Thanh toán vé',
      brand: 'Phòng Vé Mẫu',
      colour: '#0d47a1',
      text: 'Đơn hàng PV-1022, 2 vé khứ hồi. Bạn sẽ được chuyển sang trang xác thực của ngân hàng phát hành.',
      form: {
        action: '/thanh-toan',
        fields: [
          { name: 'name', label: 'Tên trên thẻ' },
          { name: 'card', label: 'Số thẻ' },
          { name: 'exp', label: 'Ngày hết hạn' },
          { name: 'cvc', label: 'CVV', type: 'password' },
        ],
        button: 'Thanh toán',
      },
      links: [{ text: 'Điều kiện vé', href: '/dieu-kien' }],
    }),
  }),
  benign({
    host: 'quan-caphe-goc.bio-lienket.example',
    layout: 'bio',
    surface: 'account',
    entry: '/@quangoc',
    note: 'Trang liên kết của quán cà phê: thực đơn, bản đồ, Zalo',
    page: bioPage({
      name: 'Quán Góc Phố',
      text: 'Cà phê rang xay, mở 6h30–22h. Quét mã trên bàn để gọi món.',
      colour: '#4e342e',
      links: [
        { text: 'Thực đơn', href: '/@quangoc/menu' },
        { text: 'Chỉ đường', href: 'https://ban-do.example/quan-goc' },
        { text: 'Đặt bàn qua Zalo OA', href: 'https://zalo.me/vidu-quangoc-thaotruong' },
      ],
    }),
  }),
];
