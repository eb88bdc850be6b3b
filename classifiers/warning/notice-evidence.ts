import type { Evidence } from '../evidence.js';
import { spanOf, type TextViews, viewText } from '../vietnamese/views.js';

const READ_UNITS = 1_500;

interface NoticeShape {
  readonly code: string;
  readonly weight: number;
  /** On the folded view; every repetition is bounded. */
  readonly pattern: RegExp;
  /** Speaks only where the text leads nowhere but to official places. */
  readonly closed?: boolean;
  readonly vi: string;
  readonly en: string;
}

/**
 * How operators and brands write to their customers: the label that advertising must bear (decree 91/2020), switchboards, one-time codes.
 * Whoever imitates them can write them too, so labels and numbers weigh little; a code that is given and not asked for, beside no way to
 * anybody, can take nothing from the reader. Ways to opt out and short codes add nothing to what words say.
 */
const SHAPES: readonly NoticeShape[] = [
  {
    code: 'notice.label',
    weight: -0.8,
    pattern: /^[^\p{L}\p{N}]{0,3}(?:[a-z0-9]{2,12}[^\p{L}\p{N}]{1,2})?(?:qc|tb|ad)[^\p{L}\p{N}]/u,
    vi: 'Ghi nhãn tin quảng cáo hoặc thông báo ở đầu tin',
    en: 'Labelled as advertising or notice at its beginning',
  },
  {
    code: 'notice.hotline',
    weight: -0.6,
    pattern: /(?<![\d.])1[89]00[ .]?\d{2}[ .]?\d{2}(?:[ .]?\d{2})?(?!\d)/,
    vi: 'Nêu số tổng đài',
    en: 'Gives a switchboard number',
  },
  {
    code: 'notice.code',
    weight: -2,
    pattern:
      /\b(?:ma(?: (?:otp|xac (?:thuc|minh|nhan)|kich hoat|dang nhap|giao dich|pin|bao mat))?|otp|pin code|verification code)\b[^\n.,]{0,60}?(?:\bla\b|:|\bis\b)\s{0,2}(?:\w-)?\d{4,8}(?![\d.,]?\d)|\bnhap ma(?: otp| xac \w{2,5})? \d{4,8}(?!\d)|(?<![\d.,])\d{4,8} (?:la|is)\b[^\n.]{0,20}\b(?:ma|otp|code|mat khau)\b/,
    closed: true,
    vi: 'Đưa mã cho người nhận, không hỏi mã và không dẫn đi đâu',
    en: 'Gives the reader a code, asks for none and leads nowhere',
  },
];

/** Links that a provider's own notice does not hold. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'link.name',
  'link.split',
  'link.mixed_case',
  'link.messenger',
  'link.shared_host',
  'link.search',
]);
const OFFICIAL = 'link.official';
const NEVER_ASKED =
  /\b(?:khong|ko|k|dung|chua)(?: duoc| bao gio)?(?: yeu cau)? (?:cung cap|chia se|doc|gui|tiet lo)[^.\n]{0,60}/g;
const ASKED = /\b(?:cung cap|doc|gui|nhan) (?:lai |cho )?(?:em |minh |shop )?(?:ma|otp)\b/;
/** Endings that only schools and offices are given; a brand’s name in front of one is `link.name`. */
const RESTRICTED = /\.(?:edu|gov|ac)\.vn$/i;
const PRIVATE_NUMBER = /(?<!\d)0[35789](?:[ .-]?\d){8}(?!\d)/;

/** Counter-evidence of how a message is built; nothing where a link stands in it that speaks against. Links are those of `linkEvidence`. */
export function noticeEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  if (links.some(({ code }) => DOUBTFUL.has(code))) return [];
  const text = viewText(views.folded, 0, Math.min(views.length, READ_UNITS));
  return SHAPES.flatMap((shape) => {
    const found = shape.pattern.exec(text);
    if (!found || (shape.closed === true && !leadsNowhere(text, views, links))) return [];
    const { code, weight, vi, en } = shape;
    const span = spanOf(views, found.index, found.index + found[0].length);
    return [{ code, weight, reason: vi, reasonEn: en, span }];
  });
}

function leadsNowhere(text: string, views: TextViews, links: readonly Evidence[]): boolean {
  return (
    links.every((link) => link.code === OFFICIAL || isRegistered(link, views)) &&
    !PRIVATE_NUMBER.test(text) &&
    !ASKED.test(text.replace(NEVER_ASKED, ''))
  );
}

function isRegistered({ code, span }: Evidence, { original }: TextViews): boolean {
  return (
    code === 'link.unknown' &&
    span !== undefined &&
    RESTRICTED.test(original.slice(span.start, span.end))
  );
}
