import { type PageFacts, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type TextViews, viewText } from '../vietnamese/views.js';

const HEAD_UNITS = 4_000;
/** Who a page belongs to stands at its end. */
const FOOT_UNITS = 3_000;

/** Ten digits, perhaps with the three of a branch. */
const TAX_NUMBER =
  /\b(?:mst|ma so thue|ma so doanh nghiep|msdn|ma so dn|gpkd|dkkd)\b[^\n\d]{0,25}(\d(?:[\s.-]?\d){9})(?!\d)/g;
const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const NUMBERS_READ = 5;
const NAME =
  /\b(?:cong ty|cty|tap doan|doanh nghiep|ngan hang|hop tac xa|htx|ho kinh doanh|hkd|van phong luat su|benh vien|truong|quy)\s[^\n]{2,60}/;
const ADDRESS =
  /\b(?:so \d{1,4}|\d{1,4}[a-z]?(?:\/\d{1,3})?|lo [a-z0-9-]{1,6}|tang \d{1,2}|toa nha?)\b[^\n]{2,70}\b(?:ha noi|hcm|ho chi minh|da nang|hai phong|can tho|hue|tinh|tp|thanh pho|phuong|xa|quan|[a-z]{2,9} [a-z]{2,9})\b/;
const LICENCE =
  /\b(?:giay phep|giay chung nhan|gp(?:kd|ttdt)?|gcn)\b[^\n]{0,60}?\d{1,6}\s?\/\s?[a-z]{2}/;
const SWITCHBOARD = /\b1[89]00[ .]?\d|\b(?:\(?02\d{1,2}\)?)[ .-]?\d{3,4}[ .-]?\d{3,4}/;
/** Begins with its rarest sign, so that a text without one costs nothing. */
const MAIL = /@(?<=[a-z0-9._%+-]@)([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3})/g;
const MAILS_READ = 10;
const NOTICE_LINK = /(?:^|\.)online\.gov\.vn\//;

/** Weight by how many parts hang together; one alone is copied in a second. */
const STEPS = [0, 0, -0.4, -0.8, -1.1] as const;

/** The check digit of a Vietnamese tax number: 10 less the weighted sum of nine digits modulo 11. */
export function isTaxNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = TAX_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

/**
 * Counter-evidence of a page: a company that can be found, said by several things that hang together – name, tax number with the right
 * check digit, address, licence, switchboard, mail under the page's own name, notice at online.gov.vn. `doubtful`: worth nothing.
 */
export function companyEvidence(views: TextViews, facts: PageFacts, doubtful: boolean): Evidence[] {
  if (doubtful || views.tokenCount === 0) return [];
  const footAt = Math.max(0, views.length - FOOT_UNITS);
  const foot = viewText(views.folded, footAt, views.length);
  const head = footAt === 0 ? '' : viewText(views.folded, 0, Math.min(footAt, HEAD_UNITS));
  const has = (pattern: RegExp): boolean => pattern.test(foot) || pattern.test(head);
  if (!has(NAME)) return [];
  const read = [head, foot];
  const parts = [
    'tên',
    ...(read
      .flatMap((part) => [...part.matchAll(TAX_NUMBER)])
      .slice(0, NUMBERS_READ)
      .some(([, digits = '']) => isTaxNumber(digits.replace(/\D/g, '')))
      ? ['mã số thuế đúng số kiểm tra']
      : []),
    ...(has(ADDRESS) ? ['địa chỉ'] : []),
    ...(has(LICENCE) ? ['giấy phép'] : []),
    ...(has(SWITCHBOARD) ? ['tổng đài, điện thoại bàn'] : []),
    ...(ownMail(read, facts) ? ['thư điện tử cùng tên miền'] : []),
    ...(facts.links.some(({ url }) => NOTICE_LINK.test(url)) ? ['liên kết online.gov.vn'] : []),
  ];
  const weight = STEPS[Math.min(parts.length, STEPS.length - 1)] ?? 0;
  if (weight === 0) return [];
  return [
    {
      code: 'honest.company',
      weight,
      reason: `Nêu pháp nhân tìm được, khớp nhau: ${parts.join(', ')}`,
      reasonEn: 'States a company that can be found, by several things that hang together',
    },
  ];
}

function ownMail(read: readonly string[], { host }: PageFacts): boolean {
  const home = registrableDomain(host);
  return read
    .flatMap((part) => [...part.matchAll(MAIL)])
    .slice(0, MAILS_READ)
    .some(([, domain = '']) => registrableDomain(domain) === home);
}
