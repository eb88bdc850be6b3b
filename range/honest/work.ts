import {
  channelPage,
  classifiedPage,
  groupPage,
  landingPage,
  letterPage,
  postPage,
} from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Việc làm thật: trang tuyển dụng, xuất khẩu lao động có phép, việc tại nhà. */
export const WORK_SITES = [
  benign({
    host: 'vieclam-vidu.example',
    layout: 'classified',
    surface: 'listing',
    note: 'Trang việc làm: cộng tác viên, bán thời gian, việc tại nhà thật',
    page: classifiedPage({
      site: 'Việc Làm Ví Dụ',
      section: 'Bán thời gian – làm tại nhà',
      ads: [
        {
          title: 'Cộng tác viên nhập liệu tại nhà',
          where: 'Đà Nẵng',
          text: 'Phỏng vấn tại văn phòng, ký hợp đồng cộng tác, 45.000đ/giờ, trả lương ngày 10 hằng tháng. Không thu bất kỳ khoản phí nào.',
          contact: 'Nộp hồ sơ trên trang',
        },
        {
          title: 'Nhân viên bán hàng online lương 8 triệu + hoa hồng',
          where: 'Hà Nội',
          text: 'Trực trang, chốt đơn, có đào tạo. Hoa hồng 2% doanh số, BHXH sau thử việc.',
          contact: 'tuyendung@shop-thoitrang-mau.example',
        },
        {
          title: 'Gia sư lớp 6 tại nhà',
          where: 'Cần Thơ',
          text: '3 buổi/tuần, 180k/buổi. Trung tâm nhận phí giới thiệu sau khi nhận lớp.',
          contact: 'Trung tâm gia sư Sao Khuê',
        },
      ],
    }),
  }),
  benign({
    host: 'xkld-giayphep.example',
    layout: 'landing',
    note: 'Doanh nghiệp xuất khẩu lao động có giấy phép, phí công khai',
    page: landingPage({
      title: 'Đơn hàng thực tập sinh Nhật Bản',
      brand: 'Nhân Lực Mẫu',
      colour: '#283593',
      hero: 'Tuyển 24 thực tập sinh chế biến thực phẩm, Nhật Bản',
      lead: 'Phỏng vấn trực tiếp ngày 10/12. Lương cơ bản 178.000 yên/tháng. Học tiếng 5 tháng, xuất cảnh khi có tư cách lưu trú.',
      sections: [
        [
          'Chi phí',
          'Theo mức trần quy định, nộp sau khi trúng tuyển tại quầy, có phiếu thu và hợp đồng đăng ký với cơ quan quản lý.',
        ],
        ['Coi chừng lừa đảo', 'Không ai bao đậu visa, không có chuyện đi visa du lịch ở lại làm.'],
      ],
      footer: 'Giấy phép số 00/LĐTBXH. Tra cứu tại cơ quan quản lý lao động ngoài nước.',
    }),
  }),
  benign({
    host: 'tuyendung-congnhan.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài tuyển công nhân khu công nghiệp',
    page: postPage({
      by: 'Tuyển Dụng Khu Công Nghiệp Ví Dụ',
      at: '1 giờ trước',
      text: `Cần 200 công nhân may, thu nhập 9–12 triệu, tăng ca tự nguyện, thưởng Tết tháng 13.
Từ 18–45 tuổi, không cần bằng cấp, có xe đưa đón. Mang căn cước đến cổng số 2 phỏng vấn, nhận việc ngay trong tuần. Không thu phí, ai thu phí là cò, báo giúp công ty nha bà con.`,
      reactions: '820 lượt thích · 260 bình luận',
      comments: [
        { by: 'Lành', text: 'vợ chồng em có chỗ ở không ạ' },
        { by: 'Tuyển Dụng Khu Công Nghiệp Ví Dụ', text: 'Dạ có nhà trọ công nhân 500k/tháng' },
      ],
    }),
  }),
  benign({
    host: 'tuyen-mau-thoitrang.example',
    layout: 'landing',
    note: 'Casting mẫu nhí của một hãng thời trang, không thu cọc',
    page: landingPage({
      title: 'Casting mẫu nhí bộ sưu tập Xuân',
      brand: 'Thời trang Bé Mầm',
      colour: '#c2185b',
      hero: 'Casting mẫu nhí 4–10 tuổi tại cửa hàng',
      lead: 'Bố mẹ đưa bé đến trực tiếp. Thù lao 1,5 triệu/buổi chụp, ký giấy đồng ý sử dụng hình ảnh. Ban tổ chức không thu cọc trang phục, không lập nhóm thử thách.',
      footer: 'Cửa hàng Bé Mầm, tầng 2 trung tâm thương mại Ví Dụ.',
    }),
  }),
  benign({
    host: 'ctv-noi-dung.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/viec_freelance_vn',
    note: 'Kênh việc tự do cho người viết, thiết kế',
    page: channelPage({
      name: 'Việc freelance mỗi ngày',
      handle: 'viec_freelance_vn',
      subscribers: '22 918',
      about:
        'Việc viết, dịch, thiết kế, lập trình. Admin lọc tin thu phí. Không có việc like/follow trả tiền.',
      posts: [
        {
          at: '2026-11-14T09:00:00+07:00',
          views: '4K',
          text: 'Cần 2 CTV viết bài chuẩn SEO về nội thất, 90k/bài 800 chữ, thanh toán cuối tháng, có test có trả phí.',
        },
        {
          at: '2026-11-15T09:00:00+07:00',
          views: '3.8K',
          text: 'Nhắc anh em: ai mời "nhiệm vụ đơn hàng, nạp tiền hoàn vốn" thì chặn ngay, đó là lừa đảo, đừng ham hoa hồng.',
        },
      ],
    }),
  }),
  benign({
    host: 'me-bim-ban-hang.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/me-bim-noi-tro',
    note: 'Nhóm mẹ bỉm thật: hỏi kinh nghiệm làm thêm, cảnh báo nhau',
    page: groupPage({
      name: 'Mẹ Bỉm Nội Trợ Miền Trung',
      members: '63.555',
      about: 'Chia sẻ nuôi con, nấu ăn, kiếm thêm thu nhập chính đáng.',
      posts: [
        {
          by: 'Mẹ Sóc',
          at: '4 giờ',
          text: 'Ở nhà giữ con thì bán gì online được mấy mẹ? Em tính làm sữa chua, 6k/hũ, ship quanh khu thôi.',
          comments: [{ by: 'Mẹ Tôm', text: 'làm đi mẹ, nhớ đăng ký an toàn thực phẩm' }],
        },
        {
          by: 'Mẹ Bơ',
          at: '9 giờ',
          text: 'Em mới bị mời làm ctv chốt đơn hoa hồng 20%, nạp 100k trả 130k. Đọc bài cảnh báo trong nhóm nên em thoát kịp, mấy mẹ tránh nha.',
          comments: [{ by: 'Mẹ Gạo', text: 'chị mình mất 40tr vì trò đó' }],
        },
      ],
    }),
  }),
  benign({
    host: 'thu-moi-nhanviec.example',
    layout: 'letter',
    note: 'Thư mời nhận việc thật: xin số tài khoản trả lương, bản chụp căn cước',
    page: letterPage({
      sender: 'CÔNG TY CP MAY XUÂN SƠN',
      number: '52/TM-NS',
      place: 'Nghệ Thành, ngày 10 tháng 11 năm 2026',
      kind: 'THƯ MỜI NHẬN VIỆC',
      subject: 'Vị trí: Nhân viên kế hoạch sản xuất',
      text: `Chúng tôi vui mừng mời bạn nhận việc từ ngày 01/12, lương thử việc 8.500.000đ/tháng, hưởng đủ bảo hiểm khi ký hợp đồng.

Ngày đầu bạn mang: bản chụp căn cước, giấy khám sức khỏe, số tài khoản ngân hàng chính chủ để trả lương, sổ bảo hiểm nếu có. Công ty không thu tiền đồng phục, tiền cọc hay phí đào tạo, không giao việc qua nhóm nhắn tin.`,
      signer: 'Trưởng phòng Nhân sự',
    }),
  }),
  benign({
    host: 'dieuduong-duc.example',
    layout: 'landing',
    note: 'Trường nghề tuyển điều dưỡng đi Đức, lộ trình 18 tháng, phí công khai',
    page: landingPage({
      title: 'Học nghề điều dưỡng tại Đức',
      brand: 'Trung tâm tiếng Đức Bồ Câu',
      colour: '#455a64',
      hero: 'Nhận 30 học viên khóa tháng Ba',
      lead: 'Không bay gấp, không đi trước học sau. Cần bằng B1 tiếng Đức, hồ sơ do đại sứ quán xét 8–12 tuần. Trợ cấp học nghề khoảng 1.200 euro/tháng, tự trả tiền nhà.',
      form: {
        action: '/tu-van',
        title: 'Nghe tư vấn tại trung tâm',
        fields: [
          { name: 'ten', label: 'Họ tên' },
          { name: 'namsinh', label: 'Năm sinh' },
          { name: 'sdt', label: 'Số điện thoại', type: 'tel' },
        ],
        button: 'Đăng ký',
      },
      sections: [
        [
          'Học phí',
          'Đóng theo từng trình độ, có hóa đơn. Không thu tiền "giữ suất", không nhận hộ chiếu gốc.',
        ],
      ],
      footer: 'Trung tâm ngoại ngữ được cấp phép hoạt động.',
    }),
  }),
  benign({
    host: 'kho-hang-thoivu.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Tuyển thời vụ đóng gói Tết: việc nhẹ thật, trả công theo ngày',
    page: postPage({
      by: 'Kho Hải Âu tuyển thời vụ',
      at: '3 giờ trước',
      text: `Tuyển 40 bạn đóng gói quà Tết, 15/12 đến 25 tháng Chạp. Việc nhẹ, ngồi quạt mát, 30k/giờ, tối đa 8 giờ.
Cầm căn cước tới kho đăng ký, làm ngày nào chốt công ngày đó, ck cuối tuần. Không cần nạp tiền, không nhiệm vụ, không app gì hết ạ 😀`,
      reactions: '256 lượt thích · 133 bình luận',
      comments: [
        { by: 'Quyên', text: 'sv năm nhất làm được ko ạ' },
        { by: 'Kho Hải Âu tuyển thời vụ', text: 'Được em ơi, đủ 18 tuổi nha' },
      ],
    }),
  }),
];
