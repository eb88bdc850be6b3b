import { foldText } from '../../domain/index.js';

type Dice = () => number;

/** Words and word groups with the short forms people write for them, the commonest first; longer groups before their parts. */
const SHORT: Readonly<Record<string, string>> = {
  'số tài khoản': 'stk sotk',
  'tài khoản': 'tk tkhoản tk',
  'chuyển khoản': 'ck ckhoản ck',
  'ngân hàng nhà nước': 'nhnn',
  'ngân hàng': 'nh nhàng nh',
  'số điện thoại': 'sđt sdt',
  'điện thoại': 'đt dt đthoại',
  'liên hệ': 'lh lhệ',
  'liên kết': 'lkết',
  'cộng tác viên': 'ctv',
  'mọi người': 'mn mng',
  'nhắn tin': 'nt ntin ib',
  'nhắn riêng': 'ib inb',
  'tin nhắn': 'tn',
  'bây giờ': 'bjo bgiờ h',
  'bao giờ': 'bh bjo',
  'bao nhiêu': 'bn bnhiêu nhiu',
  'như thế nào': 'ntn',
  'thế nào': 'tnào',
  'hôm nay': 'hnay nay hum nay',
  'hôm qua': 'hqua hqa',
  'khách hàng': 'kh khách kh',
  'quý khách': 'qk qkhách',
  'công việc': 'cv cviệc',
  'công ty': 'cty ct',
  'công an': 'ca',
  'nhân viên': 'nv nviên',
  'nhiệm vụ': 'nv nvụ',
  'thông tin': 'ttin tt',
  'thông báo': 'tbáo tb',
  'thanh toán': 'ttoán tt',
  'giao dịch': 'gd gdịch',
  'lãi suất': 'ls lsuất',
  'mật khẩu': 'mk mkhẩu pass',
  'hợp đồng': 'hđ hđồng',
  'hồ sơ': 'hs hsơ',
  'đăng ký': 'đk đký dki',
  'đăng nhập': 'đnhập log',
  'điều kiện': 'đk đkiện',
  'kiểm tra': 'ktra check kt',
  'xác nhận': 'xnhận xn',
  'xác thực': 'xthực',
  'hướng dẫn': 'hdẫn hd',
  'hỗ trợ': 'htrợ ht',
  'tư vấn': 'tvấn tv',
  'đầu tư': 'đtư dtu',
  'lừa đảo': 'lđảo ldao',
  'dịch vụ': 'dv dvụ',
  'chuẩn bị': 'cbị',
  'bảo hiểm': 'bh bhiểm',
  'gia đình': 'gđ gđình',
  'bình thường': 'bt bthg',
  'sản phẩm': 'sp',
  'thu nhập': 'tn tnhập',
  'thời gian': 'tgian tg',
  'ưu đãi': 'ưđ uđãi',
  'miễn phí': 'free mphí',
  'người ta': 'ngta nta',
  'anh chị em': 'ace',
  'anh chị': 'ac',
  'anh em': 'ae',
  'chị em': 'ce',
  'cảm ơn': 'tks thanks cơn',
  'trả lời': 'rep',
  'bình luận': 'cmt',
  'không biết': 'kbt kb',
  không: 'k ko k kh hok hông hong khum hem 0',
  được: 'đc dc đc đk dk',
  gì: 'j ji j',
  rồi: 'r rùi ròi gòi',
  vậy: 'v z zậy dậy',
  với: 'vs zới',
  người: 'ng ngừi',
  biết: 'bt bik bít',
  những: 'nhg nhữg',
  nhưng: 'nhg nma nhưg',
  nhiều: 'nhìu nh',
  mình: 'mk m mih mìn',
  luôn: 'lun',
  trước: 'trc trcs',
  quá: 'wá qá',
  qua: 'wa',
  nhé: 'nhá nhe nha nka',
  nha: 'nhaa nka nhaaa',
  em: 'e',
  anh: 'a',
  chị: 'c cj',
  bạn: 'b bn',
  mày: 'm mài',
  tao: 't',
  tôi: 't tui',
  chưa: 'ch chx',
  cũng: 'cg cx cũg',
  giờ: 'h giờ',
  làm: 'lm làm',
  việc: 'vc việc',
  vợ: 'vk',
  chồng: 'ck',
  nói: 'ns',
  nước: 'nc',
  mới: 'ms',
  thích: 'thik',
  muốn: 'mún',
  thôi: 'thui hoi',
  yêu: 'iu',
  sao: 's seo',
  của: 'of của',
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  triệu: 'tr củ',
  nghìn: 'k',
  ngàn: 'k',
  vào: 'vô zô zào',
  và: '& vs zà',
  hoặc: 'hoặc or',
  lắm: 'lém',
  đi: 'ik đi',
  ơi: 'ưi oi',
  bằng: '=',
  điện: 'đ',
  tháng: 'th',
  nhanh: 'nhah lẹ',
  đang: 'đag dag',
};

