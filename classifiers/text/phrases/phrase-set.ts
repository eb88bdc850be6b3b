import type { Category } from '../../../domain/index.js';

/**
 * Phrases of one category by how much they say: `strong` are the scam's own words, `medium` are its usual words, `weak` only help others.
 * Matched accented, without accents, glued and spread out.
 */
export interface PhraseSet {
  readonly strong: readonly string[];
  readonly medium: readonly string[];
  readonly weak: readonly string[];
}

export type CategoryPhrases = Partial<Record<Category, PhraseSet>>;

/** Splits `a | b | c` into phrases. */
export function phrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
