import { account, dottedMobile, mobile } from '../invented.js';
import { forumPage, letterPage, portalPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả địa chính, đổi sổ đỏ. */
export const GOV_LAND_SITES = [
  scam('gov_land', {
    host: 'datdai-lamsach.gov-sodo.example',
    layout: 'portal',
    note: 'Cổng "làm sạch dữ liệu đất đai" giả thu ảnh sổ đỏ và phí',
    page: portalPage({
      title: 'Cập nhật dữ liệu đất đai',
      agency: 'HỆ THỐNG DỮ LIỆU ĐẤT ĐAI',
      unit: 'ĐĂNG KÝ ĐỔI SỔ SAU SÁP NHẬP',
      menu: [
        { text: 'Đăng ký', href: '/' },
        { text: 'Nộp phí', href: '/nop-phi' },
      ],
      heading: 'Rà soát hồ sơ đất đai toàn xã, phường',
      text: 'Thửa đất không được làm sạch dữ liệu trước ngày 30 sẽ bị thu hồi sổ, không được chuyển nhượng, thừa kế. Gửi ảnh bốn trang sổ đỏ và ảnh CCCD hai mặt của vợ chồng.',
      form: {
        action: '/nop-phi',
        fields: [
          { name: 'chusohuu', label: 'Chủ sở hữu' },
          { name: 'sothua', label: 'Số thửa, số tờ' },
          { name: 'sodo', label: 'Ảnh bốn trang sổ đỏ', type: 'file' },
          { name: 'cccd', label: 'Ảnh CCCD hai mặt', type: 'file' },
        ],
        button: 'GỬI HỒ SƠ',
      },
      footer: `Cán bộ địa chính tiếp nhận: ${dottedMobile(241_205)}`,
    }),
    more: {
      '/nop-phi': portalPage({
        title: 'Phí cập nhật dữ liệu',
        agency: 'HỆ THỐNG DỮ LIỆU ĐẤT ĐAI',
        unit: 'ĐĂNG KÝ ĐỔI SỔ SAU SÁP NHẬP',
        menu: [{ text: 'Đăng ký', href: '/' }],
        heading: 'Nộp phí cập nhật dữ liệu 450.000đ/thửa',
        text: `Chuyển khoản vào số tài khoản ${account(60_214_409)} ngân hàng Agribank, chủ tài khoản: TO HO TRO DIA CHINH. Nội dung: họ tên, số thửa. Không nhận tiền mặt tại trụ sở.`,
        footer: '',
      }),
    },
  }),
  scam('gov_land', {
    host: 'congvan-thuhoi-so.test',
    layout: 'letter',
    note: 'Thông báo giả thu hồi sổ đỏ cũ, yêu cầu nộp phí đổi sổ',
    page: letterPage({
      sender: 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI LIÊN XÃ',
      number: '55/TB-ĐKĐĐ',
      place: 'Ngày 03 tháng 11 năm 2026',
      kind: 'THÔNG BÁO',
      subject: 'Về việc đổi sổ đỏ sang mẫu mới có mã QR',
      text: `Do sắp xếp địa giới hành chính, mọi giấy chứng nhận cấp trước đây hết giá trị từ ngày 01 tháng 12. Gia đình nộp bản photo sổ đỏ công chứng và lệ phí 1.200.000 đồng để đổi sang sổ điện tử.

Nếu bận, có thể chuyển khoản cho cán bộ lưu động (tài khoản ${account(60_771_102)}, VietinBank) rồi gửi ảnh sổ qua Zalo ${mobile(242_777)}. Sau ba ngày không thực hiện sẽ lập biên bản xử phạt 20 triệu đồng.`,
      signer: 'TỔ TRƯỞNG TỔ RÀ SOÁT',
      stamp: 'ĐÃ KÝ SỐ',
    }),
  }),
  scam('gov_land', {
    host: 'canbo-diachinh.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng của "cán bộ địa chính xã mới" nhận làm sổ, không dấu',
    page: postPage({
      by: 'Dia chinh xa moi',
      at: '21 giờ trước',
      text: `Ba con co dat tho cu, dat vuon chua ra soat ho so dat dai lien he gap em Tuan dia chinh.
Sau sap nhap so do cu ko con hieu luc, ko doi la bi phat va mat quyen su dung.
Chi can: anh so do + cccd 2 mat + 500k phi cap nhat du lieu. Em lam tai nha khoi len phuong.
zalo: ${mobile(243_140)} (chi nhan zalo, may ban hop)`,
      reactions: '33 lượt thích · 19 bình luận',
      comments: [{ by: 'Út Miền Tây', text: 'nhà tui 3 thửa bao nhiêu vậy chú' }],
    }),
  }),
  scam('gov_land', {
    host: 'dichvu-sodo.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/t/lam-so-do-nhanh',
    note: 'Chủ đề diễn đàn chào dịch vụ "làm sổ đỏ nhanh có người trong sở"',
    page: forumPage({
      forum: 'Diễn đàn Nhà Đất Ví Dụ',
      board: 'Dịch vụ pháp lý',
      topic: 'Nhận làm sổ đỏ nhanh 3 ngày, đất tranh chấp cũng ra sổ, có người trong sở',
      posts: [
        {
          by: 'so_nhanh_3_ngay',
          at: '12/11/2026',
          text: `Bao ra sổ 100%, đất chưa tách thửa, đất lấn chiếm, đất đang tranh chấp vẫn làm được vì bên em có người ký thẳng. Cọc 50% vào tài khoản ${account(61_018_665)} (Sacombank), nhận sổ trả nốt. Không cần chủ đất có mặt.

Alo ${dottedMobile(244_908)}.`,
        },
        {
          by: 'khach_can_gap',
          at: '13/11/2026',
          text: 'Em cọc 15tr từ tuần trước giờ gọi không được là sao bác?',
        },
        {
          by: 'so_nhanh_3_ngay',
          at: '13/11/2026',
          text: 'bên em đang trình ký, bác đóng thêm 5tr phí trích lục là mai có sổ.',
        },
      ],
    }),
  }),
];
