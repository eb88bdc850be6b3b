import { createPhraseMatcher, type Pattern, type PhraseHit } from '../text/phrase-matcher.js';
import { OTHER_LETTER } from '../vietnamese/automaton.js';
import { createViews, squeeze, type TextViews } from '../vietnamese/views.js';

const SHORTEST = 3;

/** Letters of a phrase as the automaton compares them. */
function lettersOf(phrase: string): number[] {
  const { letters, length } = squeeze(createViews(phrase));
  return [...letters.subarray(0, length)];
}

/** Only phrases of Latin letters and digits can be looked for, and shorter ones stand in nearly every text. */
export function isFindable(phrase: string): boolean {
  const letters = lettersOf(phrase);
  return letters.length >= SHORTEST && !letters.includes(OTHER_LETTER);
}

export interface PhraseFinder {
  /** The first place of each phrase that occurs and is not told off (“không cần …”), by the phrase as it was given. */
  find(views: TextViews): ReadonlyMap<string, PhraseHit>;
}

/**
 * Finds many phrases at once. Phrases that differ by accents alone go into automata of their own, since one automaton keeps but one of
 * them.
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const layers: { readonly taken: Set<string>; readonly patterns: Pattern[] }[] = [];
  for (const phrase of new Set(phrases)) {
    const key = String.fromCharCode(...lettersOf(phrase));
    let layer = layers.find(({ taken }) => !taken.has(key));
    if (!layer) {
      layer = { taken: new Set(), patterns: [] };
      layers.push(layer);
    }
    layer.taken.add(key);
    layer.patterns.push({ group: 0, weight: 1, phrase });
  }
  const matchers = layers.map(({ patterns }) => createPhraseMatcher(patterns));
  return {
    find: (views) => {
      const hits = matchers.flatMap((matcher) => matcher.match(views));
      return new Map(
        hits.filter(({ negated }) => !negated).map((hit) => [hit.pattern.phrase, hit]),
      );
    },
  };
}
