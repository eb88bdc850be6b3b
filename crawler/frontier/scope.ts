import { type FrontierUrl, registrableDomain } from '../../domain/index.js';

type Scoped = Pick<FrontierUrl, 'scope' | 'seedHost'>;

/** Does this address lie within the reach of the seed it descends from, and outside the paths left out? */
export function isInScope(url: Pick<URL, 'hostname' | 'pathname'>, from: Scoped): boolean {
  if (!isWithinReach(url.hostname.replace(/\.$/, ''), from)) return false;
  return !from.scope.excludePaths.some((prefix) => url.pathname.startsWith(prefix));
}

/** Does a host (without a final dot) lie within the reach of the seed? */
export function isWithinReach(host: string, { scope, seedHost }: Scoped): boolean {
  switch (scope.reach) {
    case 'page':
      return false;
    case 'host':
      return host === seedHost || bare(host) === bare(seedHost);
    case 'domain':
      return registrableDomain(host) === registrableDomain(seedHost);
  }
}

/** `www.` is the same site for whoever runs it. */
function bare(host: string): string {
  return host.replace(/^www\./, '');
}
