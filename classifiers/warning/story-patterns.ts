import { OTHERS, type StanceMark } from './stance-patterns.js';

/**
 * Marks of people who tell, mock or shrug, on the folded view and sentence by sentence, beside those of `STANCE_MARKS`. Every repetition is
 * bounded. They are grammar of telling: a time gone by with somebody in it, an act declined, a step away, a jeer, the register of the press.
 */
const SELF = 'em|minh|toi|tui|tao|t|con|chau';
const KIN =
  'me|ma|ba|bo|ong|noi|ngoai|chi|anh|co|chu|bac|di|cau|vo|chong|ban|dua|nguoi|hang xom|ca nha';
const MANY = 'mot|hai|ba|bon|nam|sau|bay|tam|may|vai|nua|\\d{1,2}';
/** Past times; “chiều nay”, “tối nay” are as often the deadline of a demand. */
const GONE_BY =
  '(?:hom|bua|sang|trua|chieu|toi|dem)(?: (?:qua|kia|truoc|no|ay|do))|sang nay|(?:tuan|thang|nam) (?:truoc|ngoai|roi|do)|(?:hom|bua|ngay) sau|luc (?:do|ay)|hoi (?:dau|truoc|thang|nam)' +
  `|(?:${MANY}) (?:phut|tieng|bua|hom|ngay|tuan|thang|nam)(?: (?:truoc|sau|nay|roi|lien))`;
/** What somebody did who took the bait; `em`, `anh` and the like are left out: they are the reader as often. */
const DONE =
  'go|nhap|doc|dien|bam|mo|tin|dua|tai|nghe|quet|nap|rut|danh|choi|dang nhap|cup|xoa|chan|ngoi|nghi|thay|nhin|chay|khoc|run|ban';

