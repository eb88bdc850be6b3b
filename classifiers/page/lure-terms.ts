import type { Category } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

interface Term {
  readonly code: string;
  readonly weight: number;
  /** On folded text; every repetition is bounded. */
  readonly pattern: RegExp;
  /** Beside these words the term is an honest one. */
  readonly unless: RegExp;
  readonly vi: string;
  readonly en: string;
  readonly category?: Category;
}

/** Terms of business that a page states and that honest ones do not have. */
const TERMS: readonly Term[] = [
  {
    code: 'page.promised_yield',
    weight: 1.3,
    pattern:
      /\b(?:loi nhuan|loi tuc|lai|sinh loi|chi tra|co tuc|hoan von|muc tieu|loi suat)\b[^\n]{0,60}\d{1,3}(?:[.,]\d{1,2})?\s?%\s?(?:\/|moi|mot|hang)\s?(?:ngay|tuan|thang)\b|\d{1,3}(?:[.,]\d{1,2})?\s?%\s?(?:\/|moi|hang)\s?(?:ngay|tuan)\b/,
    unless:
      /\b(?:vay|du no|tra gop|the tin dung|lai suat qua han|phi phat|muon vay|lai phat|thue bao|giam gia)\b/,
    vi: 'Hứa lợi nhuận theo phần trăm mỗi ngày, tuần, tháng',
    en: 'Promises a yield in percent a day, week or month',
    category: 'invest',
  },
  {
    code: 'page.no_inspection',
    weight: 0.9,
    pattern:
      /\bkhong (?:giao dich|nhan khach|tiep khach|gap|xem hang)[^\n]{0,20}\b(?:tai (?:cua hang|van phong|cho)|truc tiep)\b|\bkhong (?:dong kiem|kiem hang|cho xem hang|ho tro cod|nhan cod|ship cod)\b|\bchi nhan chuyen khoan\b|\b(?:chuyen|thanh toan)(?: khoan)? (?:truoc )?100\s?%/,
    unless: /\b(?:khong nhan coc|cho xem hang truoc|kiem tra hang truoc khi)\b/,
    vi: 'Đòi chuyển khoản trước, không cho gặp, không cho xem hàng',
    en: 'Wants the transfer first and lets nobody come and look',
  },
  {
    code: 'page.screen_sharing',
    weight: 1.2,
    pattern:
      /\bchia se man hinh\b|\b(?:cai|tai|mo) (?:ung dung |app )?(?:teamviewer|anydesk|ultraview(?:er)?)\b/,
    unless:
      /\b(?:khong (?:bao gio )?(?:yeu cau |cai |tai |nen )?chia se man hinh|hop truc tuyen|day hoc|hoc truc tuyen|phong hop)\b/,
    vi: 'Đòi chia sẻ màn hình hoặc cài ứng dụng điều khiển máy',
    en: 'Wants the screen shared or a remote control installed',
  },
];
/** Victims tell of such terms, warnings quote them. */
const TOLD =
  /\b(?:bi lua|lua dao|nan nhan|canh bao|canh giac|chung no|bon no|tui no|trinh bao|to cao|khuyen cao)\b/;

/** Worth folding a text for. */
const MAY_STATE =
  /\d\s?%|chuyển khoản|chuyen khoan|màn hình|man hinh|đồng kiểm|dong kiem|kiểm hàng|xem hàng|cod\b|không (?:giao dịch|nhận khách|tiếp khách|gặp)|teamviewer|anydesk|ultraview/;

/** Evidence of the terms a page states, unless it tells of them. */
export function termsEvidence(head: FoldedHead): Evidence[] {
  if (!MAY_STATE.test(head.lower)) return [];
  return TERMS.flatMap(({ code, weight, pattern, unless, vi, en, category }): Evidence[] => {
    const found = pattern.exec(head.folded);
    if (!found || unless.test(head.folded) || TOLD.test(head.folded)) return [];
    return [
      {
        code,
        weight,
        reason: `${vi}: “${found[0].slice(0, 80)}”`,
        reasonEn: en,
        ...(category ? { category } : {}),
        ...foundIn(head, found),
      },
    ];
  });
}
