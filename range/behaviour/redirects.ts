import { signInPage } from '../layouts/sign-in.js';
import type { SiteSpec } from '../site.js';
import { behaviour, moved, textPage } from './define.js';

const CHAIN = 'chuyen-huong.example';

/** Sites that send the visitor on: by status, meta element, script, over several hosts, or for ever. */
export const REDIRECT_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'chuyen-trangthai.example',
    layout: 'redirect-http',
    note: 'Chuyển hướng 301 rồi 302 rồi 307 trong một máy chủ',
    pages: {
      '/': moved('/buoc-2', 301),
      '/buoc-2': moved('/buoc-3?nguon=qc', 302),
      '/buoc-3': moved('/dich', 307),
      '/dich': textPage(
        'Điểm đến',
        'Đã tới nơi sau ba lần chuyển hướng. Đây là trang của câu lạc bộ đọc sách.',
      ),
    },
  }),
  behaviour({
    host: 'chuyen-meta.example',
    layout: 'redirect-meta',
    note: 'Chuyển hướng bằng meta refresh',
    pages: {
      '/': '<!doctype html><html lang="vi"><head><meta http-equiv="refresh" content="0; url=/trang-moi"><title>Đang chuyển</title></head><body><p>Đang chuyển trang…</p></body></html>',
      '/trang-moi': textPage(
        'Trang mới',
        'Cửa hàng hoa tươi đã dời sang địa chỉ mới, mời quý khách ghé xem.',
      ),
    },
  }),
  behaviour({
    host: 'chuyen-lenh.example',
    layout: 'redirect-script',
    note: 'Chuyển hướng bằng script nối chuỗi',
    pages: {
      '/': '<!doctype html><html lang="vi"><head><title>…</title><script>window.location.replace("/noi-dung");</script></head><body></body></html>',
      '/noi-dung': textPage(
        'Nội dung',
        'Lịch tập của đội bóng khu phố: tối thứ Ba và thứ Năm, sân cỏ nhân tạo.',
      ),
    },
  }),
  behaviour({
    host: `r1.${CHAIN}`,
    category: 'gov_traffic',
    layout: 'redirect-chain',
    note: 'Chuỗi bốn máy chủ: 302, meta, script, đến trang nộp phạt giả',
    reach: 'domain',
    pages: { '/': moved(`https://r2.${CHAIN}/`, 302) },
  }),
  behaviour({
    host: `r2.${CHAIN}`,
    layout: 'redirect-chain',
    note: 'Mắt xích thứ hai (meta refresh)',
    reach: 'domain',
    seed: false,
    pages: {
      '/': `<!doctype html><meta http-equiv="refresh" content="1;URL='https://r3.${CHAIN}/a'"><title>.</title>`,
    },
  }),
  behaviour({
    host: `r3.${CHAIN}`,
    layout: 'redirect-chain',
    note: 'Mắt xích thứ ba (script)',
    reach: 'domain',
    seed: false,
    pages: {
      '/': moved('/a', 302),
      '/a': `<!doctype html><title>.</title><script>setTimeout(function(){location.href="https://dich.${CHAIN}/nop-phat"},300)</script>`,
    },
  }),
  behaviour({
    host: `dich.${CHAIN}`,
    category: 'gov_traffic',
    layout: 'sign-in',
    note: 'Điểm đến của chuỗi: trang nộp phạt giả lấy thẻ',
    entry: '/nop-phat',
    seed: false,
    pages: {
      '/nop-phat': signInPage({
        title: 'Nộp phạt vi phạm giao thông',
        brand: 'CỔNG NỘP PHẠT ĐIỆN TỬ',
        colour: '#14532d',
        text: 'Phương tiện của bạn có 01 lỗi vượt đèn đỏ chưa nộp phạt. Quá 24 giờ mức phạt tăng gấp đôi và bị từ chối đăng kiểm.',
        form: {
          action: '/the',
          fields: [
            { name: 'bienso', label: 'Biển số xe' },
            { name: 'card', label: 'Số thẻ ngân hàng' },
            { name: 'exp', label: 'Ngày hết hạn' },
            { name: 'cvv', label: 'CVV', type: 'password' },
            { name: 'otp', label: 'Mã OTP' },
          ],
          button: 'NỘP PHẠT 1.000.000Đ',
        },
      }),
    },
  }),
  behaviour({
    host: 'rutgon-link.example',
    category: 'bank_brand',
    layout: 'shortener',
    note: 'Rút gọn liên kết dẫn sang trang giả ngân hàng ở tên miền khác',
    entry: '/k9Qz',
    seed: 'url',
    expected: [{ outcome: 'captured' }, { outcome: 'skipped', reasons: ['out_of_scope'] }],
    pages: {
      '/k9Qz': moved('https://vietcombank.vn-thaotruong.example/', 302),
      '/': textPage(
        'Rút gọn liên kết',
        'Dán liên kết dài, nhận liên kết ngắn. Miễn phí cho mọi người.',
      ),
    },
  }),
  behaviour({
    host: 'vong-lap.example',
    layout: 'redirect-loop',
    note: 'Hai trang chuyển qua lại mãi',
    expected: [{ outcome: 'failed', codes: ['REDIRECT_LOOP', 'TOO_MANY_REDIRECTS'] }],
    pages: { '/': moved('/b', 302), '/b': moved('/', 302) },
  }),
  behaviour({
    host: 'chuyen-mai.example',
    layout: 'redirect-endless',
    note: 'Mỗi lần chuyển sang một địa chỉ mới, không bao giờ hết',
    entry: '/0',
    expected: [{ outcome: 'failed', codes: ['TOO_MANY_REDIRECTS', 'REDIRECT_LOOP'] }],
    pages: {
      '*': (request, response) => {
        const step = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
        response.writeHead(302, { location: `/${step + 1}`, 'content-length': '0' });
        response.end();
      },
    },
  }),
];
