import { RISKY } from './stance-patterns.js';

// Shapes of what is wanted of the reader, on the folded view and sentence by sentence; every repetition is bounded.

/** Where a request leads to whoever it should: police, a switchboard, a counter, the official app. */
export const OFFICIAL_WAY =
  /\b(?:113|156|5656|1[89]00\d{0,6}|cong an|tong dai|chi nhanh|quay|tru so|ung dung chinh thuc|app chinh|dich vu cong|chinh thuc|benh vien|phuong|nguoi than|gia dinh)\b/;

/** Getting in touch, with whom ever. */
export const CONTACT =
  /\b(?:ib|inbox|ibox|lien he|lh|ket ban|add|nhan tin cho|nhan cho|nhan (?:zalo|tele|zl)|nt|ping|dm|cmt|zalo|zl|tele|telegram|de lai (?:so|sdt)|(?:so|sdt) (?:cua )?(?:em|minh|anh|chi|ls|luat su)|share (?:so|sdt|tele|zalo)|goi (?:so|ngay|lai|em|anh|chi|toi)|bam (?:phim|so|\d)|nhan (?:phim|lai|so))\b/;

/** The reader is handed over to somebody: the sellers of recovery, loans and tasks all end so. */
export const HAND_OVER =
  /\b(?:ib|inbox|ibox|lh|dm|ping|ket ban (?:zalo|tele|voi)|add (?:zalo|tele|em|minh|nhom)|de lai (?:so|sdt)|bam phim|(?:so|sdt) (?:cua )?(?:em|minh|anh|chi) (?:la|ne|day)|minh (?:chi|share|gioi thieu) (?:cho|link|so|cach|nhom)|(?:vo|vao|tham gia) (?:nhom|gr|group|kenh|room) (?:nay|ben|cua|voi|em|minh))\b|(?:^ ?|, |\b(?:thi|cu|hay|can|nao(?: \w{1,12}){1,3}) )nhan (?:tin )?(?:cho |voi )?(?:em|minh|toi|tui|t|ban ay|anh ay|chi ay|ad|admin|page)\b/;

/** A telephone or account number, or a handle. */
export const NUMBER = /(?:\+84|\b0)\d[\d. -]{6,12}\d\b|@\w{3,}|\b\d{9,16}\b/;

const YOU = 'ban|anh|chi|co|chu|bac|quy khach|ba con|ong|ba|me|bo|chau';
const ACT =
  'bam|nhan vao|an vao|click|truy cap|tai(?! khoan)|cai|nhap|quet|chuyen|ck|nap|dong|nop|coc|dat coc|gui|cung cap|(?<!\\bban )doc|doc (?:ma|otp|so)|dang ky|dang nhap|xac nhan|xac thuc|thanh toan|vao|vo|tham gia|mua|ke khai|dua|ung(?! dung| ho)|lay|giu|chup|boi duong';

/** “Hãy” opens a clause or follows whoever is addressed; folded it is “or” elsewhere. */
const IMPERATIVE = `^ ?|[,:;(–-] ?|\\b(?:${YOU}|ban doc|khach(?: hang)?|moi nguoi|ca nha|em|thi|xin|roi) `;
/** The reader is asked outright. */
export const ASKED_OUTRIGHT = new RegExp(
  `\\b(?:vui long|(?<=${IMPERATIVE})hay|(?:xin )?moi (?:${YOU}|khach)|nhanh tay|de nghi|yeu cau (?:${YOU})|de (?:nhan|lay|rut|mo|tranh|khoi|duoc|xac)|muon)(?: \\w{1,12}){0,5} (?:${ACT})\\b`,
);

/** The reader is asked to act, in whatever words. */
export const REQUEST = new RegExp(
  `${ASKED_OUTRIGHT.source}` +
    `|\\b(?:${YOU}) (?:chi can |chi viec |cu |chiu kho |ranh |phai |can |nen |co the |lam on |vui long |giup )?(?:${ACT})\\b` +
    `|\\b(?:${ACT})(?: \\w{1,12}){0,7} (?:giup|ho|nha|nhe|nhen|lien|ngay|gap|truoc|cho (?:em|anh|chi|ben em|toi))\\b` +
    '|\\b(?:chi can|chi viec|mien phi|nhan ngay|dang ky|ben (?:em|minh|toi|nay|anh) (?:co|rut|lay|ho tro|nhan))\\b',
);

/** What is asked for is to come to the writer. */
export const TO_WRITER =
  /\b(?:doc|dua|gui|chuyen|ck|nop|ung(?! dung)|bom|bu|cuu|muon|vay|nap|dong)(?: \w{1,12}){0,2} (?:cho |qua |ve |voi )?(?:em|anh|chi|con|toi|tui|tao|t|chau|thay|minh|mk|ny|day)\b/;
/** What opens an account or a telephone: whoever asks for it outright tells no story. */
export const SECRET =
  /\b(?:ma (?:vua|otp|so|xac|nhan|do|kia|tren|gui|bao mat|\d)|otp|mat khau|cvv|so the|(?:cai|tai)(?: \w{1,12}){0,2} (?:ung dung|app|phan mem|file|apk)|chia se man hinh|(?:quyen )?tro nang)\b/;
/** Haste, a deadline, what happens otherwise. */
export const PRESSES =
  /\b(?:truoc \d{1,2} ?(?:h|gio|:)|truoc \d{1,2}\/|het han|han chot|keo (?:het|muon|lo)|so luong co han|chi con \d|con \d suat|nhanh (?:tay|len)|neu khong se|khong (?:lam|nop|xac minh|dang ky|cap nhat|dong)(?: \w{1,12}){0,3} (?:se|thi)|chua (?:xac minh|nop|quet|dang ky) se)\b/;
