import type { AppError } from '../../domain/index.js';

interface Message {
  readonly vi: string;
  readonly hintVi?: string;
}

/** Where one code covers several mishaps, the fact that tells them apart; the first that the error carries is said. */
const BY_FACT: readonly (Message & { readonly code: string; readonly fact: string })[] = [
  {
    code: 'INVALID_INPUT',
    fact: 'cron',
    vi: 'Lịch “{cron}” (múi giờ {timeZone}) không dùng được.',
    hintVi:
      'Năm trường: phút, giờ, ngày, tháng, thứ, ví dụ 0 6 * * *; múi giờ như Asia/Ho_Chi_Minh.',
  },
  {
    code: 'INVALID_INPUT',
    fact: 'address',
    vi: 'Không phải địa chỉ web: “{address}”.',
    hintVi: 'Nhập như vi-du.vn/trang; nhận cả dạng vô hiệu hóa hxxps://vi-du[.]vn.',
  },
  {
    code: 'INVALID_INPUT',
    fact: 'domain',
    vi: 'Không phải tên miền: “{domain}”.',
    hintVi: 'Nhập như vi-du.vn, không kèm đường dẫn.',
  },
  {
    code: 'INVALID_INPUT',
    fact: 'login',
    vi: 'Tài khoản “{login}” không hợp lệ.',
    hintVi: 'Tên đăng nhập gồm chữ thường không dấu, số, chấm, gạch; họ tên không để trống.',
  },
  {
    code: 'INVALID_INPUT',
    fact: 'fields',
    vi: 'Dữ liệu gửi lên không hợp lệ ở: {fields}.',
    hintVi: 'Sửa các ô này rồi gửi lại.',
  },
  {
    code: 'CONFLICT',
    fact: 'taken',
    vi: '“{taken}” đã có rồi.',
    hintVi: 'Chọn tên khác.',
  },
  {
    code: 'SEED_FILE_UNREADABLE',
    fact: 'line',
    vi: 'Không đọc được tệp {fileName}: sai từ dòng {line}.',
    hintVi: 'Sửa dòng đó, hoặc xuất lại bộ nguồn rồi sửa trên tệp mới.',
  },
];

