import { ownString } from './own-string.js';

/** Of a page's code this much is searched, and so many hosts are kept. */
const MAX_SEARCHED_CHARS = 400_000;
const MAX_FOUND = 400;
const MAX_KEPT = 40;
/** `https://`, and as it stands in the strings of a script: `https:\/\/`. */
const MARKS = ['://', ':\\/\\/'] as const;
const SCHEME = /https?$/i;
const BEFORE_CHARS = 24;
/** What a form sends to is a fact of its own, and a copy collects for itself. */
const ACTION = /action\s{0,2}=\s{0,2}["']?https?$/i;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,62}\.)){1,5}[a-z]{2,18}(?![a-z0-9.-])/i;
const LONGEST_HOST = 100;

/**
 * Hosts of addresses written out anywhere in a page's code: scripts, settings, styles, hidden fields, links; not where forms send to.
 * In their order, each once, lower case. Linear: one search for each mark, and a short look at each place.
 */
export function codeHosts(html: string): string[] {
  const searched = html.length > MAX_SEARCHED_CHARS ? html.slice(0, MAX_SEARCHED_CHARS) : html;
  const hosts = new Set<string>();
  for (const mark of MARKS) {
    let found = 0;
    for (let at = searched.indexOf(mark); at >= 0; at = searched.indexOf(mark, at + mark.length)) {
      found += 1;
      if (found > MAX_FOUND || hosts.size >= MAX_KEPT) break;
      const host = hostAt(searched, at, mark.length);
      if (host !== undefined) hosts.add(host);
    }
  }
  return [...hosts];
}

function hostAt(html: string, at: number, length: number): string | undefined {
  const before = html.slice(Math.max(0, at - BEFORE_CHARS), at);
  if (!SCHEME.test(before) || ACTION.test(before)) return undefined;
  const start = at + length;
  const host = HOST.exec(html.slice(start, start + LONGEST_HOST))?.[0].toLowerCase();
  return host === undefined ? undefined : ownString(host);
}
