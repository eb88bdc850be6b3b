import {
  articlePage,
  chatPage,
  htmlDocument,
  landingPage,
  postPage,
  signInPage,
  storePage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Ngân hàng, ví, thẻ của chính họ (tên giả định), và lời họ cảnh báo khách. */
export const BANK_PAGES = [
  benign({
    host: 'nganhangvidu.example',
    layout: 'landing',
    note: 'Trang chủ một ngân hàng (giả định) với cảnh báo giả mạo',
    page: landingPage({
      title: 'Ngân hàng TMCP Ví Dụ',
      brand: 'Ngân hàng Ví Dụ',
      colour: '#00539b',
      hero: 'Gửi tiết kiệm trực tuyến, lãi suất đến 5,6%/năm',
      lead: 'Mở tài khoản tại quầy hoặc trên ứng dụng. Xác thực sinh trắc học theo quy định được thực hiện trong ứng dụng hoặc tại chi nhánh.',
      links: [
        { text: 'Đăng nhập', href: '/dang-nhap' },
        { text: 'Cảnh báo', href: '/canh-bao' },
      ],
      points: ['Miễn phí chuyển khoản', '210 chi nhánh', 'Thẻ tín dụng hoàn tiền 1%'],
      footer: 'Ngân hàng TMCP Ví Dụ. Giấy phép số 00/GP-NHNN. Tổng đài in sau thẻ.',
    }),
    more: {
      '/dang-nhap': signInPage({
        title: 'Ngân hàng số Ví Dụ',
        brand: 'Ngân hàng số Ví Dụ',
        colour: '#00539b',
        text: 'Chỉ đăng nhập khi thanh địa chỉ hiện đúng tên ngân hàng.',
        form: {
          action: '/phien',
          fields: [
            { name: 'user', label: 'Tên đăng nhập' },
            { name: 'password', label: 'Mật khẩu', type: 'password' },
          ],
          button: 'Đăng nhập',
        },
        links: [
          { text: 'Quên mật khẩu', href: '/quen' },
          { text: 'Điều khoản', href: '/dieu-khoan' },
        ],
        below: 'Ngân hàng không bao giờ hỏi OTP qua điện thoại',
      }),
      '/canh-bao': landingPage({
        title: 'Cảnh báo tin nhắn giả mạo',
        brand: 'Ngân hàng Ví Dụ',
        colour: '#00539b',
        hero: 'Tin nhắn "phát hiện đăng nhập thiết bị lạ" kèm đường liên kết là giả',
        lead: 'Kẻ gian dùng trạm phát giả chèn tin vào cùng luồng tin nhắn của ngân hàng: tài khoản bị khóa, đã đăng ký dịch vụ toàn cầu, nếu không phải bạn vui lòng nhấn vào. Quý khách không bấm, không nhập OTP.',
        footer: 'Ngân hàng Ví Dụ',
      }),
    },
  }),
  benign({
    host: 'ibanking.nganhang-mau.example',
    layout: 'sign-in',
    note: 'Trang đăng nhập ngân hàng điện tử thật của một ngân hàng giả định, có OTP',
    page: signInPage({
      title: 'Internet Banking – Ngân hàng Mẫu',
      brand: 'Ngân hàng Mẫu',
      colour: '#7a003c',
      text: 'Chào mừng quý khách. Phiên sẽ tự thoát sau 5 phút không thao tác.',
      form: {
        action: '/login',
        fields: [
          { name: 'username', label: 'Tên truy cập' },
          { name: 'password', label: 'Mật khẩu', type: 'password' },
          { name: 'captcha', label: 'Mã kiểm tra' },
        ],
        button: 'Đăng nhập',
      },
      links: [
        { text: 'Hướng dẫn giao dịch an toàn', href: '/an-toan' },
        { text: 'Biểu phí', href: '/bieu-phi' },
      ],
      below: 'Ngân hàng TMCP Mẫu – Hội sở: số 1 đường Ví Dụ',
    }),
    more: {
      '/an-toan': articlePage({
        site: 'Ngân hàng Mẫu',
        section: 'Giao dịch an toàn',
        headline: 'Sáu việc nên làm để giữ tài khoản',
        at: '01/11/2026',
        lead: 'Không chia sẻ OTP, mật khẩu, mã CVV cho bất kỳ ai, kể cả người tự xưng nhân viên.',
        text: 'Bật thông báo biến động số dư, đặt hạn mức, dùng xác thực khuôn mặt. Nếu lỡ nhập vào trang lạ, gọi tổng đài in sau thẻ để khóa.',
        author: 'Phòng Quản lý rủi ro',
      }),
      '/bieu-phi': articlePage({
        site: 'Ngân hàng Mẫu',
        section: 'Biểu phí',
        headline: 'Biểu phí dịch vụ khách hàng cá nhân',
        at: '01/10/2026',
        lead: 'Phí thường niên thẻ, phí rút tiền mặt thẻ tín dụng, phí nhắc nợ.',
        text: 'Phí rút tiền mặt tại ATM từ thẻ tín dụng: 4% số tiền rút, tối thiểu 100.000đ. Phí nâng hạn mức: miễn phí.',
        author: 'Khối bán lẻ',
      }),
    },
  }),
  benign({
    host: 'vi-dientu-mau.example',
    layout: 'landing',
    note: 'Ưu đãi thật của một ví điện tử giả định: hoàn tiền, quét mã',
    page: landingPage({
      title: 'Ví Mẫu – Hoàn tiền cuối năm',
      brand: 'Ví Mẫu',
      colour: '#8e24aa',
      hero: 'Hoàn 20% tối đa 50.000đ khi thanh toán hóa đơn điện',
      lead: 'Quét mã tại 12.000 cửa hàng. Ưu đãi áp dụng đến 31/12/2026, mỗi khách một lần, tự động hoàn vào ví trong 24 giờ.',
      points: ['Không cần nhập mã', 'Không thu phí', 'Điều kiện đầy đủ trong ứng dụng'],
      sections: [
        [
          'Ví Mẫu không gọi điện xin mã',
          'Nhân viên không yêu cầu quý khách đọc OTP hay mật khẩu 6 số. Mọi trang nhận hoàn tiền ngoài ứng dụng đều là giả mạo.',
        ],
      ],
      footer: 'Công ty CP Ví Mẫu, giấy phép trung gian thanh toán.',
    }),
  }),
  benign({
    host: 'the-tin-dung-mau.example',
    layout: 'landing',
    note: 'Trang mở thẻ tín dụng thật, biểu mẫu để lại số điện thoại',
    page: landingPage({
      title: 'Mở thẻ tín dụng Ngân hàng Mẫu',
      brand: 'Thẻ Mẫu Platinum',
      colour: '#37474f',
      hero: 'Hoàn tiền 5% siêu thị, miễn phí thường niên năm đầu',
      lead: 'Xét duyệt theo thu nhập và lịch sử tín dụng CIC trong 3 ngày làm việc. Hạn mức được điều chỉnh khi khách hàng yêu cầu trên ứng dụng.',
      form: {
        action: '/dang-ky',
        title: 'Nhận tư vấn',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
          { name: 'tinh', label: 'Tỉnh, thành' },
        ],
        button: 'Gửi yêu cầu',
        note: 'Ngân hàng không yêu cầu số thẻ, CVV hay OTP ở bước này.',
      },
      footer: 'Lãi suất 28%/năm, biểu phí công khai.',
    }),
  }),
  benign({
    host: 'app-nganhang.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/ung-dung/ngan-hang-mau',
    note: 'Trang kho ứng dụng của ứng dụng ngân hàng thật (giả định)',
    page: storePage({
      app: 'Ngân hàng Mẫu Mobile',
      developer: 'Ngan hang TMCP Mau',
      contact: 'hotro@nganhang-mau.example',
      packageId: 'vn.nganhangmau.mobile',
      rating: '4,3',
      installs: '5.000.000+',
      updated: '11 thg 11, 2026',
      text: `Chuyển tiền, gửi tiết kiệm, thanh toán hóa đơn. Xác thực sinh trắc học đúng quy định cho giao dịch trên 10 triệu đồng.

Ứng dụng từ chối chạy khi phát hiện quyền Trợ năng của ứng dụng lạ. Không cài bản từ nguồn không xác định.`,
      permissions: ['Máy ảnh (quét mã QR, khuôn mặt)', 'Thông báo', 'Danh bạ (tùy chọn)'],
      reviews: [
        [5, 'dùng ổn định'],
        [2, 'bản mới chậm, quét mặt hay lỗi'],
        [4, 'mong thêm chế độ tối'],
      ],
      download: 'https://kho-chinh-thuc.khoapp.example/ngan-hang-mau',
    }),
  }),
  benign({
    host: 'cskh-nganhang.example',
    layout: 'chat',
    surface: 'post',
    note: 'Hội thoại hỗ trợ thật: khách hỏi tin nhắn lạ, nhân viên khuyên không bấm',
    page: chatPage({
      title: 'Hỗ trợ khách hàng – Ngân hàng Mẫu',
      about: 'Trích hội thoại đã ẩn danh, đăng để khách tham khảo.',
      messages: [
        {
          from: 'Khách',
          text: 'Tôi nhận tin tài khoản bị khóa, bảo nhấn vào đường dẫn để mở',
          own: true,
        },
        {
          from: 'Nhân viên',
          text: 'Dạ tin đó không phải của ngân hàng. Anh không bấm, không nhập mật khẩu và OTP giúp em ạ.',
        },
        { from: 'Khách', text: 'Có cần cài app sinh trắc học họ gửi không', own: true },
        {
          from: 'Nhân viên',
          text: 'Không ạ. Anh chỉ cập nhật trong ứng dụng đang dùng hoặc ra chi nhánh, mang căn cước. Anh lỡ cung cấp rồi thì em khóa thẻ ngay bây giờ.',
        },
      ],
    }),
  }),
  benign({
    host: 'tri-an-the.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài tri ân khách hàng thật của ngân hàng giả định',
    page: postPage({
      by: 'Ngân hàng Mẫu',
      at: 'Hôm qua lúc 09:00',
      text: `Tri ân khách hàng 30 năm 💙 Đổi điểm tích lũy lấy phiếu mua hàng ngay trong ứng dụng, mục "Điểm thưởng". Điểm có hạn đến 31/12.
Ngân hàng không gửi liên kết đổi điểm, không yêu cầu số thẻ. Cảnh giác trang giả mạo!`,
      reactions: '3,4K lượt thích · 210 bình luận',
      comments: [{ by: 'Thu', text: 'đổi được phiếu 200k rồi, cảm ơn ngân hàng' }],
    }),
  }),
  benign({
    host: 'sms-quangcao-nganhang.example',
    layout: 'plain',
    note: 'Trang đích của tin nhắn quảng cáo thật: liên kết ngắn, ưu đãi vay mua xe',
    page: htmlDocument({
      title: 'Vay mua xe lãi suất 7,9%/năm',
      style: 'body{padding:24px;max-width:520px;margin:auto}',
      body: '<h1>Vay mua xe lãi suất từ 7,9%/năm</h1><p>Hạn mức đến 80% giá trị xe, thời hạn 7 năm, thế chấp bằng chính xe. Hồ sơ gồm căn cước, chứng minh thu nhập, hợp đồng mua bán. Nhân viên chi nhánh liên hệ trong giờ hành chính.</p><p>Từ chối nhận tin: soạn TC gửi tổng đài.</p><a href="https://nganhangvidu.example/">Về trang chủ ngân hàng</a>',
    }),
  }),
];
