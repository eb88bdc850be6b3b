import { foldText, type PageFacts, type Span } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

/** Worth a closer look. */
const MAY_PAY =
  /stk|tài khoản|tai khoan|chuyển khoản|chuyen khoan|ctk|vietqr|rút |rut |đóng băng|dong bang|giải ngân|giai ngan|mở khóa|mo khoa/;

/** “Chủ tài khoản: NGUYEN VAN A”; on folded text. */
const HOLDER =
  /\b(?:chu (?:tai khoan|tk)|ctk|ten (?:tai khoan|tk|nguoi nhan|nguoi thu huong)|nguoi (?:thu huong|nhan tien))\s{0,2}[:\-–]?\s{0,2}[^\n]{3,60}/g;
/** An account number with what stands around it, where the words say that it is one; on folded text. */
const ACCOUNT =
  /\b(?:stk|so tk|tk|tai khoan|chuyen khoan|ck)\b[^\n\d]{0,50}\d[\d .]{6,18}\d(?!\d)[^\n]{0,50}/g;
const MOST_READ = 20;
const SURNAMES: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh trinh mai dao doan luong truong chau cao lam quach thai vuong luu tong phung kieu nghiem'.split(
    ' ',
  ),
);
const COMPANY =
  /\b(?:cong ty|cty|tnhh|ctcp|co phan|htx|hop tac xa|dntn|doanh nghiep|tap doan|ho kinh doanh|hkd|kho bac|truong (?:dh|dai hoc|thpt|mam non)|benh vien|quy|trung tam|hoi)\b/;
const COMPANY_PAGE =
  /\b(?:cong ty|tnhh|co phan|tap doan|chi cuc|cuc thue|cong an|toa an|benh vien|quy dau tu|san giao dich|van phong luat su|buu chinh|buu cuc|resort|khach san|hang khong|xuat khau lao dong|holdings?|group|corp|jsc)\b/;
/** Excuses for an account that is not the company's; on folded text. */
const EXCUSE =
  /\b(?:chuyen|nop|thanh toan|coc)\b[^\n]{0,40}\b(?:vao|qua)\s(?:stk |so )?tai khoan\s(?:cua\s)?(?:ke toan|truong phong|giam doc|nhan vien|thu quy|quan ly|can bo|chuyen vien)|tai khoan (?:cua )?(?:cong ty|doanh nghiep|cong)\s(?:dang|tam)\s(?:chuyen doi|kiem toan|bao tri|nang cap|khoa|quyet toan)|tai khoan nhan (?:tien )?thay doi theo (?:ngay|phien)/;
const CAPITAL = /^\p{Lu}/u;

interface Payee {
  readonly name: string;
  readonly span?: Span;
}

/** The person a page has money sent to, where it names one. */
function personPaid({ images }: PageFacts, { said, folded }: FoldedHead): Payee | undefined {
  // Names are told by their capitals, which stand in the text as it is.
  const patterns = said.length === folded.length ? [HOLDER, ACCOUNT] : [];
  for (const pattern of patterns) {
    let read = 0;
    for (const found of folded.matchAll(pattern)) {
      read += 1;
      if (read > MOST_READ) break;
      const span = { field: 'text', start: found.index, end: found.index + found[0].length };
      const name = personIn(said.slice(span.start, span.end));
      if (name !== undefined) return { name, span };
    }
  }
  for (const { src } of images.slice(0, MOST_READ)) {
    const name = personIn(holderOfQr(src));
    if (name !== undefined) return { name };
  }
  return undefined;
}

/** A family name and what follows it, written with capitals; nobody where a company is named beside. */
function personIn(place: string): string | undefined {
  if (place === '' || COMPANY.test(foldText(place))) return undefined;
  const words = place.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const at = words.findIndex(
    (word, i) =>
      CAPITAL.test(word) && SURNAMES.has(foldText(word)) && CAPITAL.test(words[i + 1] ?? ''),
  );
  return at < 0 ? undefined : words.slice(at, at + 3).join(' ');
}

/** QR pictures of transfers carry the holder in their address. */
function holderOfQr(src: string): string {
  if (!/vietqr|qr/i.test(src) || !URL.canParse(src)) return '';
  return new URL(src).searchParams.get('accountName') ?? '';
}

/** A household business has no account but its owner's: “Hộ kinh doanh Phan Thanh Bình” is paid to Phan Thanh Bình. */
function runsHousehold(name: string, folded: string): boolean {
  const owner = foldText(name);
  return new RegExp(
    String.raw`\b(?:ho kinh doanh|hkd|chu ho|chu (?:shop|tiem|cua hang|co so|quan|vuon))\b[^\n]{0,40}${owner}`,
  ).test(folded);
}

/** Victims tell of it, warnings quote it. */
const TOLD =
  /\b(?:bi lua|lua dao|nan nhan|canh bao|canh giac|chung no|bon no|tui no|em trai|chi minh|me minh|bo minh|may ong|cac bac|trinh bao|to cao|bay sach)\b/;

/** Speaks to whom it wants the money of. */
const TO_READER =
  /\b(?:vui long|quy khach|khach hang|nguoi vay|hoi vien|thanh vien|nha dau tu|tai khoan cua ban|ban (?:can|phai|chua))\b/;

/** Money to release money: what is held back is freed against a payment; on folded text. */
const RANSOM =
  /(?:dong bang|bi treo|tam giu|bi khoa|tam khoa|sai (?:so tai khoan|stk|thong tin)|cho mo khoa|chua du dieu kien rut)[^\n]{0,140}?\b(?:nap|nop|dong|chuyen|thanh toan|ky quy)\b(?! dien)[^\n]{0,60}?\b(?:phi|tien|thue|coc|ky quy|bao chung|xac minh|mo khoa|\d{1,3}\s?%|\d{1,3}(?:[.,]\d{3}){1,3})|\b(?:nap|nop|dong|chuyen)\b[^\n]{0,60}?\bde (?:rut|mo khoa|giai ngan|giai bang|nhan lai|kich hoat rut)/;
const TOLD_OF_PAYEE =
  /\b(?:bi lua|nan nhan|tu xung|chung no|bon no|tui no|khong chuyen (?:tien )?(?:vao|cho))\b/;
/** Evidence of whom a page has money sent to: a private person under a company's or office's name, and money asked for to release money. */
export function payeeEvidence(facts: PageFacts, head: FoldedHead): Evidence[] {
  if (!MAY_PAY.test(head.lower)) return [];
  const { folded } = head;
  const evidence: Evidence[] = [];
  const payee = personPaid(facts, head);
  const excuse = payee ? null : EXCUSE.exec(folded);
  const pays = payee ? COMPANY_PAGE.test(folded) : excuse !== null;
  if (pays && !TOLD_OF_PAYEE.test(folded) && !(payee && runsHousehold(payee.name, folded)))
    evidence.push({
      code: 'page.personal_payee',
      weight: 1.2,
      reason: 'Nhân danh công ty, cơ quan nhưng tiền chuyển vào tài khoản mang tên cá nhân',
      reasonEn: 'Speaks as a company or an office, but money goes to a private person’s account',
      ...(payee?.span ? { span: payee.span } : foundIn(head, excuse)),
    });
  const ransom = RANSOM.exec(folded);
  if (ransom && TO_READER.test(folded) && !TOLD.test(folded))
    evidence.push({
      code: 'page.money_for_money',
      weight: 1.2,
      reason: 'Đòi nạp, đóng thêm tiền thì mới rút được, mở khóa hoặc giải ngân',
      reasonEn: 'Asks for money before money is released, unlocked or lent',
      ...foundIn(head, ransom),
    });
  return evidence;
}
