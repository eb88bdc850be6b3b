import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';
import { type Brand, foldText } from '../../domain/index.js';
import { type Automaton, AutomatonBuilder } from '../vietnamese/automaton.js';

/** Names up to this long may differ by one letter, longer ones by two (vietnam.md §2.3). */
const ONE_EDIT_UP_TO = 10;
/** Shorter names are near too many honest words to allow a typo. */
const TYPO_FROM = 6;
/** From this length a brand's name counts inside a longer label. */
export const INSIDE_FROM = 5;

export interface BrandToken {
  readonly brand: Brand;
  /** Letters and digits only. */
  readonly token: string;
  readonly short: boolean;
}

export interface BrandIndex {
  /** The brand whose name the part is, letter by letter. */
  exact(part: string): BrandToken | undefined;
  /** The brand whose name the part is once look-alike letters are taken as one (0 o, 1 l i, rn m, vv w). */
  skeleton(part: string): BrandToken | undefined;
  /** The brand whose name is one or two edits away. */
  typo(part: string): BrandToken | undefined;
  readonly automaton: Automaton;
  readonly tokens: readonly BrandToken[];
}

const BASE = 0x01000193;

/** Builds look-up tables so that a name costs some dozen hash probes, however many brands there are. */
export function createBrandIndex(brands: readonly Brand[]): BrandIndex {
  const exact = new Map<string, BrandToken>();
  for (const brand of brands) for (const entry of tokensOf(brand)) keep(exact, entry.token, entry);
  const tokens = [...exact.values()];
  const skeletons = new Map<string, BrandToken>();
  for (const entry of tokens) keep(skeletons, skeletonOf(entry.token), entry);
  const near = nearTable(tokens);
  const builder = new AutomatonBuilder();
  tokens.forEach((entry, id) => {
    const units = Array.from(entry.token, (letter) => letter.charCodeAt(0));
    if (units.length >= INSIDE_FROM && !entry.short) builder.add(units, units.length, id);
  });
  return {
    tokens,
    automaton: builder.freeze(),
    exact: (part) => exact.get(part),
    skeleton: (part) => skeletons.get(skeletonOf(part)),
    typo: (part) => findTypo(part, near, tokens),
  };
}

function keep(map: Map<string, BrandToken>, key: string, entry: BrandToken): void {
  if (!map.has(key)) map.set(key, entry);
}

function tokensOf(brand: Brand): BrandToken[] {
  const labels = brand.domains.map((domain) => domain.split('.')[0] ?? '');
  const spelled = [...brand.aliases, brand.id, ...labels].map((name) =>
    foldText(name).replace(/[^a-z0-9]/g, ''),
  );
  return [...new Set(spelled)]
    .filter((token) => token.length >= 2 && !GENERIC.has(token))
    .map((token) => ({
      brand,
      token,
      short: token.length <= 4 || (brand.short && token.length <= 5),
    }));
}

/** Labels of official domains that are no names. */
const GENERIC = new Set(
  'www vn com app m ebank online portal cskh account bank id home pay store'.split(' '),
);

/** One spelling for letters that look alike in a host name. */
export function skeletonOf(part: string): string {
  return part
    .replace(/vv/g, 'w')
    .replace(/rn/g, 'm')
    .replace(/[1i]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/5/g, 's');
}

interface NearTable {
  readonly keys: Uint32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

/** Symmetric deletion: two words one edit apart share a form with at most one letter deleted. */
function nearTable(tokens: readonly BrandToken[]): NearTable {
  const pairs: [number, number][] = [];
  tokens.forEach(({ token, short }, id) => {
    if (short || token.length < TYPO_FROM) return;
    forEachDeletion(token, token.length > ONE_EDIT_UP_TO ? 2 : 1, (hash) => {
      pairs.push([hash, id]);
      return false;
    });
  });
  let size = 1_024;
  while (size < pairs.length * 3) size *= 2;
  const keys = new Uint32Array(size);
  const values = new Int32Array(size).fill(-1);
  for (const [hash, id] of pairs) {
    let at = hash & (size - 1);
    while (values[at] !== -1 && keys[at] !== hash) at = (at + 1) & (size - 1);
    if (values[at] !== -1) continue;
    keys[at] = hash;
    values[at] = id;
  }
  return { keys, values, mask: size - 1 };
}

const powers = new Uint32Array(80);
for (let i = 0, power = 1; i < powers.length; i += 1, power = Math.imul(power, BASE))
  powers[i] = power;
const prefix = new Uint32Array(80);

/** Hash of the letters `from` to `to` (exclusive) of the word whose prefixes were filled last. */
function rangeHash(from: number, to: number): number {
  return ((prefix[to] ?? 0) - Math.imul(prefix[from] ?? 0, powers[to - from] ?? 0)) >>> 0;
}

function joinHash(head: number, from: number, to: number): number {
  return (Math.imul(head, powers[to - from] ?? 0) + rangeHash(from, to)) >>> 0;
}

/** Visits the hash of the word and of the word with one letter (and, from depth 2, two letters) deleted; stops when told. */
function forEachDeletion(word: string, depth: number, visit: (hash: number) => boolean): boolean {
  const n = Math.min(word.length, 63);
  for (let i = 0; i < n; i += 1)
    prefix[i + 1] = (Math.imul(prefix[i] ?? 0, BASE) + word.charCodeAt(i)) >>> 0;
  if (visit(prefix[n] ?? 0)) return true;
  for (let i = 0; i < n; i += 1) {
    if (visit(joinHash(prefix[i] ?? 0, i + 1, n))) return true;
    if (depth >= 2 && secondDeletion(i, n, visit)) return true;
  }
  return false;
}

function secondDeletion(first: number, n: number, visit: (hash: number) => boolean): boolean {
  for (let j = first + 1; j < n; j += 1) {
    const middle = joinHash(prefix[first] ?? 0, first + 1, j);
    if (visit(joinHash(middle, j + 1, n))) return true;
  }
  return false;
}

function findTypo(
  part: string,
  table: NearTable,
  tokens: readonly BrandToken[],
): BrandToken | undefined {
  if (part.length < TYPO_FROM || part.length > 40) return undefined;
  let found: BrandToken | undefined;
  const depth = part.length > ONE_EDIT_UP_TO ? 2 : 1;
  forEachDeletion(part, depth, (hash) => {
    let at = hash & table.mask;
    while (table.values[at] !== -1) {
      if (table.keys[at] === hash) {
        const entry = tokens[table.values[at] ?? -1];
        if (entry && isTypo(part, entry.token)) found = entry;
        break;
      }
      at = (at + 1) & table.mask;
    }
    return found !== undefined;
  });
  return found;
}

/** The first letter stays: people notice it, and honest words differ there (arena, garena). */
function isTypo(part: string, token: string): boolean {
  if (part === token || part[0] !== token[0]) return false;
  const allowed = token.length > ONE_EDIT_UP_TO ? 2 : 1;
  if (Math.abs(part.length - token.length) > allowed) return false;
  return DamerauLevenshteinDistance(part, token, { restricted: true }) <= allowed;
}
