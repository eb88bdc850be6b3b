import { account, mobile } from '../invented.js';
import { chatPage, postPage, signInPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Giả người thân, cấp cứu, chiếm nick vay tiền. */
export const KIN_SITES = [
  scam('kin', {
    host: 'con-dang-cap-cuu.example',
    layout: 'chat',
    surface: 'post',
    note: 'Giả giáo viên báo con cấp cứu, xin chuyển viện phí',
    page: chatPage({
      title: 'Thầy Dũng – GVCN',
      about: 'Cuộc gọi và tin nhắn đến phụ huynh lúc 10 giờ sáng.',
      messages: [
        {
          from: 'Thầy Dũng – GVCN',
          text: 'Chị là mẹ cháu Bảo phải không? Cháu té cầu thang chấn thương sọ não, đang cấp cứu ở bệnh viện, phải mổ ngay.',
        },
        { from: 'Mẹ', text: 'trời ơi con tôi sao rồi thầy', own: true },
        {
          from: 'Thầy Dũng – GVCN',
          text: `Bác sĩ yêu cầu đóng tạm ứng 30 triệu mới mổ. Chị chuyển gấp giúp vào tài khoản khoa ${account(19_020_714)} VietinBank. Trễ là nguy hiểm tính mạng.`,
        },
        { from: 'Mẹ', text: 'cho tôi nói chuyện với cháu', own: true },
        {
          from: 'Thầy Dũng – GVCN',
          text: `Cháu đang hôn mê. Mạng yếu tôi không gọi hình được. Chị chuyển trước một nửa cũng được rồi vào viện, số tôi ${mobile(391_144)}.`,
        },
      ],
    }),
  }),
  scam('kin', {
    host: 'muon-tam-chieu-tra.example',
    layout: 'chat',
    surface: 'post',
    note: 'Nick bị chiếm nhắn mượn tiền bạn bè, gọi video ghép mặt',
    page: chatPage({
      title: 'Anh Tuấn (bạn đại học)',
      about: 'Messenger, 21:37.',
      messages: [
        { from: 'Anh Tuấn', text: 'm ơi còn tiền trong tk ko, cho t mượn tạm 20tr chiều mai trả' },
        { from: 'Tôi', text: 'chi gấp vậy', own: true },
        {
          from: 'Anh Tuấn',
          text: 't đang chuyển tiền hàng mà app lỗi hạn mức. ck hộ t vào tk kế toán bên kia nhé',
        },
        { from: 'Tôi', text: 'gọi video cái coi', own: true },
        {
          from: 'Anh Tuấn',
          text: '(cuộc gọi video 6 giây, hình giật) mạng yếu quá, thấy mặt t chưa, ck giúp cái',
        },
        {
          from: 'Anh Tuấn',
          text: `stk ${account(19_334_905)} techcombank PHAM VAN VI DU. 5p nữa họ hủy hợp đồng của t mất`,
        },
      ],
    }),
  }),
  scam('kin', {
    host: 'nho-chuyen-khoan-ho.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Nick bị chiếm đăng bài kêu gọi giúp con bệnh, xin tiền bạn bè',
    page: postPage({
      by: 'Phương Thảo',
      at: '14 phút trước',
      text: `mọi người ơi con em đang cấp cứu ở viện nhi mà app ngân hàng em bị khóa, ai còn tiền chuyển gấp giúp em 5tr 10tr cũng được, sáng mai em ra quầy trả liền ạ 😭
em ko nghe máy được vì đang trong phòng mổ
stk chồng em: ${account(19_660_013)} nam a bank`,
      reactions: '47 lượt buồn · 25 bình luận',
      comments: [
        { by: 'Dì Năm', text: 'dì chuyển 5 triệu rồi con ơi' },
        { by: 'Chồng Thảo', text: 'Nick vợ em bị hack, mọi người đừng chuyển!' },
      ],
    }),
  }),
  scam('kin', {
    host: 'binh-chon-giup-con.test',
    layout: 'sign-in',
    note: 'Trang nhờ "bình chọn giúp con", đăng nhập Zalo bằng mã',
    page: signInPage({
      title: 'Bình chọn giúp con',
      brand: 'Bé Ngoan Vẽ Tranh',
      colour: '#0068ff',
      text: 'Cô chú bình chọn giúp con số 18 với ạ. Nhập số điện thoại Zalo, hệ thống gửi mã về máy để xác nhận phiếu.',
      form: {
        action: '/ma',
        fields: [
          { name: 'sdt', label: 'Số điện thoại Zalo', type: 'tel' },
          { name: 'code', label: 'Mã xác nhận 6 số' },
          { name: 'mk', label: 'Mật khẩu Zalo', type: 'password' },
        ],
        button: 'Bình chọn giúp con',
      },
    }),
  }),
];
