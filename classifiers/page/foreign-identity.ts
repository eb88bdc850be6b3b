import { foldedLetters, hostOf, type PageFacts, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';

const LINKS_READ = 200;
const LEAST_LINKS = 3;
const LINK_SHARE = 0.6;
const SHORTEST_LABEL = 4;
/** One trace alone is how honest sites are built too. */
const LEAST_TRACES = 2;
const TRACE_WEIGHT = 0.8;
const MOST_WEIGHT = 2.4;

/**
 * A page for secrets that bears the traces of one other site: its own address, its icon, most of its links and its name point there, as in a
 * log-in page saved from a service and put up elsewhere. For services outside the brand register. Not where the form sends there as well.
 */
export function foreignIdentityEvidence(facts: PageFacts): Evidence[] {
  const own = registrableDomain(facts.host);
  const traces = new Map<string, number>();
  const note = (url: string | undefined, count: number): void => {
    const domain = registrableDomain(hostOf(url ?? ''));
    if (domain !== '' && domain !== own) traces.set(domain, (traces.get(domain) ?? 0) + count);
  };
  note(facts.canonical ?? facts.meta['og:url'], 1);
  note(facts.icons[0], 1);
  note(mostLinked(facts), 1);
  const said = foldedLetters(`${facts.title} ${facts.meta['og:site_name'] ?? ''}`);
  const sentTo = new Set(facts.forms.map(({ action }) => registrableDomain(hostOf(action))));
  for (const [domain, count] of traces) {
    const label = domain.split('.')[0] ?? '';
    const named = label.length >= SHORTEST_LABEL && said.includes(label.replace(/[^a-z0-9]/g, ''));
    const all = count + (named ? 1 : 0);
    if (all < LEAST_TRACES || sentTo.has(domain)) continue;
    return [
      {
        code: 'page.foreign_identity',
        weight: Math.min(MOST_WEIGHT, TRACE_WEIGHT * all),
        reason: `Trang đòi dữ liệu mật mang dấu vết của ${domain} (địa chỉ, biểu tượng, liên kết, tên) nhưng nằm trên ${facts.host}`,
        reasonEn: `Asks for secrets and bears the traces of ${domain}, yet stands on ${facts.host}`,
      },
    ];
  }
  return [];
}

/** An address of the one other site most links lead to. */
function mostLinked({ links }: PageFacts): string | undefined {
  const counts = new Map<string, number>();
  const read = links.slice(0, LINKS_READ).filter(({ url }) => url.startsWith('http'));
  if (read.length < LEAST_LINKS) return undefined;
  for (const { url } of read) {
    const host = hostOf(url);
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const [host, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count / read.length >= LINK_SHARE ? `https://${host}/` : undefined;
}
