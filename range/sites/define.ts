import type { Category } from '../../domain/index.js';
import type { PageSource, SiteSpec } from '../site.js';

type Details = Pick<SiteSpec, 'host' | 'layout' | 'note'> &
  Partial<Omit<SiteSpec, 'kind' | 'category' | 'pages'>> & {
    /** The page at the entry. */
    readonly page: PageSource;
    /** Further pages by path. */
    readonly more?: Readonly<Record<string, PageSource>>;
  };

/** A site made up to defraud, of one category. */
export function scam(category: Category, details: Details): SiteSpec {
  return define('scam', category, details);
}

/** An honest site that shares words or shape with scams. */
export function benign(details: Details): SiteSpec {
  return define('benign', 'none', details);
}

function define(kind: SiteSpec['kind'], category: Category, details: Details): SiteSpec {
  const { page, more, surface, ...rest } = details;
  return {
    ...rest,
    kind,
    category,
    surface: surface ?? 'page',
    pages: { [details.entry ?? '/']: page, ...more },
  };
}
