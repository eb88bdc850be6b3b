import { createHash } from 'node:crypto';

/** Marks that copying left in a page: they tell the copier's work from an original, never a scam from an honest page. */
const COPY_WORDS =
  /httrack|mirrored from|saved from url|singlefile|web\.archive\.org|zphisher|fake page|phishing page|copied from|page source:/i;

const COMMENT = /<!--(?!\[if)[\s\S]*?-->/g;
const HTTRACK_BLOCK = /<!--\s*Added by HTTrack\s*-->[\s\S]*?<!--\s*\/Added by HTTrack\s*-->/gi;
/** Comments before the first element, where copiers write the address a page came from. */
const LEADING_COMMENTS =
  /^(\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?)(?:<!--(?!\[if)[\s\S]*?-->\s*)+/i;
const REWRITTEN_HOST = /(?<![\w.-])([a-z0-9-]+)\.example(?![\w.-])/gi;

/**
 * A recorded page without the marks of its copying: leading comments, mirror comments, what HTTrack added, and hosts that were
 * rewritten to `.example` in some sets only (they become neutral invented ones). Scam and honest pages go the same way.
 */
export function cleanRecordedPage(html: string): string {
  return html
    .replace(HTTRACK_BLOCK, '')
    .replace(LEADING_COMMENTS, '$1')
    .replace(COMMENT, (comment) => (COPY_WORDS.test(comment) ? '' : comment))
    .replace(REWRITTEN_HOST, (_, name: string) => `${neutralName('h', name)}.com`);
}

/** A made-up label from a hash, the same for the same key. */
export function neutralName(prefix: string, key: string): string {
  return `${prefix}${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}
