import {
  foldedLetters,
  hostOf,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import { labelOf } from './host-label.js';
import { LINK_SHARE, type Pointed, READ, references, SHORTEST_NAMED } from './owner-references.js';

/** Whose a page says it is by where it points. */
export interface PointedOwner {
  readonly domain: string;
  /** Links, own address, mail addresses, pictures: how much points there. */
  readonly references: number;
  /** Nothing on the page points to anybody else, and it is more than one link in passing. */
  readonly alone: boolean;
  /** The page's words name the owner. */
  readonly named: boolean;
  /** The host carries the owner's name without being the owner's. */
  readonly lookAlike: boolean;
}

/** Two letters stand in many names: more must point there. */
const LEAST_OF_SHORT = 2;
const LEAST_REFERENCES = 0.4;
/** Of all that points elsewhere, this much points to one owner. */
const LEAST_SHARE = 0.5;
const SHORTEST_LABEL = 3;
/** Two links, or one and more than a picture: of a page that points to nobody else. */
const ALONE = 1;

/** The owner that a page points to, where that is somebody other than its host; `undefined` where it points nowhere or home. */
export function pointedOwner(facts: PageFacts, protect: ProtectList): PointedOwner | undefined {
  const home = registrableDomain(facts.host);
  const counts = references(facts, home, protect);
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const found = mostPointed(counts);
  if (!found) return undefined;
  const [label, { domain, count, account }] = found;
  const alone = count === total && (account || count >= ALONE);
  const homeLabel = labelOf(home);
  const least = label.length < SHORTEST_LABEL ? LEAST_OF_SHORT : LEAST_REFERENCES;
  if (count < least || count < total * LEAST_SHARE || label === homeLabel) return undefined;
  const said = foldedLetters(saidBy(facts));
  const names = (name: string): boolean => name.length >= SHORTEST_NAMED && said.includes(name);
  const lookAlike = label.length >= SHORTEST_NAMED && foldedLetters(facts.host).includes(label);
  if (!lookAlike && areSisters(label, homeLabel)) return undefined;
  // A page that names its own host belongs there, whatever else it points to.
  if (!lookAlike && names(homeLabel)) return undefined;
  if (!lookAlike && count <= LINK_SHARE && isCited(facts, domain, label)) return undefined;
  return { domain, references: count, alone, named: names(label), lookAlike };
}

function mostPointed(counts: ReadonlyMap<string, Pointed>): [string, Pointed] | undefined {
  let found: [string, Pointed] | undefined;
  for (const entry of counts) if (!found || entry[1].count > found[1].count) found = entry;
  return found;
}

/** The one link there is bears its target's name, and the page does not: “an explanation is found at …”. */
function isCited(
  { links, title, meta, headings }: PageFacts,
  domain: string,
  label: string,
): boolean {
  const link = links.find(({ url }) => registrableDomain(hostOf(url)) === domain);
  if (!link || !foldedLetters(link.text).includes(label)) return false;
  const head = [title, meta['og:site_name'] ?? '', ...headings.slice(0, HEADINGS_READ)].join(' ');
  return !foldedLetters(head).includes(label);
}

const HEADINGS_READ = 3;

const SHORTEST_SHARED = 7;

/** `montblanc-paris` and `hotelmontblanc`: one house's names, each with words of its own beside what they share. */
function areSisters(label: string, homeLabel: string): boolean {
  if (Math.min(label.length, homeLabel.length) < SHORTEST_SHARED + SHORTEST_LABEL) return false;
  for (let at = 0; at + SHORTEST_SHARED <= label.length; at += 1)
    if (homeLabel.includes(label.slice(at, at + SHORTEST_SHARED))) return !isNear(label, homeLabel);
  return false;
}

/** Of like length and beginning alike: a misspelling, no sister. */
function isNear(label: string, homeLabel: string): boolean {
  return (
    Math.abs(label.length - homeLabel.length) <= 2 && label.slice(0, 3) === homeLabel.slice(0, 3)
  );
}

/** The words of a page that name it: what it shows and what its pictures and fields are called. */
function saidBy({ title, meta, text, images, forms }: PageFacts): string {
  const alts = images.slice(0, 30).map(({ alt }) => alt);
  const fields = forms.flatMap((form) => form.fields.slice(0, 20).map(({ label }) => label));
  return [title, meta['og:site_name'] ?? '', text.slice(0, READ), ...alts, ...fields].join(' ');
}
