import { account, dottedMobile } from '../invented.js';
import {
  articlePage,
  chatPage,
  forumPage,
  groupPage,
  htmlDocument,
  landingPage,
  postPage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Người bị hại kể lại, người hỏi luật, người giúp nhau: có đủ số tài khoản, số điện thoại và lời của kẻ lừa. */
export const PEOPLE_SITES = [
  benign({
    host: 'nan-nhan-ke-lai.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/t/bi-lua-lam-nhiem-vu',
    note: 'Bài của người bị lừa làm nhiệm vụ, nêu số tài khoản kẻ lừa',
    page: forumPage({
      forum: 'Diễn đàn Nhà Mình',
      board: 'Tâm sự',
      topic: 'Em bị lừa làm nhiệm vụ hết 62 triệu, xin mọi người chỉ cách',
      posts: [
        {
          by: 'buon_qua_di',
          at: '10/11/2026',
          text: `Em thấy bài "việc nhẹ lương cao, làm tại nhà, hoa hồng 20%". Nạp 100k nhận 130k, nạp 300k nhận 390k, tới đơn combo 8 triệu thì nó bảo sai cú pháp, phải nạp thêm để mở. Tổng cộng em chuyển 62 triệu vào ${account(90_001_233)} và một số nữa. Số zalo ${dottedMobile(502_118)} giờ không liên lạc được. Em phải làm sao ạ?`,
        },
        {
          by: 'luat_su_gan_nha',
          at: '10/11/2026',
          text: 'Em in sao kê, chụp toàn bộ tin nhắn, làm đơn tố giác gửi công an phường nơi em ở. Gọi ngân hàng yêu cầu tra soát. Và đừng tin ai nói lấy lại được tiền.',
        },
        {
          by: 'tung_bi',
          at: '11/11/2026',
          text: 'Mình cũng bị giống hệt, sau đó còn bị bọn "thu hồi vốn" lừa thêm 5 triệu.',
        },
      ],
    }),
  }),
  benign({
    host: 'hoi-luat.example',
    layout: 'article',
    surface: 'article',
    note: 'Hỏi đáp pháp luật: nhận được tiền chuyển nhầm phải làm gì',
    page: articlePage({
      site: 'Hỏi Luật',
      section: 'Tư vấn',
      headline: 'Nhận được tiền chuyển nhầm, có người lạ đòi hoàn lại: làm gì?',
      at: '05/11/2026',
      lead: 'Không chuyển trả cho tài khoản khác theo yêu cầu qua điện thoại; liên hệ ngân hàng và công an.',
      text: `Hỏi: Tôi nhận 15 triệu từ người lạ, sau đó có người tự xưng công ty thu hồi nợ đòi trả cả lãi suất 30%.

Đáp: Theo Bộ luật Dân sự, người được lợi không có căn cứ phải hoàn trả cho đúng chủ sở hữu. Bạn nên giữ nguyên số tiền, báo ngân hàng để hoàn theo đường tra soát. Việc đòi lãi là không có cơ sở vì giữa hai bên không có hợp đồng vay.`,
      author: 'Luật sư cộng tác viên',
      related: [{ text: 'Bị đòi nợ qua danh bạ phải làm gì', href: '/doi-no' }],
    }),
    more: {
      '/doi-no': articlePage({
        site: 'Hỏi Luật',
        section: 'Tư vấn',
        headline: 'Bị ứng dụng vay đòi nợ qua danh bạ',
        at: '01/11/2026',
        lead: 'Đe dọa, ghép ảnh bôi nhọ người vay và người thân là vi phạm pháp luật.',
        text: 'Lưu lại tin nhắn, ghi âm, gửi đơn đến công an. Lãi suất vượt 20%/năm phần vượt không có hiệu lực; trên 100%/năm có dấu hiệu cho vay lãi nặng.',
        author: 'Luật sư cộng tác viên',
      }),
    },
  }),
  benign({
    host: 'canh-giac-shipper.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài người dùng bóc chiêu "hội viên 3,5 triệu", chép nguyên tin nhắn',
    page: postPage({
      by: 'Thanh Tâm',
      at: '5 giờ trước',
      text: `Mọi người ơi nay mình suýt dính!! Nó nhắn y vậy nè: "em gửi nhầm tài khoản hội viên rồi, mỗi tháng trừ 3,5 triệu, chị bấm link hủy đăng ký gấp trước 17h". Mình gọi tổng đài hãng thì họ nói không có gói nào hết.
Ai nhận tin kiểu này đừng bấm, đừng chia sẻ màn hình nha. Mẹ mình mà ở nhà một mình chắc chuyển rồi 😥`,
      reactions: '2,1K lượt thích · 640 chia sẻ',
      comments: [{ by: 'Huy', text: 'tuần rồi em mình mất 12tr vì vụ này' }],
    }),
  }),
  benign({
    host: 'nhom-nan-nhan.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/ho-tro-nan-nhan-lua-dao',
    note: 'Nhóm hỗ trợ nạn nhân thật, cấm nhận dịch vụ lấy lại tiền',
    page: groupPage({
      name: 'Hỗ Trợ Nạn Nhân Lừa Đảo Mạng (phi lợi nhuận)',
      members: '9.870',
      about:
        'Hướng dẫn trình báo, hỗ trợ tâm lý. Ai nhận "thu hồi vốn, lấy lại tiền bị lừa, cam kết 100%" sẽ bị xóa khỏi nhóm.',
      posts: [
        {
          by: 'Quản trị An',
          at: '6 giờ',
          text: 'Bài ghim: 5 bước sau khi mất tiền. 1) gọi ngân hàng 2) giữ bằng chứng 3) trình báo 4) đổi mật khẩu 5) báo cho người nhà. Không trả phí kích hoạt cho bất kỳ luật sư mạng nào.',
          comments: [
            {
              by: 'Nguyệt',
              text: 'cảm ơn ad, mình vừa bị gọi tự xưng cục an ninh mạng đòi 8% phí',
            },
          ],
        },
        {
          by: 'Ẩn danh',
          at: '1 ngày',
          text: 'Bị dọa lộ clip, đòi 15 triệu. Mình đã khóa tài khoản, báo công an, nó không gửi cho ai cả. Các bạn đừng chuyển tiền.',
        },
      ],
    }),
  }),
  benign({
    host: 'vay-tien-ban.example',
    layout: 'chat',
    surface: 'post',
    note: 'Bạn bè vay tiền thật, xác nhận bằng gọi điện',
    page: chatPage({
      title: 'Hội ăn trưa',
      about: 'Đoạn hội thoại đời thường.',
      messages: [
        { from: 'Trang', text: 'Quên ví rồi, ai chuyển hộ t 60k tiền cơm, chiều trả nhé' },
        { from: 'Tôi', text: 'đọc stk đi, hay gửi mã QR', own: true },
        { from: 'Trang', text: 'mã trong nhóm đó, tên t luôn' },
        { from: 'Tôi', text: 'xong rồi nha, mai bao trà sữa', own: true },
      ],
    }),
  }),
  benign({
    host: 'quyen-gop-lu.example',
    layout: 'landing',
    note: 'Kêu gọi ủng hộ đồng bào lũ của một tổ chức thật (giả định), công khai sao kê',
    page: landingPage({
      title: 'Chung tay vì đồng bào vùng lũ',
      brand: 'Hội Thiện Nguyện Ví Dụ',
      colour: '#c62828',
      hero: 'Ủng hộ gạo, nước sạch cho 1.200 hộ',
      lead: 'Chuyển khoản vào tài khoản đứng tên hội, nội dung UNG HO LU. Sao kê công khai mỗi tối, kiểm toán cuối đợt.',
      sections: [
        [
          'Nhận diện mạo danh',
          'Hội chỉ có một tài khoản và một mã QR đăng trên trang này. Hội không gọi điện, không tặng quà tri ân, không đổi mã.',
        ],
      ],
      footer: 'Hội hoạt động theo quyết định của UBND tỉnh.',
    }),
  }),
  benign({
    host: 'lop-hoc-antoan.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/t/cach-nhan-biet-web-gia',
    note: 'Chủ đề hướng dẫn nhận biết trang giả, liệt kê tên miền giả đã vô hiệu hóa',
    page: forumPage({
      forum: 'Diễn đàn An Toàn Số',
      board: 'Hướng dẫn',
      topic: 'Cách nhận biết trang ngân hàng, dịch vụ công giả',
      posts: [
        {
          by: 'co_giao_tin_hoc',
          at: '01/11/2026',
          text: 'Nhìn phần cuối tên miền: hxxps://vietcombank[.]vn-thaotruong[.]example không phải của ngân hàng, vì phần thật nằm ở cuối. Trang giả hay có đồng hồ đếm ngược, dọa khóa trong 24h, đòi CVV và OTP.',
        },
        {
          by: 'phu_huynh',
          at: '02/11/2026',
          text: 'Thế đổi điểm tri ân qua tin nhắn là giả hả cô?',
        },
        {
          by: 'co_giao_tin_hoc',
          at: '02/11/2026',
          text: 'Đúng rồi ạ, mở ứng dụng chính thức mà xem.',
        },
      ],
    }),
  }),
  benign({
    host: 'tim-ban-doi-thuc.example',
    layout: 'landing',
    note: 'Câu lạc bộ kết bạn trung niên có gặp mặt tại nhà văn hóa',
    page: landingPage({
      title: 'Câu lạc bộ Kết Bạn Trung Niên',
      brand: 'CLB Bốn Mùa',
      colour: '#6a1b9a',
      hero: 'Gặp mặt sáng Chủ nhật tại nhà văn hóa',
      lead: 'Hội phí 50.000đ/tháng nước nôi. Cần giấy xác nhận độc thân. Đi cùng bạn cho vui.',
      sections: [
        [
          'An toàn khi làm quen',
          'Không gửi tiền, không đóng phí hải quan nhận quà cho người chưa gặp. Ai rủ vào sàn đầu tư hãy báo ban chủ nhiệm.',
        ],
      ],
      footer: 'Nhà văn hóa phường Ví Dụ',
    }),
  }),
  benign({
    host: 'so-ket-qua-bongda.example',
    layout: 'plain',
    note: 'Trang tỉ số, lịch thi đấu bóng đá, không cá cược',
    page: htmlDocument({
      title: 'Lịch thi đấu và kết quả bóng đá phủi',
      style:
        'body{padding:24px;max-width:800px;margin:auto}td,th{padding:6px 14px;border-bottom:1px solid #ddd}',
      body: '<h1>Giải bóng đá phủi mùa thu</h1><table><tr><th>Trận</th><th>Tỉ số</th><th>Sân</th></tr><tr><td>Đội Thợ Mộc – Đội Giao Hàng</td><td>3–2</td><td>Sân 1</td></tr><tr><td>Đội Giáo Viên – Đội Bưu Tá</td><td>1–1</td><td>Sân 2</td></tr></table><p>Nhận định trước trận chỉ để vui. Ban tổ chức cấm cá độ dưới mọi hình thức, ai soi kèo, rủ nạp tiền nhà cái sẽ bị loại khỏi giải.</p>',
    }),
  }),
  benign({
    host: 'xoso-kienthiet.example',
    layout: 'plain',
    note: 'Bảng kết quả xổ số kiến thiết của nhà nước (giả định)',
    page: htmlDocument({
      title: 'Kết quả xổ số kiến thiết tỉnh Ví Dụ',
      style:
        'body{padding:24px;max-width:640px;margin:auto}td{border:1px solid #bbb;padding:6px 12px}',
      body: '<h1>Kết quả mở thưởng ngày 20/11/2026</h1><table><tr><td>Giải đặc biệt</td><td>000000</td></tr><tr><td>Giải nhất</td><td>00000</td></tr><tr><td>Giải nhì</td><td>00000</td></tr></table><p>Vé trúng lĩnh thưởng tại công ty trong 30 ngày. Không ai biết trước kết quả; mọi lời cho số chuẩn, soi cầu bạch thủ đều là lừa đảo.</p>',
    }),
  }),
  benign({
    host: 'game-studio-mau.example',
    layout: 'landing',
    note: 'Trang sự kiện thật của nhà phát hành trò chơi, nhận quà trong trò chơi',
    page: landingPage({
      title: 'Sự kiện sinh nhật – nhận trang phục',
      brand: 'Trò Chơi Mẫu',
      colour: '#283593',
      hero: 'Đăng nhập 7 ngày nhận trang phục miễn phí',
      lead: 'Vào trò chơi, mục Sự kiện. Quà gửi vào hòm thư. Không cần đăng nhập trên web.',
      sections: [
        [
          'Bảo vệ tài khoản',
          'Mọi vòng quay 0đ, nhận kim cương miễn phí ngoài trò chơi đều nhằm lấy tài khoản. Bật xác thực hai lớp.',
        ],
      ],
      footer: 'Nhà phát hành Trò Chơi Mẫu. 12+. Chơi quá 180 phút mỗi ngày có hại sức khỏe.',
    }),
  }),
  benign({
    host: 'binh-chon-hoi-hoa.example',
    layout: 'landing',
    note: 'Cuộc thi vẽ thiếu nhi thật, bình chọn không cần đăng nhập',
    page: landingPage({
      title: 'Bình chọn tranh thiếu nhi',
      brand: 'Cung Thiếu Nhi Ví Dụ',
      colour: '#00838f',
      hero: 'Bình chọn bức tranh em yêu thích',
      lead: 'Bấm vào tranh để bình chọn, mỗi thiết bị một phiếu, không cần tài khoản Facebook hay số điện thoại.',
      form: {
        action: '/phieu',
        fields: [
          { name: 'tranh', label: 'Số báo danh', type: 'select', options: ['018', '071', '104'] },
        ],
        button: 'Bình chọn',
      },
      footer: 'Giải thưởng trao ngày 01/12 tại cung thiếu nhi.',
    }),
  }),
];
