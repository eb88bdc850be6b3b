import { dottedMobile } from '../invented.js';
import { articlePage } from '../layouts/index.js';
import type { SiteSpec } from '../site.js';
import { benign } from '../sites/define.js';

interface Story {
  readonly host: string;
  readonly site: string;
  readonly section: string;
  readonly headline: string;
  readonly lead: string;
  readonly text: string;
  readonly note: string;
}

const STORIES: readonly Story[] = [
  {
    host: 'baovidu.example',
    site: 'Báo Ví Dụ',
    section: 'Pháp luật',
    note: 'Báo tường thuật vụ giả danh đại úy công an, trích nguyên lời kẻ lừa',
    headline: 'Cụ bà mất 1,2 tỷ đồng sau cuộc gọi của "đại úy công an"',
    lead: 'Đối tượng đọc lệnh bắt, yêu cầu chuyển tiền vào tài khoản tạm giữ để chứng minh trong sạch.',
    text: `Theo trình báo, sáng 4/11 bà T. nhận cuộc gọi nói bà liên quan đường dây rửa tiền. "Nếu không hợp tác sẽ bị bắt tạm giam, tuyệt đối không được tiết lộ cho con cháu", người này nói. Trong hai ngày bà chuyển sáu lần.

Cơ quan điều tra đã phong tỏa được 140 triệu đồng. Công an nhắc lại: không cơ quan nào làm việc qua điện thoại, không có tài khoản an toàn.`,
  },
  {
    host: 'kinhte-vidu.example',
    site: 'Kinh Tế Thường Nhật',
    section: 'Chứng khoán',
    note: 'Bài phân tích sàn ngoại hối lừa đảo, cam kết lợi nhuận',
    headline: 'Sau lời "cam kết lợi nhuận 30%/tháng" của các sàn quốc tế tự xưng',
    lead: 'Đòn bẩy 1:1000, chuyên gia đọc lệnh, nạp USDT rồi không rút được: kịch bản lặp lại.',
    text: `Phóng viên vào một room VIP hơn 20.000 người. Mỗi phiên "thầy" phím hàng, khoe ảnh lãi. Người nạp ít được rút thử, người nạp nhiều phải đóng thuế rút tiền.

Ủy ban Chứng khoán khuyến cáo nhà đầu tư chỉ giao dịch qua công ty được cấp phép. Lợi nhuận càng cao, rủi ro càng lớn.`,
  },
  {
    host: 'doisong-vidu.example',
    site: 'Đời Sống 4 Phương',
    section: 'Gia đình',
    note: 'Bài cảnh báo lừa tình cảm, phí hải quan',
    headline: 'Yêu "quân nhân" qua mạng, mất 700 triệu tiền phí hải quan',
    lead: 'Thùng quà từ nước ngoài không bao giờ tới, chỉ có những lần đóng phí.',
    text: 'Chị H. kể người đàn ông tự nhận là quân nhân gửi thùng quà 85.000 đô. Sau đó một "nhân viên hải quan" gọi báo kiện hàng có hàng cấm. Chuyên gia tâm lý khuyên người cô đơn nói chuyện với người thân trước khi gửi tiền.',
  },
  {
    host: 'congnghe-vidu.example',
    site: 'Công Nghệ Gần',
    section: 'Bảo mật',
    note: 'Bài kỹ thuật mổ xẻ APK giả EVN, VNeID',
    headline: 'Mổ xẻ tệp APK giả "EVN CSKH": quyền Trợ năng và 34 lệnh điều khiển',
    lead: 'Sau khi người dùng bật Trợ năng, mã độc đọc OTP, ghi màn hình và chuyển tiền.',
    text: `Mẫu thu được có tên EVN.apk, giả giao diện thanh toán tiền điện. Ngay khi cài đặt từ nguồn không xác định, ứng dụng xin quyền đọc SMS.

Cách phòng: chỉ tải từ kho chính thức, không bật Trợ năng cho ứng dụng lạ. Nếu đã lỡ, tắt mạng, đưa máy về chế độ gốc.`,
  },
  {
    host: 'giaoduc-vidu.example',
    site: 'Giáo Dục Sớm Mai',
    section: 'Học đường',
    note: 'Bài về trò lừa "con đang cấp cứu" và học phí giả',
    headline: 'Trường học đồng loạt phát thông báo về cuộc gọi "con đang cấp cứu"',
    lead: 'Kẻ gian tự xưng giáo viên, bác sĩ, giục phụ huynh chuyển gấp tiền mổ.',
    text: 'Phụ huynh nên gọi lại giáo viên chủ nhiệm bằng số đã lưu. Bệnh viện không bao giờ từ chối cấp cứu vì chưa đóng tạm ứng. Các trường cũng không thu học phí vào tài khoản cá nhân, không bắt phụ huynh làm nhiệm vụ để giảm học phí khóa hè.',
  },
  {
    host: 'laodong-vidu.example',
    site: 'Người Thợ',
    section: 'Việc làm',
    note: 'Bài về lừa cộng tác viên, có số điện thoại bị tố (giả định)',
    headline: 'Mẹ bỉm sữa mất 300 triệu vì "chốt đơn" tại nhà',
    lead: 'Hoa hồng 10–20%, lương ngày, chỉ cần điện thoại: những chữ đó nay phải đọc là cảnh báo.',
    text: `Chị L. nạp 100k nhận 130k ba lần, rồi gặp "đơn combo". Người hướng dẫn dùng số ${dottedMobile(501_001)} đã khóa máy. Nhóm có hàng chục tài khoản cò mồi khoe rút được tiền.

Luật sư cho biết nạn nhân cần trình báo kèm sao kê, không tin dịch vụ lấy lại tiền.`,
  },
  {
    host: 'thethao-vidu.example',
    site: 'Sân Cỏ',
    section: 'Điều tra',
    note: 'Phóng sự về cá độ bóng đá qua mạng bị triệt phá',
    headline: 'Triệt phá đường dây cá độ nghìn tỷ núp bóng trang nhận định',
    lead: 'Nhà cái cấp web riêng, đại lý ăn hoa hồng, người chơi nạp đầu được tặng tiền.',
    text: 'Các trang nhồi từ khóa nổ hũ, tài xỉu, link vào mới nhất để lên đầu tìm kiếm. Nhiều cổng của trường, xã bị chèn liên kết. Công an đã khởi tố 21 bị can về tội tổ chức đánh bạc.',
  },
  {
    host: 'nhadat-vidu.example',
    site: 'Nhà Đất Quanh Ta',
    section: 'Chính sách',
    note: 'Bài giải thích làm sạch dữ liệu đất đai, không phải đổi sổ',
    headline: 'Sau sáp nhập, người dân không bắt buộc đổi sổ đỏ',
    lead: 'Chiến dịch làm sạch dữ liệu đất đai không thu phí, không thu bản gốc.',
    text: 'Cán bộ địa chính đến tận nhà đều có thông báo của tổ dân phố. Giấy đã cấp vẫn có giá trị. Ai gọi điện yêu cầu chuyển phí cập nhật dữ liệu, gửi ảnh sổ đỏ qua Zalo là dấu hiệu lừa đảo.',
  },
  {
    host: 'suckhoe-vidu.example',
    site: 'Sức Khỏe Nhà Mình',
    section: 'Thuốc và bạn',
    note: 'Bài bác bỏ thuốc gia truyền quảng cáo khỏi tiểu đường',
    headline: 'Sự thật về "cao gia truyền khỏi tiểu đường sau một liệu trình"',
    lead: 'Nhiều bệnh nhân suy thận vì bỏ thuốc theo lời bác sĩ giả trên mạng.',
    text: 'Sản phẩm trộn thuốc tây không rõ liều. Chiêu khám miễn phí qua video nhằm lấy số điện thoại rồi ép mua. Người bệnh hãy tái khám đúng hẹn tại cơ sở có giấy phép.',
  },
  {
    host: 'dulich-vidu.example',
    site: 'Lang Thang',
    section: 'Kinh nghiệm',
    note: 'Bài dặn cách tránh combo du lịch giả, vé giờ chót',
    headline: 'Combo 5 sao giá 1,6 triệu: bảy bước kiểm tra trước khi cọc',
    lead: 'Mã giữ chỗ có tên chưa phải là vé đã xuất.',
    text: 'Mã đặt chỗ chưa thanh toán tự hủy sau 12–24 giờ. Kẻ lừa gửi mã đó làm tin rồi giục cọc 50%. Hãy gọi khách sạn xác nhận, trả bằng thẻ qua đại lý có giấy phép lữ hành, tránh tài khoản cá nhân.',
  },
  {
    host: 'sinhvien-hoinay.example',
    site: 'Sinh Viên Hôm Nay',
    section: 'Nhịp sống',
    note: 'Bài về sinh viên bán, cho thuê tài khoản ngân hàng bị xử lý',
    headline: 'Cho thuê tài khoản 2 triệu một tháng, nhận lại giấy triệu tập',
    lead: 'Lời rao "thu mua tài khoản ngân hàng chính chủ, giá cao, bao rủi ro" dán kín các hội nhóm.',
    text: `Một sinh viên năm hai đưa SIM, mật khẩu và gương mặt cho người lạ để nhận 2 triệu. Ba tuần sau, 1,4 tỷ đồng tiền lừa đảo đi qua tài khoản ấy.

Luật sư cho biết mua bán từ 20 tài khoản trở lên có thể bị xử lý hình sự, dưới mức ấy vẫn bị phạt tiền. Nếu đã lỡ, hãy đóng tài khoản và tự trình báo.`,
  },
  {
    host: 'phapdinh-vidu.example',
    site: 'Pháp Đình',
    section: 'Tòa án',
    note: 'Tường thuật phiên tòa xử nhóm đòi nợ khủng bố, đọc lại tin đe dọa',
    headline: 'Ghép ảnh con nợ vào quan tài, chín bị cáo lĩnh án',
    lead: 'Cáo trạng trích tin nhắn: "Ba mẹ mày biết mày quỵt nợ chưa, hôm nay không trả tao gửi khắp trường con mày".',
    text: 'Nhóm này mua lại nợ xấu của các ứng dụng vay, mỗi ngày gọi 400 cuộc. Người nhà, đồng nghiệp, cả cô giáo của con bị hại đều bị dọa. Hội đồng xét xử tuyên tội cưỡng đoạt tài sản.',
  },
  {
    host: 'phoco-vidu.example',
    site: 'Phố Cổ Online',
    section: 'Đời sống',
    note: 'Bài về mã QR bị dán chồng ở quán ăn và thùng công đức',
    headline: 'Sáng dậy, mã QR của quán đã thành của người khác',
    lead: 'Kẻ gian dán chồng một miếng giấy, khách quét xong tiền về tài khoản lạ.',
    text: 'Chủ quán bún nói mất ba ngày doanh thu mới biết. Có tấm còn mở ra trang đòi "quét lần hai để xác thực, nhận quà 100.000đ". Công an phường khuyên ép mã trong khung kính, bật loa báo tiền, khách đọc tên người nhận trước khi bấm chuyển.',
  },
  {
    host: 'ketoan-vidu.example',
    site: 'Tạp chí Kế Toán',
    section: 'Thuế',
    note: 'Bài hướng dẫn hoàn thuế thật trên ứng dụng của cơ quan thuế, nhắc tin giả',
    headline: 'Hoàn thuế thu nhập cá nhân: tự làm trong mười phút, không ai thu phí',
    lead: 'Tin "anh/chị được hoàn 3.480.000đ, bấm vào liên kết nhập thẻ và OTP để nhận" là giả.',
    text: `Người nộp thuế đăng nhập bằng tài khoản định danh, chọn quyết toán, kiểm tra số liệu gợi ý, khai tài khoản nhận tiền của chính mình. Tiền về trong 6 đến 40 ngày.

Hộ kinh doanh gần đây bị gọi mời "lên cơ quan nộp bổ sung hoặc cài phần mềm thuế qua Zalo". Cơ quan thuế mời bằng văn bản và không gửi tệp cài đặt.`,
  },
];

/** Báo chí tường thuật và cảnh báo (tên báo giả định). */
export const PRESS_SITES: readonly SiteSpec[] = STORIES.map((story) =>
  benign({
    host: story.host,
    layout: 'article',
    surface: 'article',
    note: story.note,
    page: articlePage({
      site: story.site,
      section: story.section,
      headline: story.headline,
      at: '07:30, 12/11/2026',
      lead: story.lead,
      text: story.text,
      author: `Phóng viên ${story.site}`,
      picture: 'minh-hoa',
    }),
  }),
);
