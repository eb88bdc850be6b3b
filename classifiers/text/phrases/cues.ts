import { phrases } from './phrase-set.js';

/** Cues that many categories share (vietnam.md §1.4), each with its weight per distinct phrase and what to say of it. */
export interface CueSet {
  readonly code: string;
  readonly weight: number;
  readonly most: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly phrases: readonly string[];
}

export const CUE_SETS: readonly CueSet[] = [
  {
    code: 'cue.urgency',
    weight: 0.5,
    most: 1.2,
    reason: 'Thúc ép, đe dọa bằng thời hạn',
    reasonEn: 'Pressure by a deadline or a penalty',
    phrases:
      phrases(`ngay hôm nay | trong vòng 24h | trong 24h | trong vòng 24 giờ | trong vòng 2 giờ | trước 17h | nếu không sẽ bị | sẽ bị khóa | sẽ bị cắt | sẽ bị trừ | sẽ bị phạt | quá hạn sẽ | cưỡng chế | lần cuối cùng | cảnh báo cuối | thực hiện ngay | ngay lập tức | chỉ còn hôm nay | số lượng có hạn | suất cuối cùng | nhanh tay | hết hạn hôm nay
      | within 24 hours | immediately | will be suspended | act now | final notice`),
  },
  {
    code: 'cue.secrecy',
    weight: 0.9,
    most: 1.5,
    reason: 'Yêu cầu giữ bí mật',
    reasonEn: 'Asks for secrecy',
    phrases: phrases(
      'không nói với ai | không được nói với ai | không được tiết lộ | giữ bí mật | tuyệt mật | không kể với người nhà | không báo cho gia đình | đừng nói với ai | keep it confidential | strictly confidential',
    ),
  },
  {
    code: 'cue.contact_shift',
    weight: 0.8,
    most: 1.6,
    reason: 'Kéo người đọc sang kênh liên hệ riêng',
    reasonEn: 'Moves the reader to a private contact',
    phrases: phrases(
      `liên hệ zalo | lh zalo | kết bạn zalo | nhắn zalo | add zalo | zalo em | zalo tư vấn | inbox em | inbox ngay | ib em | inbox mình | cmt số điện thoại | chấm để nhận | để lại số điện thoại | liên hệ telegram | nhắn telegram | telegram tư vấn | cskh telegram | liên hệ em | vào nhóm zalo | tham gia nhóm | vào group | kết bạn với em | zalo me | t me | whatsapp me | contact me on telegram | chat telegram | nhắn tin cho em | inbox nhận`,
    ),
  },
  {
    code: 'cue.credential',
    weight: 1.1,
    most: 2,
    reason: 'Đòi OTP, mật khẩu, giấy tờ hoặc thẻ',
    reasonEn: 'Asks for one-time codes, passwords, papers or cards',
    phrases: phrases(
      `cung cấp mã otp | đọc mã otp | gửi mã otp | nhập mã otp | gửi otp | đọc otp | chụp cccd 2 mặt | chụp ảnh cccd | cccd hai mặt | cccd 2 mặt | chụp 2 mặt căn cước | chụp hai mặt căn cước | mặt trước mặt sau căn cước | ảnh chân dung cầm cccd | nhập số thẻ | số thẻ và mã cvv | nhập mật khẩu ngân hàng | chia sẻ màn hình | chụp màn hình tài khoản | đọc mã xác nhận | gửi mã xác nhận | quét khuôn mặt | bật quyền trợ năng | cấp quyền trợ năng | gửi ảnh căn cước | enter your pin | your card number`,
    ),
  },
  {
    code: 'cue.apk',
    weight: 1.3,
    most: 2,
    reason: 'Đòi cài ứng dụng ngoài kho',
    reasonEn: 'Asks to install an app from outside the stores',
    phrases: phrases(
      'nguồn không xác định | tải file apk | file apk | cài đặt file | tải ứng dụng tại link | tải app theo link | cài app theo link | bật cho phép cài đặt | cho phép cài đặt từ nguồn | cài ứng dụng theo đường link | tải ứng dụng theo đường dẫn | tải app tại đây | download apk | quyền trợ năng',
    ),
  },
  {
    code: 'cue.click',
    weight: 0.6,
    most: 1,
    reason: 'Bảo bấm vào liên kết',
    reasonEn: 'Tells the reader to follow a link',
    phrases: phrases(
      'vui lòng truy cập | truy cập ngay | nhấn vào link | bấm vào link | click vào link | nhấp vào link | bấm vào đường link | truy cập đường link | truy cập vào link | nhấn vào đường dẫn | click link | link bên dưới | link dưới đây | đăng ký tại link | bấm ngay | click here | bam vao | vào link',
    ),
  },
  {
    code: 'cue.advance_fee',
    weight: 1,
    most: 2,
    reason: 'Đòi chuyển tiền, đặt cọc hoặc đóng phí trước',
    reasonEn: 'Asks for money, a deposit or a fee first',
    phrases: phrases(
      `chuyển khoản trước | đặt cọc trước | đóng phí trước | nộp phí | đóng phí | phí kích hoạt | phí hồ sơ | phí xác minh | phí bảo hiểm | phí mở khóa | nạp tiền để | nạp thêm để rút | nộp thêm | ứng trước | chuyển cọc | nộp thuế để rút | tiền cọc sẽ được hoàn | chuyển tiền vào tài khoản | chuyển khoản vào stk | chuyển vào số tài khoản | processing fee | send a deposit`,
    ),
  },
  {
    code: 'cue.easy_money',
    weight: 0.8,
    most: 1.6,
    reason: 'Hứa tiền dễ, lãi chắc chắn',
    reasonEn: 'Promises easy or certain money',
    phrases: phrases(
      'không mất phí | uy tín 100% | cam kết 100% | không rủi ro | kiếm tiền dễ dàng | thu nhập khủng | lãi cao | siêu lợi nhuận | hoàn tiền 100% | đảm bảo 100% | kiếm triệu mỗi ngày | triệu mỗi ngày | triệu một ngày | ngồi nhà kiếm tiền | rút tiền về ngay | nhận tiền liền tay | thu nhập từ | easy money | no risk',
    ),
  },
];
