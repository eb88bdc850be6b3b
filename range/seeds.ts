import { type Seed, type SeedKind, seedId } from '../domain/index.js';
import { entryUrl, type SiteSpec } from './site.js';

/** Small, so that a run of the whole default set stays well under a minute. */
const SCOPE = { reach: 'host', maxDepth: 1, maxPages: 5, excludePaths: [] } as const;
const PAGE_SCOPE = { reach: 'page', maxDepth: 0, maxPages: 1, excludePaths: [] } as const;

const KIND_OF_SURFACE: Readonly<Record<SiteSpec['surface'], SeedKind>> = {
  page: 'website',
  article: 'website',
  forum: 'url',
  listing: 'url',
  post: 'url',
  channel: 'social_channel',
  group: 'social_group',
  account: 'social_account',
  app: 'app_listing',
};

/** The default exercise seeds: one per site that does not ask to be left out. */
export function seedsOf(sites: readonly SiteSpec[]): Seed[] {
  return sites.flatMap((site) => {
    if (site.seed === false) return [];
    const kind = site.seed ?? KIND_OF_SURFACE[site.surface];
    const value = entryUrl(site);
    const scope = site.kind === 'recorded' ? PAGE_SCOPE : { ...SCOPE, reach: site.reach ?? 'host' };
    return [
      {
        id: seedId(kind, value),
        kind,
        value,
        label: site.note.slice(0, 200),
        scope: { ...scope, excludePaths: [] },
        origin: 'manual' as const,
        enabled: true,
      },
    ];
  });
}
