import type { ClassifierInput, Span } from '../../domain/index.js';
import { createViews, spanOf, type TextViews } from '../vietnamese/views.js';
import { type FieldContext, fieldHolds } from './field-conditions.js';
import { createPatternMatcher } from './pattern-matcher.js';
import { compilePattern } from './pattern-program.js';
import { createPhraseFinder } from './phrase-finder.js';
import type { Rule, RuleCondition } from './rule-schema.js';

/** A rule that fits a record, and the words it rests on, where it rests on words. */
export interface RuleHit {
  readonly rule: Rule;
  readonly span?: Span;
}

/** Rules made ready to be tried, all at once. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** The rules that fit, in the order they were read. */
  find(input: ClassifierInput, views: TextViews, context: FieldContext): RuleHit[];
}

/** What was found of the phrases and patterns of all rules; each is looked for when the first rule asks. */
interface Found {
  readonly phrases: () => ReadonlyMap<string, { readonly span: Span }>;
  readonly title: () => ReadonlyMap<string, unknown>;
  readonly patterns: () => ReadonlyMap<string, Span>;
}

const TITLE_UNITS = 500;
const NOTHING: ReadonlyMap<string, unknown> = new Map();

/** Compiles rules that were read; one automaton serves the phrases of all, one table their patterns. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const conditions = rules.flatMap(({ all, any, none }) => [...all, ...any, ...none]);
  const phrases = createPhraseFinder(conditions.flatMap((condition) => condition.phrases ?? []));
  const titlePhrases = conditions.flatMap(({ title }) => title ?? []);
  const titles = createPhraseFinder(titlePhrases);
  const sources = [...new Set(conditions.flatMap(({ pattern }) => pattern ?? []))];
  const patterns = createPatternMatcher(sources.map(compilePattern));
  const inTitle = (title: string): ReadonlyMap<string, unknown> =>
    titlePhrases.length === 0 || title === ''
      ? NOTHING
      : titles.find(createViews(title.slice(0, TITLE_UNITS)));
  const search = (input: ClassifierInput, views: TextViews): Found => ({
    phrases: once(() => phrases.find(views)),
    title: once(() => inTitle(input.title ?? input.page?.title ?? '')),
    patterns: once(
      () =>
        new Map(
          patterns
            .match(views.folded, views.length)
            .map(({ pattern, from, to }) => [sources[pattern] ?? '', spanOf(views, from, to)]),
        ),
    ),
  });
  return {
    rules,
    find: (input, views, context) => {
      // Fields cost nothing: most records need no look at their words.
      const open = rules.filter((rule) => rule.all.every((one) => fieldHolds(one, input, context)));
      if (open.length === 0) return [];
      const found = search(input, views);
      return open.flatMap((rule) => tryRule(rule, input, context, found) ?? []);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tryRule(
  rule: Rule,
  input: ClassifierInput,
  context: FieldContext,
  found: Found,
): RuleHit | undefined {
  const holds = (condition: RuleCondition): boolean =>
    fieldHolds(condition, input, context) && wordsHold(condition, found);
  if (!rule.all.every(holds)) return undefined;
  const met = rule.any.filter(holds);
  if (rule.any.length > 0 && met.length === 0) return undefined;
  // Last, since what must not be is mostly not there, and looking for it may cost.
  if (rule.none.some(holds)) return undefined;
  const span = [...rule.all, ...met].map((one) => spanOfCondition(one, found)).find(Boolean);
  return { rule, ...(span ? { span } : {}) };
}

function wordsHold({ phrases, title, pattern }: RuleCondition, found: Found): boolean {
  if (phrases) return phrases.some((phrase) => found.phrases().has(phrase));
  if (title) return title.some((phrase) => found.title().has(phrase));
  return pattern === undefined || found.patterns().has(pattern);
}

function spanOfCondition({ phrases, pattern }: RuleCondition, found: Found): Span | undefined {
  if (pattern !== undefined) return found.patterns().get(pattern);
  const hits = (phrases ?? []).flatMap((phrase) => found.phrases().get(phrase) ?? []);
  return hits.sort((a, b) => a.span.start - b.span.start)[0]?.span;
}
