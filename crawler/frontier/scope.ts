import { type FrontierUrl, registrableDomain } from '../../domain/index.js';

type Scoped = Pick<FrontierUrl, 'scope' | 'seedHost'>;

/** Does this address lie within the reach of the seed it descends from, and outside the paths left out? */
export function isInScope(url: URL, from: Scoped): boolean {
  const host = url.hostname.replace(/\.$/, '');
  if (!isWithinReach(host, from)) return false;
  return !from.scope.excludePaths.some((prefix) => url.pathname.startsWith(prefix));
}

function isWithinReach(host: string, { scope, seedHost }: Scoped): boolean {
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
