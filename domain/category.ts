import { z } from 'zod';

/** Who a category's harm falls on decides how soon a person should look: 1 is the mildest, 5 the gravest. */
export type HarmWeight = 1 | 2 | 3 | 4 | 5;

interface CategoryInfo {
  readonly vi: string;
  readonly en: string;
  readonly harm: HarmWeight;
}

/**
 * The closed list of fraud categories. Sources: the 24 forms of the 2023 handbook of Cục ATTT merged with the
 * waves of 2024–2026; the product carries fraud only, never another class of content.
 */
export const CATEGORY_INFO = {
  gov_id: { vi: 'Giả VNeID, dịch vụ công, định danh', en: 'Fake VNeID or public service', harm: 5 },
  gov_police: {
    vi: 'Giả công an, viện kiểm sát, tòa án',
    en: 'Fake police, prosecutor or court',
    harm: 5,
  },
  gov_traffic: { vi: 'Giả phạt nguội, cảnh sát giao thông', en: 'Fake traffic fine', harm: 4 },
  gov_tax: { vi: 'Giả cơ quan thuế', en: 'Fake tax office', harm: 5 },
  gov_social: {
    vi: 'Giả BHXH, VssID, trợ cấp, quà tặng',
    en: 'Fake social insurance or aid',
    harm: 4,
  },
  gov_land: { vi: 'Giả địa chính, đổi sổ đỏ', en: 'Fake land registry', harm: 4 },
  util_power: { vi: 'Giả điện lực, nước, viễn thông', en: 'Fake utility', harm: 4 },
  bank_brand: { vi: 'Giả ngân hàng, ví điện tử', en: 'Fake bank or e-wallet', harm: 5 },
  bank_card: {
    vi: 'Thẻ tín dụng, nâng hạn mức, xóa nợ xấu',
    en: 'Card limit, cash-out or CIC scam',
    harm: 4,
  },
  sim_swap: { vi: 'Khóa SIM, đổi SIM, eSIM', en: 'SIM lock or swap', harm: 4 },
  cred_social: {
    vi: 'Chiếm tài khoản mạng xã hội, game, email',
    en: 'Social, game or e-mail account theft',
    harm: 3,
  },
  job_task: { vi: 'Việc nhẹ lương cao, cộng tác viên online', en: 'Task scam', harm: 4 },
  job_abroad: { vi: 'Việc làm nước ngoài, biên giới', en: 'Job abroad lure', harm: 5 },
  invest: { vi: 'Đầu tư, chứng khoán, forex, tiền ảo, đa cấp', en: 'Investment scam', harm: 5 },
  loan: { vi: 'Vay online, tín dụng đen', en: 'Loan or advance-fee scam', harm: 4 },
  debt_threat: { vi: 'Đòi nợ, đe dọa', en: 'Debt threat', harm: 3 },
  gambling: { vi: 'Cờ bạc, cá độ, lô đề', en: 'Illegal gambling', harm: 3 },
  shipper: { vi: 'Giả shipper, bưu kiện, hải quan', en: 'Fake courier or parcel', harm: 3 },
  shop_fake: { vi: 'Cửa hàng, ưu đãi, trúng thưởng giả', en: 'Fake shop or prize', harm: 3 },
  travel: { vi: 'Combo du lịch, vé, visa giả', en: 'Travel, ticket or visa scam', harm: 3 },
  romance: { vi: 'Tình cảm, bưu kiện quà, tống tiền', en: 'Romance or sextortion', harm: 4 },
  kin: { vi: 'Giả người thân, cấp cứu, hack nick', en: 'Fake relative in need', harm: 4 },
  recovery: { vi: 'Dịch vụ lấy lại tiền, lấy lại tài khoản', en: 'Money recovery scam', harm: 4 },
  acct_trade: { vi: 'Mua bán tài khoản, SIM, dữ liệu', en: 'Account, SIM or data trade', harm: 4 },
  qr: { vi: 'Mã QR độc hại', en: 'Malicious QR code', harm: 4 },
  mistrans: { vi: 'Chuyển nhầm tiền, ép vay', en: 'Mistaken transfer', harm: 3 },
  health_edu: { vi: 'Thuốc, bác sĩ, học phí, đề thi giả', en: 'Health or school scam', harm: 3 },
  illegal_ad: { vi: 'Quảng cáo trái phép', en: 'Illegal advertisement', harm: 1 },
  none: { vi: 'Bình thường', en: 'Benign', harm: 1 },
  unclear: { vi: 'Chưa rõ', en: 'Unclear', harm: 1 },
} as const satisfies Record<string, CategoryInfo>;

export type Category = keyof typeof CATEGORY_INFO;

export const CATEGORIES = Object.keys(CATEGORY_INFO) as readonly Category[];

/** Categories that accuse: everything but `none` and `unclear`. */
export const SUSPECT_CATEGORIES: readonly Category[] = CATEGORIES.filter(isSuspectCategory);

export const categorySchema = z.enum(CATEGORIES as [Category, ...Category[]]);

export function isSuspectCategory(category: Category): boolean {
  return category !== 'none' && category !== 'unclear';
}
