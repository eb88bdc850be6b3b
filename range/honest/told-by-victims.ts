import { account, mobile } from '../invented.js';
import { chatPage, classifiedPage, forumPage, letterPage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Người trong cuộc kể, hỏi, trả lại tiền, nộp đơn: nêu số và lời của kẻ lừa mà không phải kẻ lừa. */
export const TOLD_BY_VICTIMS = [
  benign({
    host: 'tra-lai-tien.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/chu-de/3108',
    note: 'Người nhận tiền chuyển nhầm thật hỏi và trả lại qua ngân hàng',
    page: forumPage({
      forum: 'Diễn đàn Hỏi Nhau',
      board: 'Tiền bạc',
      topic: 'Tự nhiên có 15 triệu vào tài khoản, làm sao trả?',
      posts: [
        {
          by: 'chimse_que',
          at: '13/11/2026',
          text: `Sáng em nhận 15 triệu nội dung "chuyen tien cho me". Rồi có số ${mobile(610_204)} gọi bảo chuyển nhầm, đòi trả sang tài khoản khác tên người khác. Em sợ quá chưa dám động.`,
        },
        {
          by: 'giaodichvien',
          at: '13/11/2026',
          text: 'Đừng tự trả sang tài khoản lạ. Ra quầy làm yêu cầu hoàn, ngân hàng liên hệ đúng người gửi. Có chiêu cho vay ép: chuyển nhầm rồi vài hôm đòi cả gốc lẫn lãi.',
        },
        {
          by: 'chimse_que',
          at: '15/11/2026',
          text: 'Em ra quầy rồi, hóa ra người gửi là một bác ở Cần Thơ chuyển nhầm thật, bác gọi cảm ơn. Còn số kia là kẻ gian biết chuyện từ bài đăng tìm người.',
        },
      ],
    }),
  }),
  benign({
    host: 'bo-toi-bi-lua.diendan.example',
    layout: 'forum',
    surface: 'forum',
    entry: '/chu-de/3177',
    note: 'Con gái kể bố bị lừa tình cảm rồi đầu tư, chép lời dụ và số tài khoản',
    page: forumPage({
      forum: 'Diễn đàn Hỏi Nhau',
      board: 'Gia đình',
      topic: 'Bố mình 63 tuổi mất 400 triệu vì "em Linh Đan"',
      posts: [
        {
          by: 'conut_nhaho',
          at: '09/11/2026',
          text: `Bố quen cô này trên mạng, ngày nào cũng hỏi thăm ăn cơm chưa. Một tháng sau rủ vào sàn: "anh cứ nạp thử 5 triệu, mai rút cả lãi". Rút được thật nên bố bán đất.

Đến lúc rút thì nó báo phải nộp 20% thuế thu nhập vào ${account(62_110_045)}. Gia đình mình đã trình báo, xin đừng ai vào khuyên thuê dịch vụ lấy lại tiền.`,
        },
        {
          by: 'motnguoiconnua',
          at: '09/11/2026',
          text: 'Nhà mình y hệt, tên khác thôi: "em là kế toán ở Sing". Khuyên bạn ở cạnh bố lúc này, bố xấu hổ lắm.',
        },
      ],
    }),
  }),
  benign({
    host: 'don-to-giac-mau.example',
    layout: 'letter',
    note: 'Mẫu đơn tố giác điền sẵn ví dụ: kể việc bị lừa, số tài khoản nhận tiền',
    page: letterPage({
      sender: 'Trung tâm Trợ giúp pháp lý Ví Dụ',
      number: 'MẪU 04',
      place: '........, ngày ... tháng ... năm ......',
      kind: 'ĐƠN TỐ GIÁC TỘI PHẠM',
      subject: 'Về hành vi lừa đảo chiếm đoạt tài sản qua mạng',
      text: `Kính gửi: Công an nơi tôi cư trú.

Ngày 02/11 tôi được người lạ kết bạn, mời làm nhiệm vụ thả tim nhận hoa hồng. Lúc đầu nhận 50.000đ, sau bị yêu cầu nạp 3 triệu, 9 triệu, 40 triệu để "hoàn tất chuỗi đơn", nếu không sẽ mất hết. Tôi chuyển vào tài khoản ${account(63_001_900)}.

Tôi gửi kèm ảnh chụp tin nhắn, sao kê. Tôi cam đoan lời khai đúng sự thật.`,
      signer: 'Người làm đơn (ký, ghi rõ họ tên)',
      stamp: 'MẪU',
    }),
  }),
  benign({
    host: 'nhan-no-nham.example',
    layout: 'chat',
    surface: 'post',
    note: 'Người bị ứng dụng vay khủng bố điện thoại hỏi tổng đài trợ giúp',
    page: chatPage({
      title: 'Hỏi đáp cùng Hội bảo vệ người tiêu dùng',
      about: 'Người hỏi đồng ý cho đăng, đã bỏ tên.',
      messages: [
        {
          from: 'Người hỏi',
          text: 'Em không vay mà nó gọi cả ngày: "mày không trả tao ghép ảnh gửi cả công ty". Nó có hết danh bạ của chị họ em.',
          own: true,
        },
        {
          from: 'Hội',
          text: 'Bạn không có nghĩa vụ trả nợ thay. Đừng chuyển đồng nào để "mua yên". Lưu ghi âm, ảnh chụp, nộp công an phường; đồng thời báo nhà mạng chặn.',
        },
        { from: 'Người hỏi', text: 'nó dọa hôm nay tới nhà thật không ạ', own: true },
        {
          from: 'Hội',
          text: 'Đa số chỉ dọa. Có người đến thì gọi 113 ngay. Chị họ nên gỡ ứng dụng, thu hồi quyền danh bạ.',
        },
      ],
    }),
  }),
  benign({
    host: 'raovat-xa.example',
    layout: 'classified',
    surface: 'listing',
    note: 'Rao vặt của xã: cho vay vốn tổ phụ nữ, tìm giấy tờ, nhận làm giấy phép đúng luật',
    page: classifiedPage({
      site: 'Bảng tin xã Ven Sông',
      section: 'Rao vặt – thông báo',
      ads: [
        {
          title: 'Tổ vay vốn phụ nữ nhận hồ sơ đợt cuối năm',
          where: 'Thôn Hạ',
          text: 'Vay 50 triệu, lãi suất ưu đãi, bình xét công khai tại nhà văn hóa. Không phí hồ sơ, không phí bảo hiểm, ai thu là sai.',
          contact: 'Chị Hường, chi hội trưởng, gặp tại nhà văn hóa',
        },
        {
          title: 'Nhặt được ví có căn cước và sổ bảo hiểm',
          where: 'Chợ Ven Sông',
          text: 'Người mất tả đúng màu ví thì nhận lại, không lấy tiền chuộc. Đã báo công an xã.',
          contact: 'Sạp cá cô Mận',
        },
        {
          title: 'Cần 3 người phụ hồ làm ngay, lương ngày',
          where: 'Thôn Thượng',
          text: '420k/ngày, bao cơm trưa, trả tiền mặt chiều thứ Bảy. Làm ở xã, không đi nước ngoài nước trong gì cả.',
          contact: 'Đội thợ anh Sự',
        },
      ],
    }),
  }),
];
