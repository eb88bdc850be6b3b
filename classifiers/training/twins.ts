import { foldText } from '../../domain/index.js';

/** Two texts are twins where they share this many pairs of words … */
const LEAST_SHARED = 3;
/** … and this share of the pairs of the shorter one. */
const TWIN_SHARE = 0.15;
/** Copies of one text share more than that: what differs is a name, a number, an emoji. */
export const COPY_SHARE = 0.5;
/** A pair of words that stands in more texts of a file is the subject's, not a twin's. */
const MOST_TEXTS = 8;

/**
 * The group of each text, named by the place of its first member: a scam and the honest text that was written to mirror it belong together,
 * and so do copies of one text (`leastShare`: of the pairs of words of the shorter of two). On two sides of a split the mirror would teach the very words of the one that is held out, with the other label.
 */
export function twinGroups(texts: readonly string[], leastShare = TWIN_SHARE): number[] {
  const pairs = texts.map(wordPairs);
  const parent = texts.map((_, at) => at);
  const root = (at: number): number => {
    const up = parent[at] ?? at;
    return up === at ? at : root(up);
  };
  for (const [a, b, shared] of sharedPairs(pairs)) {
    const shorter = Math.min(pairs[a]?.size ?? 0, pairs[b]?.size ?? 0);
    if (shared < LEAST_SHARED || shared < leastShare * shorter) continue;
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parent[second] = first;
  }
  return texts.map((_, at) => root(at));
}

function wordPairs(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** Which two texts share how many pairs of words, counting only pairs that few texts have. */
function sharedPairs(pairs: readonly ReadonlySet<string>[]): [number, number, number][] {
  const holders = new Map<string, number[]>();
  pairs.forEach((set, at) => {
    for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []), at]);
  });
  const counts = new Map<number, number>();
  for (const at of holders.values()) {
    if (at.length > MOST_TEXTS) continue;
    for (const [index, first] of at.entries())
      for (const second of at.slice(index + 1)) {
        const key = first * pairs.length + second;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return [...counts].map(([key, count]) => [
    Math.floor(key / pairs.length),
    key % pairs.length,
    count,
  ]);
}
