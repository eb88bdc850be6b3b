import { hostOf, MAX_URL_LENGTH } from '../../domain/index.js';

/** Addresses whose resolved form is known without parsing: plain characters, no dot segments. */
const PLAIN_PATH = /^\/(?!\/)[\w\-~/?=&,:+%;@!*]*(?:\.(?![./])[\w\-~/?=&,:+%;@!*]+)*$/;
const PLAIN_ABSOLUTE =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+\/[\w\-~/?=&,:+%;@!*]*(?:\.(?![./])[\w\-~/?=&,:+%;@!*]+)*$/;
const WRITTEN_OUT = /^\s*(?:https?:)?\/\//i;
const NO_ADDRESS = /^(?:javascript|data|about|blob|vbscript):/i;

/** Resolves a page's addresses; the page may move its own base once. */
export class LinkBase {
  readonly url: string;
  readonly host: string;
  private base: string | undefined;
  private origin: string;
  private readonly seen = new Map<string, string | undefined>();

  /** `pageUrl` may be anything; where it is no address, only links that are absolute by themselves resolve. */
  constructor(pageUrl: string) {
    const parsed = URL.canParse(pageUrl) ? new URL(pageUrl) : undefined;
    this.url = parsed?.href ?? pageUrl;
    this.host = parsed?.hostname.replace(/\.$/, '') ?? '';
    this.base = parsed?.href;
    this.origin = parsed === undefined ? '' : originOf(parsed);
  }

  /** `<base href>`: only the first one counts. */
  move(href: string): void {
    if (!URL.canParse(href, this.base)) return;
    const moved = new URL(href, this.base);
    if (moved.protocol !== 'http:' && moved.protocol !== 'https:') return;
    this.base = moved.href;
    this.origin = originOf(moved);
    this.seen.clear();
  }

  /** The absolute address of any scheme but script and data; `undefined` where there is none. */
  resolve(href: string): string | undefined {
    if (href === '' || href.length > MAX_URL_LENGTH) return undefined;
    if (this.seen.has(href)) return this.seen.get(href);
    const resolved = this.parse(href);
    this.seen.set(href, resolved);
    return resolved;
  }

  /** An address written out in full that leads to the page's own host. */
  statesOwnHost(): boolean {
    for (const [href, resolved] of this.seen) {
      // Most addresses lead elsewhere or are not written out: those are not parsed again.
      if (!resolved?.includes(this.host) || !WRITTEN_OUT.test(href)) continue;
      if (hostOf(resolved) === this.host) return true;
    }
    return false;
  }

  private parse(href: string): string | undefined {
    if (this.origin !== '' && PLAIN_PATH.test(href)) return this.origin + href;
    if (PLAIN_ABSOLUTE.test(href)) return ` ${href}`.slice(1);
    if (NO_ADDRESS.test(href) || !URL.canParse(href, this.base)) return undefined;
    const resolved = new URL(href, this.base).href;
    return resolved.length > MAX_URL_LENGTH ? undefined : resolved;
  }
}

function originOf(url: URL): string {
  return url.origin === 'null' ? '' : url.origin;
}
