import { type Brand, foldedLetters } from '../../domain/index.js';
import {
  AUTOMATON_LETTERS,
  type Automaton,
  AutomatonBuilder,
  letterIndex,
} from '../vietnamese/automaton.js';
import { HashFilter, HashIndex } from './hash-index.js';
import { letterHash } from './letter-hash.js';
import { skeletonHash, skeletonOf } from './skeleton.js';
import { TypoIndex } from './typo-index.js';
import { END, headAt, slide } from './word-ends.js';

/** From this length, a window of letters, a brand's name counts inside a longer label. */
const INSIDE_FROM = END;

export interface BrandToken {
  readonly brand: Brand;
  /** Letters and digits only. */
  readonly token: string;
  readonly short: boolean;
}

export interface BrandIndex {
  /** The brand whose name stands in the text from `from` to `to` (exclusive), letter by letter. */
  exact(text: string, from: number, to: number): BrandToken | undefined;
  /** The brand whose name the part is once look-alike letters are taken as one (0 o, 1 l i, rn m, vv w). */
  skeleton(part: string): BrandToken | undefined;
  /** The brand whose name is one or two edits away. */
  typo(part: string): BrandToken | undefined;
  /** The longest brand name of five letters or more anywhere in the label. */
  inside(label: string): BrandToken | undefined;
}

/** Builds look-up tables so that a name costs some dozen hash probes, however many brands there are. */
export function createBrandIndex(brands: readonly Brand[]): BrandIndex {
  const byToken = new Map<string, BrandToken>();
  for (const brand of brands)
    for (const entry of tokensOf(brand))
      if (!byToken.has(entry.token)) byToken.set(entry.token, entry);
  const tokens = [...byToken.values()];
  const ids = tokens.map((_, id) => id);
  const exact = new HashIndex(
    tokens.map(({ token }) => letterHash(token, 0, token.length)),
    ids,
  );
  const skeletons = new HashIndex(
    tokens.map(({ token }) => skeletonHash(token)),
    ids,
  );
  // Short names are near too many words: an empty word is never near anything.
  const typos = new TypoIndex(tokens.map(({ token, short }) => (short ? '' : token)));
  return {
    inside: createInsideFinder(tokens),
    exact: (text, from, to) => {
      for (
        let slot = exact.first(letterHash(text, from, to));
        slot !== -1;
        slot = exact.next(slot)
      ) {
        const entry = tokens[exact.idAt(slot)];
        if (entry?.token.length === to - from && text.startsWith(entry.token, from)) return entry;
      }
      return undefined;
    },
    skeleton: (part) => {
      for (
        let slot = skeletons.first(skeletonHash(part));
        slot !== -1;
        slot = skeletons.next(slot)
      ) {
        const entry = tokens[skeletons.idAt(slot)];
        if (entry && skeletonOf(entry.token) === skeletonOf(part)) return entry;
      }
      return undefined;
    },
    typo: (part) => tokens[typos.find(part)],
  };
}

function tokensOf(brand: Brand): BrandToken[] {
  const labels = brand.domains.map((domain) => domain.split('.')[0] ?? '');
  const spelled = [...brand.aliases, brand.id, ...labels].map(foldedLetters);
  return [...new Set(spelled)]
    .filter((token) => token.length >= 2 && !GENERIC.has(token))
    .map((token) => ({
      brand,
      token,
      short: token.length <= 4 || (brand.short && token.length <= 5),
    }));
}

/** The automaton of all names is large and its memory slow: a small filter of their first five letters goes before it. */
function createInsideFinder(
  tokens: readonly BrandToken[],
): (label: string) => BrandToken | undefined {
  const long = tokens.filter(({ token, short }) => token.length >= INSIDE_FROM && !short);
  const builder = new AutomatonBuilder();
  long.forEach(({ token }, id) => {
    const units = Array.from(token, (letter) => letter.charCodeAt(0));
    builder.add(units, units.length, id);
  });
  const automaton = builder.freeze();
  const heads = new HashFilter(long.map(({ token }) => headAt(token, 0)));
  return (label) => (mayHold(label, heads) ? longestInside(label, automaton, long) : undefined);
}

function mayHold(label: string, heads: HashFilter): boolean {
  let window = 0;
  for (let i = 0; i < label.length; i += 1) {
    window = slide(window, label.charCodeAt(i));
    if (i >= INSIDE_FROM - 1 && heads.mayHave(window)) return true;
  }
  return false;
}

function longestInside(
  label: string,
  automaton: Automaton,
  tokens: readonly BrandToken[],
): BrandToken | undefined {
  let state = 0;
  let best: BrandToken | undefined;
  for (let i = 0; i < label.length; i += 1) {
    const letter = letterIndex(label.charCodeAt(i));
    state = letter < 0 ? 0 : (automaton.next[state * AUTOMATON_LETTERS + letter] ?? 0);
    const ends = automaton.ends[state] ?? -1;
    const entry = ends === -1 ? undefined : tokens[automaton.output[ends] ?? -1];
    if (entry && entry.token.length > (best?.token.length ?? 0)) best = entry;
  }
  return best;
}

/** Labels of official domains that are no names. */
const GENERIC = new Set(
  'www vn com app m ebank online portal cskh account bank id home pay store'.split(' '),
);
