import type { Evidence } from '../evidence.js';
import { spanOf, type TextViews, viewText } from '../vietnamese/views.js';
import { UNVOUCHED_PLACES } from './unvouched.js';

const READ_UNITS = 800;
/** More words than this are no mere remark. */
const REMARK_WORDS = 14;
const BARE_WORDS = 3;
/** A messenger's link is none of them: it is an address to write to, not one to look at. */
const UNVOUCHED: ReadonlySet<string> = new Set([...UNVOUCHED_PLACES, 'link.mixed_case']);
/** Names that hide where they lead or are off by themselves: by them alone even a link without a word says something. */
const DOUBTFUL: ReadonlySet<string> = new Set(['link.name', 'link.short', 'link.mixed_case']);
/** What the share buttons of well-known apps make: their own videos, goods, places. */
const SHARED_BY_APPS =
  /(?:^|[./])(?:tiktok\.com|goo\.gl|shope\.ee|shp\.ee|lzd\.co|ti\.ki|fb\.me|pin\.it|spoti\.fi|canva\.link)$/;
/** What makes people look: a misfortune, something hidden or soon gone, themselves. On the folded view. */
const SIGHTS = [
  'hien truong|danh tinh|nan nhan|thi the|tu vong|qua doi|mat roi|bi bat',
  'khong che|chua cat|khong cat|ban goc|ban full|full (?:clip|video|\\d)|clip nong',
  'lo (?:clip|anh|hinh)|(?:bi|kip|keo) (?:xoa|go|bay)|xoa het|truoc khi (?:xoa|go|bay)',
  'noi da ga|rung minh|lanh nguoi|yeu tim|so hai|kinh hoang|dau long|ghe that',
  'khi xem|dung xem mot minh|co phai ban|anh cua ban',
];
const SIGHT = new RegExp(`\\b(?:${SIGHTS.join('|')})\\b`);

/**
 * A comment that is little but a link nobody vouches for: whoever wants something shared says what it is and where it is from. Links are those of
 * `linkEvidence` in the same text.
 */
export function remarkEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  const { original } = views;
  const link = links.find(({ code, span }) => UNVOUCHED.has(code) && !isAppShare(original, span));
  if (!link?.span || links.some(({ code }) => code === 'link.official')) return [];
  if (original.length > READ_UNITS) return [];
  const words = wordsBeside(original, link.span);
  if (words > REMARK_WORDS) return [];
  const found = SIGHT.exec(viewText(views.folded, 0, views.length));
  if (found)
    return [
      {
        code: 'link.sight',
        weight: 1.4,
        reason: 'Lời rủ xem ngắn bên liên kết chưa ai xác nhận',
        reasonEn: 'A short call to look beside a link nobody vouches for',
        span: spanOf(views, found.index, found.index + found[0].length),
      },
    ];
  if (words > BARE_WORDS || !DOUBTFUL.has(link.code)) return [];
  return [
    {
      code: 'link.bare',
      weight: 1,
      reason: 'Bình luận chỉ có liên kết chưa ai xác nhận, không nói là gì',
      reasonEn: 'Nothing but a link nobody vouches for, without a word of what it is',
      span: link.span,
    },
  ];
}

function isAppShare(text: string, span: Evidence['span']): boolean {
  return span !== undefined && SHARED_BY_APPS.test(text.slice(span.start, span.end).toLowerCase());
}

/** Words of a text outside the address around `span`. */
function wordsBeside(text: string, span: { readonly start: number; readonly end: number }): number {
  let from = span.start;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from -= 1;
  let to = span.end;
  while (to < text.length && !/\s/.test(text.charAt(to))) to += 1;
  const beside = `${text.slice(0, from)} ${text.slice(to)}`;
  return beside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
