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

const shapes = new Set(
  [...TEENCODE.keys()].map((word) =>
    shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length),
  ),
);

function shape(first: number, last: number, length: number): number {
  return (first << 16) | (last << 8) | length;
}

/** A cheap look that spares building a string for nearly every word. */
export function mayBeTeencode(first: number, last: number, length: number): boolean {
  return shapes.has(shape(first & 255, last & 255, length));
}

const OLD_TO_NEW: ReadonlyMap<string, string> = new Map(
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
  ].map(([from, to]) => [from ?? '', to ?? '']),
);

/** Moves the tone of a syllable's end from the old place to the new (`hòa` → `hoà`), so that both spellings agree. */
export function newTonePlacement(ending: string): string | undefined {
  return OLD_TO_NEW.get(ending);
}
