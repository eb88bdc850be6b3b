import { type PageFacts, parseHttpUrl } from '../../domain/index.js';

/** Slower refreshes are reloads of a page that is read, not redirects. */
const MAX_REFRESH_SECONDS = 10;
/** A page with more to read than this is a page of its own, whatever its script does later. */
const THIN_TEXT = 600;

export interface NextHop {
  readonly via: 'http' | 'meta' | 'script';
  /** As given, made absolute where it could be. */
  readonly target: string;
}

/** Where a response sends its visitor by status and header, if it does. */
export function httpRedirect(
  status: number,
  headers: Readonly<Record<string, string>>,
  url: URL,
): NextHop | undefined {
  const location = headers['location'];
  if (location === undefined || status < 300 || status > 399 || status === 304) return undefined;
  return { via: 'http', target: absolute(location, url) };
}

/** Where a thin page sends its visitor by `<meta http-equiv=refresh>` or script, if it does. */
export function pageRedirect(facts: PageFacts, url: URL): NextHop | undefined {
  if (facts.text.length > THIN_TEXT || facts.forms.length > 0) return undefined;
  const { metaRefresh, scriptRedirect } = facts;
  const candidates: NextHop[] = [];
  if (metaRefresh && metaRefresh.delaySeconds <= MAX_REFRESH_SECONDS)
    candidates.push({ via: 'meta', target: absolute(metaRefresh.url, url) });
  if (scriptRedirect !== undefined)
    candidates.push({ via: 'script', target: absolute(scriptRedirect, url) });
  return candidates.find((hop) => {
    const target = parseHttpUrl(hop.target);
    return target !== undefined && withoutHash(target) !== withoutHash(url);
  });
}

function absolute(target: string, base: URL): string {
  return URL.canParse(target, base.href) ? new URL(target, base).href : target;
}

function withoutHash(url: URL): string {
  return url.href.replace(/#.*$/, '');
}
