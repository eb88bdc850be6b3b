import type { Evidence } from '../evidence.js';
import type { TextViews } from '../vietnamese/views.js';

/** Words of papers in a host's name, and endings of the country whose press they are not. */
const PAPER_NAME =
  /(?:^|[.-])(?:tin-?(?:tuc|nong|moi|nhanh|hot|sao|24h?|247)|bao-?(?:moi|dien-?tu|24h?|247|chi)|doc-?bao|thoi-?su|news?-?vn|vn-?news?|viet-?news|kenh-?(?:tin|sao)|xa-?hoi)[a-z0-9-]*\.[a-z.]+$/;
/** Papers and news sites of this country stand under `.vn` (decree 72/2013, article 23), a few older ones are on the protect-list. */
const OWN_ENDING = /\.vn$/;

/** A host that is named like a Vietnamese paper and is none that is known. */
export function paperNameEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  return links.flatMap(({ code, span }): Evidence[] => {
    if (!span || (code !== 'link.name' && code !== 'link.unknown')) return [];
    const host = views.original
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '');
    if (OWN_ENDING.test(host) || !PAPER_NAME.test(host)) return [];
    return [
      {
        code: 'link.paper_name',
        weight: 1.6,
        reason: `Tên miền ${host} đặt như trang báo nhưng không phải báo đã biết`,
        reasonEn: 'A host named like a newspaper, and none that is known',
        span,
      },
    ];
  });
}
