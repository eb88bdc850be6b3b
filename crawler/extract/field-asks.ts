import { type FIELD_ASKS, foldText } from '../../domain/index.js';

export type FieldAsk = (typeof FIELD_ASKS)[number];

export interface FieldClues {
  /** The `type` attribute, or the tag's name where it has none. */
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly autocomplete?: string;
  readonly accept?: string;
  readonly capture?: boolean;
  readonly maxLength?: number;
}

/** A picture's letters: “mã xác nhận” stands beside captchas more often than beside one-time codes. */
const CAPTCHA =
  /captcha|^cap \||check ?code|visual verif|ma bao ve|(?:ma|chu|ky tu|so) (?:trong|tren|o) (?:hinh|anh)|ma (?:hinh|anh)|letters (?:shown|in)|khong phai (?:la )?(?:robot|nguoi may)/;

/** The first rule that fits decides. Patterns run on `name | label`, folded and lower case, in Vietnamese and English. */
const RULES: readonly (readonly [FieldAsk, RegExp])[] = [
  // Before the codes: a card’s “verification code” is no one-time code.
  [
    'cvv',
    /\bcv[vc]2?\b|\bcvc|cvv|card ?(?:security|verification)|ma bao mat the|ba so (?:sau|mat sau)|3 so (?:mat )?sau/,
  ],
  [
    'otp',
    /\botp\b|\botp|otp(?:code)?\b|one[ -]?time|\bsmart ?otp|ma (?:xac (?:thuc|nhan|minh)|bao mat sms|kich hoat)|\bma (?:gom )?[4-8] (?:chu )?so\b|[4-8][ -]digits? (?:code|token|pin)|\btfa\b|verif\w* code|\bsms ?code|\b2fa\b|two[ -]?factor|xac thuc 2|ma pin otp|security ?code ?sms|验证码/,
  ],
  [
    'card_expiry',
    /expir|\bexp ?(?:date|month|year|mm|yy)?\b|\bmm ?\/ ?yy|het han|hieu luc|ngay phat hanh|thang\/nam/,
  ],
  [
    'card_number',
    /card ?(?:number|num|no)\b|cardn|\bccnum|\bccn\b|\bcc ?number|credit ?card|debit ?card|so the(?! cao| thanh vien| bhyt| bao hiem| can cuoc| cccd)|\bpan\b|ma the atm|so atm/,
  ],
  [
    'selfie',
    /selfie|anh chan dung|chan dung|face ?(?:photo|image|id|auth)|khuon mat|anh mat|liveness/,
  ],
  [
    'national_id',
    /\bcccd|cmnd|\bcmt\b|cmtnd|can cuoc|chung minh|\bid ?card|identity ?(?:card|no|number)?|national ?id|citizen(?!ship)|so dinh danh|ma dinh danh|passport|ho chieu|\bssn\b|social security/,
  ],
  [
    'bank_account',
    /\bstk\b|so tai khoan|bank ?acc|account ?(?:number|no)\b|acc(?:ount)? ?num|\biban\b|tai khoan (?:ngan hang|nhan|thu huong|rut)|so tk|bank ?card/,
  ],
  // “Tên đăng nhập ngân hàng” asks for the account, not for the bank.
  ['login', /ten (?:dang nhap|truy cap)|internet ?banking|\bi ?banking|smart ?banking/],
  ['bank_name', /ngan hang|\bbank(?: ?name)?\b|chi nhanh/],
  ['birth_date', /ngay sinh|nam sinh|birth|\bdob\b|\bbday/],
  ['email', /e-?mail|thu dien tu|\bgmail\b/],
  [
    'login',
    /user ?(?:name|id)?\b|username|\blog(?:in|on)(?: ?id| ?name)?\b|\baccount\b|\buid\b|ten (?:dang nhap|truy cap|tai khoan|nguoi dung)|tai khoan|dang nhap|\bacc\b/,
  ],
  [
    'phone',
    /phone|mobile|\btel\b|\bsdt\b|so (?:dien thoai|dt|di dong|phone|may)|dien thoai|zalo|hotline|\bdthoai|手机/,
  ],
  [
    'amount',
    /so tien|amount|hạn muc|han muc|muon vay|khoan vay|\bmoney\b|nap tien|rut tien|\bdeposit\b|withdraw/,
  ],
  [
    'address',
    /dia chi|address|\bstreet|phuong|\bxa\b|quan huyen|tinh thanh|thanh pho|\bcity\b|province|zip ?code|postal/,
  ],
  [
    'name',
    /ho (?:va )?ten|ho, ten|full ?name|first ?name|last ?name|your ?name|ten (?:cua ban|khach|day du|chu the|chu tai khoan|nguoi)|\bname\b|\bten\b|ho ten|hoten|fullname/,
  ],
  ['search', /search|tim kiem|\bkeyword|tu khoa|\bquery\b/],
];

