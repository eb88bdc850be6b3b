import { type CategoryPhrases, phrases } from './phrase-set.js';

/** Work, parcels, love, kin and the rest. Seeds: vietnam.md §1.3; wording ours. */
export const PEOPLE_PHRASES: CategoryPhrases = {
  cred_social: {
    strong:
      phrases(`nhận quà garena miễn phí | nhận kim cương miễn phí | nhận quân huy miễn phí | nhận skin miễn phí đăng nhập | đăng nhập facebook để nhận quà | đăng nhập để nhận kim cương | tài khoản facebook của bạn sẽ bị vô hiệu hóa | trang của bạn vi phạm tiêu chuẩn cộng đồng xác minh | vi phạm bản quyền kháng nghị tại
      | bình chọn cho con mình đăng nhập | bình chọn giúp đăng nhập facebook | nhập mã xác minh facebook | gửi mã otp zalo | đọc mã telegram | hack kim cương | nhận robux | free robux | free diamonds | tích xanh miễn phí | đăng ký tích xanh | your page will be disabled | copyright infringement appeal | log in to claim
      | đăng nhập garena | login to get reward`),
    medium: phrases(
      `nhận kim cương | nhận quân huy | kim cương free fire | vòng quay free fire | sự kiện garena | đăng nhập bằng facebook để | tài khoản bị vô hiệu hóa | tiêu chuẩn cộng đồng | xác minh danh tính facebook | kháng nghị | mật khẩu facebook | lượt quay | lì xì | nhận quà hiếm | lật lì xì | lucky spin | rare gifts | grab gifts | free spin | login to spin | login to join the event | đăng nhập để quay | đăng nhập để tham gia | vòng quay may mắn nhận | mã xác nhận zalo | nhận gói nạp | nạp thẻ x2 | khuyến mãi nạp thẻ | thẻ cào x3 | acc miễn phí | nhận acc | password expired | mailbox is full`,
    ),
    weak: phrases(
      'free fire | liên quân | garena | robux | kim cương | quân huy | skin | tích xanh | đăng nhập facebook',
    ),
  },
  job_task: {
    strong:
      phrases(`việc nhẹ lương cao | tuyển cộng tác viên online | cộng tác viên chốt đơn | làm tại nhà chỉ cần điện thoại | chỉ cần điện thoại | lương ngày 300k | thu nhập 300k 500k mỗi ngày | thu nhập 500k ngày | hoàn vốn và hoa hồng | nạp tiền làm nhiệm vụ | nhận đơn hoàn tiền | giật đơn | like video nhận tiền | thả tim nhận tiền | xem video kiếm tiền
      | đơn hàng combo | sai cú pháp | phí mở khóa nhiệm vụ | hoàn thành nhiệm vụ để rút | không cần cọc không cần vốn | tuyển mẫu nhí | người mẫu nhí | mẹ bỉm sữa làm tại nhà | like tiktok nhận tiền | theo dõi kênh nhận tiền | từ 18 đến 60 tuổi | hoa hồng 10 20% mỗi đơn | nhận lương cuối ngày | đánh giá sản phẩm kiếm tiền | thanh toán đơn hàng nhận hoa hồng`),
    medium: phrases(
      `làm tại nhà | việc làm online | lương ngày | hoa hồng | làm nhiệm vụ | nhiệm vụ | hoàn vốn | cộng tác viên | mẹ bỉm | thu nhập không giới hạn | kiếm tiền online | thu nhập thêm | tuyển ctv | chốt đơn ảo | tăng tương tác sàn | công việc đơn giản | nhận tiền ngay trong ngày | ứng lương | không cần kinh nghiệm | thời gian tự do | làm thêm tại nhà | khóa học hè | nhận hoa hồng`,
    ),
    weak: phrases('lương | thu nhập | tuyển dụng | việc làm | đơn hàng | lazada | shopee | tiki'),
  },
  job_abroad: {
    strong:
      phrases(`bao hộ chiếu | đi trước không mất đồng nào | ứng lương trước cho gia đình | bay sau 1 tháng không cần tiếng | không cần hộ chiếu | có người đón qua biên | lo đường đi | bao giấy tờ qua | trực page bên campuchia | chăm khách bên campuchia | cọc giữ đơn | bao đỗ đơn | không cần tiếng không thi | sang campuchia | làm việc tại campuchia | việc nhẹ ở campuchia | bao vé máy bay lương | tam giác vàng | sang myanmar | đánh máy lương 20 triệu | chỉ cần biết đánh máy | bao ăn ở đưa đón sang cửa khẩu | qua cửa khẩu mộc bài | lương 1000 đô biết gõ máy tính | làm casino lương cao | xuất khẩu lao động không cần bằng cấp bao đậu | đi hàn quốc bao đậu | visa lao động cam kết đi 100%
      | đặt cọc giữ suất xuất khẩu lao động | xklđ bao đậu`),
    medium: phrases(
      `myawaddy | sihanoukville | sihanouk | đơn hàng hàn quốc | không cần tiếng | bao đậu visa lao động | lương về tay | có xe đón | campuchia | bao vé | không cần bằng cấp | bavet | poipet | xuất khẩu lao động | đơn hàng nhật bản | đi lao động hàn quốc | lương 20 30 triệu | bao ăn ở | bao chi phí đi lại | qua biên giới | visa E8 | giữ suất`,
    ),
    weak: phrases('cửa khẩu | visa | đi nhật | đi hàn | lao động nước ngoài | myanmar | lào'),
  },
  shipper: {
    strong:
      phrases(`chuyển nhầm tài khoản hội viên | đăng ký hội viên giao hàng | trừ 3,5 triệu mỗi tháng | hủy đăng ký hội viên | phí ship 30k chuyển vào | bạn có đơn hàng chuyển khoản phí ship | đơn 0 đồng | bưu kiện có hàng cấm | bưu kiện của bạn không giao được | kiện hàng đang bị giữ tại hải quan | đóng phí hải quan để nhận | cập nhật địa chỉ giao hàng tại | giao hàng thất bại cập nhật
      | chuyển khoản tiền hàng em để hàng trước cổng | shipper gửi hàng ở nhà hàng xóm chuyển khoản | your package could not be delivered | package is on hold | phí giao lại | bưu phẩm giao không thành công`),
    medium: phrases(
      `phí ship | tài khoản hội viên | hội viên shipper | hủy đăng ký | bưu kiện | bưu phẩm | giao hàng không thành công | phí hải quan | kiện hàng | địa chỉ giao hàng không chính xác | phí lưu kho | chuyển khoản trước cho shipper | đơn hàng của bạn bị giữ | nhầm tài khoản`,
    ),
    weak: phrases('shipper | giao hàng | đơn hàng | bưu điện | hải quan | vận đơn | bưu tá'),
  },
  travel: {
    strong: phrases(
      `cọc trước giữ phòng | chuyển khoản giữ phòng | ck giữ chỗ | sang nhượng combo | pass lại vé | combo giá rẻ cọc 50% | combo du lịch giá rẻ bất ngờ | vé giờ chót | suất ngoại giao | bao đậu visa | chuyển khoản giữ chỗ ngay | cọc 50% giữ phòng | cọc giữ chỗ ngay hôm nay | vé máy bay giá rẻ chuyển khoản trước | pass lại combo | xả phòng giá sốc | visa không cần chứng minh tài chính | cam kết đậu visa | thanh lý vé`,
    ),
    medium: phrases(
      `combo giá rẻ | combo du lịch | giữ chỗ | cọc 50% | vé máy bay giá rẻ | đặt phòng giá rẻ | tour giá rẻ | pass vé | pass combo | làm visa nhanh | voucher nghỉ dưỡng | sở hữu kỳ nghỉ | giữ phòng`,
    ),
    weak: phrases('du lịch | khách sạn | vé máy bay | resort | tour | visa | homestay | villa'),
  },
  romance: {
    strong:
      phrases(`quà từ nước ngoài gửi về | thùng quà gửi từ nước ngoài | đóng phí hải quan nhận quà | anh gửi cho em món quà | kiện quà bị giữ | quân nhân mỹ | sĩ quan quân đội mỹ | bác sĩ quân đội liên hợp quốc | lộ clip nhạy cảm | phát tán clip | phát tán hình ảnh nhạy cảm | gửi tiền nếu không muốn clip | tung ảnh nóng | tung clip | gọi video nhạy cảm | chat sex | thừa kế triệu đô
      | inheritance fund | next of kin | i am a us soldier | million dollars in my account | send you a gift parcel | your late relative | transfer the sum of`),
    medium: phrases(
      `quà từ nước ngoài | phí hải quan | quân nhân | kết bạn làm quen | ảnh nóng | clip nhạy cảm | tống tiền | góa vợ | độc thân tìm bạn đời | kỹ sư dầu khí | yêu xa | lộ clip | hình ảnh nhạy cảm | widow | beneficiary | business proposal`,
    ),
    weak: phrases('tình yêu | hẹn hò | làm quen | anh yêu em | yêu em | món quà'),
  },
  kin: {
    strong:
      phrases(`đừng gọi ba | con đổi số mới | mẹ đổi số mới | đổi số mới lưu | chuyển khoản giúp chị chiều | cho chị mượn tạm | cho anh mượn tạm | hết hạn mức chuyển | chuyển hộ em rồi em gửi | chuyển hộ chị | đừng nói với ba | đừng nói mẹ | máy đang hỏng cam | chuyển vào tài khoản bạn em | chuyển tạm cho | mượn tạm chiều | con đang cấp cứu | con anh chị đang cấp cứu | đang cấp cứu ở bệnh viện cần chuyển tiền | chuyển tiền viện phí gấp | chuyển gấp giúp | chuyển giúp mình gấp | mượn tạm chiều trả | cho mượn tạm | chiều gửi lại | mượn đỡ mai trả | bình chọn giúp con | bình chọn giúp cháu | mẹ ơi con đổi số | con mất điện thoại nhắn số này | máy hỏng mic không nghe được | đang họp không gọi được chuyển giúp
      | chuyển vào số tài khoản này giúp | tài khoản bị lỗi không chuyển được | hi mum this is my new number`),
    medium: phrases(
      `hết hạn mức | có sẵn tiền | nhập viện gấp | mổ gấp | tạm ứng viện phí | sắp hết pin | tối trả | chiều gửi | chuyển giùm | đang cấp cứu | mượn tạm | chiều trả | mai trả | chuyển gấp | viện phí | tai nạn nhập viện | đóng viện phí | mạng yếu | sóng yếu | nhờ chuyển hộ | chuyển hộ | kẹt tiền | đang kẹt | cần gấp | có sẵn tiền không | còn tiền trong thẻ không | chuyển giúp | vote giúp`,
    ),
    weak: phrases('cấp cứu | bệnh viện | gấp | mượn | nhờ | con đây | mẹ ơi'),
  },
  recovery: {
    strong:
      phrases(`lấy lại tiền bị lừa | thu hồi tiền bị lừa | hỗ trợ thu hồi vốn | lấy lại tiền treo | tiền bị treo | lấy lại tài khoản facebook bị hack | lấy lại nick | cam kết lấy lại 100% | không thu phí trước | thu hồi tiền lừa đảo | cục an ninh mạng hỗ trợ lấy lại | luật sư hỗ trợ thu hồi | thu hồi 100% | đã bị lừa liên hệ ngay | truy vết dòng tiền | rút tiền bị treo | recover your lost funds | recover your money
      | lấy lại tiền đã mất | đòi lại tiền bị lừa | thành công mới thu phí`),
    medium: phrases(
      `thu hồi vốn | tiền treo | lấy lại tiền | lấy lại tài khoản | hỗ trợ nạn nhân | hỗ trợ thu hồi | phí kích hoạt | chuyên gia an ninh mạng | mở khóa facebook | tổ công tác hỗ trợ | đội ngũ luật sư | crypto recovery`,
    ),
    weak: phrases('luật sư | cam kết 100% | cục an ninh mạng | bị lừa'),
  },
  qr: {
    strong: phrases(
      `nhận thu hộ qr | thuê mã qr | cho thuê mã qr | cho thuê qr | nhận tiền hộ qua qr | quét giúp em mã | quét giúp mình mã | quét hộ mã | quét mã nhận ngay | quét mã là nhận | quét mã để đăng nhập | quét mã rồi bấm đồng ý | gom mã qr | thu mua mã qr | quét mã nhận quà | quét mã qr để nhận quà | quét QR để xác minh | quét mã để nhận tiền | quét mã qr đăng nhập zalo | quét mã bên dưới để xác thực | quét mã để không bị khóa | quét mã qr cài ứng dụng | quét qr để hủy | quét mã nhận lì xì | quét mã qr để hoàn tiền | quét mã để nhận hoàn tiền`,
    ),
    medium: phrases(
      'thu hộ | quét giúp | quét hộ | quét mã này | quét mã dưới | mã qr cửa hàng | quét mã qr | quét mã | quét qr | mã qr dán | scan qr | mã qr bên dưới',
    ),
    weak: phrases('mã qr | qr code'),
  },
  mistrans: {
    strong: phrases(
      `chuyển nhầm qua tài khoản | ck nhầm vào tk | lỡ tay chuyển nhầm | lỡ chuyển nhầm | chuyển lại qua số khác | chuyển lại vào số khác | ck lại qua stk khác | giải ngân nhầm | khoản giải ngân nhầm | không trả là chiếm đoạt | gửi lại giúp vào số tài khoản này | chuyển nhầm vào tài khoản của bạn | tôi chuyển nhầm tiền | tôi vừa chuyển nhầm | chuyển nhầm yêu cầu hoàn lại cả lãi | khoản tiền đã chuyển nhầm là khoản vay | yêu cầu hoàn trả kèm lãi | vui lòng hoàn lại số tiền chuyển nhầm vào | trả lại theo link | bấm link để hoàn trả | nhập thông tin để hoàn tiền chuyển nhầm | bạn đang giữ tiền chuyển nhầm`,
    ),
    medium: phrases(
      'ck nhầm | lỡ chuyển | gửi nhầm tiền | chuyển trả lại | trả lại giúp | nhầm số tài khoản | chuyển nhầm | chuyển khoản nhầm | hoàn lại số tiền | hoàn trả số tiền | chiếm giữ tài sản | công ty thu hồi nợ | lãi suất quá hạn',
    ),
    weak: phrases('hoàn lại | hoàn trả | nhầm | gửi nhầm'),
  },
  health_edu: {
    strong: phrases(
      `chuyển học phí vào | nộp học phí vào số tài khoản | tài khoản thủ quỹ lớp | tài khoản mới của trường | chốt danh sách học phí | thầy thuốc chữa bách bệnh | uống là khỏi | bỏ hẳn thuốc tây | hết hẳn bệnh | khỏi hẳn sau | một liệu trình là khỏi | không khỏi hoàn tiền | xin thuốc thầy | bác sĩ đầu ngành tư vấn | bằng thật có hồ sơ gốc | không cần thi bao đậu | bao đậu không thi | thuốc gia truyền | chữa khỏi hoàn toàn | khỏi 100% | cam kết khỏi bệnh | đặc trị tiểu đường | chữa dứt điểm | đề thi thật | bán đề thi | lộ đề thi | cam kết đỗ | bao đỗ | thu học phí qua tài khoản mới | đóng học phí vào tài khoản | nhà tôi ba đời | lương y chữa | không tái phát | giảm 10kg trong | đề thi chính thức giá | đáp án chuẩn trước giờ thi | học bổng du học đóng phí trước | chứng chỉ không cần thi | bao đậu ielts`,
    ),
    medium: phrases(
      `liệu trình | nhà ba đời | ba đời bốc thuốc | giáo sư tư vấn | đáp án trước giờ thi | cắt suất ăn | đóng học phí | phụ huynh chuyển khoản | chữa khỏi | gia truyền | đặc trị | bài thuốc | học phí | nộp học phí | bác sĩ tư vấn miễn phí | thần dược | thải độc | không cần phẫu thuật | đề thi | chống chỉ định | thảo dược | thu học phí | khoản thu đầu năm`,
    ),
    weak: phrases('bệnh | thuốc | phụ huynh | học sinh | viên uống | hồ sơ du học | bác sĩ'),
  },
};
