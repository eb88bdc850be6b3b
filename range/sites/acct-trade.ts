import { mobile } from '../invented.js';
import { channelPage, groupPage, landingPage, postPage } from '../layouts/index.js';
import { scam } from './define.js';

/** Mua bán tài khoản ngân hàng, SIM, OTP, dữ liệu. */
export const ACCT_TRADE_SITES = [
  scam('acct_trade', {
    host: 'cho-tk-bank.kenh-tele.example',
    layout: 'channel',
    surface: 'channel',
    entry: '/s/thu_mua_tk_bank',
    note: 'Kênh thu mua tài khoản ngân hàng, combo SIM, nhận rửa',
    page: channelPage({
      name: 'THU MUA TK BANK – FULL COMBO',
      handle: 'thu_mua_tk_bank',
      subscribers: '6 730',
      about:
        'Thu tk cá nhân, doanh nghiệp, full combo TK + SIM + mail. Thanh toán ngay. Nhận KYC hộ, vượt sinh trắc học.',
      posts: [
        {
          at: '2026-11-11T12:00:00+07:00',
          views: '3.4K',
          text: 'Giá hôm nay: MB 900k, ACB 800k, VCB 1tr2, tk cty 6tr. Ra là lấy, giao dịch trung gian. Tk hạn mức cao giá riêng.',
        },
        {
          at: '2026-11-12T16:25:00+07:00',
          views: '3.1K',
          text: 'Cần 20 nhân viên đứng tên mở tk, quay mặt tại nhà 300k/lần, bao xe. Sv ưu tiên. Không hỏi tiền chạy là tiền gì.',
        },
        {
          at: '2026-11-13T09:50:00+07:00',
          views: '2.9K',
          text: `Bán sim rác kích hoạt sẵn, cho thuê OTP 2k/tin, via cổ, clone xmdt. Lh ${mobile(411_606)}`,
        },
      ],
    }),
  }),
  scam('acct_trade', {
    host: 'data-khach-hang-gia-re.example',
    layout: 'landing',
    note: 'Trang bán dữ liệu khách hàng, danh sách cá nhân',
    page: landingPage({
      title: 'Bán data khách hàng toàn quốc 2026',
      brand: 'KHO DATA VIP',
      colour: '#263238',
      hero: 'Data khách vay, chủ xe, phụ huynh, nhà đầu tư – cập nhật hằng tuần',
      lead: 'Có họ tên, số điện thoại, CCCD, số dư. 1.000 dòng chỉ 200k. Tặng thêm kịch bản gọi điện.',
      points: [
        'Data gửi tiết kiệm ngân hàng',
        'Data phụ huynh trường quốc tế',
        'Data thuê bao trả sau',
        'Nhận bóc số theo Facebook',
      ],
      sections: [
        [
          'Thanh toán',
          'Chỉ nhận USDT hoặc thẻ cào. Gửi file mẫu 50 dòng để kiểm tra. Không xuất hóa đơn.',
        ],
      ],
      footer: 'Liên hệ Telegram @vidu_khodata_thaotruong',
    }),
  }),
  scam('acct_trade', {
    host: 'thue-tai-khoan.mxh.example',
    layout: 'post',
    surface: 'post',
    note: 'Bài đăng thuê tài khoản ngân hàng của sinh viên',
    page: postPage({
      by: 'Việc Làm Thêm Sinh Viên Ví Dụ',
      at: '9 giờ trước',
      text: `Bạn nào có tài khoản ngân hàng để không cho mình thuê 1–2tr/tháng nha, ko làm gì hết, chỉ nhận tiền rồi chuyển tiếp giúp công ty né thuế, mỗi lần hưởng 1%.
Cần đưa app + sim + quét mặt khi cần. Mở thêm 3 ngân hàng trả 1tr5 liền. ib hoặc zalo ${mobile(412_929)}`,
      reactions: '77 lượt thích · 61 bình luận',
      comments: [
        { by: 'Sv năm nhất', text: 'em có vcb với mb, bao giờ nhận tiền ạ' },
        { by: 'Đạt', text: 'coi chừng dính tội rửa tiền đó em' },
      ],
    }),
  }),
  scam('acct_trade', {
    host: 'nhom-via-clone.mxh.example',
    layout: 'group',
    surface: 'group',
    entry: '/groups/cho-via-sim-otp',
    note: 'Nhóm chợ via, clone, SIM, OTP',
    page: groupPage({
      name: 'CHỢ VIA – CLONE – SIM – OTP – TK NH',
      members: '19.340',
      about: 'Giao dịch qua trung gian admin. Cấm phốt khi chưa có bằng chứng.',
      posts: [
        {
          by: 'Shop Tài Nguyên',
          at: '12 phút',
          text: 'via ngoại 2018 xmdt 180k, bm350 sẵn, clone việt 3k. sim số đẹp chính chủ giả 70k/em. tk nh full combo có sẵn chục con, quay KYC bao pass.',
          comments: [{ by: 'Lộc', text: 'tk MB còn ko ib' }],
        },
        {
          by: 'Thu Gom',
          at: '2 giờ',
          text: 'thu cccd thật kèm ảnh mặt, 50k/bộ, số lượng lớn giá tốt',
        },
      ],
    }),
  }),
];
