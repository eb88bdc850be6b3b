import { account, dottedMobile, mobile } from '../invented.js';
import { chatPage, letterPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Chuyển nhầm tiền, ép vay. */
export const MISTRANS_SITES = [
  scam('mistrans', {
    host: 'chuyen-nham-15tr.example',
    layout: 'chat',
    surface: 'post',
    note: 'Nhắn chuyển nhầm tiền rồi đòi trả gốc lẫn lãi',
    page: chatPage({
      title: 'Số lạ trên Zalo',
      about: 'Tài khoản người nhận vừa có thêm 15 triệu.',
      messages: [
        {
          from: 'Số lạ',
          text: 'Chào bạn, mình vừa chuyển nhầm 15 triệu vào tài khoản bạn, bạn hoàn lại giúp mình với, tiền mổ của ba mình.',
        },
        { from: 'Tôi', text: 'bạn ra ngân hàng làm yêu cầu hoàn tiền nhé', own: true },
        {
          from: 'Số lạ',
          text: `Ngân hàng làm lâu lắm, bạn chuyển thẳng về ${account(23_117_006)} OCB của em mình cho nhanh, mình biếu 500k.`,
        },
        {
          from: 'Công ty thu hồi nợ',
          text: 'Anh đã vay 15 triệu, lãi suất 30%/tháng, chúng tôi có ảnh CCCD của anh. Không trả cả gốc lẫn lãi 19,5 triệu hôm nay sẽ đến cơ quan làm việc.',
        },
        { from: 'Tôi', text: 'tôi không vay ai cả', own: true },
        {
          from: 'Công ty thu hồi nợ',
          text: `Tiền đã vào tài khoản anh là hợp đồng có hiệu lực. Nộp vào ${account(23_220_518)} rồi gọi ${mobile(431_230)} để xóa hồ sơ.`,
        },
      ],
    }),
  }),
  scam('mistrans', {
    host: 'thong-bao-doi-no.test',
    layout: 'letter',
    note: 'Thông báo đòi nợ khoản vay người bị hại không hề vay',
    page: letterPage({
      sender: 'CÔNG TY TNHH THU HỒI NỢ VÍ DỤ',
      number: '77/TB-THN',
      place: 'Ngày 05 tháng 11 năm 2026',
      kind: 'THÔNG BÁO LẦN CUỐI',
      subject: 'Về khoản tiền 8.000.000đ đã chuyển vào tài khoản của quý khách',
      text: `Ngày 28/10 chúng tôi đã giải ngân nhầm 8.000.000 đồng vào tài khoản của quý khách. Việc sử dụng số tiền này được hiểu là chấp nhận khoản vay, lãi suất 5%/ngày.

Đề nghị hoàn lại 12.400.000 đồng trong ngày vào tài khoản ${account(23_640_220)} ngân hàng PVcomBank (không hoàn về tài khoản đã gửi). Quá hạn, chúng tôi gửi hồ sơ đến nơi làm việc và trường học của con quý khách.`,
      signer: 'TRƯỞNG PHÒNG PHÁP CHẾ',
      stamp: 'THU HỒI NỢ',
    }),
  }),
  scam('mistrans', {
    host: 'nho-tra-lai-tien.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng tìm người "được chuyển nhầm", đòi hoàn sang tài khoản khác',
    page: postPage({
      by: 'Ngọc Bích',
      at: '30 phút trước',
      text: `Sáng nay em ck nhầm 9tr200 cho anh tên H đuôi 118, ai quen anh ấy nhắn giúp em. Em gọi nh họ bảo phải có sự đồng ý của anh, mà anh ko nghe máy.
Anh ơi anh hoàn lại cho em vào tk này ${account(23_905_774)} ncb nhé (tk cũ em khóa rồi), anh ko trả em báo công ty đòi nợ tính lãi từng ngày, lúc đó đừng trách. Đt em ${dottedMobile(432_600)}`,
      reactions: '129 lượt thương · 66 chia sẻ',
      comments: [
        {
          by: 'Hải',
          text: 'tự nhiên có tiền lạ vào rồi có người đòi chuyển sang số khác, mình không dám chuyển',
        },
      ],
    }),
  }),
];
