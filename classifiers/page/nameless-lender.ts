import { foldText, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

const LENDING = /\b(?:vay|cho vay|giai ngan|khoan vay|tin chap|mo the|dao han|rut tien the)\b/;
const PRIVATE_MOBILE =
  /\b(?:hotline|zalo|lien he|goi|sdt|dien thoai|tu van|call)\b[^\n\d]{0,25}(?:\+?84|0)[ .]?[35789](?:[ .-]?[\dx•]){8}(?![\dx])/;
const IDENTITY =
  /\b(?:mst|ma so thue|ma so doanh nghiep|gpkd|dkkd|giay phep|cong ty (?:tnhh|cp|co phan|tai chinh)|tong dai|1[89]00)\b/;

/** Articles about loans are longer than the lead pages of agents. */
const LENDER_UNITS = 4_000;

/** A page that offers loans or cards and is nobody but a private mobile number: lenders must say who they are and what licence they hold. */
export function namelessLenderEvidence({ title, text }: PageFacts, head: FoldedHead): Evidence[] {
  if (text.length > LENDER_UNITS || !LENDING.test(foldText(title))) return [];
  const mobile = PRIVATE_MOBILE.exec(head.folded);
  if (!mobile || IDENTITY.test(head.folded)) return [];
  return [
    {
      code: 'page.nameless_lender',
      weight: 1.5,
      reason: 'Chào vay, mở thẻ mà không nêu công ty hay giấy phép nào, chỉ có số di động cá nhân',
      reasonEn:
        'Offers loans or cards, names no company and no licence, only a private mobile number',
      category: 'loan',
      ...foundIn(head, mobile),
    },
  ];
}
