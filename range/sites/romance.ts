import { account, etherWallet, mobile } from '../invented.js';
import { chatPage, htmlDocument, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Tình cảm, bưu kiện quà, "nuôi heo", tống tiền bằng hình ảnh. */
export const ROMANCE_SITES = [
  scam('romance', {
    host: 'quan-nhan-phuong-tay.example',
    layout: 'chat',
    surface: 'post',
    note: 'Quân nhân nước ngoài gửi quà, nhờ đóng phí hải quan',
    page: chatPage({
      title: 'General David W.',
      about: 'Tin nhắn dịch máy, ảnh đại diện quân phục.',
      messages: [
        {
          from: 'General David W.',
          text: 'Em yêu của anh, anh là quân nhân gìn giữ hòa bình, sắp nghỉ hưu, vợ mất đã năm năm. Anh muốn về Việt Nam sống cùng em đến cuối đời.',
        },
        { from: 'Chị H.', text: 'anh có sang được không', own: true },
        {
          from: 'General David W.',
          text: 'Anh đã gửi thùng quà từ nước ngoài: nhẫn, điện thoại và 85.000 đô. Em nhận giúp, đừng nói với ai vì tiền quân đội bảo mật.',
        },
        {
          from: 'General David W.',
          text: `Công ty vận chuyển nói cần phí hải quan 32 triệu. Em chuyển giúp anh, tài khoản ${account(18_100_447)} ngân hàng SeABank, khi thùng quà đến em lấy lại gấp trăm lần.`,
        },
        { from: 'Chị H.', text: 'em chỉ còn tiền dưỡng già thôi', own: true },
        {
          from: 'General David W.',
          text: 'Tin anh. Nếu hôm nay không đóng, họ mở thùng và em bị bắt vì rửa tiền. WhatsApp của hãng +1 202 555 0143.',
        },
      ],
    }),
  }),
  scam('romance', {
    host: 'hoi-hen-ho-trung-nien.example',
    layout: 'landing',
    note: 'Trang hẹn hò mồi, dẫn sang đầu tư "nuôi heo"',
    page: landingPage({
      title: 'Tìm bạn đời trung niên',
      brand: 'Duyên Muộn',
      colour: '#ad1457',
      hero: 'Cô đơn đã lâu? Anh ấy là kỹ sư, góa vợ, đang tìm em',
      lead: 'Hơn 9.000 doanh nhân đang chờ. Nhắn tin miễn phí, chuyên viên mai mối ghép đôi trong ngày.',
      form: {
        action: '/ghep-doi',
        fields: [
          { name: 'ten', label: 'Tên gọi' },
          { name: 'tuoi', label: 'Tuổi' },
          { name: 'taisan', label: 'Tài sản (để ghép đôi tương xứng)' },
          { name: 'zalo', label: 'Số Zalo' },
        ],
        button: 'GHÉP ĐÔI',
      },
      sections: [
        [
          'Câu chuyện thành đôi',
          'Chị Lan quen anh Minh được hai tháng. Anh hướng dẫn chị cùng vun đắp tương lai trên sàn san-quocte-fx, gửi tiền sớm hưởng lãi 3% mỗi ngày, tiền lời để cưới. Chị bán đất gửi 1,2 tỷ, nay hai người sắp gặp nhau.',
        ],
        [
          'Nghi thức gặp mặt',
          'Muốn gặp trực tiếp, hội viên nữ mua thẻ "bảo đảm an toàn" 5 triệu, hoàn lại sau buổi hẹn.',
        ],
      ],
      footer: `Chuyên viên mai mối ${mobile(381_665)}`,
    }),
  }),
  scam('romance', {
    host: 'clip-cua-ban.test',
    layout: 'threat',
    scheme: 'http',
    note: 'Trang tống tiền dọa lộ clip, đòi chuyển khoản hoặc USDT',
    page: htmlDocument({
      title: 'Chúng tôi có clip của bạn',
      style:
        'body{background:#000;color:#eee;font-family:monospace;padding:30px;max-width:720px}b{color:#f44}',
      body: `<h1>ĐỪNG TẮT TRANG NÀY</h1><p>Cuộc gọi video tối qua đã được ghi hình. Danh bạ, bạn bè Facebook, sếp, vợ của bạn đều ở trong tay chúng tôi.</p><p>Có <b>2 giờ</b> để chuyển <b>15.000.000đ</b> vào ${account(18_555_100)} (MSB), hoặc 600 USDT vào ví ${etherWallet('clip')}. Không chuyển, chúng tôi <b>phát tán lộ clip</b> cho 214 người trong danh sách.</p><p>Chặn máy hay báo ai cũng gửi ngay lập tức. Chuyển xong nhắn Telegram <a href="https://t.me/vidu_xoaclip_thaotruong">@vidu_xoaclip_thaotruong</a> để nhận video xóa.</p>`,
    }),
  }),
  scam('romance', {
    host: 'em-gai-cho-xa.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng hẹn hò, "đặt cọc gặp mặt" và thẻ hội viên',
    page: postPage({
      by: 'Câu Lạc Bộ Kết Bạn Cao Cấp',
      at: '8 giờ trước',
      text: `Tìm bạn trò chuyện, gặp mặt riêng tư đủ các tỉnh, người thật việc thật 😘
Anh nào có nhu cầu add tele @vidu_ketban_thaotruong, làm 3 nhiệm vụ xác minh nam giới (bình chọn cặp đôi, nạp 500k hoàn 650k) là được cấp thẻ gặp mặt, lộ trình bảo mật.
Xác minh xong hoàn tiền 100%. Đừng bỏ ngang kẻo mất cọc.`,
      reactions: '1K lượt thích · 230 bình luận',
      comments: [{ by: 'ẩn danh', text: 'nạp tới 40tr r nó kêu sai thao tác' }],
    }),
  }),
];
