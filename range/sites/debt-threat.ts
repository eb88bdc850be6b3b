import { account, mobile } from '../invented.js';
import { chatPage, htmlDocument, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Đòi nợ, đe dọa. */
export const DEBT_THREAT_SITES = [
  scam('debt_threat', {
    host: 'truy-na-con-no.test',
    scheme: 'http',
    layout: 'plain',
    note: 'Trang "truy nã con nợ" bêu ảnh, đe dọa người thân',
    page: htmlDocument({
      title: 'TRUY NÃ CON NỢ',
      style: 'body{background:#fff7e0;padding:20px;text-align:center}h1{color:#b00}',
      body: `<h1>TRUY NÃ KẺ BÙNG NỢ</h1><img src="/anh/chan-dung.svg" width="260" alt="ảnh ghép"><p>Kẻ này vay tiền rồi trốn. Cả nhà nó ở đâu tụi tao biết hết. Ba ngày không trả 27 triệu là tụi tao gửi quan tài tới trường con nó.</p><p>Người nhà muốn yên thì chuyển ${account(25_100_700)} MB, rồi gọi ${mobile(451_313)}.</p>`,
    }),
  }),
  scam('debt_threat', {
    host: 'khung-bo-tin-nhan.example',
    layout: 'chat',
    surface: 'post',
    note: 'Tin nhắn khủng bố người thân của người vay qua ứng dụng',
    page: chatPage({
      title: 'Số lạ (app vay)',
      about: 'Gửi đến đồng nghiệp của người vay.',
      messages: [
        {
          from: 'Số lạ',
          text: 'Mày là sếp con Hương đúng không? Nó lấy số mày làm bảo lãnh, giờ nó bùng 4 triệu.',
        },
        { from: 'Đồng nghiệp', text: 'tôi không bảo lãnh cho ai', own: true },
        {
          from: 'Số lạ',
          text: 'Không liên quan cũng trả. 10 phút không chuyển tao ghép ảnh mày lên mạng, gọi cháy máy công ty.',
        },
        {
          from: 'Số lạ',
          text: `Chuyển 4tr8 vào ${account(25_333_400)} VPBank. Đừng có báo công an, vô ích.`,
        },
      ],
    }),
  }),
  scam('debt_threat', {
    host: 'doi-no-thue-vidu.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài nhận đòi nợ thuê, dùng người xăm trổ gây áp lực',
    page: postPage({
      by: 'Đòi Nợ Thuê Ba Miền',
      at: '12 giờ trước',
      text: `Nhận đòi nợ khó, có giấy hay miệng đều nhận, anh em đông, làm tới nơi tới chốn. Tạt sơn, gọi điện, đăng hình, tới nhà ngồi ăn vạ đủ combo.
Ăn chia 50/50, ứng trước 5tr tiền xe. LH ${mobile(452_900)}.
Ai đang nợ tụi tao thì liệu mà trả, đừng để gặp mặt.`,
      reactions: '68 lượt thích · 30 bình luận',
    }),
  }),
];
