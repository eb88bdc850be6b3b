import type { Dice } from './dice.js';

/** How young people and hurried sellers shorten words; longest first, so that a phrase wins over its words. */
const SHORT_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['chăm sóc khách hàng', ['cskh']],
  ['cộng tác viên', ['ctv']],
  ['số điện thoại', ['sđt', 'sdt', 'đt']],
  ['số tài khoản', ['stk']],
  ['như thế nào', ['ntn']],
  ['chuyển khoản', ['ck', 'bank']],
  ['tài khoản', ['tk', 'tkhoan']],
  ['ngân hàng', ['nh', 'bank']],
  ['bình luận', ['cmt']],
  ['bao nhiêu', ['bn', 'bnh']],
  ['mọi người', ['mn', 'mng']],
  ['khách hàng', ['kh']],
  ['nhân viên', ['nv']],
  ['công an', ['ca']],
  ['hôm nay', ['hnay', 'hum nay']],
  ['hôm qua', ['hqua']],
  ['bây giờ', ['bi h', 'bjo']],
  ['gia đình', ['gđ']],
  ['thông tin', ['ttin', 'tt']],
  ['xác nhận', ['xn']],
  ['liên hệ', ['lh', 'lhe']],
  ['không', ['ko', 'k', 'hok', 'khum', 'hông', 'kg']],
  ['được', ['dc', 'đc', 'dk', 'đk']],
  ['với', ['vs', 'zới']],
  ['bạn', ['b', 'bn']],
  ['mình', ['mk', 'mik']],
  ['người', ['ng', 'ngừi']],
  ['những', ['n~', 'nhg']],
  ['nhưng', ['nhg', 'nhma']],
  ['nhiều', ['nhìu', 'nhìu']],
  ['trước', ['trc', 'trk']],
  ['trong', ['trg']],
  ['cũng', ['cx', 'cg']],
  ['luôn', ['lun']],
  ['thôi', ['thui']],
  ['biết', ['bít', 'bik']],
  ['inbox', ['ib']],
  ['nhắn', ['nt', 'nhắn']],
  ['phải', ['fai', 'phải']],
  ['việc', ['vc', 'vịc']],
  ['làm', ['lm']],
  ['vào', ['vô', 'zô']],
  ['rồi', ['r', 'rùi', 'ròi']],
  ['vậy', ['z', 'zậy']],
  ['giờ', ['h', 'jờ']],
  ['chị', ['c', 'cj']],
  ['anh', ['a']],
  ['em', ['e']],
  ['gì', ['j', 'gj']],
  ['nhé', ['nhá', 'nha', 'nhoé']],
  ['đi', ['đi', 'đj']],
  ['quá', ['wá', 'qá']],
  ['thì', ['thì', 'thy']],
  ['triệu', ['củ', 'tr']],
  ['nghìn', ['k', 'cành']],
  ['tiền', ['tiền', 'xiền']],
  ['facebook', ['fb']],
  ['telegram', ['tele', 'tlg']],
  ['zalo', ['zl', 'zalo']],
];

const SHORTENED = 0.85;
/** Share of texts that also write w for qu, f for ph and j for gi. */
const RESPELLED = 0.35;
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})qu(?=\p{L})/giu, 'w'],
  [/(?<!\p{L})ph(?=\p{L})/giu, 'f'],
  [/(?<!\p{L})gi(?=[aàáảãạăâeêoôơuư])/giu, 'j'],
];
const LINK = /\S*[\p{L}\d][./@]\p{L}\S*/gu;

const RULES = SHORT_FORMS.map(
  ([long, short]) => [new RegExp(`(?<!\\p{L})${long}(?!\\p{L})`, 'giu'), short] as const,
);

/** The text in teencode: common words shortened, at times respelled; links stay as they are. */
export function teencode(text: string, dice: Dice): string {
  const respell = dice.chance(RESPELLED);
  return aroundLinks(text, (part) => {
    let written = part.toLowerCase();
    for (const [long, short] of RULES)
      written = written.replace(long, (word) => (dice.chance(SHORTENED) ? dice.pick(short) : word));
    if (respell) for (const [from, to] of RESPELLINGS) written = written.replace(from, to);
    return written;
  });
}

function aroundLinks(text: string, rewrite: (part: string) => string): string {
  let written = '';
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    written += rewrite(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return written + rewrite(text.slice(from));
}