export const STORY_MARKS: readonly StanceMark[] = [
  {
    id: 'story',
    weight: 0.2,
    pattern: new RegExp(
      `\\b(?:${GONE_BY})(?:,? \\w{1,12}){0,8}?,? (?:${SELF}|${KIN}|${OTHERS})\\b` +
        `|\\b(?:${SELF}|${KIN})(?: \\w{1,12}){0,5},? (?:${GONE_BY})\\b` +
        `|\\b(?:toi|tui|tao)(?: \\w{1,12}){0,2} (?:${DONE})\\b` +
        '|\\bminh (?:tin|nghi|thay|go|nhap|bam|cup|chan|ngoi|khoc)\\b' +
        `|\\b(?:${KIN}|thang|con)(?: \\w{1,12}){0,3} (?:moi|vua|tung) bi ?[:,.]|\\b(?:toi|den) noi (?:thi|moi|la|hoa ra)\\b` +
        '|\\bke (?:ra|lai|that|thiet|cho|vay)\\b|\\b(?:toi gio|den gio|gio) (?:van|moi|con|tay chan|ngoi)\\b|\\b(?:vua|da|moi) (?:nhap|dien|quet|cai|tai|bam|chuyen|coc|nap|gui)(?: \\w{1,12}){1,10} (?:xong|moi (?:thay|biet)|gio|thi)\\b|\\b(?:hoa ra|ai ngo|ai de|the la|cu the|vua cup may|tien tiet kiem ca doi)\\b',
    ),
    vi: 'kể chuyện đã qua',
    en: 'tells of what is past',
  },
  {
    id: 'refused',
    weight: 0,
    pattern: new RegExp(
      `\\b(?:${SELF}|me|ma|ba|vo|chong)(?: \\w{1,12}){0,3} (?:cup may|tat may|cup luon|chan (?:luon|so|no|lien)|khong (?:bam|tin|chuyen|lam theo|nghe theo|dam|doc|dua|nap|coc)|chua (?:bam|chuyen|nap|coc|doc|dam|dua)|xoa (?:luon|lien|tin)|thoat|bo (?:di|qua|ve))\\b` +
        '|\\b(?:may (?:ma|la|ghe|qua|sao)|suyt(?: nua| chut)?)\\b',
    ),
    vi: 'nói mình đã không làm theo',
    en: 'says that he declined',
  },
  {
    id: 'robbed',
    weight: 0.6,
    pattern: new RegExp(
      `\\b(?:${OTHERS}|(?:trang|link|web|app) (?:do|nay|kia))(?: (?:lai|cu|se|da|lien|toan|moi))? (?:lay(?! lai)|mo vay|an cap|trom|cuom|nuot|chiem|hut|xin (?:danh ba|otp|cccd|can cuoc))\\b`,
    ),
    vi: 'nói kẻ khác lấy mất gì',
    en: 'says what others take away',
  },
  {
    id: 'shunned',
    weight: 0.6,
    pattern:
      /\b(?:thi|la|nho|nen)(?: (?:ba con|cu|nho|phai))? (?:thoat (?:ra|lien|ngay|luon)|tat (?:may|lien|ngay|di|luon)|cup(?: may)?|bo qua|lo di|block|report|bao cao|bam bao cao|chay)\b|\bxoa (?:tin|link|nhom|app|lien|le|luon)\b|\b(?:thoat|tat di|cup may)(?: \w{1,12}){0,1} (?:lien|le|gap|luon|ra)\b|\bdung (?:gui|chia se|truyen|dang|share)(?: \w{1,12}){0,2} (?:tiep|nua|lung tung)\b|\b(?:chay|ne) (?:gium|le|gap)\b/,
    vi: 'bảo tránh đi',
    en: 'tells to keep away',
  },
  {
    id: 'scoffed',
    weight: 0.6,
    pattern:
      /\b(?:ai ranh|ranh (?:ghe|that|qua|du)|mac cuoi|cuoi (?:xiu|muon|met|ngat|te|bo)|ai ma tin|(?:ma|quy|cho|troi) no tin|tin sao noi|(?:la|co|dung la) ma (?:nha|do|chu|day)|nghe (?:la|phat|cai) (?:biet|thay)|biet (?:lien|ngay)(?: la)? (?:lua|xao|gia)|bai cu|kich ban cu|tuong (?:ai|tui|tao|toi|t) (?:ngu|khong biet|tin)|ngao (?:a|ha|gia)|tha mieng|nuoi (?:ga|heo)|vat (?:long|kiet)|lua ga|ga (?:moi|beo)|treo dau|ve banh|banh ve|tien mat tat mang|tham thi|(?:la|nghe|nhin) thay (?:gia|xao|mui|dieu)|tao lao|nham nhi|ba xam)\b/,
    vi: 'chê, giễu trò đó',
    en: 'jeers at the trick',
  },
  {
    id: 'press',
    weight: 0,
    pattern:
      /\b(?:cuc|so|bo|chi cuc|phong|ngan hang nha nuoc|hiep hoi|trung tam)(?: \w{1,12}){1,6} (?:thong tin ve|neu ten|neu ro|ghi nhan|luu y|khang dinh|cho biet|cong bo|lap danh sach)\b|\b(?:ghi nhan|tiep nhan|thong ke|theo doi|trung binh|trung vi)(?: \w{1,12}){0,4} \d[\d.,]{0,8} ?%? ?(?:don|vu|truong hop|nan nhan|nguoi|phan anh|trang|cuoc goi|tin)?\b|\b(?:nan nhan|nguoi bi hai|bi hai|nguoi tieu dung|cac trang nay|nhung trang nay|cac nhom nay)\b(?! oi)|\b(?:cac )?chuyen gia(?: \w{1,12}){0,4} (?:khuyen|nhan dinh|cho rang|canh bao|luu y)\b|\b(?:tuan san|ban tin|chuyen muc|phong vien|toa soan|theo (?:dieu tra|khao sat|thong ke)|nhom nghien cuu|dieu tra vien|cao trang|hoi dong xet xu|tu ho so|bai tap|goi y|tiet hoc|duoi goc nhin|phat hien (?:nhom|duong day|trang|tai khoan|duong link))\b/,
    vi: 'giọng bản tin, báo cáo',
    en: 'speaks as the press and reports do',
  },
];
