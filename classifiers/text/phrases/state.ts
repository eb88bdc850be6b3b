import { type CategoryPhrases, phrases } from './phrase-set.js';

/** Offices of the State and utilities. Seeds: vietnam.md §1.3; wording ours. */
export const STATE_PHRASES: CategoryPhrases = {
  gov_id: {
    strong:
      phrases(`tài khoản định danh của bạn sẽ bị khóa | khóa tài khoản định danh | cài đặt ứng dụng VNeID theo link | tải VNeID bản mới tại | cập nhật VNeID theo đường link
      | nâng cấp định danh mức 3 | kích hoạt định danh mức 2 tại nhà | cán bộ phường hướng dẫn cài | cán bộ xã gọi cập nhật | đồng bộ dữ liệu dân cư qua link | dịch vụ công giả | kết bạn zalo cán bộ`),
    medium:
      phrases(`cập nhật VNeID | định danh mức 2 | định danh mức độ 2 | đồng bộ dữ liệu dân cư | dữ liệu dân cư | cảnh sát khu vực | cập nhật thông tin cư trú | cập nhật CCCD gắn chip
      | đặt số thứ tự | sai lệch thông tin căn cước | thông tin cư trú chưa khớp | cập nhật địa giới hành chính | cấp đổi giấy phép lái xe | tích hợp bằng lái xe | bổ sung sinh trắc học căn cước`),
    weak: phrases(
      'VNeID | căn cước công dân | định danh điện tử | dịch vụ công | cán bộ phường | cán bộ xã | quét mã QR | công an phường',
    ),
  },
  gov_police: {
    strong:
      phrases(`lệnh bắt tạm giam đối với anh | lệnh bắt khẩn cấp | lệnh bắt tạm giam | tài khoản tạm giữ | tài khoản an toàn | chứng minh trong sạch | chuyển tiền vào tài khoản của cơ quan điều tra | tài khoản cơ quan điều tra
      | không được tiết lộ với bất kỳ ai | không được tiết lộ cho bất kỳ ai | liên quan đến đường dây rửa tiền | liên quan vụ án rửa tiền | liên quan đến vụ án ma túy | làm việc qua zalo | làm việc trực tuyến với cán bộ điều tra | thẩm tra tài sản | giám định tài sản trực tuyến
      | thuê khách sạn để làm việc | bật camera 24/24 | kiểm tra dòng tiền | chứng minh dòng tiền | chuyển tiền để xác minh`),
    medium:
      phrases(`lệnh khởi tố | lệnh truy nã | rửa tiền | bảo mật điều tra | bí mật điều tra | chứng minh tài chính | xác minh nguồn tiền | tài khoản bị phong tỏa | phong tỏa tài khoản | viện kiểm sát nhân dân tối cao | giấy triệu tập
      | phục vụ điều tra | phối hợp điều tra | trát hầu tòa | hồ sơ vụ án | đường dây ma túy | cắt đứt liên lạc | ở một mình`),
    weak: phrases(
      'cơ quan điều tra | viện kiểm sát | tòa án nhân dân | bộ công an | điều tra viên | ma túy | kiểm sát viên | vụ án',
    ),
  },
  gov_traffic: {
    strong:
      phrases(`tiền phạt chưa thanh toán | nộp phạt qua link | có lỗi phạt nguội chưa nộp | biên bản phạt nguội quá hạn | phương tiện của bạn có phạt nguội | nộp phạt trước khi bị cưỡng chế | thanh toán tiền phạt tại
      | unpaid traffic fine | biển số xe của bạn vi phạm`),
    medium: phrases(
      `phạt nguội | nộp phạt | lỗi vi phạm giao thông | vi phạm giao thông | tra cứu biển số | hóa đơn phạt | thông báo vi phạm | tước giấy phép lái xe | không nộp phạt`,
    ),
    weak: phrases('cảnh sát giao thông | CSGT | biển số xe | vượt đèn đỏ | quá tốc độ'),
  },
  gov_tax: {
    strong:
      phrases(`nhận hoàn thuế tại link | hoàn thuế thu nhập cá nhân tại đây | cài app thuế theo hướng dẫn | cập nhật eTax theo link | cán bộ thuế kết bạn zalo | bấm vào link để được giảm thuế | mã xác nhận hồ sơ thuế
      | hoàn tiền thuế vào tài khoản | tải ứng dụng tổng cục thuế | cài đặt ứng dụng thuế | cập nhật thông tin hộ kinh doanh theo link`),
    medium: phrases(
      `hoàn thuế | giảm thuế VAT | thuế khoán | cập nhật eTax | quyết toán thuế | nợ thuế | cưỡng chế thuế | đồng bộ mã số thuế | chuẩn hóa mã số thuế | giấy mời làm việc | hỗ trợ giảm thuế`,
    ),
    weak: phrases(
      'hộ kinh doanh | chi cục thuế | cục thuế | eTax Mobile | mã số thuế | cán bộ thuế | hóa đơn điện tử',
    ),
  },
  gov_social: {
    strong:
      phrases(`bạn đủ điều kiện nhận tiền | đủ điều kiện nhận trợ cấp | nhận trợ cấp tại link | quá hạn sẽ không được chấp nhận | VssID 4.0 | nhập tài khoản để nhận trợ cấp | nhận tiền hỗ trợ quỹ BHTN tại | đăng ký nhận quà 2/9
      | nhận tiền bảo hiểm thất nghiệp tại | nhận gói hỗ trợ của chính phủ | quà tết của thủ tướng | nhận hỗ trợ an sinh tại đây | xác minh để nhận trợ cấp`),
    medium: phrases(
      `nhận trợ cấp | hỗ trợ Tết | quỹ BHTN | quỹ bảo hiểm thất nghiệp | cập nhật VssID | tiền hỗ trợ covid | gói hỗ trợ | tiền an sinh xã hội | nợ bảo hiểm y tế | lạm dụng thẻ BHYT | thẻ bảo hiểm y tế bị khóa | quà tặng quốc khánh | trục lợi bảo hiểm`,
    ),
    weak: phrases('VssID | bảo hiểm xã hội | bảo hiểm y tế | BHXH | BHYT | trợ cấp | an sinh'),
  },
  gov_land: {
    strong:
      phrases(`đổi sổ đỏ mẫu mới nếu không | phí cập nhật dữ liệu đất đai | nộp phí đổi sổ đỏ | gửi ảnh sổ đỏ qua zalo | chụp sổ đỏ gửi | sổ đỏ sẽ bị thu hồi | làm sạch dữ liệu đất đai theo link | bản photo sổ đỏ gửi qua
      | cán bộ địa chính kết bạn zalo`),
    medium: phrases(
      `đổi sổ đỏ | rà soát hồ sơ đất đai | phí cập nhật dữ liệu | bản photo sổ đỏ | làm sạch dữ liệu đất đai | cập nhật dữ liệu đất đai | cấp đổi sổ hồng | cán bộ địa chính | sổ đỏ mẫu mới`,
    ),
    weak: phrases('sổ đỏ | sổ hồng | địa chính | đất đai | văn phòng đăng ký đất đai | thửa đất'),
  },
  util_power: {
    strong:
      phrases(`cắt điện trong vòng 2 giờ | sẽ bị cắt điện trong ngày | nợ tiền điện sẽ bị cắt | hoàn tiền hóa đơn điện tại | tải app CSKH điện lực | cài app điện lực theo link | cập nhật hợp đồng mua bán điện qua link | ghi sai chỉ số hoàn tiền
      | thanh toán tiền điện vào tài khoản cá nhân | ngừng cấp điện nếu không thanh toán`),
    medium: phrases(
      `nợ tiền điện | cắt điện | hoàn tiền hóa đơn | CSKH EVN | cập nhật hợp đồng điện | cập nhật hợp đồng | ngừng cung cấp điện | nợ cước viễn thông | nợ tiền nước | tri ân khách hàng điện lực | hoàn tiền điện`,
    ),
    weak: phrases(
      'tiền điện | điện lực | EVN | hóa đơn điện | mã khách hàng | tiền nước | công tơ',
    ),
  },
  sim_swap: {
    strong:
      phrases(`thuê bao của bạn sẽ bị khóa 2 chiều sau 2 giờ | khóa hai chiều sau | khóa 2 chiều trong | soạn tin để nâng cấp SIM | nâng cấp SIM 4G lên 5G soạn | chuyển hướng cuộc gọi | quét mã để đổi eSIM | đọc mã OTP để chuẩn hóa
      | nhấn phím 9 để gặp | bấm phím 1 để gặp nhân viên | thuê bao chưa chính chủ sẽ bị khóa`),
    medium: phrases(
      `chuẩn hóa thuê bao | khóa hai chiều | khóa 2 chiều | nâng cấp SIM | đổi SIM 4G | đổi sim 5G | chuẩn hóa thông tin thuê bao | khóa SIM | sim bị khóa | đăng ký chính chủ | kích hoạt eSIM`,
    ),
    weak: phrases('soạn tin | eSIM | thuê bao | nhà mạng | chính chủ | SIM 4G | SIM 5G'),
  },
};
