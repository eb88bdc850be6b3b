import type { Appearance, Look, ProtectedPage } from '../../domain/index.js';
import { layoutDistance } from './colour-layout.js';
import { contourDistance } from './contours.js';
import { hashDistance } from './perceptual-hash.js';

/** Up to this distance two looks are the same; all bounds must hold. */
export interface SameLook {
  /** Bits of the perceptual hash, of 63. */
  readonly bits: number;
  /** Share of the colour range, mean over the fields. */
  readonly colour: number;
  /** Share of the rises and falls that only one of them has. */
  readonly contours: number;
}

/** Measured: see docs/appearance.md. */
export const SAME_SCREEN: SameLook = { bits: 12, colour: 0.08, contours: 0.3 };
export const SAME_ICON: SameLook = { bits: 16, colour: 0.05, contours: 0.6 };

export type Likeness = 'screen' | 'icon_bytes' | 'icon_look';

/** A page of the register that something looks like. */
export interface Alike {
  readonly page: ProtectedPage;
  readonly likeness: Likeness;
  /** Bits of the hash that differ; 0 for equal bytes. */
  readonly bits: number;
}

/**
 * The pages of the register that these looks are like: at most one by the screenshot and one by the icon, the nearest. An icon that stands on
 * pages of two brands of the register tells nothing of either (a default of some software) and is passed over.
 */
export function findAlike(
  looks: Pick<Appearance, 'screen' | 'icon'>,
  register: readonly ProtectedPage[],
): Alike[] {
  const screens = register.flatMap((page) => matchOf(page, 'screen', looks.screen, page.screen));
  const icons = register.flatMap((page) => iconMatch(looks, page));
  const oneBrand = new Set(icons.map(({ page }) => page.brandId)).size === 1;
  return [...nearest(screens), ...(oneBrand ? nearest(icons) : [])];
}

/** Whether two pictures look the same within the bounds. */
export function isSameLook(one: Look, other: Look, bounds: SameLook): boolean {
  return (
    hashDistance(one.phash, other.phash) <= bounds.bits &&
    layoutDistance(one.layout, other.layout) <= bounds.colour &&
    contourDistance(one.contours, other.contours) <= bounds.contours
  );
}

function iconMatch({ icon }: Pick<Appearance, 'icon'>, page: ProtectedPage): Alike[] {
  if (!icon || !page.icon) return [];
  if (icon.mmh3 === page.icon.mmh3) return [{ page, likeness: 'icon_bytes', bits: 0 }];
  return matchOf(page, 'icon_look', icon.look, page.icon.look);
}

function matchOf(
  page: ProtectedPage,
  likeness: 'screen' | 'icon_look',
  seen: Look | undefined,
  known: Look | undefined,
): Alike[] {
  const bounds = likeness === 'screen' ? SAME_SCREEN : SAME_ICON;
  if (!seen || !known || !isSameLook(seen, known, bounds)) return [];
  return [{ page, likeness, bits: hashDistance(seen.phash, known.phash) }];
}

function nearest(found: readonly Alike[]): Alike[] {
  return [...found].sort((a, b) => a.bits - b.bits).slice(0, 1);
}
