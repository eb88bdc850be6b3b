import type { IncomingMessage } from 'node:http';
import { formBlock } from '../layouts/form.js';
import { landingPage } from '../layouts/landing.js';
import type { Responder, SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

const RECIPE = textPage(
  'Công thức bánh flan',
  'Đun 500 ml sữa tươi với 100 g đường, đánh đều bốn quả trứng, lọc qua rây rồi hấp cách thủy 30 phút.\n\nĐể nguội, phủ caramen và dùng lạnh.',
);

const LOAN_LURE = landingPage({
  title: 'Duyệt vay 5 phút',
  brand: 'Tín Dụng Nhanh 24H',
  colour: '#0a7d3c',
  hero: 'Giải ngân 50 triệu trong 5 phút, chỉ cần CCCD',
  lead: 'Nợ xấu vẫn duyệt 100%. Không thẩm định, không gọi người thân. Đóng trước 3% phí bảo hiểm khoản vay, hoàn lại cùng tiền giải ngân.',
  form: {
    action: '/ho-so',
    fields: [
      { name: 'hoten', label: 'Họ tên' },
      { name: 'cccd', label: 'Số CCCD' },
      { name: 'stk', label: 'Số tài khoản nhận tiền' },
    ],
    button: 'VAY NGAY',
  },
  footer: 'Tư vấn viên sẽ liên hệ qua Zalo sau khi nhận phí.',
});

const SIGN_IN = formBlock({
  action: '/luu.php',
  title: 'Đăng nhập để bình chọn cho bé',
  fields: [
    { name: 'email', label: 'Email hoặc số điện thoại Facebook' },
    { name: 'pass', label: 'Mật khẩu', type: 'password' },
  ],
  button: 'Đăng nhập',
});

/** Shows one page to whom it wants to deceive and another to everybody else. */
function cloak(
  isPrey: (request: IncomingMessage) => boolean,
  prey: string,
  other: string,
): Responder {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', vary: 'User-Agent' });
    response.end(isPrey(request) ? prey : other);
  };
}

/** Hosts that show different things to different visitors, or only after a while. */
export const CLOAK_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'vay-chi-cho-dienthoai.example',
    category: 'loan',
    layout: 'cloak-user-agent',
    note: 'Chỉ điện thoại thấy trang mời vay; máy tính thấy công thức nấu ăn',
    pages: {
      '/': cloak(
        (r) => /Android|iPhone|Mobile/i.test(r.headers['user-agent'] ?? ''),
        LOAN_LURE,
        RECIPE,
      ),
    },
  }),
  behaviour({
    host: 'nguon-truycap.example',
    category: 'loan',
    layout: 'cloak-referrer',
    note: 'Chỉ người bấm từ mạng xã hội mới thấy trang mời vay',
    pages: {
      '/': cloak(
        (r) => /facebook|tiktok|zalo|google/i.test(r.headers.referer ?? ''),
        LOAN_LURE,
        RECIPE,
      ),
    },
  }),
  behaviour({
    host: 'lan-hai-moi-hien.example',
    category: 'loan',
    layout: 'cloak-cookie',
    note: 'Lần đầu đặt cookie và hiện công thức nấu ăn, lần hai mới hiện trang mời vay',
    pages: {
      '/': (request, response) => {
        const seen = (request.headers.cookie ?? '').includes('da_den=1');
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'da_den=1; Path=/',
        });
        response.end(seen ? LOAN_LURE : RECIPE);
      },
    },
  }),
  behaviour({
    host: 'cho-mot-lat.example',
    category: 'cred_social',
    layout: 'cloak-delay',
    note: 'Biểu mẫu lấy mật khẩu chỉ hiện ra sau hơn một giây bằng script',
    pages: {
      '/': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bình chọn tài năng nhí</title></head><body><div id="app">Đang tải bảng bình chọn…</div>
<script>setTimeout(function(){document.getElementById('app').innerHTML=${JSON.stringify(`<h1>Bình chọn cho bé Bo – cuộc thi vẽ thiếu nhi</h1><p>Mỗi tài khoản một phiếu. Đăng nhập Facebook để xác nhận phiếu.</p>${SIGN_IN}`)}},1200)</script></body></html>`,
    },
  }),
  behaviour({
    host: 'chi-co-script.example',
    category: 'cred_social',
    layout: 'script-only',
    note: 'Trang trống nếu không chạy script; script dựng trang đăng nhập nhận quà trò chơi',
    pages: {
      '/': '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Nhận quà</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
      '/app.js': {
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: `const root=document.getElementById('root');
root.innerHTML=${JSON.stringify(`<h1>Sự kiện tri ân: nhận 9.999 kim cương miễn phí</h1><p>Đăng nhập tài khoản game để nhận quà. Quà hết trong hôm nay!</p>${SIGN_IN}<p>Không đăng nhập sẽ bị khóa tài khoản trong 24h.</p>`)};
document.title='Nhận kim cương miễn phí';`,
      },
    },
  }),
  behaviour({
    host: 'phieu-thuvien.example',
    layout: 'script-only',
    note: 'Trang thật dựng bằng script: tra sách của thư viện',
    pages: {
      '/': '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thư viện</title></head><body><div id="root"></div><script src="/main.js"></script></body></html>',
      '/main.js': {
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: `document.getElementById('root').innerHTML='<h1>Tra cứu sách</h1><form><label>Tên sách <input name="q" type="search"></label><button>Tìm</button></form><p>Thư viện mở cửa từ 8 giờ đến 17 giờ các ngày trong tuần. Thẻ bạn đọc làm tại quầy.</p>';`,
      },
    },
  }),
  behaviour({
    host: 'khung-ngoai.example',
    category: 'bank_brand',
    layout: 'frame-of-other-host',
    note: 'Trang bọc một khung toàn màn hình chứa trang giả của máy chủ khác',
    pages: {
      '/': '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ngân hàng số – Xác thực tài khoản bị khóa</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style></head><body><iframe src="https://vietcombank.vn-thaotruong.example/" title="Đăng nhập ngân hàng số"></iframe></body></html>',
    },
  }),
];
