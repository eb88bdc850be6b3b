import { dottedMobile } from '../invented.js';
import { picturePage } from '../layouts/index.js';
import { scam } from './define.js';

/** Trang chỉ có ảnh: chữ nằm cả trong ảnh để bộ lọc không đọc được. */
export const PICTURE_SITES = [
  scam('invest', {
    host: 'anh-quy-camket.example',
    layout: 'picture',
    note: 'Mời đầu tư lãi ngày, cả trang là một ảnh',
    page: picturePage({
      title: 'Thông tin',
      colour: '#0b3d2e',
      ink: '#fff3c4',
      shown: 'image',
      lines: [
        'QUỸ ĐẦU TƯ CAM KẾT LỢI NHUẬN',
        'Nạp 5 triệu, lãi 3% mỗi ngày, rút về tài khoản sau 30 giây',
        'Cam kết bảo toàn vốn 100%, chuyên gia đọc lệnh hằng ngày',
        'Nhà đầu tư mới được tặng ngay 2 triệu vào ví giao dịch',
        'Hôm nay chỉ còn 20 suất, càng nạp nhiều lãi càng cao',
        `Vào nhóm Zalo nhận lệnh: ${dottedMobile(427_118)}`,
      ],
    }),
  }),
  scam('job_task', {
    host: 'anh-viecnhe-tainha.test',
    layout: 'picture',
    note: 'Tuyển cộng tác viên làm nhiệm vụ, chữ ở ảnh nền',
    page: picturePage({
      title: 'Trang chủ',
      colour: '#fff8e1',
      ink: '#b71c1c',
      shown: 'background',
      lines: [
        'TUYỂN CỘNG TÁC VIÊN TẠI NHÀ',
        'Chỉ cần điện thoại, thả tim và theo dõi gian hàng',
        'Lương 500k đến 1 triệu mỗi ngày, trả ngay sau nhiệm vụ',
        'Nạp cọc đơn đầu 300k, hoàn lại kèm hoa hồng 30%',
        'Không cần kinh nghiệm, sinh viên và mẹ bỉm đều làm được',
        `Nhắn Zalo ${dottedMobile(612_845)} để nhận việc hôm nay`,
      ],
    }),
  }),
];
