import { type CategoryPhrases, phrases } from './phrase-set.js';

/** Banks, credit, investment, gambling, shops. Seeds: vietnam.md §1.3; wording ours. */
export const MONEY_PHRASES: CategoryPhrases = {
  bank_brand: {
    strong:
      phrases(`tài khoản của quý khách đã bị khóa vui lòng | tài khoản sẽ bị khóa sau 24h | đăng nhập vào link để hủy | nhấn vào link để hủy dịch vụ | nếu không phải bạn vui lòng nhấn | nếu không phải quý khách vui lòng truy cập
      | đã đăng ký dịch vụ toàn cầu | đăng ký dịch vụ quảng cáo tiktok | phí dịch vụ hàng tháng là | hủy dịch vụ tại | xác thực tài khoản tại đây để tránh bị khóa | đổi điểm sắp hết hạn tại | cập nhật sinh trắc học qua link | nhập OTP để hủy | nhập mã OTP để xác nhận hủy
      | phát hiện đăng nhập thiết bị lạ vui lòng xác thực | account will be suspended | verify your bank account | your account has been locked | mở khóa tài khoản tại | đăng nhập để mở khóa`),
    medium:
      phrases(`tài khoản bị khóa | tài khoản đã bị khóa | tài khoản tạm khóa | tài khoản của bạn bị tạm khóa | phát hiện đăng nhập thiết bị lạ | thiết bị lạ | nếu không phải bạn | đổi điểm thưởng | điểm thưởng sắp hết hạn | cập nhật sinh trắc học | đồng bộ sinh trắc học
      | hủy dịch vụ | xác minh tài khoản | xác thực tài khoản | trừ phí hàng tháng | nhập mã OTP | mã OTP đã được gửi | mật khẩu đăng nhập ngân hàng | tên đăng nhập và mật khẩu | giao dịch bất thường | verify your account | unusual activity`),
    weak: phrases(
      'internet banking | mobile banking | ngân hàng số | smart otp | smartbanking | ví điện tử | ngân hàng điện tử | online banking',
    ),
  },
  bank_card: {
    strong:
      phrases(`nâng hạn mức thẻ tín dụng qua link | nâng hạn mức ngay đọc mã | đọc 3 số sau thẻ | cung cấp số CVV | rút tiền thẻ tín dụng phí thấp | rút tiền mặt từ thẻ tín dụng | xóa nợ xấu CIC | xóa nợ xấu trên hệ thống | cam kết xóa nợ xấu | nâng điểm CIC | đáo hạn thẻ tín dụng tại nhà
      | chụp hai mặt thẻ tín dụng | hủy thẻ tín dụng đọc OTP | miễn phí thường niên đọc mã`),
    medium: phrases(
      `nâng hạn mức | rút tiền thẻ tín dụng | rút tiền thẻ | đáo hạn thẻ | đáo hạn | xóa nợ xấu | hỗ trợ hồ sơ xấu | mã CVV | số CVV | mở thẻ tín dụng online | làm thẻ tín dụng không cần chứng minh | quẹt thẻ`,
    ),
    weak: phrases('thẻ tín dụng | CIC | nợ xấu | hạn mức thẻ | phí thường niên'),
  },
  invest: {
    strong:
      phrases(`đọc lệnh chuẩn | phím hàng | room VIP | nhóm vip kéo lệnh | kéo lệnh | cam kết lợi nhuận | lợi nhuận cố định mỗi ngày | rút lãi hàng ngày | lãi suất mỗi ngày | nạp USDT | không rủi ro | bao lỗ | chuyên gia đọc lệnh | lợi nhuận 30% mỗi tháng | nhận lãi mỗi ngày | x2 tài khoản | x3 tài khoản
      | nhân đôi tài khoản | sàn quốc tế uy tín | copy trade | nhóm tín hiệu | vốn ít lời nhiều | guaranteed profit | guaranteed returns | double your bitcoin | daily profit | đóng thuế để rút tiền | nộp thuế trước khi rút | đầu tư 1 lãi 10 | lợi nhuận khủng | hoàn vốn trong | mời người nhận hoa hồng`),
    medium:
      phrases(`đọc lệnh | chuyên gia tài chính | sàn giao dịch quốc tế | đòn bẩy | lợi nhuận hàng ngày | lợi nhuận mỗi ngày | lợi nhuận cao | thu nhập thụ động | sàn forex | binary option | đầu tư tiền ảo | gói đầu tư | hoa hồng hệ thống | hệ thống đa cấp | airdrop | kết nối ví | phân tích lệnh | vào lệnh theo | tài khoản demo miễn phí
      | mining pool | investment plan | minimum deposit | withdraw your profit | tín hiệu miễn phí | chốt lời`),
    weak: phrases(
      'forex | USDT | bitcoin | tiền ảo | chứng khoán | cổ phiếu | đầu tư | lợi nhuận | crypto | trader | nhà đầu tư',
    ),
  },
  loan: {
    strong:
      phrases(`giải ngân 5 phút | giải ngân trong 5 phút | giải ngân trong 15 phút | vay tiền nhanh không thế chấp | chỉ cần CCCD | chỉ cần CMND | bao đậu 100% | duyệt 100% | phí bảo hiểm khoản vay | sai số tài khoản nên bị đóng băng | khoản vay bị đóng băng | nợ xấu vẫn vay được | nợ xấu vẫn duyệt | hỗ trợ nợ xấu | không thẩm định người thân
      | không gọi người thân | lãi suất 0% | 0% lãi | bốc bát họ | vay nóng | cho vay góp ngày | vay trả góp theo ngày | nộp phí hồ sơ để giải ngân | đóng phí xác minh khoản vay | cầm sim | không giữ giấy tờ | alo là có tiền | tiền về tài khoản ngay`),
    medium: phrases(
      `vay nhanh | vay tiền nhanh | vay tiền online | không thế chấp | vay tín chấp | giải ngân nhanh | giải ngân ngay | giải ngân | hồ sơ đơn giản | bao đậu | duyệt vay | vay không cần gặp mặt | thủ tục đơn giản | hỗ trợ vay vốn | cho vay | lãi suất thấp | hạn mức vay | vay ngay | khoản vay được duyệt | nhận tiền ngay`,
    ),
    weak: phrases('vay vốn | vay tiền | khoản vay | lãi suất | trả góp | thế chấp | hợp đồng vay'),
  },
  debt_threat: {
    strong: phrases(
      `thì đừng trách | hình của mày | cho công ty mày | cho vợ mày | cho mẹ mày | ghép sẵn rồi | mua lại khoản nợ của | thông báo đòi nợ lần | trốn thì tao |  đừng trách tụi tao | cho cả xóm biết | cho cả công ty biết | cho cả làng biết | dán hình khắp | in hình dán | đổ sơn | tạt sơn | tạt mắm tôm | gửi quan tài | gửi vòng hoa | ghép mặt | ghép hình | gọi nát máy | đến tận trường con | biết nhà mày | biết trường con | không yên với | đòi nợ thuê | nhận đòi nợ | đòi nợ giúp | thu hồi nợ khó đòi | xử lý nợ khó đòi | nhận đòi nợ khó | có đội đi đòi | mua lại nợ xấu | ăn chia 50/50 | không trả nợ thì đừng trách | cho người xuống nhà | đăng hình lên mạng | ghép ảnh đăng | báo cho toàn bộ danh bạ | gọi cho toàn bộ người thân | trốn nợ lừa đảo | khủng bố điện thoại | bêu riếu | đừng để tôi phải | xuống tận nhà làm việc | quỵt tiền | đồ lừa đảo trốn nợ | gửi hình ảnh về địa phương | nếu không thanh toán gia đình bạn sẽ`,
    ),
    medium: phrases(
      `trốn nợ | bùng nợ | xù nợ | quỵt nợ | ôm tiền bỏ trốn | người thân của bạn vay | người tham chiếu | truy nã dân sự | nợ khó đòi | đòi nợ | danh bạ của | bóc phốt | thu hồi nợ tại nhà | thu hồi nợ | nhân viên thu hồi nợ | xuống nhà | chậm trả | không hợp tác | chây ì | trốn tránh nghĩa vụ trả nợ | khởi kiện ra tòa | nợ quá hạn | quá hạn thanh toán | thanh lý toàn bộ khoản vay | gửi hồ sơ về | cưỡng chế tài sản | niêm yết tên`,
    ),
    weak: phrases('quá hạn | dư nợ | khoản nợ | công nợ | tất toán'),
  },
  gambling: {
    strong:
      phrases(`nhà cái uy tín | link vào nhà cái | link vào mới nhất | nạp đầu tặng | tặng 58k | tặng 88k | tặng 8888k | tặng 100k trải nghiệm | tài xỉu online | nổ hũ đổi thưởng | game bài đổi thưởng | bắn cá đổi thưởng | xóc đĩa online | lô đề online | soi cầu lô | bạch thủ lô | số chuẩn hôm nay | cá cược thể thao | kèo nhà cái | casino trực tuyến
      | casino online | đá gà trực tuyến | khuyến mãi nạp đầu | hoàn trả cược | nạp rút siêu tốc | đại lý cấp 1 nhà cái | online casino | sports betting | cho số đánh đề | chốt số hôm nay | dàn đề | lô xiên | song thủ lô | cá cược bóng đá | tỷ lệ kèo | đăng ký nhận code | thưởng nạp lần đầu | slot game`),
    medium: phrases(
      `nhà cái | tài xỉu | nổ hũ | xóc đĩa | bắn cá | soi cầu | bạch thủ | lô đề | cá cược | cá độ | đổi thưởng | baccarat | roulette | jackpot | nạp tiền rút tiền | link dự phòng | link không bị chặn | chốt số | xổ số online | đặt cược | cược | rồng hổ | tiền cược | hoàn tiền cược | casino | nạp đầu | game bài | mã giới thiệu đại lý`,
    ),
    weak: phrases(
      'đại lý | trúng lớn | kèo | vòng cược | xanh chín | code tân thủ | tân thủ | slot',
    ),
  },
  shop_fake: {
    strong:
      phrases(`fake bill | làm bill giả | tạo bill | bill giả | biên lai giả | biên lai chuyển khoản giả | tạo biên lai | giả biến động số dư | fake biến động | fake số dư | hàng auth giá rẻ | cọc trước giữ mẫu | cọc mới giữ | không cọc không giữ | không ship cod | ck trước ship sau | rep 1:1 | super fake | nhận hàng không ưng cũng không hoàn | thanh lý gấp | túi hiệu thanh lý | hàng hiệu thanh lý | bạn đã trúng thưởng | chúc mừng bạn đã trúng | chúc mừng quý khách đã trúng thưởng | nhận quà miễn phí tại link | nộp phí nhận thưởng | đóng phí hồ sơ nhận thưởng | trúng thưởng xe máy | trúng thưởng iphone | tri ân khách hàng tặng | xả kho thanh lý giá sốc chuyển khoản trước | cọc giữ hàng | chuyển cọc trước giữ hàng | quay số trúng thưởng nhận ngay
      | nhập thông tin để nhận giải | you have won | claim your prize | số lượng có hạn nhận ngay miễn phí | chỉ trả phí ship nhận quà | nhận iphone miễn phí | phí vận chuyển để nhận quà | hàng hải quan thanh lý | iphone thanh lý hải quan`),
    medium: phrases(
      `full box | like auth | zin keng | bán gấp | cọc trước | ck full | bill ngân hàng | không bảo hành đổi trả | hàng xách tay giá rẻ | hàng trôi bảo hành | trúng thưởng | nhận quà miễn phí | tri ân khách hàng | xả kho | thanh lý kho | quà tri ân | giải đặc biệt | vòng quay may mắn | mã dự thưởng | nhận thưởng | chỉ còn hôm nay | giá hủy diệt | giảm sốc 90% | chuyển khoản trước | đặt cọc trước | free gift | gift card | hàng thanh lý | flash sale 1k`,
    ),
    weak: phrases('miễn phí | quà tặng | voucher | khuyến mãi | giảm giá | đặt cọc | freeship'),
  },
  acct_trade: {
    strong:
      phrases(`thu mua tài khoản ngân hàng | mua tài khoản ngân hàng | thuê tài khoản ngân hàng | cho thuê tài khoản ngân hàng | bán tài khoản ngân hàng | cần thuê tài khoản | full combo tài khoản sim | bán data khách hàng | data khách hàng vay | bán sim rác | sim đã kích hoạt sẵn | vượt kyc | hack kyc | bypass kyc | thuê số nhận otp | bán via | bán clone | via cổ | clone ngoại
      | mở hộ tài khoản trả tiền | tài khoản rửa | mua cccd | thu mua cccd | bán thông tin khách hàng | làm giả giấy tờ | làm bằng giả | làm cccd giả | tiền giả`),
    medium: phrases(
      `tài khoản ngân hàng giá cao | thu mua sim | full combo | data sạch | via xmdt | bm trắng | kyc hộ | otp thuê | mail trắng | nuôi tài khoản | số đẹp tài khoản | hoa hồng mở tài khoản | data khách`,
    ),
    weak: phrases('kyc | via | clone | data | sim rác | số tài khoản công ty'),
  },
  illegal_ad: {
    strong: phrases(
      `xuất hóa đơn đỏ | bán hóa đơn gtgt | bán hóa đơn đầu vào | bình xịt hơi cay | súng bắn đạn | pháo nổ tết | pháo dàn | bóng cười ship | nước vui | phôi thật | làm bằng cấp 3 | làm bằng cấp | gái gọi | kích dục | thuốc mê | bán pháo nổ | súng điện | bằng lái không cần thi | làm bằng đại học | bao lấy bằng | thuốc phá thai | hóa đơn đỏ giá rẻ | mua bán hóa đơn | cần sa | định vị theo dõi điện thoại | hack facebook zalo theo yêu cầu | thẻ thương binh giả | cave`,
    ),
    medium: phrases(
      `dịch vụ thám tử | đọc trộm tin nhắn | sex | phim người lớn | bao lô | tăng like giá rẻ | hack like | xuất hóa đơn | mua hóa đơn | sim số đẹp | thuê xe không cần giấy tờ | định vị | nhạy cảm`,
    ),
    weak: phrases('quảng cáo | lh zalo | giá rẻ | số lượng lớn'),
  },
};
