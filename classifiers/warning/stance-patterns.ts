/**
 * Shapes of who speaks to whom, on the folded view and sentence by sentence. Every repetition is bounded. They are grammar, not wording of
 * single texts: a third person who talks, advice against an act, a loss told as past, an authority that has acted.
 */
export interface StanceMark {
  readonly id:
    | 'told'
    | 'posing'
    | 'advice'
    | 'beware'
    | 'called_scam'
    | 'denied'
    | 'doubt'
    | 'loss'
    | 'report'
    | 'news'
    | 'law'
    | 'shown'
    | 'story'
    | 'refused'
    | 'shunned'
    | 'scoffed'
    | 'press'
    | 'quoted';
  /** What it says for the writer by itself, in log-odds; scams tell and warn too. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** Folding makes other words alike (đừng, dùng, đúng): where the sentence has accents this must stand in it. */
  readonly spelled?: RegExp;
  readonly vi: string;
  readonly en: string;
}

/** A third person of whom a story tells, on the folded view. */
export const OTHERS =
  'no|tui no|bon no|chung no|chung(?! (?:toi|ta|minh|em|con|chau|cu|nhan|chay|khoan|sinh|tay))|bon chung|bon (?:do|kia|nay|lua dao)|tui (?:nay|lua dao|lua)|may (?:dua|cha|thang|ong|ba)|dua (?:do|kia|nao)|ho|ben (?:do|kia|ay)|dau day(?: ben kia)?|con (?:do|kia)|(?:ong|anh|co|chi|ba|thang) (?:do|kia|ta|ay)|thang lua|ke (?:gian|xau|lua(?: dao)?)|(?:cac )?doi tuong|nguoi (?:la|ta|goi|kia|ban|dau day)|mot (?:tai khoan|nick|nhom|trang|page|ga|ten|nguoi(?: \\w{1,12})?)|nick (?:la|do|kia)|tro ly(?: cua \\w{1,12})?|co (?:nguoi|nhom)|nhom nay|ai do|cuoc goi|so la|tu van vien|nhan vien (?:do|kia|gia)|truong nhom|nhom truong|moi gioi';
const TALKS =
  'bao|keu|noi|du|doi|hu doa|doa|hoi|ga|xui|ru|moi|giuc|bat|yeu cau|hua|gui|goi|nhan|chan|block|lan mat|bien mat|rut|khoa|xung|lua|gia|lay|mo vay|an cap|trom|cuom|nuot|rao|chiem|lam quen|gioi thieu';
const RISKY =
  'bam|click|vao|vo|truy cap|mo link|mo file|tai (?:app|ung dung|file|ve)|cai|nhap|dien|go (?:so|ten|mat khau|cccd|thong tin)|gui (?:so|anh|cccd|can cuoc|ma|thong tin|tien)|quet|chuyen|ck|nap|dong|nop|coc|tin|cung cap|doc ma|dua|lam theo|nghe theo|ham|mua|thue|ky|di|mac bay';
const AUTHORITY =
  'cong an|canh sat|toa(?: an)?|vien kiem sat|co quan dieu tra|bo doi bien phong|phong pc\\d\\d|cuc [a-z]{1,12} [a-z]{1,12}';
const ACTED =
  'bat|khoi to|triet pha|tam giu|xet xu|tuyen|tuyen phat|phat|khuyen cao|tuyen truyen|lam ro|don|phat hien|xac dinh|canh bao|truy na';

/** Found by quotation marks, not by words. */
export const QUOTES = {
  id: 'quoted',
  weight: 2,
  vi: 'trích lời người khác',
  en: 'quotes what others wrote',
} as const;

