import { htmlDocument, landingPage, oddsPage, shopPage, signInPage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Mua bán, giao nhận, khuyến mại thật (tên giả định): giục, giảm giá, cọc, quét mã như trang giả mà không lừa. */
export const TRADE_SITES = [
  benign({
    host: 'theodoi.chuyenphat-haiau.example',
    layout: 'plain',
    note: 'Hành trình bưu kiện thật: giao không thành công, hẹn giao lại miễn phí',
    page: htmlDocument({
      title: 'Vận đơn HA7720118VN – Giao không thành công',
      style:
        'body{background:#f3f6f9}main{max-width:640px;margin:0 auto;padding:20px}ol{border-left:3px solid #ff8f00;padding-left:22px}li{margin:12px 0}time{color:#678;display:block;font-size:13px}',
      body: `<main><h1>HA7720118VN</h1><p><b>Giao không thành công lần 1.</b> Người nhận vắng nhà. Hàng giữ tại bưu cục 3 ngày, không thu phí giao lại, không bị tiêu hủy.</p>
<form action="/hen-lai" method="post"><label>Ngày giao lại <select name="ngay"><option>Ngày mai, sáng</option><option>Ngày mai, chiều</option><option>Tôi đến bưu cục</option></select></label><label>4 số cuối điện thoại người nhận <input name="duoi" maxlength="4"></label><button>Hẹn giao lại</button></form>
<ol><li><time>18/11 16:40</time>Bưu tá gọi hai lần, không nghe máy</li><li><time>18/11 08:05</time>Đang giao – thu hộ COD 215.000đ</li><li><time>17/11 21:12</time>Đến kho Nghệ Thành</li><li><time>16/11 14:00</time>Lấy hàng</li></ol>
<p>Hải Âu không có "gói hội viên shipper", không nhắn xin số thẻ. COD trả cho bưu tá hoặc quét mã của công ty in trên vận đơn, sau khi nhận hàng.</p></main>`,
    }),
  }),
  benign({
    host: 'dichvu-haiquan-tanviet.example',
    layout: 'landing',
    note: 'Đại lý khai hải quan có phép: thuế nhập khẩu hàng cá nhân, biểu phí',
    page: landingPage({
      title: 'Khai hải quan hàng cá nhân',
      brand: 'Đại lý hải quan Tân Việt',
      colour: '#1f3a5f',
      hero: 'Quà từ nước ngoài bị giữ ở kho? Xem có phải nộp thuế không',
      lead: 'Hàng trên 1 triệu đồng phải khai. Thuế nộp thẳng vào kho bạc theo giấy nộp tiền có mã số tờ khai, không nộp cho "cán bộ hải quan phụ trách". Kiện hàng chứa ngoại tệ, vàng gửi qua bưu điện là chuyện của kẻ lừa tình.',
      points: ['Phí dịch vụ 350.000đ/tờ khai', 'Có hóa đơn', 'Không nhận tiền hộ thuế'],
      footer: 'Mã số đại lý 000, mã số thuế 0000000000.',
    }),
  }),
  benign({
    host: 'nhathuoc-binhan.example',
    layout: 'shop',
    note: 'Nhà thuốc có phép bán thực phẩm bổ sung, ghi rõ không thay thuốc',
    page: shopPage({
      name: 'Nhà thuốc Bình An',
      banner: 'TUẦN LỄ XƯƠNG KHỚP – GIẢM 15% THỰC PHẨM BỔ SUNG',
      colour: '#2e7d32',
      goods: [
        ['Canxi D3 60 viên', '165.000đ', '195.000đ'],
        ['Máy đo đường huyết', '690.000đ'],
        ['Glucosamine 120 viên', '420.000đ', '495.000đ'],
      ],
      text: 'Sản phẩm này không phải là thuốc, không thay thế thuốc chữa bệnh. Không có loại nào "chữa dứt điểm tiểu đường sau một liệu trình". Thuốc kê đơn chỉ bán khi có đơn, dược sĩ tư vấn tại quầy đến 21h.',
      footer: 'Giấy chứng nhận đủ điều kiện kinh doanh dược số 00',
    }),
  }),
  benign({
    host: 'khuyenmai.viendong-telecom.example',
    layout: 'landing',
    note: 'Khuyến mại thật của nhà mạng: đổi SIM 5G miễn phí, nhân đôi data',
    page: landingPage({
      title: 'Lên 5G miễn phí, nhân đôi data',
      brand: 'Viễn Đông Telecom',
      colour: '#00838f',
      hero: 'NHÂN ĐÔI DATA 30 NGÀY KHI ĐỔI SIM 5G',
      lead: 'Chỉ đến hết 30/11! Giữ nguyên số, đổi SIM vật lý hoặc eSIM miễn phí tại 640 cửa hàng, mang theo căn cước. Khách ở xa đặt lịch nhân viên đến nhà trong ứng dụng, nhân viên có thẻ và mã lịch hẹn.',
      form: {
        action: '/kiem-tra',
        method: 'get',
        title: 'Máy bạn có dùng được 5G?',
        fields: [{ name: 'dong_may', label: 'Dòng máy' }],
        button: 'KIỂM TRA NGAY',
      },
      footer: 'Thể lệ đầy đủ tại cửa hàng. Không áp dụng đồng thời khuyến mại khác.',
    }),
  }),
  benign({
    host: 'vemaybay-canhdieu.example',
    layout: 'shop',
    note: 'Đại lý vé cấp 1: săn vé Tết, giữ chỗ 24 giờ, hóa đơn',
    page: shopPage({
      name: 'Đại lý vé Cánh Diều',
      banner: 'VÉ TẾT SÀI GÒN – VINH CÒN 12 CHỖ, GIỮ CHỖ ĐẾN 17H',
      colour: '#0277bd',
      goods: [
        ['SGN – VII 24 tháng Chạp', '2.890.000đ'],
        ['SGN – HAN 26 tháng Chạp', '3.150.000đ'],
        ['HAN – SGN mùng 5', '2.990.000đ'],
      ],
      text: 'Giá đã gồm thuế phí. Mã đặt chỗ kiểm tra trực tiếp trên trang của hãng; vé chỉ có giá trị khi tình trạng là đã xuất. Thanh toán tại quầy, thẻ, hoặc tài khoản đứng tên công ty. Không giao dịch qua tài khoản cá nhân của nhân viên.',
      form: {
        action: '/dat',
        fields: [
          { name: 'hoten', label: 'Tên hành khách (không dấu)' },
          { name: 'sdt', label: 'Điện thoại', type: 'tel' },
          { name: 'chuyen', label: 'Chuyến' },
        ],
        button: 'GIỮ CHỖ',
      },
      footer: 'Đại lý chính thức số 000 – Nghệ Thành',
    }),
  }),
  benign({
    host: 'visa-huongdan.example',
    layout: 'landing',
    note: 'Dịch vụ hồ sơ visa không bao đậu, không làm giả sổ tiết kiệm',
    page: landingPage({
      title: 'Hồ sơ visa du lịch, du học',
      brand: 'Hồ Sơ Xa',
      colour: '#5d4037',
      hero: 'Không ai bao đậu visa. Chúng tôi giúp bạn khai đúng',
      lead: 'Lãnh sự quán quyết định. Phí dịch vụ 1,8 triệu, trượt không hoàn vì công đã bỏ ra, ghi rõ trong hợp đồng. Chúng tôi từ chối hồ sơ nhờ "chứng minh tài chính khống" hay sổ tiết kiệm mượn.',
      sections: [
        [
          'Đi lao động?',
          'Visa du lịch không được làm việc. Ai rủ đi trước làm giấy sau là đẩy bạn vào chỗ trái phép.',
        ],
      ],
      footer: 'Văn phòng tầng 3, giờ hành chính.',
    }),
  }),
  benign({
    host: 'xakho-noithat.example',
    layout: 'shop',
    note: 'Xưởng gỗ xả kho thật: giảm giá, cọc 20%, xem hàng tại xưởng',
    page: shopPage({
      name: 'Xưởng gỗ Ba Chánh',
      banner: 'XẢ KHO CUỐI NĂM – SỐ LƯỢNG CÓ HẠN',
      colour: '#795548',
      goods: [
        ['Bàn ăn 6 ghế gỗ sồi', '7.900.000đ', '11.500.000đ'],
        ['Tủ thờ', '12.400.000đ', '15.000.000đ'],
        ['Giường 1m6', '4.300.000đ', '6.100.000đ'],
      ],
      text: 'Mời cô bác tới xưởng xem tận mắt, ưng mới cọc 20%, có giấy biên nhận. Giao lắp xong thanh toán phần còn lại. Hàng trưng bày, trầy nhẹ nên giảm, không phải trúng thưởng hay tri ân gì hết.',
      footer: 'Xưởng ở cuối đường Đê, nghỉ mùng một.',
    }),
  }),
  benign({
    host: 'goimon-quanphoco.example',
    layout: 'sign-in',
    note: 'Trang gọi món mở ra từ mã QR dán ở bàn, trả tiền sau',
    page: signInPage({
      title: 'Bàn 12 – Quán Phố Cổ',
      brand: 'Quán Phố Cổ – bàn 12',
      colour: '#bf360c',
      text: 'Bạn vừa quét mã trên bàn. Chọn món rồi bấm gửi, bếp nhận ngay. Không cần đăng nhập, không cần Zalo. Trả tiền tại quầy, mã QR thanh toán chỉ có ở quầy thu ngân và trên hóa đơn.',
      form: {
        action: '/goi',
        fields: [
          { name: 'mon', label: 'Món', type: 'select', options: ['Bún chả', 'Nem', 'Trà đá'] },
          { name: 'sl', label: 'Số lượng', type: 'number' },
          { name: 'ghichu', label: 'Ghi chú cho bếp' },
        ],
        button: 'GỬI BẾP',
      },
      below: 'Thấy miếng QR dán chồng lên mã của quán, xin báo nhân viên.',
    }),
  }),
  benign({
    host: 'thethao-tyso.example',
    layout: 'odds',
    note: 'Trang dự đoán tỉ số vui của báo thể thao: có bảng trận, không nhận tiền cược',
    page: oddsPage({
      name: 'Tỷ Số Cuối Tuần',
      slogan: 'Dự đoán vui, trúng tặng áo đấu',
      games: ['Vòng 11', 'Cúp tỉnh', 'Bóng đá nữ'],
      offers: ['Mỗi bạn đọc một dự đoán mỗi vòng', 'Quà: 3 áo đấu có chữ ký'],
      rows: [
        ['Xuân Sơn – Hải Âu', 'dự đoán 2–1', '61% bạn đọc'],
        ['Ven Sông – Bến Thành Nam', 'dự đoán 0–0', '44% bạn đọc'],
      ],
      text: 'Trò dự đoán không thu tiền, không quy đổi điểm thành tiền. Kèo nhà cái, nạp đầu tặng 100%, tài xỉu là cờ bạc trái phép: tòa soạn xóa bình luận mời gọi và khóa tài khoản.',
      links: [
        { text: 'Lịch đấu', href: '/lich' },
        { text: 'Thể lệ', href: '/the-le' },
      ],
    }),
  }),
];
