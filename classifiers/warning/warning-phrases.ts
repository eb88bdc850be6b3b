import { phrases } from '../text/phrases/phrase-set.js';

/** Wording that warns of, reports, judges or suffers a scam, and wording of the honest trades scams imitate. */
export interface WarningSet {
  readonly code: string;
  /** Negative log-odds of the first, second, third and further distinct phrase. */
  readonly steps: readonly number[];
  readonly reason: string;
  readonly reasonEn: string;
  readonly phrases: readonly string[];
}

export const WARNING_SETS: readonly WarningSet[] = [
  {
    code: 'warning.advice',
    steps: [-1, -1.4, -1, -0.6, -0.4],
    reason: 'Ngữ cảnh cảnh báo, khuyên người đọc đề phòng',
    reasonEn: 'Context of warning: the reader is told to beware',
    phrases:
      phrases(`cảnh giác | khuyến cáo | thủ đoạn | chiêu trò | chiêu thức | chiêu lừa | kẻ lừa đảo | kẻ gian | bọn lừa đảo | các đối tượng | đối tượng lừa đảo | đối tượng xấu | đề cao cảnh giác | nâng cao cảnh giác | tránh bị lừa | tránh sập bẫy | sập bẫy | mắc bẫy | dấu hiệu nhận biết | cách nhận biết | phòng tránh | phòng chống lừa đảo | cảnh báo lừa đảo | cảnh báo người dân
      | cảnh báo thủ đoạn | lừa đảo trực tuyến | hành vi lừa đảo | hình thức lừa đảo | tuyệt đối không | không nên chuyển tiền | không chuyển tiền | không cung cấp mã otp | không cung cấp thông tin | không cung cấp otp | không bấm vào | không nhấp vào | không truy cập | không cài đặt | không click vào | đừng tin | đừng bấm | đừng chuyển | không làm theo | cẩn thận với | coi chừng bị | coi chừng mất | coi chừng lừa | coi chừng kẻ | coi chừng mấy | coi chừng sập | coi chừng dính | mạo danh | giả danh | phản ánh về | dừng ngay việc | beware of | scammers | avoid scams | phishing attack | người dân cần | không nghe theo | chặn số | không có chủ trương | không gọi điện yêu cầu`),
  },
  {
    code: 'warning.report',
    steps: [-0.8, -1.2, -1, -0.6, -0.4],
    reason: 'Ngữ cảnh đưa tin vụ việc, điều tra, xét xử',
    reasonEn: 'Context of reporting: news, investigation or trial',
    phrases: phrases(
      `nạn nhân | đã khởi tố | phá đường dây | bắt nhóm | bị đơn | nguyên đơn | thụ lý vụ | tòa án nhân dân tuyên | trang giả mạo | sự kiện giả mạo | bị hại | trình báo | chiếm đoạt | chiếm đoạt tài sản | đã bắt giữ | bị bắt giữ | khởi tố bị can | khởi tố vụ án | triệt phá | cơ quan công an cho biết | công an tỉnh | công an thành phố | công an quận | theo cơ quan điều tra | hội đồng xét xử | bị cáo | tuyên phạt | án tù | năm tù | phóng viên | theo báo | ảnh minh họa | thượng tá | thiếu tá | trung tá | đại tá | cho biết thêm | theo thống kê | các chuyên gia an ninh mạng | vụ việc | sự việc | lời khai | khai nhận | tiếp nhận tin báo | tố giác | báo cáo của | according to police | were arrested | victims`,
    ),
  },
  {
    code: 'warning.victim',
    steps: [-1.8, -1.6, -1, -0.5],
    reason: 'Lời kể của người bị hại hoặc người hỏi cách đề phòng',
    reasonEn: 'A victim tells or somebody asks for advice',
    phrases:
      phrases(`bị hack do | nick mình bị hack | mình bị hack | em bị hack | zalo mình bị hack | đừng chuyển nha | ai nhận tin | suýt chuyển | bị app vay | bị lừa giả | canh giác nha | cảnh giác nha | chỉ em hướng | báo ngân hàng rồi | đã báo công an | em bị lừa | mình bị lừa | tôi bị lừa | mẹ em bị lừa | bạn em bị lừa | bố em bị lừa | vừa bị lừa | mới bị lừa | đã bị lừa mất | suýt bị lừa | suýt nữa | bị lừa mất | em bị mất tiền | mình bị mất tiền | tôi bị mất tiền | đã bị mất tiền | em mất hết tiền | mình mất hết tiền | tôi mất hết tiền | em mất trắng | mình mất trắng | tôi mất trắng | coi như mất trắng | em lỡ chuyển | lỡ bấm vào | lỡ nhập | lỡ cung cấp | có ai bị | ai gặp chưa | ai bị giống | ai biết bên này | có phải lừa đảo không | có lừa đảo không | lừa đảo không ạ | có đáng tin không | có uy tín không | phải làm sao | giờ làm sao | làm cách nào để lấy lại | mọi người cẩn thận | mọi người cho em hỏi | cho em hỏi | cho mình hỏi | mọi người tránh | mọi người đừng
      | chia sẻ để mọi người | em kể lại | mình kể lại | rút kinh nghiệm | may mà không | may là không | báo công an | ra công an trình báo | họ chặn | chặn liên lạc | bọn nó | tụi nó | chúng nó | bọn chúng | mình kể mọi người nghe | mình không dám | em không dám | em sợ quá | mình cúp máy | thì cúp máy | em out | ai từng bị | ai bị rồi | i was scammed | got scammed | is this a scam`),
  },
  {
    code: 'warning.legal',
    steps: [-1, -1.2, -0.8, -0.5],
    reason: 'Ngữ cảnh hỏi đáp, giải thích pháp luật',
    reasonEn: 'Context of legal explanation',
    phrases: phrases(
      `bộ luật hình sự | bộ luật dân sự | điều 174 | điều 175 | điều 290 | điều 201 | luật sư trả lời | trả lời câu hỏi | tư vấn pháp luật | theo quy định tại | theo quy định của pháp luật | xử phạt vi phạm hành chính | bị phạt tù | phạt tiền từ | truy cứu trách nhiệm hình sự | nghị định số | thông tư số | khoản 1 điều | khoản 2 điều | căn cứ điều | cấu thành tội | tội lừa đảo chiếm đoạt`,
    ),
  },
  {
    code: 'honest.service',
    steps: [-0.8, -0.9, -0.6, -0.4],
    reason: 'Lời lẽ của đơn vị thật: không đòi mã, dẫn về kênh chính thức',
    reasonEn: 'Wording of a real provider: asks for no code and points to official channels',
    phrases:
      phrases(`không bao giờ yêu cầu | không yêu cầu khách hàng cung cấp | không yêu cầu cung cấp | không chia sẻ mã | không chia sẻ otp | không tiết lộ otp | không tiết lộ mã | kênh chính thức | website chính thức | ứng dụng chính thức | trên app store và google play | app store hoặc google play | tại quầy giao dịch | chi nhánh gần nhất | điểm giao dịch gần nhất | liên hệ tổng đài | chi tiết liên hệ | tổng đài miễn phí | để từ chối quảng cáo | từ chối qc | soạn tc gửi | tu choi qc | mang theo căn cước đến | đến trực tiếp | nộp hồ sơ trực tiếp | không thu phí ứng viên | không thu bất kỳ khoản phí | không thu phí | trung tâm hành chính công
      | never ask for | official app | visit your nearest branch`),
  },
  {
    code: 'honest.asking',
    steps: [-0.6, -0.5, -0.3],
    reason: 'Lời hỏi kinh nghiệm, kể chuyện của người bình thường',
    reasonEn: 'Asks for advice or tells of own experience, as ordinary people do',
    phrases: phrases(
      `ai từng đi | ai làm rồi | xin kinh nghiệm | chia sẻ kinh nghiệm | xin ý kiến | có ai biết | ai biết chỗ | được không ạ | có nên không | mọi người tư vấn | nhờ tư vấn | cho em xin | mình kể | em kể | review | chia sẻ thật | kinh nghiệm của mình | trao tận tay | để lại đồ cũ | nhà mình ở | chính chủ đang dùng`,
    ),
  },
  {
    code: 'honest.refusal',
    steps: [-1.1, -1, -0.7, -0.4],
    reason: 'Nói rõ là không đòi tiền trước, mã, hay chuyển vào tài khoản cá nhân',
    reasonEn: 'Refuses money up front, codes or payment to private accounts',
    phrases:
      phrases(`không yêu cầu otp | không yêu cầu mã otp | không hỏi mật khẩu | không hỏi mã otp | không nhận mật khẩu | không yêu cầu mật khẩu | không yêu cầu nộp phí | không yêu cầu đóng phí | không yêu cầu đặt cọc | không yêu cầu chuyển khoản | không yêu cầu chuyển tiền | không yêu cầu ứng viên | không thu phí hồ sơ | không thu phí ứng tuyển | không thu phí tuyển dụng | không thu phí qua | không thu tiền qua | không thu tiền trước khi | không thu bất kỳ khoản nào | không thu khoản nào
      | không thu học phí qua | không thu lệ phí | không qua trung gian | không qua môi giới | không qua tài khoản cá nhân | không vào tài khoản cá nhân | không chuyển vào tài khoản cá nhân | không nhận cọc | không nhận đặt cọc | không cần cọc | không cần đặt cọc | không phải đặt cọc | không giữ giấy tờ gốc | không giữ bản gốc | không phải nộp phí | không phải chuyển trước | không cần chuyển trước | không cần chuyển khoản trước | không ủy quyền cho | không cam kết lợi nhuận | không bảo đảm lợi nhuận
      | không liên hệ qua mạng xã hội | không làm việc qua điện thoại | không làm việc qua zalo | không gửi đường dẫn | không gửi link | không bán qua mạng | chỉ làm việc tại trụ sở | chỉ làm việc tại quầy | chỉ giao dịch tại quầy | không nhận tiền qua | không ai bắt nạp | không kêu gọi tiền | không cần đăng nhập`),
  },
  {
    code: 'honest.employment',
    steps: [-0.9, -0.8, -0.6, -0.4],
    reason: 'Nêu điều kiện làm việc thật: hợp đồng, bảo hiểm, phỏng vấn, nơi làm',
    reasonEn: 'States real terms of work: contract, insurance, interview, place',
    phrases: phrases(
      `hợp đồng lao động | bhxh đầy đủ | đóng bhxh | bhxh bhyt | bảo hiểm xã hội đầy đủ | thử việc | ngày phép năm | lương tháng 13 | khấu trừ thuế tncn | phòng nhân sự | phỏng vấn trực tiếp | phỏng vấn tại | mời bạn phỏng vấn | nộp hồ sơ tại | sơ yếu lý lịch | phụ cấp ca | lương cơ bản | ca sáng | ca tối | part time | ghé quán | tăng ca | trả tiền mặt cuối buổi | nhuận bút`,
    ),
  },
  {
    code: 'honest.visit',
    steps: [-0.8, -0.7, -0.5, -0.3],
    reason: 'Mời đến tận nơi, xem hàng, trả tiền tại chỗ',
    reasonEn: 'Invites people to come, look and pay on the spot',
    phrases:
      phrases(`tại quầy | nộp tại quầy | tại cửa hàng | đến cửa hàng | đến tiệm | đến chi nhánh | tại chi nhánh | tại văn phòng | đến văn phòng | nộp tại phòng | nộp tại bưu cục | tại điểm giao dịch | đến điểm giao dịch | tại phòng giao dịch | mang theo căn cước | mang căn cước | mang theo cccd | xuất trình căn cước | giờ hành chính | bộ phận một cửa | kiểm tra trước khi thanh toán | xem hàng trước khi thanh toán | được kiểm hàng | đồng kiểm | qua nhà xem | qua nhà em | qua nhà mình | xem xe | gặp trực tiếp | gặp nhau ở
      | trả tiền tại chỗ | trả tại quầy | tiền mặt tại chỗ | thanh toán tại quầy | đổi trả trong | xuất hóa đơn | có hóa đơn | có phiếu thu | có biên lai | ra chi nhánh | ra ngân hàng | ra công an | mở cửa từ | đặt bàn | bản đồ`),
  },
  {
    code: 'honest.identity',
    steps: [-0.5, -0.5, -0.4, -0.2],
    reason: 'Nêu tư cách pháp nhân, điều khoản, giấy phép',
    reasonEn: 'States its legal identity, terms or licence',
    phrases: phrases(
      `mã số doanh nghiệp | mã số thuế | giấy chứng nhận đăng ký kinh doanh | giấy phép kinh doanh | giấy chứng nhận đăng ký doanh nghiệp | giấy phép hoạt động | giấy phép thiết lập | chịu trách nhiệm nội dung | trụ sở chính | chính sách bảo mật | điều khoản sử dụng | chính sách đổi trả | chính sách bảo hành | đã thông báo bộ công thương | bản quyền thuộc về | tổng biên tập | sở thông tin và truyền thông cấp | lãi suất phạt quá hạn | ví dụ minh họa khoản vay | tổng chi phí vay | điều kiện hủy | bản cáo bạch | chính sách hoàn tiền | sở công thương | quyết định thành lập | niêm yết | privacy policy | terms of service`,
    ),
  },
];

/** Hosts of the press, of law portals and of teaching: their pages report, they do not lure. */
export const PRESS_HOSTS: ReadonlySet<string> = new Set(
  phrases(`vnexpress.net | tuoitre.vn | thanhnien.vn | dantri.com.vn | vietnamnet.vn | vietnamplus.vn | nhandan.vn | qdnd.vn | cand.com.vn | cand.vn | nld.com.vn | tienphong.vn | laodong.vn | zingnews.vn | znews.vn | kenh14.vn | cafef.vn | cafebiz.vn | soha.vn | vtv.vn | vov.vn | baochinhphu.vn | plo.vn | sggp.org.vn | baophapluat.vn | giadinh.suckhoedoisong.vn | suckhoedoisong.vn | 24h.com.vn | vtcnews.vn | vneconomy.vn | baotintuc.vn | anninhthudo.vn | antv.gov.vn | vietbao.vn | thuvienphapluat.vn | luatvietnam.vn | lawnet.vn
    | tinnhiemmang.vn | chongluadao.vn | khonggianmang.vn | wikipedia.org | viblo.asia | genk.vn | tinhte.vn | bbc.com | reuters.com`),
);
