import * as robotsParserModule from 'robots-parser';
import type { Clock } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';

/** Robots files are cut here (RFC 9309 asks for at least 500 KiB). */
export const MAX_ROBOTS_BYTES = 500 * 1_024;

const CACHE_MS = 24 * 60 * 60_000;
/** A server in trouble is asked again sooner. */
const TROUBLE_CACHE_MS = 10 * 60_000;
const MAX_ORIGINS = 5_000;

/** What a site says about a page. */
export interface RobotsVerdict {
  readonly allowed: boolean;
  /** False where the site has no robots file. */
  readonly stated: boolean;
  readonly crawlDelayMs: number;
}

/** Fetches `/robots.txt`; answers status and text, raises `CrawlError` where the host cannot be reached. */
export type RobotsFetch = (
  url: URL,
  signal?: AbortSignal,
) => Promise<{ status: number; text: string }>;

export interface RobotsRules {
  verdict(url: URL, userAgent: string, signal?: AbortSignal): Promise<RobotsVerdict>;
}

interface CachedRules {
  readonly expiresAt: number;
  readonly judge: (url: string, userAgent: string) => RobotsVerdict;
}

const ALLOW: RobotsVerdict = { allowed: true, stated: false, crawlDelayMs: 0 };
const DISALLOW: RobotsVerdict = { allowed: false, stated: true, crawlDelayMs: 0 };

/**
 * The robots rules by RFC 9309: 4xx allows all, 5xx forbids all, kept for a day. Where the host cannot be reached the
 * rules allow, so that the visit itself ends with the true reason.
 */
export function createRobotsRules(deps: { fetch: RobotsFetch; clock: Clock }): RobotsRules {
  const cache = new Map<string, Promise<CachedRules>>();
  const rulesOf = async (origin: string, signal?: AbortSignal): Promise<CachedRules> => {
    const known = cache.get(origin);
    if (known !== undefined) {
      const rules = await known;
      if (rules.expiresAt > deps.clock.now().getTime()) return rules;
    }
    const fresh = load(origin, deps, signal);
    cache.set(origin, fresh);
    const oldest = cache.keys().next().value;
    if (cache.size > MAX_ORIGINS && oldest !== undefined) cache.delete(oldest);
    fresh.catch(() => cache.delete(origin));
    return fresh;
  };
  return {
    verdict: async (url, userAgent, signal) =>
      (await rulesOf(url.origin, signal)).judge(url.href, userAgent),
  };
}

async function load(
  origin: string,
  { fetch, clock }: { fetch: RobotsFetch; clock: Clock },
  signal?: AbortSignal,
): Promise<CachedRules> {
  const file = new URL('/robots.txt', origin);
  const now = clock.now().getTime();
  try {
    const { status, text } = await fetch(file, signal);
    if (status >= 500) return { expiresAt: now + TROUBLE_CACHE_MS, judge: () => DISALLOW };
    if (status >= 300 || status < 200) return { expiresAt: now + CACHE_MS, judge: () => ALLOW };
    return { expiresAt: now + CACHE_MS, judge: judgeBy(file.href, text) };
  } catch (error) {
    if (!(error instanceof CrawlError)) throw error;
    return { expiresAt: now + TROUBLE_CACHE_MS, judge: () => ALLOW };
  }
}

interface ParsedRobots {
  isAllowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
}

/** The package's types and its code disagree on where the function stands; this asks the code. */
function parseRobots(file: string, text: string): ParsedRobots {
  const parse: unknown = robotsParserModule.default;
  if (typeof parse !== 'function') throw new TypeError('robots-parser exports no function');
  return parse(file, text);
}

function judgeBy(file: string, text: string): CachedRules['judge'] {
  const rules = parseRobots(file, text);
  return (url, userAgent) => ({
    allowed: rules.isAllowed(url, userAgent) !== false,
    stated: true,
    crawlDelayMs: (rules.getCrawlDelay(userAgent) ?? 0) * 1_000,
  });
}
