import { z } from 'zod';
import { deterministicId } from './ids.js';

/** What the extractor can name in a text. */
export const ARTEFACT_KINDS = [
  'url',
  'domain',
  'ip',
  'phone',
  'email',
  'bank_account',
  'handle',
  'store_app',
  'package',
  'apk',
  'wallet',
  'vietqr',
  'tracker',
  'tax_code',
] as const;
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];

/** The twelve classes of the Prime Minister's dispatch 29/CĐ-TTg and Kiên Giang's letter 1063/UBND-KGVX. */
export const ARTEFACT_CLASSES = [
  'website',
  'link',
  'app',
  'group',
  'account',
  'content',
  'phone',
  'message',
  'ip',
  'malware',
  'bank_account',
  'report',
] as const;
export type ArtefactClass = (typeof ARTEFACT_CLASSES)[number];
export const artefactClassSchema = z.enum(ARTEFACT_CLASSES);

/** The item types as they are printed in a request list. */
export const ARTEFACT_CLASS_LABELS: Readonly<Record<ArtefactClass, { vi: string; en: string }>> = {
  website: { vi: 'Trang web', en: 'Website' },
  link: { vi: 'Đường dẫn', en: 'Link' },
  app: { vi: 'Ứng dụng', en: 'App' },
  group: { vi: 'Nhóm, hội', en: 'Group' },
  account: { vi: 'Tài khoản (trang, kênh, cá nhân)', en: 'Account, page or channel' },
  content: { vi: 'Nội dung (bài viết, video)', en: 'Content (post, video)' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  message: { vi: 'Tin nhắn', en: 'Message' },
  ip: { vi: 'Địa chỉ IP', en: 'IP address' },
  malware: { vi: 'Mã độc (APK)', en: 'Malware (APK)' },
  bank_account: { vi: 'Tài khoản ngân hàng, ví', en: 'Bank account or wallet' },
  report: { vi: 'Tin báo', en: 'Citizen report' },
};

/**
 * What an occurrence does: money or data goes there; it is how victims make contact; it hosts the scam;
 * it is a brand's own thing shown to borrow trust; it belongs to a victim; not known.
 * Shown is not owned: only `collects` and `contacts` may reach a request.
 */
export const ARTEFACT_ROLES = [
  'collects',
  'contacts',
  'hosts',
  'borrowed',
  'victim',
  'unknown',
] as const;
export type ArtefactRole = (typeof ARTEFACT_ROLES)[number];

export const PLATFORMS = [
  'zalo',
  'telegram',
  'facebook',
  'messenger',
  'tiktok',
  'youtube',
  'whatsapp',
  'viber',
  'instagram',
  'x',
  'line',
  'other',
] as const;
export type Platform = (typeof PLATFORMS)[number];

export const spanSchema = z.object({
  /** Which text the offsets point into: the extracted `text` unless named otherwise. */
  field: z.string(),
  /** UTF-16 offsets, end exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

export const artefactSchema = z.object({
  kind: z.enum(ARTEFACT_KINDS),
  /** Canonical form: E.164 phone, refanged lower-case URL or domain, digits of an account. */
  value: z.string().min(1),
  /** As it stood in the text. */
  raw: z.string(),
  /** A refanged address with its own capitals, where they differ from `value`: shorteners tell them apart. */
  address: z.string().optional(),
  /** Absent where the artefact came from markup and not from visible text. */
  span: spanSchema.optional(),
  /** Up to 160 characters around it. */
  context: z.string(),
  role: z.enum(ARTEFACT_ROLES),
  /** 0..1: how sure the extractor is that the thing is what `kind` says. */
  confidence: z.number().min(0).max(1),
  platform: z.enum(PLATFORMS).optional(),
  /** What a handle names, where its link tells. */
  handleType: z.enum(['account', 'page', 'group', 'channel', 'post', 'video', 'invite']).optional(),
  /** Numeric id a platform gives, where the link shows it. */
  numericId: z.string().optional(),
  /** Bank short name or BIN, where the text or the QR code names one. */
  bank: z.string().optional(),
  bin: z.string().optional(),
  /** Account holder as displayed. */
  holder: z.string().optional(),
  /** Mobile, fixed, premium, voip, foreign, short. */
  phoneType: z
    .enum(['mobile', 'fixed', 'premium', 'voip', 'foreign', 'short', 'unknown'])
    .optional(),
  /** Original carrier of a Vietnamese prefix; numbers can be ported. */
  carrier: z.string().optional(),
  chain: z.enum(['btc', 'eth', 'tron']).optional(),
  /** Read from a picture of the page: a letter or digit may be misread, so a person compares it before it is used. */
  fromImage: z.boolean().optional(),
  /** Set where the text disguised the thing (letters for digits, spaces, `hxxp`). */
  disguised: z.boolean().optional(),
  /** A shortener hides where the URL leads. */
  shortener: z.boolean().optional(),
  /** Amount in đồng of a VietQR payload. */
  amount: z.number().optional(),
  note: z.string().optional(),
});
export type Artefact = z.infer<typeof artefactSchema>;

/** Identity of an artefact across pages: kind, platform and canonical value. */
export function artefactId(
  artefact: Pick<Artefact, 'kind' | 'value' | 'platform' | 'bin'>,
): string {
  return deterministicId(
    'art',
    artefact.kind,
    artefact.platform ?? artefact.bin ?? '',
    artefact.value,
  );
}

/** The dispatch's class of an extracted kind. */
export function artefactClassOf(artefact: Pick<Artefact, 'kind' | 'handleType'>): ArtefactClass {
  switch (artefact.kind) {
    case 'url':
      return 'link';
    case 'domain':
    case 'tracker':
    case 'tax_code':
      return 'website';
    case 'ip':
      return 'ip';
    case 'phone':
      return 'phone';
    case 'email':
      return 'account';
    case 'bank_account':
    case 'wallet':
    case 'vietqr':
      return 'bank_account';
    case 'store_app':
    case 'package':
      return 'app';
    case 'apk':
      return 'malware';
    case 'handle':
      return handleClass(artefact.handleType);
  }
}

function handleClass(handleType: Artefact['handleType']): ArtefactClass {
  if (handleType === 'group' || handleType === 'invite') return 'group';
  if (handleType === 'post' || handleType === 'video') return 'content';
  return 'account';
}

/** Kinds that name a person and are masked until somebody asks, with the asking logged. */
export function isPersonal(kind: ArtefactKind): boolean {
  return (
    kind === 'phone' ||
    kind === 'bank_account' ||
    kind === 'email' ||
    kind === 'handle' ||
    kind === 'vietqr'
  );
}

/** Masks a personal value: the first and the last two or three characters stay. */
export function maskValue(value: string): string {
  if (value.length <= 4) return '•'.repeat(value.length);
  const keep = value.length > 8 ? 3 : 2;
  return `${value.slice(0, keep)}${'•'.repeat(value.length - 2 * keep)}${value.slice(-keep)}`;
}
