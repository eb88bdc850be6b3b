import { picturePage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Honest pages that are one picture too: a warning with the scams' own words, and a notice. */
export const POSTERS = [
  benign({
    host: 'apphich-canhbao.example',
    layout: 'picture',
    note: 'Áp phích cảnh báo đầu tư lãi ngày, cả trang là một ảnh',
    page: picturePage({
      title: 'Áp phích tuyên truyền',
      colour: '#ffffff',
      ink: '#0d2a5c',
      shown: 'image',
      lines: [
        'CẢNH BÁO LỪA ĐẢO ĐẦU TƯ TRÊN MẠNG',
        'Không tin lời mời nạp tiền lãi 3% mỗi ngày, cam kết bảo toàn vốn',
        'Kẻ gian lập nhóm Zalo đọc lệnh, cho rút ít rồi chiếm đoạt tất cả',
        'Không chuyển tiền cho người lạ, không cung cấp mã OTP cho ai',
        'Nghi bị lừa: giữ lại biên lai, tin nhắn và báo công an gần nhất',
        'Ban tuyên truyền xã Ví Dụ',
      ],
    }),
  }),
  benign({
    host: 'phongkham-lichnghi.test',
    layout: 'picture',
    note: 'Thông báo lịch khám, chữ ở ảnh nền',
    page: picturePage({
      title: 'Thông báo',
      colour: '#e3f2fd',
      ink: '#1b2433',
      shown: 'background',
      lines: [
        'THÔNG BÁO LỊCH KHÁM BỆNH',
        'Phòng khám nghỉ lễ từ thứ Bảy đến hết thứ Hai',
        'Bệnh nhân có hẹn được gọi điện dời sang tuần sau',
        'Khám thường: 7 giờ đến 11 giờ, chiều 13 giờ đến 16 giờ',
        'Mang theo thẻ bảo hiểm y tế và sổ khám cũ',
        'Viện phí nộp tại quầy, có biên lai',
      ],
    }),
  }),
];
