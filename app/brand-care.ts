import {
  type Brand,
  deterministicId,
  NotFoundError,
  type ProtectedPage,
  type Stores,
} from '../domain/index.js';
import type { BareWorkspace, Workspace } from './compose.js';

/** The pages of the register, by brand, then host. */
export async function learnedPages({
  stores,
}: Pick<BareWorkspace, 'stores'>): Promise<ProtectedPage[]> {
  const pages = await stores.protectedPages.list();
  return pages.sort((a, b) => compare(a.brandId, b.brandId) || compare(a.url, b.url));
}

/** The brands that are known by name: what `--brand` takes. */
export function knownBrands({ reference }: Pick<Workspace, 'reference'>): readonly Brand[] {
  return [...reference.brands].sort((a, b) => compare(a.id, b.id));
}

/** One page of the register with its small picture (WebP). Raises NOT_FOUND. */
export async function shownPage(
  id: string,
  { stores }: Pick<BareWorkspace, 'stores'>,
): Promise<{ page: ProtectedPage; thumbnail: Uint8Array | undefined }> {
  const page = await stores.protectedPages.get(id);
  if (!page) throw new NotFoundError('Learned page', id);
  return { page, thumbnail: await stores.protectedPages.thumbnail(id) };
}

/** Takes a page out of the register; findings made by it keep their signals. Raises NOT_FOUND. */
export async function forgetPage(
  id: string,
  by: string,
  { stores, clock }: Pick<BareWorkspace, 'stores' | 'clock'>,
): Promise<ProtectedPage> {
  const { page } = await shownPage(id, { stores });
  await stores.protectedPages.remove(id);
  await recordChange(page, 'forgotten', by, clock.now(), stores);
  return page;
}

/** The audit event of a change to the register. */
export async function recordChange(
  page: ProtectedPage,
  change: 'learned' | 'forgotten',
  actor: string,
  at: Date,
  { audit }: Pick<Stores, 'audit'>,
): Promise<void> {
  await audit.append([
    {
      id: deterministicId('act', 'brands.changed', page.id, change, at.toISOString()),
      action: 'brands.changed',
      actor,
      subject: `brand:${page.brandId}`,
      at,
      detail: { change, url: page.url, page: page.id, icon: page.icon?.mmh3 ?? null },
    },
  ]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
