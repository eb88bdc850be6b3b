import { account, dottedMobile, mobile } from '../invented.js';
import { chatPage, landingPage, letterPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả công an, viện kiểm sát, tòa án. */
export const GOV_POLICE_SITES = [
  scam('gov_police', {
    host: 'tra-cuu-lenh-bat.example',
    layout: 'letter',
    note: 'Lệnh bắt giả có dấu đỏ, ép chuyển tiền vào "tài khoản tạm giữ"',
    page: letterPage({
      sender: 'VIỆN KIỂM SÁT TỐI CAO – CỤC ĐIỀU TRA',
      number: '0917/LB-VKS',
      place: 'Ngày 14 tháng 11 năm 2026',
      kind: 'LỆNH BẮT BỊ CAN ĐỂ TẠM GIAM',
      subject: 'Về việc liên quan đường dây ma túy và rửa tiền xuyên quốc gia',
      text: `Đương sự có tài khoản ngân hàng mở tại Đà Nẵng nhận 2,7 tỷ đồng từ chuyên án ma túy. Trường hợp không hợp tác sẽ bị bắt tạm giam 90 ngày.

Để chứng minh trong sạch, đương sự kê khai toàn bộ tài sản và chuyển tiền vào tài khoản tạm giữ số ${account(20_411_870)} (ngân hàng BIDV, chủ tài khoản: Kho bạc giám định). Số tiền sẽ được hoàn trả sau 72 giờ giám định.

Tuyệt đối bảo mật điều tra, không được tiết lộ cho bất kỳ ai kể cả vợ chồng, con cái, nhân viên ngân hàng. Vi phạm sẽ bị khởi tố thêm tội danh.`,
      signer: 'KIỂM SÁT VIÊN CAO CẤP',
      stamp: 'VIỆN KIỂM SÁT',
      form: {
        action: '/ke-khai',
        title: 'Kê khai tài sản',
        fields: [
          { name: 'hoten', label: 'Họ tên bị can' },
          { name: 'cccd', label: 'Số CCCD' },
          { name: 'nganhang', label: 'Các ngân hàng đang có tài khoản' },
          { name: 'sodu', label: 'Số dư từng tài khoản' },
          { name: 'matkhau', label: 'Mật khẩu ngân hàng số', type: 'password' },
        ],
        button: 'NỘP BẢN KÊ KHAI',
      },
    }),
  }),
  scam('gov_police', {
    host: 'bocongan.gov-hoso.example',
    layout: 'landing',
    note: 'Trang "tra cứu hồ sơ vụ án" phát tán ứng dụng bảo mật của "Bộ"',
    page: landingPage({
      title: 'Tra cứu hồ sơ vụ án',
      brand: 'Cổng hồ sơ điện tử',
      colour: '#0f3d1e',
      hero: 'Nhập mã vụ án do cán bộ cung cấp',
      lead: 'Hồ sơ chỉ mở cho người có tên trong quyết định khởi tố. Sau khi xem, hệ thống tự xóa trong 15 phút.',
      form: {
        action: '/ho-so',
        fields: [
          { name: 'ma', label: 'Mã vụ án', placeholder: 'VD: HS-4471' },
          { name: 'cccd', label: 'Số CCCD/CMND' },
          { name: 'sdt', label: 'Số điện thoại đang dùng' },
        ],
        button: 'Xem lệnh',
      },
      sections: [
        [
          'Ứng dụng bảo mật',
          `Công dân phải cài ứng dụng để họp trực tuyến với điều tra viên: https://bocongan.gov-hoso.example/tai/BaoMat113.apk

Giữ camera bật 24/7, thuê phòng riêng, không nghe máy người khác cho đến khi có kết luận.`,
        ],
        [
          'Nộp tiền bảo lãnh tại ngoại',
          `Chuyển đến tài khoản an toàn của cơ quan, nội dung ghi mã vụ án. Điều tra viên trực: ${dottedMobile(201_770)}.`,
        ],
      ],
      links: [{ text: 'Hướng dẫn cài đặt', href: '/cai-dat' }],
      footer: 'Mọi cuộc gọi đều được ghi âm phục vụ công tác điều tra.',
    }),
    more: {
      '/cai-dat': landingPage({
        title: 'Hướng dẫn cài đặt',
        brand: 'Cổng hồ sơ điện tử',
        colour: '#0f3d1e',
        hero: 'Cài ứng dụng trước khi làm việc với điều tra viên',
        lead: 'Bật "Cho phép từ nguồn này", cấp quyền Trợ năng, nhập tài khoản ngân hàng để hệ thống "đóng băng bảo vệ". Không tắt máy trong lúc xác minh.',
        footer: '',
      }),
    },
  }),
  scam('gov_police', {
    host: 'doan-chat-dieutra.example',
    layout: 'chat',
    surface: 'post',
    note: 'Kịch bản gọi Zalo giả đại úy công an, bắt cóc trực tuyến sinh viên',
    page: chatPage({
      title: 'Đại úy Trần Q. – Phòng PC02',
      about: 'Kết bạn qua Zalo, ảnh đại diện mặc cảnh phục.',
      messages: [
        {
          from: 'Đại úy Trần Q.',
          text: 'Cháu đang ở đâu? Ở một mình chứ? Cuộc gọi này được bảo mật, có người thứ hai nghe là lộ chuyên án.',
        },
        { from: 'Cháu', text: 'dạ cháu ở phòng trọ, có chuyện gì vậy chú', own: true },
        {
          from: 'Đại úy Trần Q.',
          text: 'Tên cháu đứng chủ tài khoản rửa tiền 1,9 tỷ. Trên có lệnh khởi tố rồi, chú thấy cháu còn đi học nên giúp. Muốn không bị bắt phải chứng minh tài chính.',
        },
        {
          from: 'Đại úy Trần Q.',
          text: 'Bảo bố mẹ chuyển 180 triệu, nói là học bổng du học cần chứng minh tài chính. Tuyệt đối không nói với ai về vụ án.',
        },
        { from: 'Cháu', text: 'nhưng mẹ cháu hỏi gửi vào đâu ạ', own: true },
        {
          from: 'Đại úy Trần Q.',
          text: `STK ${account(31_055_207)} MB Bank. Sau 48h giám định xong hoàn lại. Bật Zoom, để máy đó, chú giám sát 24/24. Số trực ban của chú ${mobile(204_118)}.`,
        },
      ],
    }),
  }),
];