export const STANCE_MARKS: readonly StanceMark[] = [
  {
    id: 'told',
    weight: 0,
    pattern: new RegExp(
      `\\b(?:${OTHERS})(?: (?:lai|cu|con|se|da|moi|lien|toan|hay|bat dau))? (?:${TALKS})\\b|\\bso 0\\d[\\d. ]{6,11}\\d (?:goi|nhan|gui|doi|moi)\\b`,
    ),
    vi: 'kể lời người khác',
    en: 'retells what others said',
  },
  {
    id: 'posing',
    weight: 0.9,
    pattern:
      /\b(?<!\b(?:chong|phong|tranh) )(?:mao danh|gia danh|gia lam|mao nhan|tu xung|xung (?:la|cong an|can bo|vien kiem sat|nhan vien|ben)|gia (?:giao dien|dau so|thuong hieu|nick|shipper|cong an|ngan hang|booking|shop|nhan vien|can bo|trang|web)|(?:trang|web|link|app) gia|gia mao)\b/,
    vi: 'nói rõ có kẻ giả danh',
    en: 'says that somebody poses as another',
  },
  {
    id: 'advice',
    weight: 0.4,
    pattern: new RegExp(
      `\\b(?:dung|khong nen|tuyet doi khong|chang nen|cho co|khong duoc)(?: (?:co|ai|nen|bao gio|nao|voi vang|voi|ma))? (?:${RISKY})\\b(?! (?:gap|ngay|lien|giup))` +
        `|\\bkhong (?:bam|click|dien|truy cap vao|cai|tin(?! thi| chu| em| anh| t\\b)|chuyen tien(?! duoc)|nap tien|cung cap (?:ma|otp|thong tin)|doc ma|lam theo|nghe theo)\\b` +
        `|(?:^ ?|[.!?;\\n] ?|, |nha |roi |minh |thoi )khoan (?:chuyen|bam|coc|vao|da|hay)\\b`,
    ),
    spelled: /(?<![\p{L}])(?:đừng|không|chẳng|chớ|khoan)(?![\p{L}])/u,
    vi: 'khuyên đừng làm theo',
    en: 'advises against it',
  },
  {
    id: 'beware',
    weight: 0,
    pattern:
      /\b(?:canh giac|coi chung(?= (?:bi|lua|mat|no|tui|bon|ke|dinh|sap|dua|link|trang|web|so|may|app|gap|ai|nha|nhe|nghen|nghe|voi|keo|do|lo|dang|dung|gia|hang|tien)\b| \S{1,60}[./]\w| ?(?:[^\w ]|$))|de phong|canh bao (?:(?:ve |cac |nhung )?(?:ung dung|app|trang|web|link|duong link|file|tep|tin nhan|cuoc goi|dau so|ma qr|hinh thuc|kich ban|nan)|(?:\w{1,12} ){0,3}(?:thu doan|chieu|lua|gia|tinh trang|nguoi dan|ba con|cu dan|ae|anh em|sv|moi nguoi))|ne (?:gap|lien|ra|ngay|nha)|tranh xa|sap bay|dinh bay|khuyen cao)\b/,
    vi: 'nhắc đề phòng',
    en: 'tells to beware',
  },
  {
    id: 'called_scam',
    weight: 0.3,
    pattern:
      /\b(?:deu la|toan la|do la|day la|dich thi|chac chan la|dung la|la) (?:lua(?: dao)?|gia mao|gia|scam|bay|chieu)\b|\b(?:lua|gia|xao) (?:do|day|nha|het|ca|trang tron|bip)\b|\bgia \w{2,12} (?:nha|do|day)\b|\b(?:trang|web|link|mui|bon|dan) lua\b|\(xao\)|\blua dao (?:do|day|nha|het|ca|truc tuyen)\b|\bxac nhan (?:la )?(?:gia|lua)\b|\bgia (?:mao )?(?:roi|rui)\b/,
    vi: 'gọi đó là lừa đảo',
    en: 'calls it a scam',
  },
  {
    id: 'denied',
    weight: 0.8,
    pattern:
      /\bkhong (?:(?:co|phat|gui|to chuc|ban hanh|lap|mo)(?! (?:bat ky|rui ro|van de|phi|chi phi|rang buoc|dieu kien|gi))(?: \w{1,12}){1,5} (?:nay|nao|do|ay)|(?:ai|co ai|ben nao|cho nao|ngan hang nao|co quan nao)(?: \w{1,12}){0,2} (?:duyet|goi|nhan tin|yeu cau|bat|doi|hoi|cho vay)|phai (?:cua )?(?:ben (?:em|minh)|shop|truong|chua|ngan hang|cong ty|phuong|minh)|do(?: \w{1,12}){1,5} (?:gui|lam|to chuc|phat hanh|lap)|dang bai|hop tac voi|phai (?:cua|app|trang|web|link) )/,
    vi: 'nói rõ không phải của mình',
    en: 'says it is not theirs',
  },
  {
    id: 'doubt',
    weight: 0.7,
    pattern: new RegExp(
      '\\b(?:co phai|phai|co|co bi|bi|la)(?: \\w{1,12}){0,2} (?:lua dao|lua|gia mao|scam)(?: \\w{1,12})? (?:khong|hong|ha|vay|chua|a)\\b' +
        '|\\b(?:uy tin|that|thiet|tin duoc|on|an toan|dang tin|duoc)(?: \\w{1,12}){0,2} (?:khong|hong|hok|chua|hay sao|hay gia)(?: (?:a|da|vay|zay|con|anh|chi|em|ban|ha|moi nguoi|ta|nhi|troi|bac|cac)){0,3}(?=[^\\w ]|$)' +
        '|(?<!\\b(?:ban|anh|chi|em|a|c|e|m) )\\bco (?:phai|gui|that|lien quan)(?: \\w{1,12}){0,10} (?:khong|hong)(?: (?:a|vay|ha|ta|moi nguoi))?(?=[^\\w ]|$)' +
        '|\\b(?:lua|gia|scam)(?: dao| mao)? (?:phai|dung) (?:khong|hong|hok)\\b|\\b(?:uy tin nhi|co sao (?:khong|hong)|biet nguon goc|lam sao gio|sao gio|gio (?:lam|phai) sao|(?<!\\b(?:cha|chang|khong|dau) )phai lam (?:sao|gi)|phai (?:goi|hoi|bao) (?:ai|dau))\\b' +
        '|\\bco that (?:la )?(?:\\w{1,12} ){0,12}khong\\b|\\bco (?:chuong trinh|dot|vu|chuyen|quy dinh|luat|chuyen do) (?:nao )?(?:\\w{1,12} ){0,14}khong (?:a|vay|co|cac|moi nguoi|anh|chi|ta)\\b' +
        '|\\b(?:that|thiet) hay (?:la )?(?:dua|gia|xao|lua)\\b|\\b(?:xin|cho)(?: \\w{1,12}){0,2} (?:y kien|loi khuyen)\\b|\\b(?:moi nguoi|mn|ca nha|(?:cac|may) (?:bac|anh|chi|ban|mom|me)|chi em|anh em|ae) (?:nghi|thay) sao\\b|\\b(?:doi|lay) lai(?: \\w{1,12}){0,2} duoc khong\\b|\\bla sao (?:vay|a|ta|troi)\\b' +
        '|\\bai(?: \\w{1,12}){0,3} (?:xai|lam|dung|dinh|bi|gap|vao|vo|mua|vay|tham gia|rut|bam|mo|thu|cai|nap|choi|coc)(?: \\w{1,12}){0,2} (?:chua|roi)\\b' +
        '|\\b(?:xem|coi|danh gia|kiem tra|check|tra) (?:ho|giup|gium|dum)\\b|\\bthay (?:nghi|ghe|mui|sai sai)\\b|\\bghe qua\\b|\\bnghi nghi\\b',
    ),
    vi: 'hỏi thật giả',
    en: 'asks whether it is true',
  },
  {
    id: 'shown',
    weight: 0,
    pattern:
      /\b(?:fwd|fw)\b|\b(?:nhan|thay|gap|luot|gui|dang)(?: \w{1,12}){0,3} (?:tin|cai|bai|quang cao|link|mau tin|doan|cau)(?: nhan)? (?:nay|do|kia|the nay)\b|\b(?:nhan|thay)(?: \w{1,12}){0,2} (?:tin nhan|quang cao|bai dang|email|mail)\b|\b(?:dang lai|luong tin|chup man hinh)(?: \w{1,12}){0,2} (?:lan|ne|day|roi|kia)\b|\bcai nay la (?:sao|gi)\b/,
    vi: 'đưa lại tin đã nhận',
    en: 'shows what was received',
  },
  {
    id: 'loss',
    weight: 0,
    pattern:
      /\b(?:bi|vua|moi|suyt|xem|xiu|mem|lo|trot|tung|da)(?: \w{1,12}){0,2} (?:lua|hack|dinh bay|sap bay|du do|gat|dan mui)\b(?! (?:app nao|bao nhieu|ben))|(?<!\b(?:la|se|thi|keo|khoi|de|chung|tranh|khong|bi mat|ma) )mat (?:het|trang|toi gan|toi qua|gan|tong|tong cong|sach|toi \d|\d{1,3} ?(?:tr|trieu|cu|k|chai|ty|\.|,))|\b(?:(?:da|bi) mat tien|mat tien (?:roi|toi|that|oan)|bi (?:du|phinh|gai bay)|bi (?:mat|hack|chiem|cuop|danh cap)(?: quyen)? (?:nick|zalo|fb|facebook|acc|sim))\b|\b(?:lo|trot)(?: \w{1,12}){0,1} (?:bam|vao|vo|tai|cai|nhap|chuyen|ck|coc|nap|doc|quet|dang nhap|cung cap|dien)\b|\bmat tien (?:ngan hang|trong|ngay)|\b(?:bay (?:mau|luon|sach)|chan (?:so|lien lac|luon|minh|em|het|zalo|fb|facebook)(?! (?:thi|tu))|mat hut|rut sach|bi dieu khien|trang tay)\b|\b(?:vua|moi|da|bi) mat (?:sim|nick|zalo|fb|acc|tien|\d)/,
    vi: 'kể chuyện bị mất',
    en: 'tells of a loss',
  },
  {
    id: 'report',
    weight: 0.6,
    pattern:
      /\b(?:em|minh|toi|tui|t|me|chi|con|nha)(?: \w{1,12}){0,3} (?:to giac|trinh bao|to cao|bao cong an|lam don)\b/,
    vi: 'định trình báo',
    en: 'means to report it',
  },
  {
    id: 'news',
    weight: 0.9,
    pattern: new RegExp(
      `\\b(?:${AUTHORITY})(?: [\\w.,'()-]{1,20}){0,9} (?:${ACTED})\\b|\\b(?:khoi|truy) to (?!ban|anh|chi|ong|ba|quy|chu|bac)|\\bbi (?:cao|can) \\w|\\bban an\\b`,
    ),
    vi: 'đưa tin cơ quan chức năng đã làm',
    en: 'reports what the authorities did',
  },
  {
    id: 'law',
    weight: 0.7,
    pattern:
      /\bluat su(?: \w{1,12}){0,3} (?:oi|cho hoi|tra loi|khuyen|dan)\b|\b(?:hoi|nho) luat(?: su)?\b|\btra loi (?:cau hoi|ban doc)\b/,
    vi: 'hỏi đáp pháp luật',
    en: 'asks or answers about the law',
  },
];

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
