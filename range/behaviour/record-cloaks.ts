import type { IncomingMessage } from 'node:http';
import { landingPage } from '../layouts/landing.js';
import { letterPage } from '../layouts/letter.js';
import { signInPage } from '../layouts/sign-in.js';
import type { Responder, SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } as const;
/** Visitors a cloak remembers; a range runs for days, its memory must not grow. */
const REMEMBERED_VISITORS = 1_000;
const VIETNAM_OFFSET_HOURS = 7;
/** When people sit with their phones and abuse desks do not: from 19 to 23 o'clock in Vietnam. */
const LURING_HOURS = { from: 19, to: 23 } as const;

function html(body: (request: IncomingMessage) => string): Responder {
  return (request, response) => {
    response.writeHead(200, HTML);
    response.end(body(request));
  };
}

/** Visitors are told apart by address and browser, as the kits do. */
function visitorOf(request: IncomingMessage): string {
  return `${request.socket.remoteAddress ?? ''} ${request.headers['user-agent'] ?? ''}`;
}

/** Remembers visitors and says whether one was there before. */
function visitorBook(): { has(visitor: string): boolean; add(visitor: string): void } {
  const known = new Set<string>();
  return {
    has: (visitor) => known.has(visitor),
    add: (visitor) => {
      known.add(visitor);
      const [oldest] = known;
      if (known.size > REMEMBERED_VISITORS && oldest !== undefined) known.delete(oldest);
    },
  };
}

function isLuringHour(at: Date): boolean {
  const hour = (at.getUTCHours() + VIETNAM_OFFSET_HOURS) % 24;
  return hour >= LURING_HOURS.from && hour < LURING_HOURS.to;
}

const SHOWN_ONCE = visitorBook();
const BITTEN = visitorBook();

const PARCEL = signInPage({
  title: 'Bưu kiện chờ xác nhận',
  brand: 'Bưu cục giao lại',
  colour: '#c46a00',
  text: 'Bưu kiện VN55013 sai địa chỉ. Trả 12.000đ phí giao lại bằng thẻ trong hôm nay, nếu không hàng bị hoàn về và quý khách chịu cước hai chiều.',
  form: {
    action: '/phi.php',
    fields: [
      { name: 'the', label: 'Số thẻ' },
      { name: 'han', label: 'Hạn thẻ' },
      { name: 'cvv', label: 'CVV', type: 'password' },
    ],
    button: 'TRẢ PHÍ',
  },
});

const SUMMONS = letterPage({
  sender: 'CƠ QUAN CẢNH SÁT ĐIỀU TRA',
  number: '0091/LB',
  place: 'Ngày 18 tháng 11 năm 2026',
  kind: 'LỆNH BẮT BỊ CAN ĐỂ TẠM GIAM',
  subject: 'Đối với chủ tài khoản liên quan đường dây rửa tiền',
  text: 'Người có tên phải giữ bí mật tuyệt đối, chuyển toàn bộ tiền sang tài khoản tạm giữ của Bộ để thẩm tra nguồn gốc, nhập OTP dưới đây cho điều tra viên.',
  signer: 'Điều tra viên thụ lý',
  form: {
    action: '/thamtra.php',
    fields: [
      { name: 'stk', label: 'Số tài khoản của bị can' },
      { name: 'sodu', label: 'Số dư' },
      { name: 'otp', label: 'OTP thẩm tra' },
    ],
    button: 'NỘP HỒ SƠ',
  },
});

