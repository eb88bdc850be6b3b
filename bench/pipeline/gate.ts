import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import type { BenchPage, PageReading } from './contender.js';

/** A row counts only where so many of its pages agree with the reference. */
export const AGREEMENT_NEEDED = 0.995;

export interface Agreement {
  readonly share: number;
  readonly pages: number;
  readonly sameLinks: number;
  readonly sameText: number;
  /** Path of the first page that differs. */
  readonly firstDifference?: string;
}

/** Set of links and text of a page as one comparable value each. */
interface Digest {
  readonly links: string;
  readonly text: string;
}

/** The reference: parse5 by the HTML standard, through cheerio's default mode. */
export function referenceReading(page: BenchPage): PageReading {
  const $ = load(page.html);
  const base = `http://${page.host}${page.path}`;
  const links = $('a[href]')
    .toArray()
    .map((anchor) => new URL($(anchor).attr('href') ?? '', base).href);
  $('script, style').remove();
  return { path: page.path, links, text: $('body').text() };
}

/**
 * Compares readings with the reference, page by page. A link's own origin is set aside first, since the peers reach the
 * pages at the server's address; white space is folded; a page that is missing differs.
 */
export function agreementOf(
  readings: readonly PageReading[],
  reference: ReadonlyMap<string, Digest>,
): Agreement {
  const read = new Map(readings.map((reading) => [reading.path, digestOf(reading)]));
  let sameLinks = 0;
  let sameText = 0;
  let same = 0;
  let firstDifference: string | undefined;
  for (const [path, wanted] of reference) {
    const found = read.get(path);
    const links = found?.links === wanted.links;
    const text = found?.text === wanted.text;
    if (links) sameLinks += 1;
    if (text) sameText += 1;
    if (links && text) same += 1;
    else firstDifference ??= path;
  }
  return {
    share: reference.size === 0 ? 0 : same / reference.size,
    pages: reference.size,
    sameLinks,
    sameText,
    ...(firstDifference === undefined ? {} : { firstDifference }),
  };
}

export function digestOf({ links, text }: PageReading): Digest {
  const set = [...new Set(links.map(withoutOwnOrigin))].sort();
  return { links: sha256(set.join('\n')), text: sha256(foldSpace(text)) };
}

/** The pages' links to their own site are all relative: whatever stands before `/kNN/` is how the reader reached it. */
function withoutOwnOrigin(link: string): string {
  const url = new URL(link);
  const isOwn = /^\/k\d+\//.test(url.pathname) && url.protocol === 'http:';
  return isOwn ? url.pathname + url.search : url.href;
}

export function foldSpace(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
