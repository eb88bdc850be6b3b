import type { Evidence } from '../../../classifiers/evidence.js';

export const LINK = 'nhanqua-vn.top/7';

/** As `linkEvidence` would find the invented link. */
export function unvouchedLink(text: string): Evidence[] {
  const start = text.indexOf(LINK);
  if (start < 0) return [];
  const span = { field: 'text', start, end: start + LINK.length };
  return [{ code: 'link.name', weight: 2, reason: 'r', reasonEn: 'r', span }];
}