/** Vietnamese words for the codes a person can meet; `{name}` takes the error's fact of that name. */
const MESSAGES: Readonly<Record<string, Message>> = {
  INVALID_INPUT: { vi: 'Dữ liệu gửi lên không hợp lệ.', hintVi: 'Xem lại những gì vừa nhập.' },
  SEED_FILE_UNREADABLE: {
    vi: 'Không đọc được tệp {fileName}.',
    hintVi:
      'Nhận CSV, XLSX, YAML, TXT tới 20 MB và 100.000 dòng. Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx (không mật khẩu) hoặc CSV UTF-8 rồi nhập.',
  },
  SEEDS_CONFLICT: {
    vi: 'Bộ nguồn vừa được người khác sửa.',
    hintVi: 'Tải lại rồi thử lại.',
  },
  EXERCISE_MISMATCH: {
    vi: 'Bộ nguồn tập huấn không quét thật được, và ngược lại.',
    hintVi: 'Chọn bộ nguồn đúng loại.',
  },
  EGRESS_NOT_DECLARED: {
    vi: 'Chưa được phép quét thật: lối ra Internet chưa được khai báo.',
    hintVi: 'Quản trị viên làm theo phần “Going live” của tài liệu vận hành.',
  },
  NOTHING_TO_CRAWL: {
    vi: 'Không có nguồn nào để quét.',
    hintVi: 'Bật ít nhất một nguồn, hoặc chọn bộ nguồn khác.',
  },
  STORE_FULL: { vi: 'Hết chỗ lưu chứng cứ.', hintVi: 'Báo quản trị viên giải phóng ổ đĩa.' },
  FILE_TOO_LARGE: {
    vi: 'Tệp quá lớn để tải về ở đây.',
    hintVi: 'Nhờ quản trị viên lấy tệp từ kho chứng cứ.',
  },
  NOT_AN_IMAGE: { vi: 'Ảnh chụp đã lưu không phải ảnh PNG.', hintVi: 'Bấm “Chụp lại”.' },
  UNAUTHENTICATED: { vi: 'Chưa đăng nhập hoặc phiên đã hết hạn.', hintVi: 'Đăng nhập lại.' },
  LOGIN_FAILED: {
    vi: 'Sai tên đăng nhập hoặc mật khẩu, hoặc tài khoản đang bị khóa.',
    hintVi: 'Sau 5 lần sai, tài khoản bị khóa 15 phút; quản trị viên có thể đặt lại mật khẩu.',
  },
  PASSWORD_CHANGE_REQUIRED: { vi: 'Cần đổi mật khẩu trước khi làm việc tiếp.' },
  FORBIDDEN: { vi: 'Vai trò của bạn không được làm việc này.' },
  CSRF: { vi: 'Yêu cầu không đến từ ứng dụng này.', hintVi: 'Tải lại trang rồi thử lại.' },
  NOT_FOUND: { vi: 'Không tìm thấy mục cần tìm.' },
  CONFLICT: {
    vi: 'Mục này vừa được người khác thay đổi hoặc đang giữ.',
    hintVi: 'Tải lại rồi thử lại.',
  },
  RATE_LIMITED: { vi: 'Gửi quá nhiều yêu cầu.', hintVi: 'Chờ một phút rồi thử lại.' },
  SERVICE_UNAVAILABLE: { vi: 'Một dịch vụ nền không trả lời.', hintVi: 'Xem trang Hệ thống.' },
  UNEXPECTED: { vi: 'Lỗi ngoài dự kiến.', hintVi: 'Thử lại; nếu còn lỗi, báo quản trị viên.' },
  PROTECTED_NAME: {
    vi: 'Nằm trong danh sách bảo vệ (chủ quản: {owner}); không được đưa vào yêu cầu chặn.',
    hintVi: 'Chọn “Nghi bị xâm nhập” để báo chủ quản địa chỉ chính xác.',
  },
  CASE_HELD: {
    vi: 'Hồ sơ đang được giữ để điều tra.',
    hintVi: 'Kết thúc việc giữ trước đã.',
  },
  CASE_ISSUED: { vi: 'Đã phát hành yêu cầu của hồ sơ này; kết luận giữ nguyên.' },
  HOLD_IN_PAST: { vi: 'Thời hạn giữ phải ở tương lai.' },
  SNOOZE_IN_PAST: { vi: 'Thời điểm để sau phải ở tương lai.' },
  NOT_CONFIRMED: { vi: 'Hồ sơ chưa được xác nhận.' },
  SAME_PERSON: {
    vi: 'Người kết luận hồ sơ không được tự duyệt yêu cầu.',
    hintVi: 'Nhờ người thứ hai duyệt.',
  },
  NOT_APPROVED: { vi: 'Yêu cầu chưa được duyệt.' },
  CASE_MISSING: { vi: 'Không tìm thấy hồ sơ của yêu cầu.' },
  SINGLE_SOURCE: {
    vi: 'Đối tượng mới thấy ở một nguồn.',
    hintVi: 'Ghi lý do vì sao một nguồn là đủ.',
  },
  REASON_MISSING: { vi: 'Trả lại hoặc rút phải kèm lý do.' },
  NOTHING_TO_EXPORT: {
    vi: 'Không có yêu cầu nào đã duyệt được phép xuất lúc này.',
    hintVi: 'Duyệt yêu cầu trước, hoặc xem lý do các mục bị từ chối.',
  },
  EXPORT_TOO_LONG: {
    vi: 'Danh sách quá dài để xuất một lần.',
    hintVi: 'Chọn một đơn vị tiếp nhận.',
  },
  LAST_ADMIN: { vi: 'Phải còn ít nhất một quản trị viên.' },
};

function fill(text: string, facts: AppError['facts']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '…'));
}

/** The Vietnamese words of an error's code; its own message where the code has none. */
export function vietnameseOf(error: Pick<AppError, 'code' | 'message' | 'facts'>): {
  message: string;
  hint?: string;
} {
  const known =
    BY_FACT.find(({ code, fact }) => code === error.code && error.facts[fact] !== undefined) ??
    MESSAGES[error.code];
  if (!known) return { message: error.message };
  const message = fill(known.vi, error.facts);
  return known.hintVi === undefined ? { message } : { message, hint: known.hintVi };
}

/** Why a request is barred, in one Vietnamese sentence. */
export function barredMessage(error: Pick<AppError, 'code' | 'message' | 'facts'>): string {
  return vietnameseOf(error).message;
}
