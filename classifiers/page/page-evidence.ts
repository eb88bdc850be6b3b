import {
  type Brand,
  type FieldAsk,
  foldedLetters,
  foldText,
  hostOf,
  type PageFacts,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { categoryOfBrand, isPaymentMark, type ShownBrand } from './brand-shown.js';
import { markupEvidence, shapeEvidence } from './markup-evidence.js';
import { ownsHost, type PageContext, strangerEvidence } from './stranger-evidence.js';

export interface PageJudgement {
  readonly evidence: readonly Evidence[];
  readonly brand?: Brand;
}

interface AskMeaning {
  readonly weight: number;
  readonly vi: string;
  readonly en: string;
}

/** What asking for a field says on a page whose host is nobody's official one. */
const ASK_MEANINGS: Partial<Record<FieldAsk, AskMeaning>> = {
  otp: { weight: 1.3, vi: 'mã OTP', en: 'a one-time code' },
  cvv: { weight: 0.9, vi: 'mã CVV của thẻ', en: 'the card’s security code' },
  card_number: { weight: 0.5, vi: 'số thẻ', en: 'a card number' },
  national_id: { weight: 0.8, vi: 'số CCCD', en: 'an identity number' },
  national_id_photo: { weight: 1.6, vi: 'ảnh CCCD', en: 'photos of the identity card' },
  selfie: { weight: 1.4, vi: 'ảnh chân dung', en: 'a selfie' },
  bank_account: { weight: 0.7, vi: 'số tài khoản ngân hàng', en: 'a bank account number' },
  password: { weight: 0.3, vi: 'mật khẩu', en: 'a password' },
};
const SECRETS: readonly FieldAsk[] = [
  'password',
  'otp',
  'cvv',
  'card_number',
  'national_id_photo',
  'national_id',
  'selfie',
];

/** Does a form of the page ask for passwords, codes, cards or identity papers? */
export function asksForSecrets({ forms }: PageFacts): boolean {
  return forms.some((form) => form.fields.some(({ asks }) => SECRETS.includes(asks)));
}

/** Evidence of a page's structure: what it asks for, whom it shows, where it sends, what it hides. */
export function pageEvidence(facts: PageFacts, context: PageContext): PageJudgement {
  const { host } = facts;
  const asks = new Set(facts.forms.flatMap((form) => form.fields.map((field) => field.asks)));
  const sensitive = asksForSecrets(facts);
  const logIn = sensitive || asks.has('login');
  const official = context.protect.host(host).protected;
  const shown = context.readBrand.shown(facts) ?? invitation(facts, sensitive, context);
  const foreignBrand = shown && !ownsHost(shown.brand, host) ? shown : undefined;
  const own = ownNameEvidence(facts, shown?.brand);
  const evidence = [
    ...(official ? [] : askEvidence(asks)),
    ...(official ? [] : formEvidence(facts, sensitive)),
    ...(foreignBrand && !official && (sensitive || !own)
      ? brandEvidence(foreignBrand, facts, sensitive)
      : []),
    ...(own ? [own] : []),
    ...(official
      ? []
      : strangerEvidence(facts, context, { sensitive, logIn, branded: shown !== undefined })),
    ...markupEvidence(facts),
    ...shapeEvidence(facts, sensitive),
  ];
  return { evidence, ...(foreignBrand && sensitive ? { brand: foreignBrand.brand } : {}) };
}

const INVITED = 'lời mời đăng nhập';

/** On a page that asks for secrets, the words that ask for them say whose they are. */
function invitation(
  facts: PageFacts,
  sensitive: boolean,
  { readBrand }: PageContext,
): ShownBrand | undefined {
  const brand = sensitive ? readBrand.invited(facts) : undefined;
  return brand && !isPaymentMark(brand) ? { brand, place: INVITED } : undefined;
}

const SHORTEST_OWN_NAME = 4;

/**
 * A title that names the host's own label, with every form sent back to the same host: an organisation under its own name. Not where the
 * label leans on a brand of the register.
 */
function ownNameEvidence(facts: PageFacts, brand: Brand | undefined): Evidence | undefined {
  const label = (registrableDomain(facts.host).split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  if (label.length < SHORTEST_OWN_NAME || /^\d+$/.test(label)) return undefined;
  const names = brand ? [brand.name, ...brand.aliases].map(foldedLetters) : [];
  if (names.some((name) => name.length > 1 && label.includes(name))) return undefined;
  const said = foldedLetters(`${facts.title} ${facts.meta['og:site_name'] ?? ''}`);
  if (!said.includes(label) || facts.forms.some(({ foreign }) => foreign)) return undefined;
  return {
    code: 'page.own_name',
    weight: OWN_NAME_WEIGHT,
    reason: `Tiêu đề mang chính tên của tên miền (${facts.host}) và biểu mẫu gửi về đúng tên miền đó`,
    reasonEn: 'The title bears the name of the host and the forms stay on it',
  };
}

/** Set by hand: fronts bear their own names too, and recorded pages have no hosts of their own to learn it from. */
const OWN_NAME_WEIGHT = -0.7;

function askEvidence(asks: ReadonlySet<FieldAsk>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [ask, meaning] of Object.entries(ASK_MEANINGS)) {
    if (!asks.has(ask as FieldAsk)) continue;
    evidence.push({
      code: `page.asks_${ask}`,
      weight: meaning.weight,
      reason: `Biểu mẫu đòi ${meaning.vi}`,
      reasonEn: `A form asks for ${meaning.en}`,
    });
  }
  if (asks.has('password') && asks.has('bank_account'))
    evidence.push({
      code: 'page.asks_bank_login',
      weight: 0.9,
      reason: 'Đòi cả mật khẩu lẫn số tài khoản ngân hàng',
      reasonEn: 'Asks for a password and a bank account together',
      category: 'bank_brand',
    });
  return evidence;
}

function formEvidence(facts: PageFacts, sensitive: boolean): Evidence[] {
  const foreign = facts.forms.find(
    (form) => form.foreign && form.fields.some((field) => SECRETS.includes(field.asks)),
  );
  if (!foreign || !sensitive) return [];
  return [
    {
      code: 'page.foreign_form',
      weight: 1.6,
      reason: `Biểu mẫu gửi dữ liệu mật sang tên miền khác (${hostOf(foreign.action)})`,
      reasonEn: 'A form sends secrets to another domain',
    },
  ];
}

/** A brand shown as the page's own on a host that is not the brand's. */
function brandEvidence(
  { brand, place }: ShownBrand,
  facts: PageFacts,
  sensitive: boolean,
): Evidence[] {
  const category = categoryOfBrand(brand);
  const shared = { category, brand: brand.id };
  if (place === INVITED) {
    return [
      {
        code: 'page.brand_invitation',
        weight: brand.short ? 1.6 : 2.4,
        reason: `Mời đăng nhập tài khoản ${brand.name}, nhưng ${facts.host} không phải tên miền của ${brand.name}`,
        reasonEn: `Invites to log in to ${brand.name} on a host that is not its own`,
        ...shared,
      },
    ];
  }
  if (sensitive) {
    return [
      {
        code: brand.short ? 'page.short_brand_login' : 'page.brand_login',
        weight: brand.short ? 2.2 : 3.2,
        reason: `Mang tên ${brand.name} (${place}) và đòi dữ liệu mật, nhưng ${facts.host} không phải tên miền của ${brand.name}`,
        reasonEn: `Shows ${brand.name} and asks for secrets on a host that is not its own`,
        ...shared,
      },
    ];
  }
  if (isShell(brand, facts)) {
    return [
      {
        code: 'page.brand_shell',
        weight: brand.short ? 1 : 1.8,
        reason: `Trang ít chữ tự xưng ${brand.name} ở tiêu đề trên tên miền không phải của ${brand.name}`,
        reasonEn: `A page with little text calls itself ${brand.name} on a host that is not its own`,
        ...shared,
      },
    ];
  }
  if (brand.short || facts.forms.length === 0) return [];
  return [
    {
      code: 'page.brand_form',
      weight: 1,
      reason: `Mang tên ${brand.name} (${place}) trên tên miền khác và có biểu mẫu`,
      reasonEn: `Shows ${brand.name} on another host, with a form`,
      ...shared,
    },
  ];
}

const SHELL_UNITS = 1_500;

/** The title begins or ends with the brand's name and there is little to read: not a report about the brand. */
function isShell(brand: Brand, { title, text }: PageFacts): boolean {
  if (text.length > SHELL_UNITS) return false;
  const folded = foldText(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return [brand.name, ...brand.aliases].some((name) => {
    const words = foldText(name)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    return words.length >= 4 && (folded.startsWith(words) || folded.endsWith(words));
  });
}
