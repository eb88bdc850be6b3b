import { createHash } from 'node:crypto';
import type { Answer, SiteSpec } from './site.js';

const LONG_ENOUGH = { 'cache-control': 'max-age=300' } as const;

/**
 * Pictures that any page of the range may name without bringing them: `/logo.svg`, `/favicon.svg` and `/anh/<words>.svg`,
 * each drawn from the host's name, so that screenshots are not full of holes. No real mark is drawn.
 */
export function assetFor(site: SiteSpec, path: string): Answer | undefined {
  if (path === '/logo.svg' || path === '/favicon.svg') return svg(emblem(site.host));
  const picture = /^\/anh\/([^/]{1,80})\.svg$/.exec(path);
  return picture ? svg(panel(picture[1] ?? '')) : undefined;
}

function svg(body: string): Answer {
  return { headers: { 'content-type': 'image/svg+xml', ...LONG_ENOUGH }, body };
}

function hueOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt16BE(0) % 360;
}

function emblem(host: string): string {
  const letter = host
    .replace(/[^a-z]/g, '')
    .charAt(0)
    .toUpperCase();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" rx="14" fill="hsl(${hueOf(host)} 65% 40%)"/><text x="32" y="43" font-family="sans-serif" font-size="32" font-weight="700" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
}

function panel(words: string): string {
  const hue = hueOf(words);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300" width="480" height="300"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 55% 72%)"/><stop offset="1" stop-color="hsl(${(hue + 50) % 360} 60% 48%)"/></linearGradient></defs><rect width="480" height="300" fill="url(#g)"/><circle cx="380" cy="80" r="46" fill="#fff" opacity=".5"/><path d="M0 300 150 140l90 90 70-60 170 130z" fill="#fff" opacity=".35"/></svg>`;
}
