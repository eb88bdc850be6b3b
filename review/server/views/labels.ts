import type {
  ArtefactRole,
  DecisionKind,
  FailureCode,
  RequestState,
  Role,
  SeedKind,
  SkipReason,
} from '../../../domain/index.js';

interface Label {
  readonly vi: string;
  readonly en: string;
}
type Labels<K extends string> = Readonly<Record<K, Label>>;

export const DECISION_LABELS: Labels<DecisionKind> = {
  confirmed: { vi: 'Xác nhận lừa đảo', en: 'Confirmed' },
  not_scam: { vi: 'Không phải lừa đảo', en: 'Not a scam' },
  compromised: { vi: 'Nghi bị xâm nhập', en: 'Suspected compromised' },
  unclear: { vi: 'Chưa rõ', en: 'Unclear' },
  duplicate: { vi: 'Trùng lặp', en: 'Duplicate' },
  held: { vi: 'Giữ để điều tra', en: 'Held for investigation' },
};

export const ROLE_LABELS: Labels<Role> = {
  officer: { vi: 'Trinh sát', en: 'Officer' },
  analyst: { vi: 'Phân tích', en: 'Analyst' },
  approver: { vi: 'Phê duyệt', en: 'Approver' },
  liaison: { vi: 'Đầu mối liên hệ', en: 'Liaison' },
  admin: { vi: 'Quản trị', en: 'Administrator' },
  auditor: { vi: 'Kiểm tra', en: 'Auditor' },
};

export const ARTEFACT_ROLE_LABELS: Labels<ArtefactRole> = {
  collects: { vi: 'Nhận tiền, dữ liệu', en: 'Collects' },
  contacts: { vi: 'Liên hệ nạn nhân', en: 'Contacts' },
  hosts: { vi: 'Nơi lưu trữ', en: 'Hosts' },
  borrowed: { vi: 'Mượn danh tổ chức', en: 'Borrowed' },
  victim: { vi: 'Của nạn nhân', en: "Victim's" },
  unknown: { vi: 'Chưa rõ vai trò', en: 'Unknown' },
};

export const REQUEST_STATE_LABELS: Labels<RequestState> = {
  draft: { vi: 'Chờ duyệt', en: 'Draft' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  issued: { vi: 'Đã phát hành', en: 'Issued' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

export const SEED_KIND_LABELS: Labels<SeedKind> = {
  website: { vi: 'Trang web', en: 'Website' },
  url: { vi: 'Đường dẫn', en: 'URL' },
  keyword: { vi: 'Từ khóa', en: 'Keyword' },
  social_channel: { vi: 'Kênh mạng xã hội', en: 'Social channel' },
  social_group: { vi: 'Nhóm mạng xã hội', en: 'Social group' },
  social_account: { vi: 'Tài khoản mạng xã hội', en: 'Social account' },
  app_listing: { vi: 'Trang ứng dụng', en: 'App listing' },
  app_developer: { vi: 'Nhà phát triển ứng dụng', en: 'App developer' },
  app_query: { vi: 'Truy vấn kho ứng dụng', en: 'App store query' },
  brand: { vi: 'Thương hiệu cần theo dõi', en: 'Brand to watch' },
  feed: { vi: 'Nguồn tin', en: 'Feed' },
  message: { vi: 'Tin nhắn', en: 'Message' },
  report: { vi: 'Tin báo', en: 'Report' },
};

export const SKIP_REASON_LABELS: Labels<SkipReason> = {
  robots: { vi: 'robots.txt không cho phép', en: 'Disallowed by robots.txt' },
  out_of_scope: { vi: 'Ngoài phạm vi', en: 'Out of scope' },
  budget_pages: { vi: 'Hết hạn mức số trang', en: 'Page budget used up' },
  budget_time: { vi: 'Hết hạn mức thời gian', en: 'Time budget used up' },
  budget_bytes: { vi: 'Hết hạn mức dung lượng', en: 'Byte budget used up' },
  duplicate: { vi: 'Đã thăm trong lượt này', en: 'Already visited' },
  trap: { vi: 'Bẫy trình thu thập', en: 'Crawler trap' },
  url_too_long: { vi: 'Đường dẫn quá dài', en: 'URL too long' },
  unsupported_scheme: { vi: 'Giao thức không hỗ trợ', en: 'Unsupported scheme' },
  private_address: { vi: 'Địa chỉ nội bộ, bị chặn', en: 'Private address refused' },
  victim_token: { vi: 'Có mã của nạn nhân, chờ người xem', en: "Carries a victim's token" },
  not_html: { vi: 'Không phải HTML', en: 'Not HTML' },
  run_stopped: { vi: 'Lượt quét đã dừng', en: 'Run stopped' },
  protected_profile: { vi: 'Chưa đặt cổng ra mạng', en: 'No egress profile set' },
};

export const FAILURE_CODE_LABELS: Labels<FailureCode> = {
  DNS_NOT_FOUND: { vi: 'Tên miền không phân giải được', en: 'Name does not resolve' },
  CONNECT_REFUSED: { vi: 'Từ chối kết nối', en: 'Connection refused' },
  CONNECT_TIMEOUT: { vi: 'Quá hạn kết nối', en: 'Connection timed out' },
  RESPONSE_TIMEOUT: { vi: 'Quá hạn trả lời', en: 'Response timed out' },
  TLS_ERROR: { vi: 'Lỗi TLS', en: 'TLS error' },
  TOO_MANY_REDIRECTS: { vi: 'Chuyển hướng quá nhiều', en: 'Too many redirects' },
  REDIRECT_LOOP: { vi: 'Chuyển hướng vòng', en: 'Redirect loop' },
  BODY_TOO_LARGE: { vi: 'Trang quá lớn', en: 'Body too large' },
  BODY_STALLED: { vi: 'Trang ngừng gửi giữa chừng', en: 'Body stalled' },
  DECOMPRESSION_BOMB: { vi: 'Bom giải nén', en: 'Decompression bomb' },
  HTTP_ERROR: { vi: 'Lỗi HTTP', en: 'HTTP error' },
  BROWSER_CRASH: { vi: 'Trình duyệt hỏng', en: 'Browser crashed' },
  BROWSER_TIMEOUT: { vi: 'Trình duyệt quá hạn', en: 'Browser timed out' },
  PARSE_FAILED: { vi: 'Không đọc được trang', en: 'Page could not be parsed' },
  EGRESS_REFUSED: { vi: 'Cổng ra mạng từ chối', en: 'Egress refused' },
  STORE_FAILED: { vi: 'Không lưu được', en: 'Could not be stored' },
  UNEXPECTED: { vi: 'Lỗi ngoài dự kiến', en: 'Unexpected error' },
};
