import {
  ARTEFACT_CLASS_LABELS,
  CATEGORY_INFO,
  defang,
  defangWithin,
  MEASURE_LABELS,
  type RequestState,
} from '../domain/index.js';
import { EXERCISE_MARK, type TableOptions } from './context.js';
import type { TakedownRow } from './takedown-row.js';
import { formatTime } from './vietnam-time.js';

export interface Column {
  readonly key: string;
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly text: (row: TakedownRow, options: TableOptions) => string;
  readonly when?: (options: TableOptions) => boolean;
}

const STATE_LABELS: Readonly<Record<RequestState, string>> = {
  draft: 'Bản nháp',
  approved: 'Đã phê duyệt',
  returned: 'Trả lại',
  issued: 'Đã phát hành',
  withdrawn: 'Đã thu hồi',
};

const JOIN = '; ';

const clickable = (text: string, { defangOnly }: TableOptions): string =>
  defangOnly ? defang(text) : text;

const time =
  (pick: (row: TakedownRow) => Date | undefined) =>
  (row: TakedownRow, options: TableOptions): string =>
    formatTime(pick(row), options);

const count = (value: number | undefined): string => (value === undefined ? '' : String(value));

/**
 * The columns of a takedown list in their fixed order. Up to `ghi_chu` they are the agreed table; after it stands what
 * each class of recipient needs besides, so that nobody who reads by position is put out.
 */
const COLUMNS: readonly Column[] = [
  column('stt', 'STT', 6, (row) => String(row.position)),
  column('ma_yeu_cau', 'Mã yêu cầu', 17, (row) => row.number),
  column('ma_chien_dich', 'Mã chiến dịch', 16, (row) => row.campaignId),
  column('loai', 'Loại đối tượng', 20, (row) => ARTEFACT_CLASS_LABELS[row.class].vi),
  column('doi_tuong', 'Đối tượng vi phạm', 48, (row) => row.shown),
  {
    ...column('gia_tri_goc', 'Giá trị gốc', 48, (row) => row.value),
    when: ({ defangOnly }) => !defangOnly,
  },
  column('ten_mien', 'Tên miền', 24, (row, options) => clickable(row.domain, options)),
  column('ten_mien_ascii', 'Tên miền (ASCII)', 24, (row, options) =>
    clickable(row.domainAscii, options),
  ),
  column('ip', 'Địa chỉ IP', 20, (row, options) => clickable(row.addresses.join(JOIN), options)),
  column('asn', 'ASN', 12, (row) => row.asn),
  column('quoc_gia', 'Quốc gia', 10, (row) => row.countries.join(JOIN)),
  column('nha_dang_ky', 'Nhà đăng ký', 22, (row) => row.registrar),
  column('nha_cung_cap', 'Nhà cung cấp dịch vụ', 22, (row) => row.provider),
  column('hanh_vi', 'Hành vi', 32, (row) => CATEGORY_INFO[row.category].vi),
  column('hanh_vi_ma', 'Mã hành vi', 14, (row) => row.category),
  column('bi_mao_danh', 'Tổ chức bị mạo danh', 24, (row) => row.brand),
  column('dau_hieu', 'Dấu hiệu chính', 60, (row) => defangWithin(row.reasons.join(JOIN))),
  column(
    'phat_hien',
    'Thời điểm phát hiện (GMT+7)',
    18,
    time((row) => row.detectedAt),
  ),
  column(
    'xac_minh',
    'Thời điểm xác minh (GMT+7)',
    18,
    time((row) => row.verifiedAt),
  ),
  column('bien_phap', 'Biện pháp đề nghị', 26, (row) => MEASURE_LABELS[row.measure].vi),
  column('don_vi_nhan', 'Đơn vị tiếp nhận', 34, (row) => row.recipient),
  column('han_xu_ly', 'Thời hạn xử lý', 24, deadline),
  internal('nguoi_xac_minh', 'Cán bộ xác minh', (row) => row.verifiedBy),
  internal('nguoi_duyet', 'Người phê duyệt', (row) => row.approvedBy),
  column('trang_thai', 'Trạng thái', 14, (row) => STATE_LABELS[row.state]),
  column('sha256', 'Mã băm bằng chứng', 66, (row) => row.evidenceSha256),
  column('tlp', 'Mức chia sẻ', 14, (row) => row.tlp),
  column('ghi_chu', 'Ghi chú', 36, remark),
  column('so_quoc_te', 'Số dạng quốc tế', 16, (row) => row.internationalPhone),
  column('ngan_hang', 'Ngân hàng, ví', 18, (row) => row.bank),
  column('ma_bin', 'Mã BIN', 10, (row) => row.bin),
  column('chu_tai_khoan', 'Tên chủ tài khoản hiển thị', 26, (row) => row.holder),
  column('ma_so_nen_tang', 'Mã số trên nền tảng', 20, (row) => row.numericId),
  column('dia_chi_cuoi', 'Địa chỉ cuối sau chuyển hướng', 48, (row) => defang(row.finalUrl)),
  column('dia_chi_chinh_thuc', 'Địa chỉ chính thức của tổ chức bị mạo danh', 30, (row) =>
    row.brandAddresses.join(JOIN),
  ),
  column(
    'lan_dau_thay',
    'Lần đầu thấy (GMT+7)',
    18,
    time((row) => row.firstSeenAt),
  ),
  column(
    'con_hoat_dong',
    'Còn hoạt động lúc (GMT+7)',
    18,
    time((row) => row.lastSeenAliveAt),
  ),
  column('so_nan_nhan', 'Số nạn nhân', 11, (row) => count(row.victimCount)),
  column('so_tin_bao', 'Số tin báo', 11, (row) => count(row.reportCount)),
  column('tinh_thanh', 'Tỉnh, thành phố', 20, (row) => row.province),
  column('can_cu', 'Căn cứ pháp lý', 48, (row) => row.legalBasis),
  column('muc_khan', 'Mức khẩn', 10, (row, { headers }) =>
    headers === 'key' ? row.urgency : row.urgency.replace('h', ' giờ'),
  ),
  column('don_vi_de_nghi', 'Đơn vị đề nghị', 28, (row) => row.proposingUnit),
  column('so_van_ban', 'Số văn bản phát hành', 20, (row) => row.issuedNumber),
];

/** The columns of a list made with these options. */
export function columnsFor(options: TableOptions): Column[] {
  return COLUMNS.filter(({ when }) => when === undefined || when(options));
}

function column(key: string, header: string, width: number, text: Column['text']): Column {
  return { key, header, width, text };
}

function internal(key: string, header: string, text: Column['text']): Column {
  return { key, header, width: 20, text, when: (options) => options.internal === true };
}

/** A date once the request was issued; before that the span that starts when the recipient has it. */
function deadline(row: TakedownRow, options: TableOptions): string {
  if (row.dueAt) return formatTime(row.dueAt, options);
  return options.headers === 'key'
    ? `PT${row.deadlineHours}H`
    : `${row.deadlineHours} giờ kể từ khi nhận`;
}

function remark(row: TakedownRow): string {
  const remarks = [
    row.exercise ? EXERCISE_MARK : '',
    row.measure === 'warn_owner' ? 'Nghi bị xâm nhập: báo chủ quản, không chặn' : '',
  ];
  return remarks.filter(Boolean).join(JOIN);
}
