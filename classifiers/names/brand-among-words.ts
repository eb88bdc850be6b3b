import { viewText } from '../vietnamese/views.js';
import type { BrandIndex, BrandToken } from './brand-index.js';
import { areServices, markServiceEnds } from './service-words.js';

/** The letters between two places. */
export interface Stretch {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** A brand's name with nothing but service words and digits around it. */
export interface BrandAmongWords {
  readonly entry: BrandToken;
  /** What stands before and after the name, a space between. */
  readonly words: string;
}

/** Longer labels are no name and words end to end. */
const MOST_LETTERS = 63;
const LEAST_NAME = 2;
/** `1office` is a name. */
const LONE_DIGIT = /^(?:\d | \d)$/;
const before = new Uint8Array(MOST_LETTERS + 1);

/**
 * The longest brand that leaves only service words of the letters from `from` to `to` (exclusive), hyphens taken out: `vib` of
 * `khachhangvibcanhan`. `undefined` where there is none, or where the brand stands alone.
 */
export function brandAmongWords(label: Stretch, index: BrandIndex): BrandAmongWords | undefined {
  const { units, from, to } = label;
  if (to - from > MOST_LETTERS) return undefined;
  markServiceEnds(units, from, to, before);
  let found: BrandAmongWords | undefined;
  for (let start = 0; start <= to - from - LEAST_NAME; start += 1) {
    if (before[start] !== 1) continue;
    const least = Math.max(LEAST_NAME, (found?.entry.token.length ?? 0) + 1);
    found = longestFrom(label, start, least, index) ?? found;
  }
  return found;
}

/** The longest brand of at least `least` letters that begins at `start` and leaves only service words behind it. */
function longestFrom(
  { units, from, to }: Stretch,
  start: number,
  least: number,
  index: BrandIndex,
): BrandAmongWords | undefined {
  const name = from + start;
  for (let end = start === 0 ? to - 1 : to; end >= name + least; end -= 1) {
    const entry = index.exact(units, name, end);
    if (!entry || !(end === to || areServices(units, end, to))) continue;
    const words = `${viewText(units, from, name)} ${viewText(units, end, to)}`;
    if (!LONE_DIGIT.test(words)) return { entry, words };
  }
  return undefined;
}
