import { z } from 'zod';
import { artefactClassSchema } from './artefact.js';

const provenance = {
  source: z.string(),
  /** ISO date of the last check by a person or a source. */
  verifiedAt: z.string(),
};

export const brandSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Spellings in texts and host names, lower case, folded. */
  aliases: z.array(z.string()),
  sector: z.enum([
    'bank',
    'wallet',
    'government',
    'utility',
    'telco',
    'delivery',
    'commerce',
    'travel',
    'broker',
    'finance',
    'game',
    'social',
    'insurance',
    'other',
  ]),
  /** Registrable domains or exact hosts that are the brand's own; sub-domains are included. */
  domains: z.array(z.string()),
  hotlines: z.array(z.string()),
  packages: z.array(z.string()),
  /** Official pages and handles on platforms. */
  pages: z.array(z.string()),
  /** Short names (acb, mb, vib, evn) accuse only with a second cue. */
  short: z.boolean(),
  ...provenance,
});
export type Brand = z.infer<typeof brandSchema>;

export const bankSchema = z.object({
  id: z.string(),
  name: z.string(),
  bin: z.string().regex(/^\d{6}$/),
  code: z.string(),
  aliases: z.array(z.string()),
  ...provenance,
});
export type Bank = z.infer<typeof bankSchema>;

export const provinceSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Names of the units merged into it; they live on in texts. */
  formerNames: z.array(z.string()),
  areaCodes: z.array(z.string()),
  validFrom: z.string(),
  ...provenance,
});
export type Province = z.infer<typeof provinceSchema>;

export const phonePrefixSchema = z.object({
  prefix: z.string(),
  carrier: z.string(),
  type: z.enum(['mobile', 'fixed', 'premium', 'foreign', 'short']),
  note: z.string().optional(),
  ...provenance,
});
export type PhonePrefix = z.infer<typeof phonePrefixSchema>;

export const sharedHostSchema = z.object({
  domain: z.string(),
  /** Many owners behind one registrable domain: never condemn the domain for one page. */
  kind: z.enum(['hosting', 'platform', 'shortener', 'store', 'form', 'cdn', 'messaging', 'search']),
  ...provenance,
});
export type SharedHost = z.infer<typeof sharedHostSchema>;

export const RECIPIENT_KINDS = [
  'registrar',
  'host',
  'platform',
  'app_store',
  'telco',
  'bank',
  'isp',
  'brand_owner',
  'vnnic',
  'unit',
] as const;

export const MEASURES = [
  'remove',
  'suspend_domain',
  'block',
  'lock_account',
  'freeze',
  'lock_subscriber',
  'preserve',
  'warn_owner',
] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_LABELS: Readonly<Record<Measure, { vi: string; en: string }>> = {
  remove: { vi: 'Gỡ bỏ', en: 'Remove' },
  suspend_domain: { vi: 'Tạm ngừng/thu hồi tên miền', en: 'Suspend the domain' },
  block: { vi: 'Chặn truy cập', en: 'Block access' },
  lock_account: { vi: 'Khoá tài khoản', en: 'Lock the account' },
  freeze: { vi: 'Tạm dừng giao dịch', en: 'Halt transactions' },
  lock_subscriber: { vi: 'Khoá thuê bao', en: 'Lock the subscriber' },
  preserve: { vi: 'Lưu giữ dữ liệu, nhật ký', en: 'Preserve data and logs' },
  warn_owner: { vi: 'Thông báo chủ quản khắc phục', en: 'Notify the owner' },
};

export const recipientSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(RECIPIENT_KINDS),
  /** Which classes of artefact it can act on. */
  classes: z.array(artefactClassSchema),
  /** What it is asked to do. */
  measure: z.enum(MEASURES),
  /** Narrows the recipient: host suffixes, platforms, bank ids, carriers; empty takes all of its classes. */
  match: z.object({
    suffixes: z.array(z.string()).default([]),
    /** Host suffixes it cannot act on, whatever else fits: a registrar is not asked about a page on free hosting. */
    notSuffixes: z.array(z.string()).optional(),
    platforms: z.array(z.string()).default([]),
    banks: z.array(z.string()).default([]),
    carriers: z.array(z.string()).default([]),
  }),
  legalBasis: z.string(),
  deadlineHours: z.number().positive(),
  ...provenance,
});
export type Recipient = z.infer<typeof recipientSchema>;

/** An entry nobody may accuse: a domain, hotline, page, package or charity account. */
export const protectEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(['domain', 'phone', 'page', 'package', 'bank_account']),
  value: z.string(),
  owner: z.string(),
  reason: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
});
export type ProtectEntry = z.infer<typeof protectEntrySchema>;

/** Everything shipped as data; parsed in `seeds/`, handed on by `app/`. */
export const referenceDataSchema = z.object({
  brands: z.array(brandSchema),
  banks: z.array(bankSchema),
  provinces: z.array(provinceSchema),
  phonePrefixes: z.array(phonePrefixSchema),
  sharedHosts: z.array(sharedHostSchema),
  recipients: z.array(recipientSchema),
  protect: z.array(protectEntrySchema),
});
export type ReferenceData = z.infer<typeof referenceDataSchema>;
