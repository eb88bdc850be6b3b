import type { SharedHost } from '../../../domain/index.js';
import type { FoundLink } from './link-scan.js';
import type { TextView } from './text-view.js';

/** Hosts that are written with spaces inside to slip past filters: `bi t . ly/x`. */
const ALSO_SPLIT = ['zalo.me', 't.me', 'bit.ly', 't.ly', 'tinyurl.com'];
const MAX_HOSTS = 40;

/** Makes a reader of shorteners and messaging hosts that were pulled apart by spaces. */
export function createSplitHostScan(
  sharedHosts: readonly SharedHost[],
): (view: TextView) => FoundLink[] {
  const listed = sharedHosts.filter(({ kind }) => kind === 'shortener').map(({ domain }) => domain);
  const hosts = [...new Set([...ALSO_SPLIT, ...listed])].slice(0, MAX_HOSTS);
  const pattern = new RegExp(
    `(?<![a-z0-9.-])(?:${hosts.map(spaced).join('|')})\\s?/\\s?([a-z0-9_-]{2,60}(?:/[a-z0-9_-]{2,60})?)`,
    'g',
  );
  return (view) => {
    if (!view.plain.includes('/')) return [];
    if (!/[a-z0-9]\s\.|\.\s[a-z]|[a-z]\s[a-z]\s?\.|\.[a-z]{2,3}\s?\/\s/.test(view.plain)) return [];
    return [...view.plain.matchAll(pattern)]
      .filter((match) => /\s/.test(match[0]))
      .map((match) => splitLink(view, match.index, match[0], match[1] ?? ''));
  };
}

function splitLink(view: TextView, at: number, matched: string, path: string): FoundLink {
  const end = at + matched.length;
  const slash = matched.indexOf('/');
  const hostEnd = at + matched.slice(0, slash).trimEnd().length;
  return {
    start: at,
    end,
    scheme: '',
    host: matched.slice(0, slash).replace(/\s+/g, ''),
    hostStart: at,
    hostEnd,
    tail: `/${view.rawOf(end - path.length, end)}`,
    disguised: true,
    confidence: 0.9,
  };
}

function spaced(host: string): string {
  return [...host].map((char) => (char === '.' ? '\\.' : char)).join('\\s?');
}
