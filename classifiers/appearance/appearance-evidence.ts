import {
  type Classification,
  hostOf,
  type ProtectedPage,
  type ProtectList,
  registrableDomain,
  type Signal,
} from '../../domain/index.js';
import { rounded, sigmoid, weightOf } from '../evidence.js';
import type { Alike, Likeness } from './find-alike.js';

const CODES: Readonly<Record<Likeness, string>> = {
  screen: 'appearance.same_page',
  icon_bytes: 'appearance.same_icon',
  icon_look: 'appearance.like_icon',
};

/**
 * Stated priors in log-odds, set by hand and not trained: no labelled screenshots of Vietnamese brands exist to learn them from. A copied
 * page weighs about as much as the sharpest page rule (a brand's log-in on a foreign host, 3.2); an icon less, since agents, news and
 * fan pages borrow icons too; a redrawn icon least.
 */
const WEIGHTS: Readonly<Record<Likeness, number>> = {
  screen: 2.5,
  icon_bytes: 1.2,
  icon_look: 0.8,
};

const PREFIX = 'appearance.';

/**
 * What the likenesses say about a page at this address. Nothing on an official host of anybody, nor on the registrable domain the look was
 * learned from: a brand may look like itself.
 */
export function appearanceSignals(
  url: string,
  alike: readonly Alike[],
  protect: ProtectList,
): Signal[] {
  const host = hostOf(url);
  if (protect.host(host).protected) return [];
  return alike
    .filter(({ page }) => registrableDomain(page.host) !== registrableDomain(host))
    .map((found) => signalOf(found, host));
}

function signalOf({ page, likeness, bits }: Alike, host: string): Signal {
  const { vi, en } = sentences(likeness, page, bits);
  return {
    code: CODES[likeness],
    weight: WEIGHTS[likeness],
    reason: `${vi} (đã học từ ${page.host}), nhưng ${host} không phải tên miền của ${page.brandName}`,
    reasonEn: `${en} (learned from ${page.host}), but ${host} is not its host`,
  };
}

function sentences(
  likeness: Likeness,
  { brandName }: ProtectedPage,
  bits: number,
): { vi: string; en: string } {
  switch (likeness) {
    case 'screen':
      return {
        vi: `Ảnh chụp màn hình đầu trông giống trang của ${brandName}, lệch ${bits}/63 bit`,
        en: `The screenshot looks like a page of ${brandName}, ${bits} of 63 bits apart`,
      };
    case 'icon_bytes':
      return {
        vi: `Biểu trưng (favicon) trùng từng byte với biểu trưng của ${brandName}`,
        en: `The favicon is byte for byte that of ${brandName}`,
      };
    case 'icon_look':
      return {
        vi: `Biểu trưng (favicon) trông giống biểu trưng của ${brandName}, lệch ${bits}/63 bit`,
        en: `The favicon looks like that of ${brandName}, ${bits} of 63 bits apart`,
      };
  }
}

/**
 * A classification with these signals in place of its earlier ones of appearance: the score stays the sigmoid of the sum of all weights, the
 * category stands, the brand is the look's where none was named. Without old and new signals it is given back as it is.
 */
export function withAppearance(
  before: Classification,
  signals: readonly Signal[],
  brand?: string,
): Classification {
  const others = before.signals.filter(({ code }) => !code.startsWith(PREFIX));
  if (signals.length === 0 && others.length === before.signals.length) return before;
  const all = [...others, ...signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = sigmoid(weightOf(all));
  const shift = before.score > 0 ? score / before.score : 1;
  const categories = Object.fromEntries(
    Object.entries(before.categories).map(([name, share]) => [
      name,
      name === 'none' ? rounded(1 - score) : rounded(share * shift),
    ]),
  );
  const named = before.brand ?? (signals.length > 0 ? brand : undefined);
  return {
    ...before,
    score,
    categories,
    signals: all,
    ...(named === undefined ? {} : { brand: named }),
  };
}