/** The writer vouches that it is no scam; a question does not. */
export const VOUCHES =
  /\b(?:khong (?:phai |he |co )?(?:lua|scam|da cap)(?: (?:dao|ai|coc|dau|nha|gat))?\b(?! (?:khong|ha|sao|chu))|khong (?:truc loi|pr)\b|khac (?:deu )?la (?:gia|lua)|(?:trung ten|nhai) la gia)/;
/** The same, to whoever asked: a question before it excuses nothing. */
export const VOUCHES_TO_ALL =
  /\b(?:that|thiet|uy tin) (?:nha|ne|luon) (?:mn|moi nguoi|ca nha|ba con|cac|anh|chi)\b/;
/** Somebody went there, or something stands there: a story's link. */
export const WENT_TO =
  /(?<!\b(?:ai|neu|nao) )\b(?:bi|lo|vua|tung)\b(?: \w{1,12}){0,6} ?$|\b(?:dat|nam|chay|lap) (?:tai|o) ?$|\b(?:chi|anh|ba|bac|di|co|me|ma|ban|con|dua|chong|vo)(?: \w{1,12}){0,3} (?:tui|minh|toi|t|em|nha)(?: \w{1,8})? (?:bam|vao|vo|mo|click)(?: (?:link|trang))? ?$/;
/** Where a link is said to be: the reader is sent there. */
export const SENDS_TO =
  /\b(?:tai|qua|bam|vao|vo|truy cap|click|o)(?: (?:link|trang|web|day|nay))? ?:? ?$|: ?$/;

/** Money to be sent to a stated account, whatever else is warned of; not what is told not to be sent. */
export const TO_ACCOUNT =
  /(?<!\b(?:dung|khong|bao|doi|bat|bi|keu|xui|du)(?: \w{1,12}){0,4} )\b(?:chuyen khoan|chuyen|ck|gui)(?: \w{1,12}){0,4} \d[\d.,]{0,12}\w{0,6}(?: \w{1,8}){0,2} (?:vo|vao|qua|toi|den|sang)(?: (?:so|stk|tk|tai khoan))? \d{8,16}\b/;

/** A polite invitation beside a link, whatever else the sentence says. */
export const INVITES =
  /\b(?:vui long|(?:can|thich|muon|hung thu)(?: \w{1,12}){0,2} thi|thu (?:lien he|vo|vao)|(?:ban|ai|anh|chi) can\b|(?:doi|nap|dien|choi|dang ky) (?:qua|tai|o|x)\b|moi (?:ban|anh|chi|co|chu|bac|quy|khach|ba con|ca nha|cac|ong)\b|de (?:nhan|huy|rut|mo|xac|tranh))/;

/** A good end promised or told, and not denied: the usual bait of who sells recovery, tasks and gifts under a victim's name. */
export const GOOD_END =
  /(?<!\b(?:khong|chua|chang|moi)(?: \w{1,8}){0,2} )\b(?:lay lai (?:duoc|tien)|nhan lai tien|tien ve|rut (?:ve )?duoc|(?:that|thiet) (?:nha|ne|luon|a|moi nguoi)|(?:duoc|nhan|ve|co)(?: \d\w{0,8})?(?: tien)? (?:that|thiet)(?! (?:khong|hong|ha|hay|sao|vay|hok|ke|bi|lap|te|hai|bai|mang|la))|khong phai lua|tuong (?:la )?(?:lua|ma|scam|gia)|(?<!co )so lua|uy tin|cam ket|hoan tien (?:cho (?:anh|chi|ban|em|minh)|100|du|ngay|lien|trong)|boi hoan|thu hoi (?:tien|von)|ho tro (?:nan nhan|ban|anh|chi|thu|lay)|truy vet|hacker|chot loi|ung ho|dong gop)\b/;

/** What is only hoped or thought of before it. */
export const HOPED =
  /\b(?:neu|nghi(?: la| rang)?|tuong|mong|hy vong|hi vong|cu ngo|tinh)(?: [\w.,]{1,12}){0,8} ?$/;
/** Money drawn once is bait in a story that ends badly. */
export const DRAWN_ONCE =
  /^(?:rut|tien ve|(?:ve|nhan|duoc|co)(?: \d\w{0,8})?(?: tien)? (?:that|thiet))/;
export const ENDED_BADLY =
  /\b(?:(?:em|minh|toi|tui|me|ba|ma|vo|chong)(?: \w{1,12}){0,4} (?:mat|ban|vay|no|thua|khoc|dinh|cam)|mat (?:sach|het|trang)|ve 0|thua (?:sach|het)|no (?:chan|khoa|lan|bao|doi|tha|vat|nuot|hut)|(?:san|app|trang)(?: \w{1,12}){0,2} (?:sap|bay mau|dong cua|bao (?:thue|phi|loi|sai)))\b/;
/** A worse end that only others offer vouches for the writer's own. */
export const OTHERS_BAD = /\b(?:khac|cho kia|ben kia|con lai|ib|lien he|nhan (?:em|minh))\b/;
/** A request not to do it. */
export const NEGATED = new RegExp(`\\bkhong \\w|\\b(?:dung|cho)(?: co)? (?:${RISKY})\\b`);

/** The reader is the one accused or pressed. */
export const ACCUSES_READER = new RegExp(
  `\\b(?:${YOU}|tai khoan|thue bao|so(?! bi))(?: \\w{1,12}){0,5} (?:lien quan|vi pham|bi (?:khoi to|dieu tra|phong toa|trieu tap|khoa|bat)|co hanh vi|qua han|no xau|tron no|dinh vao)\\b` +
    '|\\b(?:quyt|tron no|boc phot|truy tim|tim nguoi|vay tien roi|xu ly no|thu hoi no|tien chuoc|bao lanh)\\b',
);
