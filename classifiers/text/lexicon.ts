import { CATEGORIES, CATEGORY_INFO, type Category } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { TextViews } from '../vietnamese/views.js';
import { WARNING_SETS } from '../warning/warning-phrases.js';
import {
  createPhraseMatcher,
  type Pattern,
  type PhraseHit,
  type PhraseMatcher,
  withoutOverlaps,
} from './phrase-matcher.js';
import { CUE_SETS } from './phrases/cues.js';
import { MONEY_PHRASES } from './phrases/money.js';
import { PEOPLE_PHRASES } from './phrases/people.js';
import type { CategoryPhrases } from './phrases/phrase-set.js';
import { STATE_PHRASES } from './phrases/state.js';

const STRONG = 1.7;
const MEDIUM = 0.75;
const WEAK = 0.2;
/** Each further phrase of a category says less than the one before. */
const DECAY = [1, 0.75, 0.55, 0.4, 0.3, 0.2, 0.15, 0.1];
const MOST_PER_CATEGORY = 4.5;
const MOST_WEAK_ONLY = 0.3;
/** Texts longer than this many words meet everyday words by chance. */
const CHANCE_FREE_WORDS = 300;
const SIGNALS_PER_CATEGORY = 4;

export interface LexiconHits {
  /** Distinct hits by category, cue set and warning set. */
  readonly categories: ReadonlyMap<Category, PhraseHit[]>;
  readonly cues: readonly PhraseHit[][];
  readonly warnings: readonly PhraseHit[][];
}

const CUE_BASE = CATEGORIES.length;
const WARNING_BASE = CUE_BASE + CUE_SETS.length;

let shared: PhraseMatcher | undefined;

/** Finds every phrase of the lexicon in one pass; the automaton is built once per process. */
export function findPhrases(views: TextViews): LexiconHits {
  shared ??= createPhraseMatcher(allPatterns());
  const groups = byGroup(shared.match(views));
  const categories = new Map<Category, PhraseHit[]>();
  CATEGORIES.forEach((category, index) => {
    const hits = groups.get(index);
    if (hits) categories.set(category, hits);
  });
  return {
    categories,
    cues: CUE_SETS.map((_, index) => groups.get(CUE_BASE + index) ?? []),
    warnings: WARNING_SETS.map((_, index) => groups.get(WARNING_BASE + index) ?? []),
  };
}

function allPatterns(): Pattern[] {
  const patterns: Pattern[] = [];
  const add = (group: number, weight: number, list: readonly string[]): void => {
    for (const phrase of list) patterns.push({ group, weight, phrase });
  };
  // Counter-evidence first: where letters coincide the clearing reading wins.
  WARNING_SETS.forEach((set, index) => {
    add(WARNING_BASE + index, 1, set.phrases);
  });
  const sets: CategoryPhrases = { ...STATE_PHRASES, ...MONEY_PHRASES, ...PEOPLE_PHRASES };
  for (const [index, category] of CATEGORIES.entries()) {
    const set = sets[category];
    if (!set) continue;
    add(index, STRONG, set.strong);
    add(index, MEDIUM, set.medium);
    add(index, WEAK, set.weak);
  }
  CUE_SETS.forEach((set, index) => {
    add(CUE_BASE + index, 1, set.phrases);
  });
  return patterns;
}

function byGroup(hits: readonly PhraseHit[]): Map<number, PhraseHit[]> {
  const groups = new Map<number, PhraseHit[]>();
  for (const hit of hits) {
    const list = groups.get(hit.pattern.group);
    if (list) list.push(hit);
    else groups.set(hit.pattern.group, [hit]);
  }
  return groups;
}

/** Evidence of the phrases of each category, strongest first, with what a long text meets by chance taken off. */
export function phraseEvidence(found: LexiconHits, views: TextViews): Evidence[] {
  const chance = Math.min(1, Math.sqrt(CHANCE_FREE_WORDS / Math.max(1, views.tokenCount)));
  return [...found.categories].flatMap(([category, hits]) =>
    categoryEvidence(category, hits, chance),
  );
}

function categoryEvidence(
  category: Category,
  hits: readonly PhraseHit[],
  chance: number,
): Evidence[] {
  const rated = withoutOverlaps(hits)
    .filter((hit) => !hit.negated)
    .map((hit) => ({ hit, worth: worthOf(hit, chance) }))
    .sort((a, b) => b.worth - a.worth || a.hit.span.start - b.hit.span.start)
    .slice(0, DECAY.length);
  const weakOnly = rated.every(({ hit }) => hit.pattern.weight === WEAK);
  let left = weakOnly ? MOST_WEAK_ONLY : MOST_PER_CATEGORY;
  const evidence: Evidence[] = [];
  for (const [index, { hit, worth }] of rated.entries()) {
    const weight = Math.min(left, worth * (DECAY[index] ?? 0));
    left -= weight;
    if (weight <= 0) break;
    const merged = evidence.at(-1);
    if (index >= SIGNALS_PER_CATEGORY && merged)
      evidence[evidence.length - 1] = { ...merged, weight: merged.weight + weight };
    else evidence.push(phraseSignal(category, hit, weight));
  }
  return evidence;
}

function worthOf({ pattern, quality }: PhraseHit, chance: number): number {
  const scaled = pattern.weight === STRONG ? Math.sqrt(chance) : chance;
  return pattern.weight * quality * scaled;
}

function phraseSignal(category: Category, hit: PhraseHit, weight: number): Evidence {
  const { vi, en } = CATEGORY_INFO[category];
  const twist = hit.disguised ? ' (viết tách hoặc dính chữ)' : '';
  return {
    code: `phrase.${category}`,
    weight,
    reason: `Cụm từ thường gặp ở nhóm “${vi}”: “${hit.pattern.phrase}”${twist}`,
    reasonEn: `Phrase usual for “${en}”: “${hit.pattern.phrase}”`,
    span: hit.span,
    category,
  };
}

/** Evidence of the shared cues: urgency, secrecy, contact shift, credentials, APK, fees, promises. */
export function cueEvidence(found: LexiconHits, views: TextViews): Evidence[] {
  const chance = Math.min(1, Math.sqrt(CHANCE_FREE_WORDS / Math.max(1, views.tokenCount)));
  return CUE_SETS.flatMap((set, index) => {
    let left = set.most;
    return withoutOverlaps(found.cues[index] ?? [])
      .filter((hit) => !hit.negated)
      .slice(0, 3)
      .flatMap((hit): Evidence[] => {
        const weight = Math.min(left, set.weight * hit.quality * chance);
        left -= weight;
        if (weight <= 0) return [];
        const { code, reason, reasonEn } = set;
        return [
          { code, weight, reason: `${reason}: “${hit.pattern.phrase}”`, reasonEn, span: hit.span },
        ];
      });
  });
}
