import {
  channelPage,
  chatPage,
  landingPage,
  letterPage,
  portalPage,
  postPage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Cảnh báo của cơ quan, nhà mạng, ngân hàng, trường, điện lực: chép lại lời kẻ lừa để dân nhận ra. */
export const SERVICE_WARNINGS = [
  benign({
    host: 'datdai.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'Văn phòng đất đai: làm sạch dữ liệu không thu phí, không bắt đổi sổ đỏ',
    page: portalPage({
      title: 'Văn phòng Đăng ký đất đai',
      agency: 'UBND TỈNH VÍ DỤ',
      unit: 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI',
      menu: [
        { text: 'Thủ tục', href: '/' },
        { text: 'Tra cứu hồ sơ', href: '/' },
      ],
      heading: 'Về chiến dịch làm sạch dữ liệu đất đai',
      text: `Bà con nộp bản chụp giấy chứng nhận và căn cước cho tổ công tác thôn, có danh sách và chữ ký giao nhận. Việc này KHÔNG thu phí, không hạn chót, sổ cũ vẫn còn giá trị.

Đã có người nhận điện thoại nói "không cập nhật trước ngày 30 thì sổ đỏ bị thu hồi", rồi được gửi tệp để cài và bảo chuyển lệ phí. Cán bộ địa chính không làm như vậy.`,
      table: {
        head: ['Thôn', 'Ngày thu bản chụp', 'Nơi nộp'],
        rows: [
          ['Thôn Hạ', '24/11', 'Nhà văn hóa'],
          ['Thôn Thượng', '26/11', 'Trường tiểu học'],
        ],
      },
      footer: 'Văn phòng Đăng ký đất đai tỉnh Ví Dụ (giả định)',
    }),
  }),
  benign({
    host: 'nop-phat.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'Trang nộp phạt giao thông thật, tra theo số quyết định có biên lai',
    page: portalPage({
      title: 'Nộp phạt vi phạm giao thông',
      agency: 'TỈNH VÍ DỤ',
      unit: 'CỔNG THANH TOÁN TRỰC TUYẾN',
      menu: [{ text: 'Nộp phạt', href: '/' }],
      heading: 'Tra cứu quyết định xử phạt',
      text: 'Nhập số quyết định ghi trên biên bản giấy. Tiền vào tài khoản kho bạc, biên lai điện tử có chữ ký số. Hệ thống không nhắn tin báo "phạt nguội quá hạn", không yêu cầu số thẻ hay OTP ngoài trang của ngân hàng quý vị chọn.',
      form: {
        action: '/tra-quyet-dinh',
        method: 'get',
        fields: [
          { name: 'so_qd', label: 'Số quyết định' },
          { name: 'bien_so', label: 'Biển số xe' },
        ],
        button: 'Tra cứu',
      },
      footer: 'Mọi thắc mắc: bộ phận một cửa, giờ hành chính',
    }),
  }),
  benign({
    host: 'antoan.viendong-telecom.example',
    layout: 'landing',
    note: 'Nhà mạng cảnh báo gọi dọa khóa SIM, chiếm SIM qua eSIM',
    page: landingPage({
      title: 'Nhận diện cuộc gọi giả danh tổng đài',
      brand: 'Viễn Đông Telecom',
      colour: '#00838f',
      hero: '"Thuê bao của anh sẽ bị khóa hai chiều sau 2 giờ": đó là kẻ gian',
      lead: 'Chúng bảo bấm **21* để "chuẩn hóa", thật ra là chuyển hướng cuộc gọi; hoặc xin mã QR để "nâng cấp eSIM 5G tại nhà", thật ra là chiếm số.',
      points: [
        'Nhân viên nhà mạng không hỏi OTP',
        'Đổi SIM chỉ tại cửa hàng hoặc trong ứng dụng, có đối chiếu khuôn mặt',
        'Mất sóng bất thường: gọi ngay từ máy khác',
      ],
      sections: [
        ['Báo cuộc gọi rác', 'Nhắn V gửi 156 kèm số điện thoại và nội dung. Hoàn toàn miễn phí.'],
      ],
      footer: 'Viễn Đông Telecom – thông tin thuê bao được bảo vệ theo luật.',
    }),
  }),
  benign({
    host: 'thongbao.nganhang-songlam.example',
    layout: 'letter',
    note: 'Thông báo của ngân hàng gửi khách về thu thập sinh trắc học, nêu tin giả',
    page: letterPage({
      sender: 'NGÂN HÀNG TMCP SÔNG LAM',
      number: '118/TB-SL',
      place: 'Nghệ Thành, ngày 02 tháng 11 năm 2026',
      kind: 'THÔNG BÁO',
      subject: 'Về việc cập nhật giấy tờ tùy thân và sinh trắc học',
      text: `Kính gửi Quý khách hàng,

Tài khoản có giấy tờ hết hạn sẽ tạm dừng rút tiền trực tuyến theo quy định. Quý khách cập nhật trong ứng dụng đang dùng hoặc đến quầy, mang căn cước gắn chíp.

Hiện có đối tượng gọi video xưng nhân viên, dọa "khóa tài khoản trong hôm nay", gửi tệp APK và yêu cầu chia sẻ màn hình. Quý khách vui lòng dừng ngay, không cài đặt, không nhập OTP.`,
      signer: 'Khối Vận hành',
    }),
  }),
  benign({
    host: 'congan-xa.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Công an xã kể vụ "bắt cóc trực tuyến" vừa ngăn được, chép lời đe dọa',
    page: postPage({
      by: 'Công an xã Ví Dụ',
      at: '6 giờ trước',
      text: `Sáng nay cô giao dịch viên bưu điện báo có cháu sinh viên run rẩy đòi chuyển 180 triệu. Anh em ra thì cháu đang bị "đại úy" giữ trên Zalo 2 tiếng, bắt vào nhà nghỉ, cấm kể với ai.
Chúng nói: "em liên quan đường dây rửa tiền, đã có lệnh bắt, chuyển tiền vào tài khoản tạm giữ để chứng minh trong sạch".
Công an KHÔNG làm việc qua điện thoại, không gửi lệnh bắt qua Zalo, không có tài khoản tạm giữ cá nhân nào hết. Gặp thì cúp máy, ra công an gần nhất.`,
      reactions: '2,1K lượt thích · 640 lượt chia sẻ',
      comments: [
        { by: 'Hạnh', text: 'cảm ơn cô bưu điện quá, cháu nhà em cũng từng bị' },
        { by: 'Công an xã Ví Dụ', text: 'Dạ bác nhắc các cháu giúp ạ' },
      ],
    }),
  }),
  benign({
    host: 'dienluc-xuanson.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/dienluc_xuanson',
    note: 'Kênh của điện lực: lịch cắt điện, cảnh báo tin "hoàn tiền điện tính sai"',
    page: channelPage({
      name: 'Điện lực Xuân Sơn',
      handle: 'dienluc_xuanson',
      subscribers: '9 204',
      about:
        'Lịch ngừng cấp điện, giá điện, cảnh báo. Kênh chỉ đăng tin, không nhắn riêng khách hàng.',
      posts: [
        {
          at: '2026-11-17T07:30:00+07:00',
          views: '2.1K',
          text: 'Ngừng cấp điện tổ 4, 5, 6 từ 7h30 đến 10h thứ Năm để thay trụ.',
        },
        {
          at: '2026-11-18T16:00:00+07:00',
          views: '5.6K',
          text: 'Tin "hóa đơn tháng 10 tính sai, bấm vào để nhận hoàn 1.250.000đ, nhập số thẻ" là tin lừa. Hoàn tiền điện chỉ trừ vào kỳ sau.',
        },
        {
          at: '2026-11-19T08:10:00+07:00',
          views: '1.9K',
          text: 'Không có chuyện nợ tiền điện 2 giờ là cắt. Giấy báo gửi đủ ba lần, có dấu đơn vị.',
        },
      ],
    }),
  }),
  benign({
    host: 'phuhuynh-lop3.example',
    layout: 'chat',
    surface: 'post',
    note: 'Cô giáo trấn an phụ huynh sau cuộc gọi "con đang cấp cứu"',
    page: chatPage({
      title: 'Nhóm phụ huynh lớp 3A',
      about: 'Trích tin nhắn, trường đăng lại sau khi xin phép để phụ huynh khác biết.',
      messages: [
        {
          from: 'Mẹ Na',
          text: 'Cô ơi vừa có người gọi bảo Na ngã cầu thang đang cấp cứu, chuyển gấp 25 triệu viện phí',
          own: true,
        },
        { from: 'Cô Thủy', text: 'Chị ơi con đang ngồi ngay đây, cô quay cho chị xem nhé' },
        { from: 'Mẹ Na', text: 'trời ơi em suýt chuyển', own: true },
        {
          from: 'Cô Thủy',
          text: 'Có việc gì nhà trường gọi từ số văn phòng và y tế đi cùng, không bao giờ xin chuyển tiền. Cả nhà lưu số cô với số bảo vệ giúp em.',
        },
      ],
    }),
  }),
];
