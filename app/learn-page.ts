import { thumbnailOf } from '../classifiers/index.js';
import type { CrawledPage, Crawler } from '../crawler/index.js';
import {
  AppError,
  type Appearance,
  type Brand,
  canonicalUrl,
  errorCode,
  errorMessage,
  hostOf,
  InvalidInputError,
  isUnderDomain,
  NotFoundError,
  PolicyError,
  type ProtectedPage,
  protectedPageId,
  registrableDomain,
  typedAddress,
} from '../domain/index.js';
import { recordChange } from './brand-care.js';
import type { CrawlSystem } from './crawl-system.js';
import { openCrawler } from './open-crawler.js';
import { readLooks } from './pipeline/look-at-page.js';

export interface LearnOrder {
  /** As typed: defanged and scheme-less forms are read too. */
  readonly url: string;
  /** Needed where the host is no official domain of a known brand. */
  readonly brandId?: string;
  readonly by: string;
}

export interface LearnReport {
  readonly page: ProtectedPage;
  /** Codes of what could not be learned, by part. */
  readonly problems: Appearance['problems'];
}

/**
 * Draws an official page through the browser lane, fetches its icon, and keeps how both look. Learned again, a page is replaced.
 * Raises INVALID_INPUT (no address), NOT_FOUND (no such brand), HOST_NOT_OFFICIAL, LED_ELSEWHERE, PAGE_NOT_READ, NOTHING_TO_LEARN.
 */
export async function learnPage(
  order: LearnOrder,
  { workspace, profile }: CrawlSystem,
  signal: AbortSignal,
): Promise<LearnReport> {
  const url = addressOf(order.url);
  const brand = brandFor(hostOf(url), order.brandId, workspace.reference.brands);
  const crawler = await openCrawler(workspace, profile, () => []);
  try {
    const { drawn, png } = await draw(url, crawler, signal);
    requireSameOwner(hostOf(url), hostOf(drawn.finalUrl), brand);
    const seen = { png, url: drawn.finalUrl, icons: drawn.facts.icons };
    const { problems, ...looks } = await readLooks(seen, crawler, signal);
    if (!looks.screen && !looks.icon) throw nothingToLearn(url, problems);
    const learnedAt = workspace.clock.now();
    const finalUrl = canonicalUrl(drawn.finalUrl) ?? url;
    const page: ProtectedPage = {
      id: protectedPageId(finalUrl),
      url: finalUrl,
      host: hostOf(finalUrl),
      title: drawn.facts.title,
      brandId: brand.id,
      brandName: brand.name,
      ...looks,
      exercise: profile.exercise,
      unit: workspace.config.unit,
      learnedBy: order.by,
      learnedAt,
    };
    await workspace.stores.protectedPages.put(page, await thumbnailOf(png));
    await recordChange(page, 'learned', order.by, learnedAt, workspace.stores);
    return { page, problems };
  } finally {
    await crawler.close();
  }
}

function addressOf(raw: string): string {
  const url = typedAddress(raw);
  if (url !== undefined) return url;
  throw new InvalidInputError(`Not an address: ${raw}`, { value: raw }, 'Give an http(s) address.');
}

function ownerOf(host: string, brands: readonly Brand[]): Brand | undefined {
  return brands.find((brand) => owns(brand, host));
}

function owns({ domains }: Brand, host: string): boolean {
  return domains.some((domain) => isUnderDomain(host, domain));
}

/** The brand a host is learned for: its owner by the shipped register, else the one named. */
function brandFor(host: string, brandId: string | undefined, brands: readonly Brand[]): Brand {
  const owner = ownerOf(host, brands);
  const named = brandId === undefined ? owner : brands.find(({ id }) => id === brandId);
  if (!named && brandId !== undefined) throw new NotFoundError('Brand', brandId);
  if (named && (owner === undefined || owner.id === named.id)) return named;
  throw new PolicyError(
    'HOST_NOT_OFFICIAL',
    owner
      ? `${host} is an official domain of ${owner.name}, not of ${named?.name}`
      : `${host} is no official domain of a known brand`,
    { host },
    'Look up the id with rasoat brands list --known; for a host of a brand that the list lacks, give --brand ID.',
  );
}

/** An official page that sends its visitor to somebody else's host is not what was to be learned. */
function requireSameOwner(asked: string, shown: string, brand: Brand): void {
  if (registrableDomain(asked) === registrableDomain(shown) || owns(brand, shown)) return;
  throw new PolicyError(
    'LED_ELSEWHERE',
    `${asked} led to ${shown}, which is not of ${brand.name}`,
    { asked, shown },
    'Give the address of the page itself.',
  );
}

async function draw(
  url: string,
  crawler: Crawler,
  signal: AbortSignal,
): Promise<{ drawn: CrawledPage; png: Uint8Array }> {
  try {
    const drawn = await crawler.renderPage(url, signal);
    if (drawn.screenshot) return { drawn, png: drawn.screenshot.png };
    throw new Error('the browser gave no screenshot');
  } catch (cause) {
    throw new AppError({
      code: 'PAGE_NOT_READ',
      message: `${url} could not be drawn: ${errorMessage(cause)}`,
      hint: 'Open the address with rasoat crawl to see more; rasoat doctor checks the browser.',
      facts: { url, reason: errorCode(cause) },
      cause,
    });
  }
}

function nothingToLearn(url: string, problems: Appearance['problems']): AppError {
  return new AppError({
    code: 'NOTHING_TO_LEARN',
    message: `${url} is nearly blank and has no icon that could be read`,
    hint: 'Give a page with more on its first screen, such as the log-in page.',
    facts: { url, ...problems },
  });
}
