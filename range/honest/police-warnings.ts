import {
  articlePage,
  channelPage,
  groupPage,
  letterPage,
  portalPage,
  postPage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Cảnh báo của công an và chính quyền: đầy từ khóa của kẻ lừa, nhưng để ngăn chúng. */
export const POLICE_WARNINGS = [
  benign({
    host: 'congan.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'Công an tỉnh (tên giả định) cảnh báo giả VNeID, dịch vụ công',
    page: portalPage({
      title: 'Công an tỉnh Ví Dụ – Cảnh báo tội phạm mạng',
      agency: 'CÔNG AN TỈNH VÍ DỤ',
      unit: 'TRANG THÔNG TIN ĐIỆN TỬ',
      menu: [
        { text: 'Tin tức', href: '/' },
        { text: 'Giả danh công an', href: '/gia-danh' },
        { text: 'Thủ tục hành chính', href: '/thu-tuc' },
      ],
      heading: 'Cảnh giác thủ đoạn giả cán bộ phường yêu cầu cập nhật VNeID, định danh mức 2',
      text: `Thời gian gần đây, các đối tượng gọi điện tự xưng cán bộ phường/xã mới, cảnh sát khu vực, yêu cầu người dân cập nhật VNeID, đồng bộ dữ liệu dân cư, nếu không sẽ bị khóa tài khoản định danh. Sau đó chúng gửi đường liên kết tải ứng dụng giả mạo, chiếm quyền điều khiển điện thoại rồi lấy OTP.

Công an tỉnh khuyến cáo: cơ quan công an không làm định danh qua điện thoại, không yêu cầu cài ứng dụng ngoài kho chính thức, không thu phí qua chuyển khoản cá nhân. Khi nhận cuộc gọi như trên, người dân ngắt máy và báo công an nơi gần nhất.`,
      footer: 'Công an tỉnh Ví Dụ. Người dân phản ánh qua ứng dụng VNeID hoặc trực ban.',
    }),
    more: {
      '/gia-danh': portalPage({
        title: 'Giả danh công an, viện kiểm sát',
        agency: 'CÔNG AN TỈNH VÍ DỤ',
        unit: 'TRANG THÔNG TIN ĐIỆN TỬ',
        menu: [{ text: 'Tin tức', href: '/' }],
        heading: 'Không có "lệnh bắt" nào gửi qua Zalo',
        text: 'Các đối tượng đọc lệnh bắt, lệnh khởi tố vì rửa tiền, bắt nạn nhân chứng minh trong sạch bằng cách chuyển vào tài khoản tạm giữ, dặn không được tiết lộ. Công an không làm việc qua điện thoại hay gọi hình, không có tài khoản an toàn nào.',
        footer: 'Công an tỉnh Ví Dụ',
      }),
      '/thu-tuc': portalPage({
        title: 'Thủ tục cấp căn cước',
        agency: 'CÔNG AN TỈNH VÍ DỤ',
        unit: 'TRANG THÔNG TIN ĐIỆN TỬ',
        menu: [{ text: 'Tin tức', href: '/' }],
        heading: 'Cấp tài khoản định danh mức 2',
        text: 'Công dân mang căn cước đến công an xã, phường để thu nhận khuôn mặt và vân tay. Miễn phí.',
        footer: 'Công an tỉnh Ví Dụ',
      }),
    },
  }),
  benign({
    host: 'csgt.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'Phòng CSGT: tra cứu thật và cảnh báo tin nhắn phạt nguội giả',
    page: portalPage({
      title: 'Tra cứu phương tiện vi phạm',
      agency: 'PHÒNG CẢNH SÁT GIAO THÔNG',
      unit: 'CÔNG AN TỈNH VÍ DỤ',
      menu: [{ text: 'Tra cứu', href: '/' }],
      heading: 'Tra cứu vi phạm giao thông qua hình ảnh',
      text: `Nhập biển số và loại phương tiện để tra cứu. Chủ xe đến trụ sở nơi gần nhất để giải quyết; nộp phạt qua Cổng Dịch vụ công quốc gia bằng số quyết định.

Cảnh báo: tin nhắn báo phạt nguội, tiền phạt chưa thanh toán kèm đường liên kết nộp phạt là giả mạo. Phòng không gửi liên kết, không yêu cầu số thẻ hay OTP.`,
      form: {
        action: '/tra-cuu',
        method: 'get',
        fields: [
          { name: 'bienso', label: 'Biển kiểm soát' },
          { name: 'loai', label: 'Loại phương tiện', type: 'select', options: ['Ô tô', 'Xe máy'] },
        ],
        button: 'Tra cứu',
      },
      footer: 'Không thu phí tra cứu.',
    }),
  }),
  benign({
    host: 'phuong-vidu.gov-thongtin.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài của phường nhắc dân về shipper giả, đơn 0 đồng',
    page: postPage({
      by: 'UBND Phường Ví Dụ – Tổ Công Nghệ Số Cộng Đồng',
      at: '7 giờ trước',
      text: `⚠️ BÀ CON LƯU Ý ⚠️
Đã có 3 hộ trong phường mất tiền vì "shipper" nhắn chuyển 27k phí ship rồi dọa chuyển nhầm tài khoản hội viên, trừ 3,5 triệu mỗi tháng, gửi link hủy đăng ký.
Không có gói hội viên nào hết! Không bấm link, không chia sẻ màn hình. Ai lỡ bấm hãy gọi ngân hàng khóa tài khoản rồi báo công an phường.`,
      reactions: '412 lượt thích · 205 chia sẻ',
      comments: [
        { by: 'Cô Tư', text: 'hôm qua tôi cũng bị gọi, may chưa chuyển' },
        {
          by: 'UBND Phường Ví Dụ – Tổ Công Nghệ Số Cộng Đồng',
          text: 'Dạ cô lưu số đó lại rồi báo tổ dân phố giúp ạ',
        },
      ],
    }),
  }),
  benign({
    host: 'canhbao-mang.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/canh_bao_lua_dao_vidu',
    note: 'Kênh cảnh báo lừa đảo của một đội tình nguyện, nhại nguyên lời kẻ lừa',
    page: channelPage({
      name: 'Cảnh báo lừa đảo mỗi ngày',
      handle: 'canh_bao_lua_dao_vidu',
      subscribers: '27 400',
      about: 'Kênh của nhóm sinh viên an toàn thông tin, đăng thủ đoạn mới để mọi người tránh.',
      posts: [
        {
          at: '2026-11-15T07:00:00+07:00',
          views: '9K',
          text: 'Thủ đoạn hôm nay: "việc nhẹ lương cao, nạp 100k nhận 130k". Đây là bẫy nhiệm vụ: ba đơn đầu trả thật, đơn combo thì khóa rút. Ai đang trong nhóm như vậy hãy dừng chuyển tiền và lưu bằng chứng.',
        },
        {
          at: '2026-11-16T07:00:00+07:00',
          views: '8.8K',
          text: 'Đối tượng mạo danh thầy chuyên gia, phím hàng, cam kết lợi nhuận, dụ vào app lạ. Công ty chứng khoán thật không giao dịch qua tài khoản cá nhân.',
        },
        {
          at: '2026-11-17T07:00:00+07:00',
          views: '8.1K',
          text: 'Đừng quét mã nhận quà dán trên thùng hàng lạ. QR đăng nhập Zalo là mất nick.',
        },
      ],
    }),
  }),
  benign({
    host: 'thongbao-toaan.example',
    layout: 'letter',
    note: 'Công văn tuyên truyền của một tòa án cấp huyện cũ về giấy triệu tập giả',
    page: letterPage({
      sender: 'TÒA ÁN NHÂN DÂN KHU VỰC VÍ DỤ',
      number: '204/TB-TA',
      place: 'Ngày 02 tháng 10 năm 2026',
      kind: 'THÔNG BÁO',
      subject: 'Về việc giả mạo giấy triệu tập, lệnh bắt của tòa án',
      text: `Tòa án nhận được phản ánh về việc người dân bị gọi điện đọc "lệnh bắt bị can", yêu cầu nộp tiền vào tài khoản tạm giữ để được tại ngoại. Đây là thủ đoạn giả mạo cơ quan tố tụng.

Tòa án tống đạt văn bản trực tiếp hoặc qua bưu chính, không gửi lệnh bắt qua Zalo, không yêu cầu công dân chuyển tiền, không yêu cầu giữ bí mật với gia đình. Đề nghị UBND các phường, xã thông báo trên loa truyền thanh.`,
      signer: 'CHÁNH ÁN',
    }),
  }),
  benign({
    host: 'nhom-to-dan-pho.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/to-dan-pho-12',
    note: 'Nhóm tổ dân phố chia sẻ cảnh báo và việc chung',
    page: groupPage({
      name: 'Tổ dân phố 12 – Thông tin chung',
      members: '641',
      about: 'Thông báo của tổ, lịch cắt điện, thu rác, cảnh giác lừa đảo.',
      posts: [
        {
          by: 'Tổ trưởng Hiền',
          at: '2 giờ',
          text: 'Mai điện lực tạm cắt điện từ 8h–11h để thay dây. Bà con chú ý: ai gọi báo nợ tiền điện, dọa cắt điện, bảo cài app CSKH EVN qua link là giả mạo nhé.',
          comments: [
            {
              by: 'Nhà số 8',
              text: 'cảm ơn chị, hôm qua có người gọi bảo hoàn tiền hóa đơn, em cúp luôn',
            },
          ],
        },
        {
          by: 'Cảnh sát khu vực',
          at: '1 ngày',
          text: 'Tôi không bao giờ nhắn bà con gửi ảnh CCCD hay đọc mã OTP. Ai mạo danh tôi bà con chụp lại gửi trực ban.',
        },
      ],
    }),
  }),
  benign({
    host: 'bao-bienphong.example',
    layout: 'article',
    surface: 'article',
    note: 'Bài của bộ đội biên phòng về giải cứu nạn nhân việc làm Campuchia',
    page: articlePage({
      site: 'Biên Giới Xanh',
      section: 'An ninh biên giới',
      headline: 'Giải cứu 14 thanh niên bị lừa sang Campuchia "việc nhẹ lương cao"',
      at: '08:20, 13/11/2026',
      lead: 'Các nạn nhân bị dụ bằng lời mời làm casino lương 20–30 triệu, bao vé, không cần bằng cấp.',
      text: `Theo đồn biên phòng, đối tượng môi giới hướng dẫn nạn nhân đi đường mòn trong đêm, thu điện thoại, rồi ép làm cho các tổ chức lừa đảo. Gia đình phải chuộc từ 80 đến 200 triệu đồng.

Đại diện đồn khuyến cáo người dân xuất cảnh hợp pháp, ký hợp đồng qua doanh nghiệp được cấp phép, và báo ngay khi có người rủ rê "không cần hộ chiếu".`,
      author: 'Thanh Bình',
      related: [{ text: 'Ba dấu hiệu của lời mời lao động giả', href: '/dau-hieu' }],
    }),
    more: {
      '/dau-hieu': articlePage({
        site: 'Biên Giới Xanh',
        section: 'Cẩm nang',
        headline: 'Ba dấu hiệu của lời mời lao động giả',
        at: '10:00, 11/11/2026',
        lead: 'Lương cao bất thường, không phỏng vấn, đi bằng đường tắt.',
        text: 'Hãy tra giấy phép của công ty xuất khẩu lao động, không nộp tiền cọc vào tài khoản cá nhân, không giao hộ chiếu cho người khác giữ.',
        author: 'Thanh Bình',
      }),
    },
  }),
  benign({
    host: 'thue.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'Thuế tỉnh cảnh báo giả cán bộ thuế, hướng dẫn eTax thật',
    page: portalPage({
      title: 'Thuế tỉnh Ví Dụ',
      agency: 'BỘ TÀI CHÍNH – CỤC THUẾ',
      unit: 'THUẾ TỈNH VÍ DỤ',
      menu: [{ text: 'Hộ kinh doanh', href: '/' }],
      heading: 'Cảnh báo giả cơ quan thuế mời hộ kinh doanh cập nhật eTax',
      text: `Có hiện tượng gửi giấy mời giả, gọi điện yêu cầu chủ hộ kết bạn Zalo, đọc mã xác nhận hồ sơ để được giảm thuế VAT, hoàn thuế. Cơ quan thuế không cài đặt hộ ứng dụng, không hỏi mật khẩu, không thu tiền ngoài kho bạc.

Bỏ thuế khoán: hộ kinh doanh tự kê khai trên ứng dụng chính thức tải từ kho ứng dụng của hãng điện thoại, hoặc đến bộ phận một cửa để được hướng dẫn miễn phí.`,
      footer: 'Thuế tỉnh Ví Dụ – bộ phận một cửa mở cửa giờ hành chính',
    }),
  }),
  benign({
    host: 'bhxh.tinh-vidu.gov.vn',
    layout: 'portal',
    note: 'BHXH tỉnh: cảnh báo VssID giả và chế độ thật',
    page: portalPage({
      title: 'Bảo hiểm xã hội tỉnh Ví Dụ',
      agency: 'BẢO HIỂM XÃ HỘI',
      unit: 'TỈNH VÍ DỤ',
      menu: [{ text: 'Chế độ', href: '/' }],
      heading: 'Không có "VssID 4.0", không có "quỹ BHTN chưa chi"',
      text: 'Một số đối tượng nhắn người lao động đủ điều kiện nhận tiền trợ cấp, hỗ trợ Tết, quá hạn sẽ không được chấp nhận, gửi tệp cài đặt giả. BHXH chi trả qua tài khoản đã đăng ký, không thu phí mở hồ sơ. Tổng đài 1900 9068.',
      footer: 'BHXH tỉnh Ví Dụ',
    }),
  }),
];
