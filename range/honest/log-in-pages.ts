import { articlePage, signInPage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Trang đăng nhập, thanh toán thật trên tên miền của chính chủ (tên giả định): hỏi mật khẩu, OTP, thẻ như trang giả. */
export const LOG_IN_PAGES = [
  benign({
    host: 'ebank.nganhang-songlam.example',
    layout: 'sign-in',
    note: 'Ngân hàng điện tử thật: đăng nhập rồi xác thực OTP, khóa sau 5 lần sai',
    page: signInPage({
      title: 'Sông Lam eBank – Đăng nhập',
      brand: 'Ngân hàng Sông Lam – eBank cá nhân',
      colour: '#005b4f',
      text: 'Quý khách kiểm tra ổ khóa và tên miền nganhang-songlam trước khi nhập. Tài khoản bị khóa sau 5 lần nhập sai, mở lại tại quầy hoặc bằng gương mặt trong ứng dụng.',
      form: {
        action: '/xac-thuc',
        fields: [
          { name: 'tendangnhap', label: 'Tên đăng nhập hoặc số điện thoại' },
          { name: 'matkhau', label: 'Mật khẩu', type: 'password' },
          { name: 'kytu', label: 'Nhập ký tự trong hình' },
        ],
        button: 'ĐĂNG NHẬP',
      },
      links: [
        { text: 'Quên mật khẩu', href: '/quen-mat-khau' },
        { text: 'Cảnh báo bảo mật', href: '/canh-bao' },
      ],
      below: 'Ngân hàng TMCP Sông Lam. Số tổng đài in ở mặt sau thẻ.',
    }),
    more: {
      '/xac-thuc': signInPage({
        title: 'Xác thực giao dịch',
        brand: 'Sông Lam eBank',
        colour: '#005b4f',
        text: 'Mã OTP vừa gửi tới số điện thoại đăng ký, hiệu lực 2 phút. Đọc kỹ nội dung tin nhắn: mã dùng để ĐĂNG NHẬP, không phải để nhận tiền.',
        form: {
          action: '/vao',
          fields: [{ name: 'otp', label: 'Mã OTP', type: 'password' }],
          button: 'Xác nhận',
          note: 'Không ai nhận tiền mà phải nhập OTP.',
        },
      }),
      '/canh-bao': articlePage({
        site: 'Ngân hàng Sông Lam',
        section: 'Bảo mật',
        headline: 'Năm tên miền giả đã bị vô hiệu hóa trong tháng',
        at: '12/11/2026',
        lead: 'Các trang này chép nguyên màn hình đăng nhập, báo "tài khoản bị tạm khóa do đăng nhập thiết bị lạ" rồi hỏi mã OTP.',
        text: 'Khách hàng lỡ nhập thông tin cần đổi mật khẩu ngay và gọi tổng đài để phong tỏa. Ngân hàng không gửi đường liên kết đăng nhập qua tin nhắn, kể cả tin mang tên ngân hàng.',
        author: 'Trung tâm giám sát an ninh',
      }),
    },
  }),
  benign({
    host: 'webmail.congty-vidu.example',
    layout: 'sign-in',
    note: 'Hộp thư công ty thật, có lời nhắc dung lượng gần đầy',
    page: signInPage({
      title: 'Thư nội bộ',
      brand: 'Công ty Cổ phần Ví Dụ – Webmail',
      colour: '#34495e',
      text: 'Mật khẩu đổi mỗi 90 ngày ngay trong mục Cài đặt. Hộp thư gần đầy thì tự lưu trữ, bộ phận kỹ thuật không gửi thư đòi đăng nhập lại để tránh bị xóa tài khoản.',
      form: {
        action: '/owa/auth',
        fields: [
          { name: 'email', label: 'Địa chỉ thư công ty', type: 'email' },
          { name: 'password', label: 'Mật khẩu', type: 'password' },
        ],
        button: 'Đăng nhập',
      },
      links: [{ text: 'Gọi bộ phận hỗ trợ: máy lẻ 115', href: '/ho-tro' }],
      below: 'Chỉ dành cho nhân viên.',
    }),
  }),
  benign({
    host: 'id.game-bachviet.example',
    layout: 'sign-in',
    note: 'Trang tài khoản của nhà phát hành trò chơi: nhập mã quà sau khi đăng nhập',
    page: signInPage({
      title: 'Bách Việt ID',
      brand: 'Bách Việt ID',
      colour: '#6d1b7b',
      text: 'Đăng nhập để nhập mã quà tặng sự kiện Trung Thu. Mỗi tài khoản nhận một lần, 200 kim cương khóa, không đổi ra tiền, không chuyển cho người khác.',
      form: {
        action: '/dang-nhap',
        fields: [
          { name: 'tai_khoan', label: 'Tài khoản Bách Việt' },
          { name: 'mat_khau', label: 'Mật khẩu', type: 'password' },
          { name: 'ma_qua', label: 'Mã quà tặng' },
        ],
        button: 'Nhận quà',
        note: 'Chúng tôi không dùng nút đăng nhập Facebook, không tặng kim cương qua trang ngoài.',
      },
      links: [
        { text: 'Bật xác thực hai lớp', href: '/hai-lop' },
        { text: 'Phân loại: 16+', href: '/phan-loai' },
      ],
    }),
  }),
  benign({
    host: 'cong-thanhtoan.vi-datviet.example',
    layout: 'sign-in',
    note: 'Cổng thanh toán thật chuyển từ trang bán hàng sang: số thẻ, ngày hết hạn, mã sau thẻ',
    page: signInPage({
      title: 'Thanh toán đơn hàng DV-55810',
      brand: 'Ví Đất Việt – Cổng thanh toán',
      colour: '#b23c17',
      text: 'Bên nhận: Nhà sách Phố Cổ. Số tiền: 268.000đ, đã gồm phí giao hàng 18.000đ. Phiên hết hạn sau 15 phút, đơn tự hủy và không thu phí nào.',
      form: {
        action: '/the',
        fields: [
          { name: 'so_the', label: 'Số thẻ' },
          { name: 'het_han', label: 'Ngày hết hạn (MM/NN)' },
          { name: 'cvv', label: 'CVV/CVC', type: 'password' },
          { name: 'ten', label: 'Tên in trên thẻ' },
        ],
        button: 'Thanh toán 268.000đ',
        note: 'Bước xác thực OTP diễn ra trên trang của ngân hàng phát hành thẻ.',
      },
      links: [
        { text: 'Hủy, quay lại cửa hàng', href: 'https://nhasach-phoco.example/' },
        { text: 'Khiếu nại giao dịch', href: '/khieu-nai' },
      ],
      below: 'Giấy phép trung gian thanh toán số 00/GP-NHNN. Tuân thủ PCI DSS.',
    }),
  }),
  benign({
    host: 'daotao.dh-venuong.example',
    layout: 'sign-in',
    note: 'Cổng sinh viên thật: xem nợ học phí, đóng trước hạn',
    page: signInPage({
      title: 'Cổng thông tin đào tạo',
      brand: 'Trường Đại học Ven Sông',
      colour: '#1a4d8f',
      text: 'Học phí học kỳ 1 đóng trước 17h ngày 30/11, quá hạn hệ thống tự khóa đăng ký môn. Sinh viên đăng nhập để xem số tiền và mã thanh toán của riêng mình; nhà trường không nhắn số tài khoản cá nhân qua Zalo.',
      form: {
        action: '/sv/login',
        fields: [
          { name: 'mssv', label: 'Mã số sinh viên' },
          { name: 'mk', label: 'Mật khẩu', type: 'password' },
        ],
        button: 'Vào cổng',
      },
      links: [{ text: 'Phòng Tài vụ: nhà A1', href: '/tai-vu' }],
    }),
  }),
];
