import { account, dottedMobile, mobile } from '../invented.js';
import { channelPage, landingPage, letterPage, postPage, shopPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Thuốc, bác sĩ giả, học phí, đề thi. */
export const HEALTH_EDU_SITES = [
  scam('health_edu', {
    host: 'thuoc-gia-truyen-khoi.example',
    layout: 'shop',
    note: 'Thuốc gia truyền chữa khỏi tiểu đường, bác sĩ giả',
    page: shopPage({
      name: 'Nhà Thuốc Gia Truyền 7 Đời',
      banner: 'KHỎI TIỂU ĐƯỜNG, XƯƠNG KHỚP SAU 1 LIỆU TRÌNH – KHÔNG KHỎI HOÀN TIỀN',
      colour: '#5d4037',
      goods: [
        ['Cao tiểu đường 7 đời', '1.450.000đ', '2.900.000đ'],
        ['Viên khớp thần dược', '890.000đ', '1.800.000đ'],
        ['Trà thải độc mắt sáng', '690.000đ', '1.400.000đ'],
      ],
      text: `Bỏ hẳn thuốc tây sau 10 ngày. Giáo sư bác sĩ quân y trực tiếp khám miễn phí qua video. Đã được bộ y tế chứng nhận (số giấy cung cấp khi mua).

Người bệnh chuyển khoản 50% ${account(24_010_115)} ABBANK để giữ thuốc vì nguồn lá hiếm.`,
      form: {
        action: '/kham',
        fields: [
          { name: 'ten', label: 'Họ tên người bệnh' },
          { name: 'benh', label: 'Tình trạng bệnh' },
          { name: 'sdt', label: 'Số điện thoại' },
        ],
        button: 'KHÁM MIỄN PHÍ',
      },
      footer: `Thầy lang trực ${dottedMobile(441_208)}`,
    }),
  }),
  scam('health_edu', {
    host: 'thu-hoc-phi-gap.example',
    layout: 'letter',
    note: 'Thông báo thu học phí giả mạo trường, tài khoản cá nhân',
    page: letterPage({
      sender: 'TRƯỜNG THPT VÍ DỤ – PHÒNG TÀI VỤ',
      number: '12/TB-TV',
      place: 'Ngày 18 tháng 11 năm 2026',
      kind: 'THÔNG BÁO THU HỌC PHÍ GẤP',
      subject: 'Học kỳ I, đổi tài khoản nhận học phí',
      text: `Do nhà trường thay đổi ngân hàng, phụ huynh nộp học phí và bảo hiểm 3.860.000đ vào tài khoản kế toán ${account(24_377_016)} (VIB – LE THI VI DU) trước 17h hôm nay. Học sinh chưa nộp không được thi học kỳ.

Đề nghị không gọi giáo viên chủ nhiệm vì cô đang coi thi; nộp xong gửi ảnh qua Zalo ${mobile(442_019)}.`,
      signer: 'KẾ TOÁN TRƯỞNG',
      stamp: 'TÀI VỤ',
    }),
  }),
  scam('health_edu', {
    host: 'de-thi-that-2026.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/de_thi_that_2026',
    note: 'Kênh bán "đề thi thật", cam kết đỗ',
    page: channelPage({
      name: 'ĐỀ THI THẬT – CAM KẾT ĐỖ',
      handle: 'de_thi_that_2026',
      subscribers: '12 050',
      about: 'Nguồn nội bộ hội đồng in sao. Đề thi thật trước 2 ngày. Trượt hoàn tiền.',
      posts: [
        {
          at: '2026-11-08T20:00:00+07:00',
          views: '7.7K',
          text: 'Đã có đề cuối kỳ các sở, ai lấy môn Toán 1tr5, trọn bộ 4tr. Ck xong vào nhóm kín nhận file trước giờ thi 12 tiếng.',
        },
        {
          at: '2026-11-10T21:30:00+07:00',
          views: '7.2K',
          text: `Làm bằng, chứng chỉ ngoại ngữ có hồ sơ gốc, soi được. Bằng lái bao đậu không cần thi. ib zalo ${mobile(443_717)}, cọc 50%`,
        },
        {
          at: '2026-11-14T19:00:00+07:00',
          views: '6.9K',
          text: 'Nhóm có kẻ phá nói không đúng đề, đó là do không mua gói VIP. Không hoàn tiền gói thường.',
        },
      ],
    }),
  }),
  scam('health_edu', {
    host: 'bac-si-online.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài giả bác sĩ bệnh viện lớn, bán thuốc qua livestream',
    page: postPage({
      by: 'BS CKII Nguyên Trưởng Khoa – Tư Vấn Xương Khớp',
      at: '2 ngày trước',
      text: `Cô bác đau lưng, thoái hóa 20 năm chỉ cần 3 hộp là đi lại như thanh niên, khỏi mổ. Chương trình trợ giá nhà nước hỗ trợ 70%, hôm nay còn 80 suất.
Đừng nghe bệnh viện dọa mổ. Để lại số điện thoại, học trò bác sĩ gọi khám miễn phí. Ship toàn quốc, đặt trước 200k.
Zalo bác sĩ: ${mobile(444_404)}`,
      reactions: '3,2K lượt thích · 1,1K bình luận',
      comments: [{ by: 'Cháu nội', text: 'bà em uống bị suy thận nhập viện, mọi người đừng mua' }],
    }),
  }),
  scam('health_edu', {
    host: 'khoa-he-quan-doi.example',
    layout: 'landing',
    note: 'Tuyển sinh khóa hè "học kỳ quân đội" giả, thu cọc qua nhiệm vụ',
    page: landingPage({
      title: 'Trại hè Chiến Sĩ Nhí 2027',
      brand: 'Trại hè Chiến Sĩ Nhí',
      colour: '#33691e',
      hero: 'Giảm 80% học phí cho 50 bé đăng ký sớm',
      lead: 'Phụ huynh tham gia nhóm quảng bá, chuyển khoản giữ chỗ rồi nhận lại kèm 15% hoa hồng. Càng nhiều vòng, học phí càng rẻ, bé được miễn phí hoàn toàn.',
      form: {
        action: '/dk',
        fields: [
          { name: 'be', label: 'Tên bé' },
          { name: 'lop', label: 'Lớp' },
          { name: 'phuhuynh', label: 'Zalo phụ huynh' },
        ],
        button: 'GIỮ CHỖ CHO BÉ',
      },
      sections: [
        [
          'Học phí',
          `Vòng 1: 1.990.000đ, vòng 2: 5.970.000đ, vòng 3: 17.900.000đ vào ${account(24_900_331)} BVBank. Bỏ vòng coi như rút khỏi chương trình.`,
        ],
      ],
      footer: `Cô Hạnh tuyển sinh ${mobile(445_119)}`,
    }),
  }),
];
