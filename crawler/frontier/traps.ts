import { MAX_URL_LENGTH, type SkipReason } from '../../domain/index.js';

const MAX_SEGMENTS = 12;
const MAX_REPEATS = 3;
/** More segments than may repeat. */
const LONG_PATH = /^(?:\/+[^/]+){4}/;

/** Why an address is not worth a visit by its look alone: too long, or shaped like an endless calendar or loop. */
export function trapReason(url: Pick<URL, 'href' | 'pathname'>): SkipReason | undefined {
  if (url.href.length > MAX_URL_LENGTH) return 'url_too_long';
  // Most paths are too short to repeat anything that often.
  if (!LONG_PATH.test(url.pathname)) return undefined;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (segments.length > MAX_SEGMENTS) return 'trap';
  const seen = new Map<string, number>();
  for (const segment of segments) {
    const times = (seen.get(segment) ?? 0) + 1;
    if (times > MAX_REPEATS) return 'trap';
    seen.set(segment, times);
  }
  return undefined;
}
