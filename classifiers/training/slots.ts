import { seededRandom } from './logistic.js';

/**
 * What a slot in a written text may be filled with, so that no one name, sum or address is learned. Institutions are public names; numbers
 * are made up of the seed. Slots: see `classifiers/training/written/README.md`.
 */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  bank: choices(
    'Vietcombank|VCB|BIDV|VietinBank|Agribank|Techcombank|TCB|MB Bank|MB|ACB|VPBank|TPBank|Sacombank|HDBank|VIB|SHB|MSB|OCB|SeABank|LPBank|Eximbank|Nam A Bank|ABBANK|PVcomBank|NCB|Bac A Bank|Kienlongbank|BVBank|Shinhan Bank|Woori Bank|Timo|Cake',
  ),
  wallet: choices('MoMo|Momo|momo|ZaloPay|Zalo Pay|VNPAY|ShopeePay|Viettel Money|VNPT Money'),
  carrier: choices(
    'Viettel|viettel|VinaPhone|Vinaphone|MobiFone|Mobifone|Vietnamobile|Wintel|iTel|VNPT',
  ),
  shop: choices(
    'Shopee|shopee|Lazada|TikTok Shop|Tiki|Sendo|Điện Máy Xanh|Thế Giới Di Động|FPT Shop|CellphoneS|Bách Hóa Xanh|WinMart|GO!|Guardian|Hasaki',
  ),
  courier: choices(
    'GHN|GHTK|Giao Hàng Nhanh|Viettel Post|J&T|SPX|VNPost|bưu điện|Ahamove|Ninja Van',
  ),
  lender: choices(
    'FE Credit|Home Credit|HD Saison|Mcredit|Mirae Asset|Shinhan Finance|Tima|F88|Lotte Finance',
  ),
  game: choices(
    'Liên Quân|Free Fire|FF|PUBG|Roblox|Genshin|LMHT|Đột Kích|Tốc Chiến|Play Together|FC Online',
  ),
  airline: choices('Vietnam Airlines|Vietjet|Bamboo Airways|Vietravel Airlines|VNA'),
  place: choices(
    'Thanh Xuân|Cầu Giấy|Gò Vấp|Thủ Đức|Bình Tân|Hải Châu|Ninh Kiều|Biên Hòa|Dĩ An|Vinh|Thanh Hóa|Nam Định|Hải Phòng|Đà Nẵng|Cần Thơ|Nha Trang|Buôn Ma Thuột|Long Xuyên|Rạch Giá|Cà Mau|Thái Nguyên|Việt Trì|Quảng Ngãi|Đồng Tháp|Lâm Đồng|Bắc Ninh|Hà Đông|quận 7|huyện Củ Chi|phường Tân Phú',
  ),
  person: choices(
    'Hương|Lan|Tuấn|Hùng|Minh|Trang|Linh|Thảo|Nam|Dũng|Hạnh|Phương|Quân|Ngọc|Mai|Đức|Sơn|Vy|Khánh|Yến|Bình|Tâm|Loan|Hải|Long|Nhung|Thủy|Phúc|Quỳnh|My',
  ),
};

function choices(text: string): string[] {
  return text.split('|');
}

type Dice = () => number;

function pick<T>(list: readonly T[], dice: Dice): T | undefined {
  return list[Math.floor(dice() * list.length)];
}

function digits(count: number, dice: Dice): string {
  let text = '';
  for (let i = 0; i < count; i += 1) text += Math.floor(dice() * 10);
  return text;
}

const ENDINGS = choices(
  'com|top|vip|xyz|cc|online|site|shop|club|live|icu|info|net|vn|me|pro|store',
);
const WORDS = choices(
  'vietcom|bidv|vnpay|dichvu|hotro|nhanqua|vay|khuyenmai|tracuu|xacthuc|taikhoan|trian|nop|sieutoc|uudai|cskh|vneid|evn|giaohang|ctv',
);
const SHORTENERS = choices('bit.ly|t.ly|tinyurl.com|shorturl.at|s.id|cutt.ly|rebrand.ly|by.com.vn');
const HANDLES = choices('hotro|cskh|tuvan|linh|anh|mai|admin|vip|dai_ly|thuky|ms_trang|kt');

/** What people call a hundred thousand. */
const HUNDREDS = choices('lít|lốp|trăm|xị');

