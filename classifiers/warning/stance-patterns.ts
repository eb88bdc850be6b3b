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
    | 'robbed'
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
  'bao|keu|noi|du|doi|hu doa|doa|hoi|ga|xui|ru|moi|giuc|bat|yeu cau|hua|gui|goi|nhan|chan|block|lan mat|bien mat|rut|khoa|xung|lua|gia|rao|lam quen|gioi thieu';
/** What scams would have people do. */
export const RISKY =
  'bam|click|vao|vo|truy cap|mo link|mo file|tai (?:app|ung dung|file|ve)|cai|nhap|dien|go (?:so|ten|mat khau|cccd|thong tin)|gui (?:so|anh|cccd|can cuoc|ma|thong tin|tien)|quet|chuyen|ck|nap|dong|nop|coc|tin|cung cap|doc ma|dua|lam theo|nghe theo|ham|mua|thue|ky|di|mac bay';
const AUTHORITY =
  'cong an|canh sat|toa(?: an)?|vien kiem sat|co quan dieu tra|bo doi bien phong|phong pc\\d\\d|cuc [a-z]{1,12} [a-z]{1,12}';
const ACTED =
  'bat|khoi to|triet pha|tam giu|xet xu|tuyen|tuyen phat|phat|khuyen cao|tuyen truyen|lam ro|don|phat hien|xac dinh|canh bao|truy na';

/** Found by quotation marks, not by words. */
export const QUOTES = {
  id: 'quoted',
  weight: 1.8,
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
    weight: 0.8,
    pattern:
      /\b(?<!\b(?:chong|phong|tranh) )(?:mao danh|gia danh|gia lam|mao nhan|tu xung|xung (?:la|cong an|can bo|vien kiem sat|nhan vien|ben)|gia (?:giao dien|dau so|thuong hieu|nick|shipper|cong an|ngan hang|booking|shop|nhan vien|can bo|trang|web)|(?:trang|web|link|app) gia|gia mao)\b/,
    vi: 'nói rõ có kẻ giả danh',
    en: 'says that somebody poses as another',
  },
  {
    id: 'advice',
    weight: 0.9,
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
    weight: 0.2,
    pattern:
      /\b(?:canh giac|coi chung(?= (?:bi|lua|mat|no|tui|bon|ke|dinh|sap|dua|link|trang|web|so|may|app|gap|ai|nha|nhe|nghen|nghe|voi|keo|do|lo|dang|dung|gia|hang|tien)\b| \S{1,60}[./]\w| ?(?:[^\w ]|$))|de phong|canh bao (?:(?:ve |cac |nhung )?(?:ung dung|app|trang|web|link|duong link|file|tep|tin nhan|cuoc goi|dau so|ma qr|hinh thuc|kich ban|nan)|(?:\w{1,12} ){0,3}(?:thu doan|chieu|lua|gia|tinh trang|nguoi dan|ba con|cu dan|ae|anh em|sv|moi nguoi))|ne (?:gap|lien|ra|ngay|nha)|tranh xa|sap bay|dinh bay|khuyen cao)\b/,
    vi: 'nhắc đề phòng',
    en: 'tells to beware',
  },
  {
    id: 'called_scam',
    weight: 0.2,
    pattern:
      /\b(?:deu la|toan la|do la|day la|dich thi|chac chan la|dung la|la) (?:lua(?: dao)?|gia mao|gia|scam|bay|chieu)\b|\b(?:lua|gia|xao) (?:do|day|nha|het|ca|trang tron|bip)\b|\bgia \w{2,12} (?:nha|do|day)\b|\b(?:trang|web|link|mui|bon|dan) lua\b|\(xao\)|\blua dao (?:do|day|nha|het|ca|truc tuyen)\b|\bxac nhan (?:la )?(?:gia|lua)\b|\bgia (?:mao )?(?:roi|rui)\b/,
    vi: 'gọi đó là lừa đảo',
    en: 'calls it a scam',
  },
  {
    id: 'denied',
    weight: 1.1,
    pattern:
      /\bkhong (?:(?:co|phat|gui|to chuc|ban hanh|lap|mo)(?! (?:bat ky|rui ro|van de|phi|chi phi|rang buoc|dieu kien|gi)\b)(?: \w{1,12}){1,5} (?:nay|nao|do|ay)|(?:ai|co ai|ben nao|cho nao|ngan hang nao|co quan nao)(?: \w{1,12}){0,2} (?:duyet|goi|nhan tin|yeu cau|bat|doi|hoi|cho vay)|phai (?:cua )?(?:ben (?:em|minh)|shop|truong|chua|ngan hang|cong ty|phuong|minh)|do(?: \w{1,12}){1,5} (?:gui|lam|to chuc|phat hanh|lap)|dang bai|hop tac voi|phai (?:cua|app|trang|web|link) )/,
    vi: 'nói rõ không phải của mình',
    en: 'says it is not theirs',
  },
  {
    id: 'doubt',
    weight: 0.9,
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
    weight: 0.5,
    pattern:
      /\b(?:em|minh|toi|tui|t|me|chi|con|nha)(?: \w{1,12}){0,3} (?:to giac|trinh bao|to cao|bao cong an|lam don)\b/,
    vi: 'định trình báo',
    en: 'means to report it',
  },
  {
    id: 'news',
    weight: 1,
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