const ALTERNATIVES = new Map(
  Object.entries(SHORT).map(([long, forms]) => [long, forms.split(' ')]),
);
const GROUPS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(SHORT)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Sounds spelled otherwise; each writer has some of these habits and keeps them. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ph(?=\p{L})/gu, 'f'],
  [/(?<!\p{L})gi(?=[àáảãạaăắằâấầậờớởợơữừứưúùủuôồốôêếềèéoóòọ])/gu, 'j'],
  [/(?<!\p{L})qu(?=[aáàảãạăâeéêếềyýỳỷ])/gu, 'w'],
  [/(?<!\p{L})v(?=[aàáâậầôồềềêeợờớuiị])/gu, 'z'],
  [/(?<=[aăâeêiíìỉĩịoôơuưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữự])ng(?!\p{L})/gu, 'g'],
  [/(?<=[aáàảãạiíìỉĩịeêếềểễệ])nh(?!\p{L})/gu, 'h'],
  [/(?<!\p{L})ngh(?=[iíìỉĩịeêếềệ])/gu, 'ng'],
  [/(?<!\p{L})c(?=[aàáảãạoóòôồốộơuúùủư]\p{L}?(?!\p{L}))/gu, 'k'],
  [/(?<=\p{L})i(?=[êếềểễệ]|(?!\p{L}))/gu, 'j'],
  [/iề(?=u)|iể(?=u)|iê(?=u)/gu, 'i'],
  [/uô(?=[nm])|uố(?=[nm])|uồ(?=[nm])/gu, 'u'],
];
const MARKS = /[.,;!?]+(?=\s|$)/g;
const KEYS: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/**
 * The text as somebody would chat it: a writer who shortens much or little, respells sounds in a few ways of his own, with or without accents, marks
 * and capitals, with slips of the keyboard. Links, handles and digits stay. Deterministic for an equal generator.
 */
export function chatted(text: string, random: Dice): string {
  const level = 0.25 + random() * 0.7;
  const habits = HABITS.filter(() => random() < 0.3 * level + 0.05);
  const slips = random() < 0.3 ? 0.03 : 0.004;
  const parts = text.split(/(\S*(?:[@/\d]|\.\p{L})\S*)/u);
  const spelled = parts
    .map((part, at) => (at % 2 === 1 ? part : spell(part, { level, habits, slips, random })))
    .join('');
  const unmarked = random() < 0.5 ? spelled.replace(MARKS, random() < 0.5 ? '' : ' ') : spelled;
  const lower = random() < 0.75 ? unmarked.toLowerCase() : unmarked;
  return random() < 0.35 ? foldText(lower) : lower;
}

interface Writer {
  readonly level: number;
  readonly habits: typeof HABITS;
  readonly slips: number;
  readonly random: Dice;
}

function spell(text: string, { level, habits, slips, random }: Writer): string {
  const short = text.replace(GROUPS, (found) => {
    const forms = ALTERNATIVES.get(found.toLowerCase());
    if (forms === undefined || random() > level) return found;
    return forms[Math.floor(random() ** 1.7 * forms.length)] ?? found;
  });
  const habitual = habits.reduce(
    (result, [pattern, form]) =>
      result.replace(pattern, (found) => (random() < 0.8 ? form : found)),
    short,
  );
  return habitual.replace(/\p{L}{3,}/gu, (word) => (random() < slips ? slip(word, random) : word));
}

/** One slip: two letters swapped, one missing, one drawn out, or accents left as the keys that were typed. */
function slip(word: string, random: Dice): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const kind = random();
  if (kind < 0.3)
    return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.7) return word + (word.at(-1) ?? '').repeat(1 + Math.floor(random() * 3));
  return keysOf(word);
}

/** The keys of Telex behind a word: `tiền` becomes `tieenf`. */
function keysOf(word: string): string {
  let tone = '';
  let base = '';
  let keys = '';
  for (const letter of word.toLowerCase().replaceAll('đ', 'dd').normalize('NFD')) {
    if (letter === '\u0302') keys += base;
    else if (letter === '\u0306' || letter === '\u031b') keys += 'w';
    else if (KEYS[letter] !== undefined) tone = KEYS[letter];
    else {
      base = letter;
      keys += letter;
    }
  }
  return keys + tone;
}
