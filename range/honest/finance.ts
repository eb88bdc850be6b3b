import {
  channelPage,
  classifiedPage,
  forumPage,
  groupPage,
  landingPage,
  portalPage,
  postPage,
  storePage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Cho vay có giấy phép, công ty chứng khoán, cộng đồng tài chính lành mạnh (tên giả định). */
export const FINANCE_SITES = [
  benign({
    host: 'taichinh-tieudung-mau.example',
    layout: 'landing',
    note: 'Công ty tài chính có giấy phép: vay tiền mặt, lãi suất công khai',
    page: landingPage({
      title: 'Vay tiền mặt – Công ty Tài chính Mẫu',
      brand: 'Tài chính Mẫu',
      colour: '#00796b',
      hero: 'Vay tiền mặt đến 70 triệu, duyệt trong ngày',
      lead: 'Chỉ cần căn cước và chứng từ thu nhập. Không thu bất kỳ khoản phí nào trước khi giải ngân. Lãi suất 1,67–4,5%/tháng tùy hồ sơ.',
      form: {
        action: '/dang-ky-vay',
        title: 'Đăng ký vay',
        fields: [
          { name: 'hoten', label: 'Họ tên' },
          { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
          { name: 'cccd', label: 'Số căn cước' },
          {
            name: 'sotien',
            label: 'Số tiền muốn vay',
            type: 'select',
            options: ['10 triệu', '30 triệu', '70 triệu'],
          },
        ],
        button: 'Đăng ký ngay',
      },
      sections: [
        [
          'Ví dụ khoản vay',
          'Vay 20 triệu, 12 tháng, trả góp 2.010.000đ mỗi tháng. Tất toán sớm phí 4%. Khách hàng nợ xấu nhóm 3 trở lên chưa được xét duyệt.',
        ],
        [
          'Cảnh báo',
          'Có đối tượng mạo danh chúng tôi hứa duyệt 100%, thu phí bảo hiểm khoản vay trước. Đó là lừa đảo.',
        ],
      ],
      footer: 'Giấy phép hoạt động số 00/GP-NHNN. Tổng đài trong giờ hành chính.',
    }),
  }),
  benign({
    host: 'nhac-no-hopphap.example',
    layout: 'plain',
    note: 'Trang nhắc thanh toán khoản vay của công ty tài chính, giọng lịch sự',
    page: landingPage({
      title: 'Thanh toán khoản vay đến hạn',
      brand: 'Tài chính Mẫu',
      colour: '#00796b',
      hero: 'Khoản vay của quý khách đến hạn ngày 25',
      lead: 'Vui lòng thanh toán qua ứng dụng, cửa hàng tiện lợi hoặc ngân hàng liên kết, dùng mã hợp đồng. Chậm thanh toán phát sinh phí theo hợp đồng và cập nhật CIC.',
      sections: [
        [
          'Gặp khó khăn?',
          'Hãy gọi để được cơ cấu lại kỳ trả. Chúng tôi chỉ liên hệ chính khách hàng, không gọi người thân.',
        ],
      ],
      footer: 'Nhắc nợ theo Thông tư về cho vay tiêu dùng.',
    }),
  }),
  benign({
    host: 'chungkhoan-mau.example',
    layout: 'landing',
    note: 'Công ty chứng khoán được cấp phép, mở tài khoản trực tuyến',
    page: landingPage({
      title: 'Chứng khoán Mẫu – Mở tài khoản',
      brand: 'Chứng khoán Mẫu (MCS)',
      colour: '#1b5e20',
      hero: 'Mở tài khoản chứng khoán 10 phút',
      lead: 'Giao dịch cổ phiếu, chứng chỉ quỹ, phái sinh tại sở giao dịch trong nước. Không cam kết lợi nhuận; đầu tư luôn có rủi ro.',
      form: {
        action: '/mo-tai-khoan',
        fields: [
          { name: 'hoten', label: 'Họ tên' },
          { name: 'email', label: 'Email', type: 'email' },
          { name: 'cccd', label: 'Số căn cước' },
          { name: 'anh', label: 'Ảnh căn cước', type: 'file' },
        ],
        button: 'Mở tài khoản',
      },
      sections: [
        [
          'Nhận diện mạo danh',
          'Nhân viên môi giới không nhận tiền hộ, không kéo khách vào room VIP, không đọc lệnh trên sàn quốc tế.',
        ],
      ],
      footer: 'Giấy phép UBCK số 00/UBCK-GP',
    }),
  }),
  benign({
    host: 'nhan-dinh-thi-truong.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/nhan_dinh_mcs',
    note: 'Kênh nhận định thị trường của công ty chứng khoán',
    page: channelPage({
      name: 'MCS – Nhận định thị trường',
      handle: 'nhan_dinh_mcs',
      subscribers: '15 220',
      about: 'Kênh chính thức của phòng phân tích. Không tư vấn riêng, không nhận ủy thác.',
      posts: [
        {
          at: '2026-11-16T08:00:00+07:00',
          views: '6K',
          text: 'Chỉ số chung phiên trước giảm 0,4%, thanh khoản thấp. Nhóm ngân hàng phân hóa, khối ngoại bán ròng 210 tỷ. Kháng cự gần 1.290.',
        },
        {
          at: '2026-11-17T08:00:00+07:00',
          views: '5.7K',
          text: 'Lưu ý: chuyên gia của chúng tôi không lập room VIP phím hàng. Tài khoản nào mạo danh, mời nạp USDT, xin báo lại.',
        },
        {
          at: '2026-11-18T15:30:00+07:00',
          views: '5.2K',
          text: 'Báo cáo quý III: lợi nhuận nhóm bán lẻ tăng 12%. Bản đầy đủ trên trang khách hàng.',
        },
      ],
    }),
  }),
  benign({
    host: 'hoc-tiet-kiem.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/tiet-kiem-gia-dinh',
    note: 'Nhóm bàn chuyện tiết kiệm, đầu tư nhỏ, nhắc nhau tránh bẫy',
    page: groupPage({
      name: 'Tiết Kiệm Gia Đình – Chia Sẻ Thật',
      members: '44.012',
      about: 'Không quảng cáo, không kéo nhóm, không phím hàng. Bài mời đầu tư bị xóa.',
      posts: [
        {
          by: 'Ngân Hà',
          at: '3 giờ',
          text: 'Nhà em 2 vợ chồng lương 22tr, để riêng 3 tháng chi tiêu, còn lại gửi tiết kiệm 6 tháng 5,1%. Có nên mua chứng chỉ quỹ không mọi người?',
          comments: [{ by: 'Chị Vy', text: 'đều đặn mỗi tháng 1–2tr thôi, đừng mong giàu nhanh' }],
        },
        {
          by: 'Bảo',
          at: '1 ngày',
          text: 'Có ai bị mời vào app lãi 3%/ngày chưa, em nhìn là biết đa cấp rồi mà ba em vẫn tin, phải khuyên sao',
          comments: [
            { by: 'Mod', text: 'Bạn cho bác đọc bài ghim: 5 dấu hiệu lừa đảo đầu tư nhé' },
          ],
        },
      ],
    }),
  }),
  benign({
    host: 'cicvietnam-huongdan.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/t/no-xau-nhom-3',
    note: 'Diễn đàn giải đáp về nợ xấu CIC, khuyên không thuê "xóa nợ"',
    page: forumPage({
      forum: 'Hỏi Đáp Tài Chính',
      board: 'Tín dụng',
      topic: 'Nợ xấu nhóm 3 bao lâu được xóa? Có dịch vụ xóa nợ xấu CIC thật không?',
      posts: [
        {
          by: 'camdo2025',
          at: '02/11/2026',
          text: 'Mình thấy quảng cáo xóa nợ xấu CIC trong 24h phí 3 triệu, có ai làm chưa?',
        },
        {
          by: 'nhanvien_tindung',
          at: '02/11/2026',
          text: 'Không ai xóa được đâu bạn. Sau khi trả xong, thông tin nhóm 3–5 còn lưu 5 năm. Đóng tiền là mất. Bạn tải báo cáo miễn phí trên cổng CIC rồi làm việc với ngân hàng.',
        },
        { by: 'camdo2025', at: '03/11/2026', text: 'cảm ơn bác, suýt chuyển khoản' },
      ],
    }),
  }),
  benign({
    host: 'camdo-truyenthong.example',
    layout: 'classified',
    surface: 'listing',
    note: 'Rao vặt tài chính thật: cầm đồ có giấy phép, trả góp điện máy',
    page: classifiedPage({
      site: 'Rao Vặt Phố Huyện',
      section: 'Dịch vụ tài chính',
      ads: [
        {
          title: 'Cầm đồ Minh Tâm – có giấy phép an ninh trật tự',
          where: 'Phố Ví Dụ',
          text: 'Cầm xe, vàng, điện thoại, lãi theo quy định, giấy tờ rõ ràng, đến trực tiếp cửa hàng.',
          contact: 'Cửa hàng mở 8h–18h',
        },
        {
          title: 'Mua trả góp máy giặt 0% lãi',
          where: 'Siêu thị điện máy',
          text: 'Qua công ty tài chính, duyệt 15 phút tại quầy, trả trước 30%.',
          contact: 'Quầy trả góp tầng 1',
        },
      ],
    }),
  }),
  benign({
    host: 'vay-chinhsach.example',
    layout: 'portal',
    note: 'Thông tin vay ưu đãi hộ nghèo qua tổ tiết kiệm',
    page: portalPage({
      title: 'Vay vốn chính sách',
      agency: 'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
      unit: 'TỔ TIẾT KIỆM VÀ VAY VỐN',
      menu: [{ text: 'Chương trình', href: '/' }],
      heading: 'Vay vốn giải quyết việc làm, học sinh sinh viên',
      text: 'Lãi suất ưu đãi 6,6%/năm, không thế chấp đến 100 triệu đồng, bình xét tại tổ. Hồ sơ lấy mẫu tại UBND xã. Không thu phí. Cán bộ không nhận tiền mặt tại nhà.',
      table: {
        head: ['Chương trình', 'Mức vay', 'Thời hạn'],
        rows: [
          ['Học sinh, sinh viên', '4 triệu/tháng', 'Hết khóa học'],
          ['Nước sạch', '25 triệu', '5 năm'],
        ],
      },
      footer: 'Giao dịch tại xã ngày 12 hằng tháng.',
    }),
  }),
  benign({
    host: 'app-chungkhoan.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/app/mcs-trade',
    note: 'Ứng dụng giao dịch chứng khoán được cấp phép',
    page: storePage({
      app: 'MCS Trade',
      developer: 'Cong ty CP Chung khoan Mau',
      contact: 'support@chungkhoan-mau.example',
      packageId: 'vn.mcs.trade',
      rating: '4,1',
      installs: '500.000+',
      updated: '05 thg 11, 2026',
      text: 'Đặt lệnh cổ phiếu, xem bảng giá, nộp rút tiền về tài khoản ngân hàng chính chủ. Đầu tư có rủi ro, kết quả quá khứ không bảo đảm tương lai.',
      permissions: ['Thông báo', 'Vân tay'],
      reviews: [
        [4, 'bảng giá nhanh'],
        [2, 'phiên ATO hay văng'],
        [5, 'rút tiền về ngân hàng trong ngày'],
      ],
      download: 'https://kho-chinh-thuc.khoapp.example/mcs-trade',
    }),
  }),
  benign({
    host: 'moi-gioi-ban-than.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài của nhân viên bán bảo hiểm/ thẻ thật, mời để lại số',
    page: postPage({
      by: 'Hoài An – Tư vấn thẻ Ngân hàng Mẫu',
      at: '5 giờ trước',
      text: `Tháng này mở thẻ tín dụng được tặng vali ạ 🧳 Điều kiện: lương chuyển khoản từ 8tr, không nợ quá hạn.
Anh chị quan tâm ib em gửi biểu phí, hồ sơ nộp tại chi nhánh, em không thu phí và không cầm giấy tờ gốc. Thẻ được duyệt hay không do ngân hàng quyết định nha.`,
      reactions: '46 lượt thích · 12 bình luận',
    }),
  }),
];
