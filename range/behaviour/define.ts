import type { Category } from '../../domain/index.js';
import { htmlDocument, prose } from '../layouts/document.js';
import type { Answer, SiteSpec } from '../site.js';

/** A site whose point is how it behaves; benign in content unless a category is named. */
export function behaviour(
  details: Pick<SiteSpec, 'host' | 'layout' | 'note' | 'pages'> &
    Partial<Omit<SiteSpec, 'kind'>> & { readonly category?: Category },
): SiteSpec {
  return { surface: 'page', category: 'none', ...details, kind: 'behaviour' };
}

export function moved(location: string, status: 301 | 302 | 303 | 307 | 308): Answer {
  return { status, headers: { location }, body: '' };
}

/** A plain page of a title and some text. */
export function textPage(title: string, text: string, extra = ''): string {
  return htmlDocument({
    title,
    style: 'main{max-width:720px;margin:40px auto;padding:0 16px}',
    body: `<main><h1>${title}</h1>${prose(text)}${extra}</main>`,
  });
}
