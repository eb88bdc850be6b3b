import type { AppError } from '../../domain/index.js';

interface Message {
  readonly vi: string;
  readonly hintVi?: string;
}

/** Vietnamese words for the codes a person can meet; `{name}` takes the error's fact of that name. */
const MESSAGES: Readonly<Record<string, Message>> = {
  INVALID_INPUT: { vi: 'Dữ liệu gửi lên không hợp lệ.', hintVi: 'Xem lại các ô được nêu tên.' },
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
  const known = MESSAGES[error.code];
  if (!known) return { message: error.message };
  const message = fill(known.vi, error.facts);
  return known.hintVi === undefined ? { message } : { message, hint: known.hintVi };
}

/** Why a request is barred, in one Vietnamese sentence. */
export function barredMessage(error: Pick<AppError, 'code' | 'message' | 'facts'>): string {
  return vietnameseOf(error).message;
}
