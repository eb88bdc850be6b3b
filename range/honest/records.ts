import { channelPage, groupPage, postPage, storePage } from '../layouts/index.js';
import { benign } from '../sites/define.js';

/** Kênh, nhóm, bài viết, ứng dụng lành mạnh (giả định) nói đúng những chuyện kẻ lừa hay nói. */
export const RECORD_SITES = [
  benign({
    host: 'bongda-ven-song.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/bongda_vensong',
    note: 'Kênh bình luận bóng đá của hội cổ động viên, cấm mời kèo',
    page: channelPage({
      name: 'Bóng đá Ven Sông',
      handle: 'bongda_vensong',
      subscribers: '14 377',
      about:
        'Nhận định trước trận, tường thuật, ảnh sân. Ai gửi link nhà cái, soi kèo, bán số là bị mời ra.',
      posts: [
        {
          at: '2026-11-15T17:00:00+07:00',
          views: '6.2K',
          text: 'Trận tối nay đội nhà thiếu hai hậu vệ, mình đoán hòa. Đoán cho vui thôi, đừng đặt tiền.',
        },
        {
          at: '2026-11-16T08:15:00+07:00',
          views: '5.9K',
          text: 'Có nick tên "chuyên gia tài xỉu" nhắn riêng thành viên mời vào nhóm VIP bao lỗ. Chặn nhé anh em, thằng bạn mình đi luôn con xe vì bao lỗ.',
        },
      ],
    }),
  }),
  benign({
    host: 'vieclam-them-sinhvien.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/vlt_sinhvien',
    note: 'Kênh đoàn trường giới thiệu việc làm thêm, nhắc không cho thuê tài khoản',
    page: channelPage({
      name: 'Việc làm thêm – Đoàn trường Ven Sông',
      handle: 'vlt_sinhvien',
      subscribers: '5 118',
      about: 'Tin đã kiểm tra nơi tuyển. Không phí, không cọc, không đặt đơn.',
      posts: [
        {
          at: '2026-11-10T10:00:00+07:00',
          views: '1.4K',
          text: 'Quán cà phê cần 4 bạn ca tối, 27k/giờ, bao cơm, lương ngày 5. Đến quán gặp chị Thơm.',
        },
        {
          at: '2026-11-12T10:00:00+07:00',
          views: '3.3K',
          text: 'CẢNH BÁO: nhóm "thuê tài khoản ngân hàng 2 triệu/tháng, chỉ cần đưa sim và mật khẩu". Cho thuê là tiếp tay rửa tiền, hai bạn khóa trên đã bị mời làm việc. Việc nhẹ lương cao cỡ đó không có đâu.',
        },
      ],
    }),
  }),
  benign({
    host: 'cho-dienthoai-cu.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/cho-dien-thoai-cu',
    note: 'Nhóm mua bán điện thoại cũ có luật: gặp mặt, thử máy, không cọc',
    page: groupPage({
      name: 'Chợ Điện Thoại Cũ Nghệ Thành',
      members: '28.904',
      about:
        'Luật: gặp trực tiếp, thử máy rồi trả tiền. Không cọc online. Đăng bill giả bị xóa vĩnh viễn và báo công an.',
      posts: [
        {
          by: 'Tài Xế Bảy',
          at: '35 phút',
          text: 'Bán máy cũ 128G pin 87%, 4tr2, fix nhẹ xăng xe. Xem tại cổng chợ, ck hoặc tiền mặt, đợi báo có rồi em giao máy.',
          comments: [
            { by: 'Nhân', text: 'ib em' },
            { by: 'Tài Xế Bảy', text: 'Dạ anh gọi em trên bài cho lẹ, em ít coi tin nhắn' },
          ],
        },
        {
          by: 'Quản trị viên',
          at: '1 ngày',
          text: 'Có người dùng app tạo biên lai chuyển khoản giả mua hàng ở nhóm. Nhớ mở ngân hàng của mình xem tiền về chưa, đừng tin ảnh chụp màn hình.',
        },
      ],
    }),
  }),
  benign({
    host: 'hoi-docthan-xaque.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/doc-than-xa-que',
    note: 'Nhóm làm quen của người độc thân xa quê, họp mặt công khai, cấm xin tiền',
    page: groupPage({
      name: 'Hội Độc Thân Xa Quê',
      members: '11.250',
      about:
        'Kết bạn nghiêm túc. Mỗi tháng một buổi cà phê có ban tổ chức. Không phí hẹn hò, không đặt cọc gặp mặt, cấm rủ đầu tư.',
      posts: [
        {
          by: 'Chị Sáu Miền Tây',
          at: '3 giờ',
          text: 'Em 34 tuổi, làm may ở khu công nghiệp, tìm bạn trai hiền, không cần giàu. Ai tự xưng bác sĩ Liên hợp quốc, kỹ sư giàn khoan xin đừng nhắn, em bị một lần suýt đóng phí hải quan nhận quà rồi.',
          comments: [{ by: 'Anh Thợ Hàn', text: 'hihi anh thợ hàn thôi, mời em ly nước mía' }],
        },
        {
          by: 'Ban tổ chức',
          at: '2 ngày',
          text: 'Họp mặt chủ nhật 15h ở nhà văn hóa lao động, nước ai nấy trả.',
        },
      ],
    }),
  }),
  benign({
    host: 'tho-dien-lanh.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài thợ điện lạnh nhờ chia sẻ vì bị chiếm nick, chỉ cách lấy lại miễn phí',
    page: postPage({
      by: 'Nguyên Điện Lạnh',
      at: '5 giờ trước',
      text: `Bà con ơi nick cũ của em bị hack, nó nhắn mượn tiền từng người: "kẹt quá cho mượn 5 triệu chiều trả". ĐỪNG CHUYỂN. Nó còn gọi video ghép mặt em nữa.
Em lấy lại bằng cách tự làm: vào trang trợ giúp của mạng xã hội, chọn tài khoản bị xâm nhập, gửi căn cước, 2 ngày là được. Đừng thuê mấy chỗ "lấy lại nick bao đậu, gửi phí trước", em mất thêm 700k vì tụi đó.`,
      reactions: '188 lượt thích · 74 bình luận',
      comments: [
        { by: 'Cô Ba tạp hóa', text: 'hôm qua nó nhắn cô, may cô gọi điện hỏi lại' },
        { by: 'Phát', text: 'share' },
      ],
    }),
  }),
  benign({
    host: 'tang-do-cu.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Tặng đồ 0 đồng thật giữa hàng xóm, người nhận tự đến lấy',
    page: postPage({
      by: 'Mẹ Kẹo dọn nhà',
      at: 'Hôm qua lúc 20:12',
      text: `Nhà em chuyển trọ nên tặng lại 0 đồng: nồi cơm điện, quạt cây, hai bao quần áo bé gái 3–5 tuổi.
Ai cần tới phòng 204 lấy trước thứ Bảy, em không ship, không nhận phí gì hết, khỏi ck nha. Ưu tiên mấy mẹ đơn thân.`,
      reactions: '45 lượt thích · 31 bình luận',
      comments: [{ by: 'Mẹ Cốm', text: 'chị giữ em cái nồi, chiều em ghé' }],
    }),
  }),
  benign({
    host: 'app-sochitieu.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/app/so-chi-tieu-mo',
    note: 'Ứng dụng sổ chi tiêu, nhắc hạn vay, không đọc danh bạ hay tin nhắn',
    page: storePage({
      app: 'Sổ Chi Tiêu Mơ',
      developer: 'Mo Studio',
      contact: 'hotro@mostudio-vidu.example',
      packageId: 'vn.mostudio.sochitieu',
      rating: '4,6',
      installs: '100.000+',
      updated: '08 thg 11, 2026',
      text: `Ghi thu chi, nhắc ngày trả góp, tính lãi vay. Ứng dụng KHÔNG cho vay, không giới thiệu khoản vay, không nối với ngân hàng.

Không xin quyền danh bạ, tin nhắn, trợ năng. Dữ liệu nằm trong máy bạn.`,
      permissions: ['Thông báo'],
      reviews: [
        [5, 'nhờ app thấy mình trả lãi vay app hết nửa lương, sợ quá tất toán luôn'],
        [4, 'mong có biểu đồ năm'],
      ],
      download: 'https://kho-chinh-thuc.khoapp.example/so-chi-tieu-mo',
    }),
  }),
  benign({
    host: 'app-tracuu-bienso.khoapp.example',
    layout: 'store',
    surface: 'app',
    entry: '/app/nhac-dang-kiem',
    note: 'Ứng dụng nhắc đăng kiểm, dẫn đến trang tra phạt nguội của cơ quan',
    page: storePage({
      app: 'Nhắc Đăng Kiểm',
      developer: 'Hop tac xa Van tai Ven Song',
      contact: 'taixe@htx-vensong.example',
      packageId: 'vn.htxvensong.nhacdangkiem',
      rating: '4,1',
      installs: '10.000+',
      updated: '01 thg 10, 2026',
      text: 'Nhắc hạn đăng kiểm, bảo hiểm, thay nhớt. Nút "Phạt nguội" chỉ mở trang tra cứu của cơ quan chức năng trong trình duyệt; ứng dụng không thu tiền phạt và không nhận xóa phạt.',
      permissions: ['Thông báo', 'Lịch'],
      reviews: [
        [5, 'đúng việc, gọn'],
        [1, 'tưởng nộp phạt được luôn ai dè không'],
      ],
      download: 'https://kho-chinh-thuc.khoapp.example/nhac-dang-kiem',
    }),
  }),
];