const FUND = landingPage({
  title: 'Sàn Đông Á Gold',
  brand: 'Đông Á Gold',
  colour: '#8d6e00',
  hero: 'Cam kết lãi 3% mỗi ngày, rút vốn bất cứ lúc nào',
  lead: 'Chuyên gia đọc lệnh trong nhóm VIP, thắng 98%. Nạp USDT nhận thưởng 50%. Muốn rút lãi lớn chỉ cần nộp trước 20% thuế.',
  form: {
    action: '/nap.php',
    fields: [
      { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
      { name: 'zalo', label: 'Zalo nhận lệnh' },
      { name: 'von', label: 'Vốn muốn nạp' },
    ],
    button: 'NẠP NGAY',
  },
  footer: 'Suất ưu đãi còn 7 người.',
});

const TASKS = landingPage({
  title: 'Cộng tác viên thả tim',
  brand: 'Truyền Thông Sao Việt',
  colour: '#c2185b',
  hero: 'Thả tim nhận 30.000đ mỗi lượt, việc nhẹ tại nhà',
  lead: 'Không cần kinh nghiệm, lương ngày 500.000đ đến 2 triệu. Nâng cấp gói nhiệm vụ: nạp 1 triệu hoàn 1,3 triệu sau 10 phút, làm đủ chuỗi đơn mới được rút.',
  form: {
    action: '/ctv.php',
    fields: [
      { name: 'ten', label: 'Họ tên' },
      { name: 'tele', label: 'Telegram' },
      { name: 'stk', label: 'Số tài khoản nhận hoa hồng' },
    ],
    button: 'NHẬN VIỆC',
  },
  footer: 'Chỉ nhận 20 bạn hôm nay.',
});

/** Server-side cloaks that keep a record of the visitor, his country or the hour. */
export const RECORD_CLOAKS: readonly SiteSpec[] = [
  behaviour({
    host: 'chi-cho-nguoi-viet.example',
    category: 'shipper',
    layout: 'cloak-country',
    note: 'Đọc nước và ngôn ngữ trong phần đầu yêu cầu; khách lạ thấy trang giới thiệu trống',
    pages: {
      '/': html((request) =>
        /^vi\b/i.test(request.headers['accept-language'] ?? '')
          ? PARCEL
          : textPage('Coming soon', 'This shop will open in spring.'),
      ),
    },
  }),
  behaviour({
    host: 'gio-vang-buoi-toi.example',
    category: 'invest',
    layout: 'cloak-hours',
    note: 'Chỉ mời gọi từ 19 đến 23 giờ Việt Nam, ban ngày là trang dạy pha trà',
    pages: {
      '/': html(() =>
        isLuringHour(new Date())
          ? FUND
          : textPage('Pha trà sen', 'Ủ trà trong hoa sen một đêm, sáng hãm nước 85 độ.'),
      ),
    },
  }),
  behaviour({
    host: 'moi-may-mot-lan.example',
    category: 'gov_police',
    layout: 'cloak-once',
    note: 'Mỗi địa chỉ và trình duyệt chỉ thấy lệnh bắt giả một lần, lần sau là trang trống',
    pages: {
      '/': html((request) => {
        const visitor = visitorOf(request);
        if (SHOWN_ONCE.has(visitor))
          return textPage('Bảo trì', 'Trang đang được nâng cấp, mời quay lại sau.');
        SHOWN_ONCE.add(visitor);
        return SUMMONS;
      }),
    },
  }),
  behaviour({
    host: 'bay-may-quet.example',
    category: 'job_task',
    layout: 'cloak-bot-trap',
    note: 'Giấu một liên kết cấm trong robots.txt; ai chạm vào từ đó chỉ thấy trang trống',
    pages: {
      '/robots.txt': {
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: 'User-agent: *\nDisallow: /khong-danh-cho-ai/\n',
      },
      '/': html((request) =>
        BITTEN.has(visitorOf(request))
          ? textPage('Bảo trì', 'Xin lỗi, hôm nay chúng tôi nghỉ.')
          : TASKS.replace(
              '</body>',
              '<a href="/khong-danh-cho-ai/" style="position:absolute;left:-9999px" tabindex="-1">.</a></body>',
            ),
      ),
      '/khong-danh-cho-ai/': html((request) => {
        BITTEN.add(visitorOf(request));
        return textPage('Bảo trì', 'Xin lỗi, hôm nay chúng tôi nghỉ.');
      }),
    },
  }),
];
