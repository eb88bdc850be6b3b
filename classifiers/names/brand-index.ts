import { type Brand, foldedLetters } from '../../domain/index.js';
import {
  AUTOMATON_LETTERS,
  type Automaton,
  AutomatonBuilder,
  letterIndex,
} from '../vietnamese/automaton.js';
import { viewText } from '../vietnamese/views.js';
import { HashFilter, HashIndex } from './hash-index.js';
import { unitsOf } from './name-letters.js';
import { skeletonHash, skeletonOf } from './skeleton.js';
import { TypoIndex } from './typo-index.js';
import { codeOf, END, headOf, slide } from './word-ends.js';
import { WordIndex } from './word-index.js';

/** From this length, a window of letters, a brand's name counts inside a longer label. */
const INSIDE_FROM = END;

export interface BrandToken {
  readonly brand: Brand;
  /** Letters and digits only. */
  readonly token: string;
  readonly short: boolean;
}

type BrandFinder = (units: Uint16Array, from: number, to: number) => BrandToken | undefined;

/** Each looks at the letters from `from` to `to` (exclusive). */
export interface BrandIndex {
  /** The brand whose name they are, letter by letter. */
  readonly exact: BrandFinder;
  /** The brand whose name they are once look-alike letters are taken as one (0 o, 1 l i, rn m, vv w). */
  readonly skeleton: BrandFinder;
  /** The brand whose name is one or two edits away. */
  readonly typo: BrandFinder;
  /** The longest brand name of five letters or more anywhere among them. */
  readonly inside: BrandFinder;
}

/** Builds look-up tables so that a name costs some dozen hash probes, however many brands there are. */
export function createBrandIndex(brands: readonly Brand[]): BrandIndex {
  const byToken = new Map<string, BrandToken>();
  for (const brand of brands)
    for (const entry of tokensOf(brand))
      if (!byToken.has(entry.token)) byToken.set(entry.token, entry);
  const tokens = [...byToken.values()];
  const ids = tokens.map((_, id) => id);
  const exact = new WordIndex(tokens.map(({ token }) => token));
  const skeletons = new HashIndex(
    tokens.map(({ token }) => skeletonHash(unitsOf(token), 0, token.length)),
    ids,
  );
  // Short names are near too many words: an empty word is never near anything.
  const typos = new TypoIndex(tokens.map(({ token, short }) => (short ? '' : token)));
  return {
    inside: createInsideFinder(tokens),
    exact: (units, from, to) => {
      const id = exact.find(units, from, to);
      return id === -1 ? undefined : tokens[id];
    },
    skeleton: (units, from, to) => {
      let slot = skeletons.first(skeletonHash(units, from, to));
      for (; slot !== -1; slot = skeletons.next(slot)) {
        const entry = tokens[skeletons.idAt(slot)];
        if (entry && skeletonOf(entry.token) === skeletonOf(viewText(units, from, to)))
          return entry;
      }
      return undefined;
    },
    typo: (units, from, to) => {
      const id = typos.find(units, from, to);
      return id === -1 ? undefined : tokens[id];
    },
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
function createInsideFinder(tokens: readonly BrandToken[]): BrandFinder {
  const long = tokens.filter(({ token, short }) => token.length >= INSIDE_FROM && !short);
  const builder = new AutomatonBuilder();
  long.forEach(({ token }, id) => {
    const units = Array.from(token, (letter) => letter.charCodeAt(0));
    builder.add(units, units.length, id);
  });
  const automaton = builder.freeze();
  const heads = new HashFilter(long.map(({ token }) => headOf(unitsOf(token), 0, token.length)));
  return (units, from, to) =>
    mayHold(units, from, to, heads)
      ? longestInside(units.subarray(from, to), automaton, long)
      : undefined;
}

function mayHold(units: Uint16Array, from: number, to: number, heads: HashFilter): boolean {
  let window = 0;
  for (let i = from; i < to; i += 1) {
    window = slide(window, codeOf(units[i] ?? 0));
    if (i >= from + INSIDE_FROM - 1 && heads.mayHave(window)) return true;
  }
  return false;
}

function longestInside(
  label: Uint16Array,
  automaton: Automaton,
  tokens: readonly BrandToken[],
): BrandToken | undefined {
  let state = 0;
  let best: BrandToken | undefined;
  for (let i = 0; i < label.length; i += 1) {
    const letter = letterIndex(label[i] ?? 0);
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