/** Slots whose text is put together. */
const MAKERS: Readonly<Record<string, (dice: Dice) => string>> = {
  money: (dice) => {
    const millions = Math.floor(5 * 180 ** dice());
    return (
      pick(
        [
          `${millions} triệu`,
          `${millions}tr`,
          `${millions}.000.000đ`,
          `${millions}.${digits(1, dice)}00.000 VND`,
          `${millions},000,000 VND`,
          `${millions} củ`,
          `${millions} chai`,
          `${millions} trieu`,
        ],
        dice,
      ) ?? ''
    );
  },
  fee: (dice) => {
    const thousands = Math.floor(2 * 45 ** dice()) * 10;
    return (
      pick(
        [
          `${thousands}k`,
          `${thousands}.000đ`,
          `${thousands}.000 VND`,
          `${thousands} nghìn`,
          `${thousands} ngàn`,
          `${thousands}000d`,
          `${Math.ceil(thousands / 100)} ${pick(HUNDREDS, dice)}`,
        ],
        dice,
      ) ?? ''
    );
  },
  phone: (dice) => {
    const prefix = pick(['09', '03', '07', '08', '05'], dice) ?? '09';
    const body = digits(8, dice);
    return (
      pick(
        [
          `${prefix}${body}`,
          `${prefix}${body.slice(0, 2)} ${body.slice(2, 5)} ${body.slice(5)}`,
          `${prefix}${body.slice(0, 2)}.${body.slice(2, 5)}.${body.slice(5)}`,
          `+84${prefix.slice(1)}${body}`,
        ],
        dice,
      ) ?? ''
    );
  },
  hotline: (dice) =>
    pick([`1900${digits(4, dice)}`, `1900 ${digits(4, dice)}`, `1800${digits(4, dice)}`], dice) ??
    '',
  badlink: (dice) => {
    const host = `${pick(WORDS, dice)}${pick(['', '-', '24h', '247', 'vn', '-vn'], dice)}${pick(WORDS, dice)}.${pick(ENDINGS, dice)}`;
    return (
      pick([host, `https://${host}`, `http://${host}/${digits(3, dice)}`, `m.${host}`], dice) ?? ''
    );
  },
  shortlink: (dice) =>
    `${pick(['', 'https://'], dice)}${pick(SHORTENERS, dice)}/${digits(2, dice)}${pick(['aXk', 'vIp', 'qT', 'mNb', 'zaLo'], dice)}`,
  date: (dice) =>
    `${1 + Math.floor(dice() * 28)}/${1 + Math.floor(dice() * 12)}${pick(['', '/2025', '/2026', '/25'], dice)}`,
  hour: (dice) => {
    const hour = 7 + Math.floor(dice() * 15);
    return pick([`${hour}h`, `${hour}h30`, `${hour}:00`, `${hour} giờ`], dice) ?? '';
  },
  account: (dice) => digits(9 + Math.floor(dice() * 5), dice),
  handle: (dice) => `@${pick(HANDLES, dice)}${digits(2 + Math.floor(dice() * 3), dice)}`,
  code: (dice) =>
    pick([digits(6, dice), `VN${digits(8, dice)}`, `HS${digits(5, dice)}`], dice) ?? '',
  plate: (dice) =>
    `${11 + Math.floor(dice() * 88)}${pick(['A', 'B', 'C', 'H', 'K'], dice)}-${digits(3, dice)}.${digits(2, dice)}`,
};

const SLOT = /\{([a-z]+)\}/g;

/** The names of the slots of a text that nothing fills: a slip of the writer. */
export function unknownSlots(text: string): string[] {
  return [...text.matchAll(SLOT)]
    .map(([, name = '']) => name)
    .filter((name) => CHOICES[name] === undefined && MAKERS[name] === undefined);
}

export function hasSlots(text: string): boolean {
  return text.search(SLOT) >= 0;
}

/** The text with every slot filled; equal seeds give equal texts. Unknown slots stay as they are. */
export function fillSlots(text: string, seed: number): string {
  const dice = seededRandom(seed);
  return text.replace(SLOT, (slot, name: string) => {
    const list = CHOICES[name];
    if (list) return pick(list, dice) ?? slot;
    return MAKERS[name]?.(dice) ?? slot;
  });
}
