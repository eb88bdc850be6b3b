import { bioPage, htmlDocument, landingPage, portalPage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Nghề có phép: luật sư, quỹ, môi giới, công chứng, tính lãi vay (tên giả định). */
export const LICENSED_SITES = [
  benign({
    host: 'luatsu-benthanh.example',
    layout: 'landing',
    note: 'Văn phòng luật sư tư vấn người bị lừa tố giác, nói rõ không hứa lấy lại tiền',
    page: landingPage({
      title: 'Tư vấn cho người bị chiếm đoạt tài sản qua mạng',
      brand: 'Văn phòng Luật sư Bến Thành Nam',
      colour: '#4e342e',
      hero: 'Bị lừa chuyển tiền, bước đầu tiên nên làm gì?',
      lead: 'Gọi ngân hàng yêu cầu tạm dừng giao dịch, giữ nguyên tin nhắn, đến công an nơi cư trú nộp đơn tố giác. Việc này anh chị tự làm được và không mất tiền.',
      sections: [
        [
          'Chúng tôi không hứa thu hồi 100%',
          'Không luật sư nào "truy vết dòng tiền" hay lấy lại tiền bị lừa trong 30 phút. Ai đòi phí kích hoạt để giải ngân tiền treo là lừa lần hai.',
        ],
        [
          'Thù lao',
          'Soạn đơn 1.500.000đ, dự làm việc theo giờ, ghi trong hợp đồng dịch vụ pháp lý. Gia đình khó khăn được trợ giúp miễn phí.',
        ],
      ],
      form: {
        action: '/hen',
        title: 'Đặt lịch gặp',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
          { name: 'viec', label: 'Tóm tắt sự việc, số tiền' },
        ],
        button: 'Gửi',
      },
      footer: 'Giấy đăng ký hoạt động số 00/TP-ĐKHĐ, Đoàn Luật sư.',
    }),
  }),
  benign({
    host: 'tranhtung-congno.example',
    layout: 'landing',
    note: 'Công ty luật khởi kiện đòi nợ doanh nghiệp, chê kiểu đòi nợ khủng bố',
    page: landingPage({
      title: 'Giải quyết công nợ bằng tố tụng',
      brand: 'Luật Công Nợ Minh Trí',
      colour: '#263238',
      hero: 'Con nợ chây ỳ? Khởi kiện, đừng thuê xã hội đen',
      lead: 'Kinh doanh dịch vụ đòi nợ thuê đã bị cấm. Bêu ảnh, gọi người thân, dọa "đến tận nhà" đều có thể bị xử lý hình sự, kể cả người đi thuê.',
      points: ['Gửi thư yêu cầu thanh toán', 'Hòa giải', 'Nộp đơn và theo thi hành án'],
      footer: 'Chỉ nhận vụ có chứng từ hợp pháp.',
    }),
  }),
  benign({
    host: 'quymo-anphat.example',
    layout: 'landing',
    note: 'Quỹ mở có phép: nêu lợi nhuận quá khứ, rủi ro, biểu mẫu mở tài khoản',
    page: landingPage({
      title: 'Quỹ mở An Phát Cân Bằng',
      brand: 'Quản lý quỹ An Phát',
      colour: '#0b6b53',
      hero: 'Đầu tư từ 100.000 đồng mỗi tháng',
      lead: 'Lợi nhuận bình quân 5 năm: 9,8%/năm, năm thấp nhất âm 12%. Kết quả quá khứ không bảo đảm tương lai. Rút tiền nhận sau 3 ngày làm việc, không phí ẩn, không phải nộp thuế trước khi rút.',
      form: {
        action: '/mo-tai-khoan',
        fields: [
          { name: 'hoten', label: 'Họ và tên' },
          { name: 'cccd', label: 'Số CCCD' },
          { name: 'nganhang', label: 'Ngân hàng nhận tiền bán' },
          { name: 'stk', label: 'Số tài khoản (chính chủ)' },
        ],
        button: 'MỞ TÀI KHOẢN',
        note: 'Tiền chuyển vào ngân hàng giám sát, không vào tài khoản cá nhân.',
      },
      sections: [
        [
          'Cảnh báo mạo danh',
          'Nhóm Zalo "chuyên gia An Phát" cam kết lãi 3%/ngày, mời nạp USDT là giả danh.',
        ],
      ],
      footer: 'Giấy phép UBCK số 00/GPHĐQLQ',
    }),
  }),
  benign({
    host: 'moigioi-lananh.bio-lienket.example',
    layout: 'bio',
    surface: 'account',
    entry: '/@lananh.moigioi',
    note: 'Trang liên kết của một nhân viên môi giới chứng khoán có chứng chỉ',
    page: bioPage({
      name: 'Lan Anh – môi giới chứng khoán',
      text: 'Chứng chỉ hành nghề tra được trên trang của Ủy ban. Không nhận tiền hộ, không room VIP, không phím hàng.',
      colour: '#006064',
      links: [
        { text: 'Mở tài khoản trên ứng dụng công ty', href: 'https://chungkhoan-mau.example/' },
        { text: 'Bản tin sáng thứ Hai', href: '/@lananh.moigioi/ban-tin' },
        { text: 'Hẹn gặp tại quầy', href: '/@lananh.moigioi/hen' },
      ],
    }),
  }),
  benign({
    host: 'tinh-lai-vay.example',
    layout: 'plain',
    note: 'Bảng tính lãi vay và so sánh lãi suất, không nhận hồ sơ',
    page: htmlDocument({
      title: 'Tính lãi vay trả góp',
      style:
        'body{max-width:760px;margin:0 auto;padding:24px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #ccc;padding:6px}fieldset{display:flex;gap:10px}',
      body: `<h1>Vay 30 triệu, mỗi tháng trả bao nhiêu?</h1>
<form action="/tinh" method="get"><fieldset><label>Số tiền <input name="tien" value="30000000"></label><label>Số tháng <input name="thang" value="12"></label><label>Lãi %/năm <input name="lai" value="18"></label><button>Tính</button></fieldset></form>
<table><tr><th>Nơi vay</th><th>Lãi niêm yết</th><th>Trả mỗi tháng</th></tr><tr><td>Ngân hàng, có lương</td><td>14%/năm</td><td>2.693.000đ</td></tr><tr><td>Công ty tài chính</td><td>38%/năm</td><td>3.040.000đ</td></tr><tr><td>App "duyệt 5 phút, chỉ cần CCCD"</td><td>1%/ngày</td><td>12.600.000đ</td></tr></table>
<p>Hàng cuối là ví dụ tín dụng đen: nợ xấu vẫn duyệt, giải ngân trong ngày, trừ phí trước 30%. Đừng vay. Trang này chỉ tính toán, không nhận hồ sơ, không xin số điện thoại.</p>`,
    }),
  }),
  benign({
    host: 'congchung-vidu.example',
    layout: 'portal',
    note: 'Văn phòng công chứng: sang tên sổ đỏ, phí niêm yết, tra cứu ngăn chặn',
    page: portalPage({
      title: 'Văn phòng Công chứng Ví Dụ',
      agency: 'SỞ TƯ PHÁP',
      unit: 'VĂN PHÒNG CÔNG CHỨNG VÍ DỤ',
      menu: [
        { text: 'Biểu phí', href: '/' },
        { text: 'Đặt lịch', href: '/' },
      ],
      heading: 'Sang tên sổ đỏ cần những gì',
      text: 'Hai bên mang bản chính giấy chứng nhận, căn cước, giấy hôn nhân. Thù lao theo trần của tỉnh. Không có "làm sổ nhanh có người trong sở"; hồ sơ nộp một cửa, có giấy hẹn. Tiền cọc mua bán nên gửi tài khoản phong tỏa của ngân hàng.',
      table: {
        head: ['Giá trị', 'Phí công chứng'],
        rows: [
          ['Đến 1 tỷ', '0,1%'],
          ['1–3 tỷ', '1 triệu + 0,06%'],
        ],
      },
      footer: 'Mở cửa từ thứ Hai đến sáng thứ Bảy',
    }),
  }),
];
