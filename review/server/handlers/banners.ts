import type { Banner } from '../../contract/index.js';
import { collectBanners } from '../banners/collect-banners.js';
import { createRunWatch } from '../banners/run-watch.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';

function dismissedKey(bannerId: string): string {
  return `banner:${bannerId}`;
}

/** What needs attention now, and putting it away. */
export function bannerHandlers(
  deps: ReviewServerDeps,
): Pick<Handlers, 'banners' | 'dismissBanner'> {
  const { settings } = deps.stores;
  const watch = createRunWatch();
  const isStanding = async (banner: Banner): Promise<boolean> =>
    !banner.dismissable || (await settings.get(dismissedKey(banner.id))) === undefined;
  return {
    banners: async ({ signedIn: { actor } }) => {
      const all = await collectBanners(deps, watch, actor.role);
      const standing = await Promise.all(all.map(isStanding));
      return { banners: all.filter((_, index) => standing[index]) };
    },
    dismissBanner: async ({ params, signedIn: { actor } }) => {
      await settings.set(
        dismissedKey(params.id),
        `${actor.login} ${deps.clock.now().toISOString()}`,
      );
      return { ok: true };
    },
  };
}
