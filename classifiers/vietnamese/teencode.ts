/**
 * Short forms of chat and SMS with what they stand for. Only forms with one common meaning: `dk` (được, đăng ký) and
 * `mk` (mình, mật khẩu) stay as they are, `k` after a number is thousands and never reaches this table.
 */
export const TEENCODE: ReadonlyMap<string, string> = new Map([
  ['ko', 'không'],
  ['k', 'không'],
  ['hok', 'không'],
  ['khum', 'không'],
  ['hem', 'không'],
  ['dc', 'được'],
  ['stk', 'số tài khoản'],
  ['sdt', 'số điện thoại'],
  ['tk', 'tài khoản'],
  ['tkhoan', 'tài khoản'],
  ['ck', 'chuyển khoản'],
  ['ckhoan', 'chuyển khoản'],
  ['nh', 'ngân hàng'],
  ['ib', 'inbox'],
  ['inb', 'inbox'],
  ['ibox', 'inbox'],
  ['ctv', 'cộng tác viên'],
  ['cskh', 'chăm sóc khách hàng'],
  ['mn', 'mọi người'],
  ['mng', 'mọi người'],
  ['lh', 'liên hệ'],
  ['lhe', 'liên hệ'],
  ['gd', 'giao dịch'],
  ['ls', 'lãi suất'],
  ['kh', 'khách hàng'],
  ['lm', 'làm'],
  ['nhiu', 'nhiêu'],
  ['ntn', 'như thế nào'],
  ['cmt', 'bình luận'],
  ['onl', 'online'],
  ['ngta', 'người ta'],
  ['vc', 'việc'],
  ['hoahong', 'hoa hồng'],
  ['sll', 'số lượng lớn'],
  ['trc', 'trước'],
  ['mih', 'mình'],
  ['kbt', 'không biết'],
]);

/** First and last letter and length (below 8) in five, five and three bits. */
const shapes = new Uint8Array(1 << 13);
for (const word of TEENCODE.keys())
  shapes[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

function shape(first: number, last: number, length: number): number {
  return ((first & 31) << 8) | ((last & 31) << 3) | (length & 7);
}

/** A cheap look that spares building a string for nearly every word. */
export function mayBeTeencode(first: number, last: number, length: number): boolean {
  return shapes[shape(first, last, length)] === 1;
}

const OLD_TO_NEW: ReadonlyMap<number, string> = new Map(
  [
    ['òa', 'oà'],
    ['óa', 'oá'],
    ['ỏa', 'oả'],
    ['õa', 'oã'],
    ['ọa', 'oạ'],
    ['òe', 'oè'],
    ['óe', 'oé'],
    ['ỏe', 'oẻ'],
    ['õe', 'oẽ'],
    ['ọe', 'oẹ'],
    ['ùy', 'uỳ'],
    ['úy', 'uý'],
    ['ủy', 'uỷ'],
    ['ũy', 'uỹ'],
    ['ụy', 'uỵ'],
  ].map(([from = '', to = '']) => [endingKey(from.charCodeAt(0), from.charCodeAt(1)), to]),
);

function endingKey(first: number, second: number): number {
  return (first << 8) | (second & 255);
}

/** Moves the tone of a syllable's end (its last two letters) from the old place to the new (`hòa` → `hoà`), so that both spellings agree. */
export function newTonePlacement(first: number, second: number): string | undefined {
  // Only `a`, `e` and `y` follow a tone in the old place.
  if (second !== 97 && second !== 101 && second !== 121) return undefined;
  return OLD_TO_NEW.get(endingKey(first, second));
}
