import type { Appearance, Classification, ProtectedPage, ProtectList } from '../../domain/index.js';
import { appearanceSignals, withAppearance } from './appearance-evidence.js';
import { findAlike } from './find-alike.js';

/** What a page's looks are held against. */
export interface LooksContext {
  readonly url: string;
  readonly register: readonly ProtectedPage[];
  readonly protect: ProtectList;
}

/**
 * A page's classification with what its looks add: a signal for each page of the register that it looks like on a foreign host.
 * Called again with other looks, the earlier ones' signals give way.
 */
export function withLooks(
  before: Classification,
  looks: Pick<Appearance, 'screen' | 'icon'>,
  { url, register, protect }: LooksContext,
): Classification {
  const alike = findAlike(looks, register);
  const signals = appearanceSignals(url, alike, protect);
  return withAppearance(before, signals, alike[0]?.page.brandId);
}