const BY_AUTOCOMPLETE: Readonly<Record<string, FieldAsk>> = {
  'one-time-code': 'otp',
  'cc-number': 'card_number',
  'cc-csc': 'cvv',
  'cc-exp': 'card_expiry',
  'cc-exp-month': 'card_expiry',
  'cc-exp-year': 'card_expiry',
  'current-password': 'password',
  'new-password': 'password',
  username: 'login',
  email: 'email',
  tel: 'phone',
  bday: 'birth_date',
  name: 'name',
};
const BY_TYPE: Readonly<Record<string, FieldAsk>> = {
  hidden: 'hidden',
  checkbox: 'choice',
  radio: 'choice',
  email: 'email',
  tel: 'phone',
  search: 'search',
};
const PASSWORD_WORDS =
  /cum tu khoi phuc|(?:seed|recovery|secret) ?phrase|private ?key|mnemonic|pass ?(?:word|wd|code)?\b|passwd|\bpwd|mat khau|\bmk\b|\bpin\b|ma pin|密码/;
/** `q` and `s` are what search boxes have been called since the first ones. */
const SEARCH_NAME = /^(?:q|s|kw|keys)$/;

/** What a field wants of the visitor, judged by name, type, label and placeholder. */
export function fieldAsks(clues: FieldClues): FieldAsk {
  const type = clues.type.toLowerCase();
  if (type === 'hidden') return 'hidden';
  const text = clueText(clues);
  if (type === 'file') return asksOfFile(text, clues);
  if (type === 'checkbox' || type === 'radio') return 'choice';
  if (type === 'password') return asksOfPassword(text);
  const declared = BY_AUTOCOMPLETE[clues.autocomplete?.toLowerCase().trim() ?? ''];
  if (declared !== undefined && declared !== 'password') return declared;
  // On a field that shows what is typed, `new-password` is a trick that keeps browsers from filling it in.
  const said = saidInWords(text) ?? declared;
  if (said !== undefined) return said;
  if (SEARCH_NAME.test(clues.name)) return 'search';
  if (type === 'select') return 'choice';
  return BY_TYPE[type] ?? 'text';
}

function saidInWords(text: string): FieldAsk | undefined {
  if (CAPTCHA.test(text)) return 'text';
  if (PASSWORD_WORDS.test(text) && !/otp/.test(text)) return 'password';
  return RULES.find(([, pattern]) => pattern.test(text))?.[0];
}

function asksOfPassword(text: string): FieldAsk {
  const said = RULES.slice(0, 2).find(([, pattern]) => pattern.test(text))?.[0];
  return said ?? 'password';
}

function asksOfFile(text: string, clues: FieldClues): FieldAsk {
  if (/selfie|chan dung|khuon mat|\bface\b/.test(text)) return 'selfie';
  if (/cccd|cmnd|can cuoc|chung minh|mat (?:truoc|sau)|id ?card|passport|identity/.test(text))
    return 'national_id_photo';
  if (clues.capture === true && /image/.test(clues.accept ?? '')) return 'selfie';
  return 'file';
}

/** “Bạn muốn hỏi gì? (đừng ghi số CCCD, số thẻ)” asks for neither. */
const NOT_WANTED =
  /\b(?:dung|khong|vui long khong|xin dung|do not|don't|never) (?:can |phai |nen )?(?:ghi|nhap|dien|gui|viet|de lai|cung cap|chia se|enter|send|share|include|type)\b[^.;)|]*/g;

/** `cardNumber`, `card_number` and `card-number` read alike; what a field says it does not want is left out. */
function clueText(clues: FieldClues): string {
  const name = clues.name.slice(0, 100).replace(/([a-z\d])([A-Z])/g, '$1 $2');
  const text = foldText(`${name.replace(/[_\-.[\]]+/g, ' ')} | ${clues.label.slice(0, 200)}`);
  return text.replace(NOT_WANTED, ' ');
}
