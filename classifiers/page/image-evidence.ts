import { IMAGE_FIELD, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { PageContext } from './page-context.js';
import { type PageJudgement, pageEvidence } from './page-evidence.js';

/** Evidence of the whole of a text, which is the picture's where the page's own text is too thin. */
const OF_WHOLE_TEXT = /^(?:text|writing)\./;

/**
 * Evidence of a text whose part from `imageAt` on was read from a picture: spans into that part point into the picture's
 * own text, and its reasons say where they were read.
 */
export function markImage(evidence: readonly Evidence[], imageAt: number): Evidence[] {
  return evidence.map((item) => {
    const { span } = item;
    if (span === undefined) return OF_WHOLE_TEXT.test(item.code) ? saidByImage(item) : item;
    if (span.field !== 'text') return item;
    if (span.start < imageAt)
      return { ...item, span: { ...span, end: Math.min(span.end, imageAt - 1) } };
    return {
      ...saidByImage(item),
      span: { field: IMAGE_FIELD, start: span.start - imageAt, end: span.end - imageAt },
    };
  });
}

/**
 * Evidence of a page whose picture was read: judged with the picture's words, and what it has only by them says so.
 */
export function pageEvidenceWithImage(
  facts: PageFacts,
  context: PageContext,
  image: { readonly text: string; readonly imageText: string },
): PageJudgement {
  const own = new Set(pageEvidence(facts, context).evidence.map(({ code }) => code));
  const judged = pageEvidence(
    { ...facts, text: image.text },
    { ...context, imageText: image.imageText },
  );
  return {
    ...judged,
    evidence: judged.evidence.map((item) => (own.has(item.code) ? item : saidByImage(item))),
  };
}

function saidByImage(item: Evidence): Evidence {
  return {
    ...item,
    reason: `${item.reason} (chữ đọc từ ảnh của trang)`,
    reasonEn: `${item.reasonEn} (read from the page’s picture)`,
  };
}
