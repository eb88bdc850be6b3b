import { foldText, registrableDomain } from '../../domain/index.js';
import { lettersOf } from './host-label.js';
import { areOneHouse } from './house-names.js';
import { isPlainWord, LOGIN_WORDS } from './login-words.js';

/** A host as a name to compare names with. */
export interface HostName {
  readonly host: string;
  /** Letters of the label that was bought. */
  readonly label: string;
  /** What stands right of it. */
  readonly ending: string;
  /** Letters of the labels left of it, without plain words such as `www` and `login`. */
  readonly left: readonly string[];
  /** The label without the words that promise a log-in: `britannica` of `britannica-login`; equal to it where there are none. */
  readonly core: string;
  /** Only a registry's own kind of owner may have such a name: offices, schools. */
  readonly restricted: boolean;
}

const RESTRICTED = /^(?:gov|gob|gouv|edu|mil|ac)(?:\.[a-z]{2})?$/;

/** A host taken apart for comparison. */
export function hostName(host: string): HostName {
  const domain = registrableDomain(host);
  const raw = domain.split('.')[0] ?? '';
  const ending = domain.slice(raw.length + 1);
  const left = domain === host ? [] : host.slice(0, -domain.length - 1).split('.');
  return {
    host,
    label: lettersOf(raw),
    ending,
    left: left.map(lettersOf).filter((part) => part.length >= 3 && !isPlainWord(part)),
    core: coreOf(raw),
    restricted: RESTRICTED.test(ending),
  };
}

/** Takes log-in words off the label: those between hyphens, and one glued to either end. */
function coreOf(label: string): string {
  if (FAKE_ENDING.test(label)) return '';
  const parts = label.split(/[-_]/);
  const kept = parts.filter((part) => !LOGIN_WORDS.has(part));
  if (kept.length < parts.length) return kept.map(lettersOf).join('');
  let core = lettersOf(label);
  for (const word of LOGIN_WORDS) {
    if (word.length < GLUED_WORD || core.length < word.length + 2) continue;
    if (core.endsWith(word)) core = core.slice(0, -word.length);
    else if (core.startsWith(word)) core = core.slice(word.length);
  }
  return core;
}

const GLUED_WORD = 5;
/** `vn-id`: a label that plays a national ending. */
const FAKE_ENDING = /^(?:com-?)?vn+-[a-z0-9]{1,6}$/;
const SHORTEST = 3;
const SHORTEST_INSIDE = 4;

/** How a name stands to a host: its own, akin to it (a customer's left of it, a short form, a sister), imitated by it, or not in it at all. */
export type Likeness = 'own' | 'akin' | 'imitated' | 'foreign';

/** Compares a name that a page gives itself with the page's host. */
export function likeness(name: string, host: HostName): Likeness {
  const folded = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const joined = folded.join('');
  if (joined === '' || host.label === '') return 'own';
  const longest = folded.reduce((best, word) => (word.length > best.length ? word : best), '');
  const promises = host.core !== host.label;
  if (promises && carries(host.core, joined, longest)) return 'imitated';
  if (host.core === '' && host.left.some((part) => carries(part, joined, longest)))
    return 'imitated';
  if (host.label === joined || folded.includes(host.label)) return 'own';
  if (isTypo(host.label, joined) || isTypo(host.label, longest)) return 'imitated';
  if (bears(host.label, folded, joined, longest)) return 'own';
  if (host.left.some((part) => bears(part, folded, joined, longest))) return 'akin';
  if (folded.some((word) => areOneHouse(word, host.label))) return 'akin';
  return isAkin(host.label, joined) || hasRun(host.label, folded) ? 'akin' : 'foreign';
}

/** `britannica` in the name's letters, or the name in it. */
function carries(part: string, joined: string, longest: string): boolean {
  if (part === '') return false;
  return (
    part === joined ||
    part === longest ||
    (longest.length >= SHORTEST_INSIDE && part.includes(longest))
  );
}

function bears(part: string, folded: readonly string[], joined: string, longest: string): boolean {
  if (part.length < 2) return false;
  if (part === joined || folded.includes(part)) return true;
  if (longest.length >= SHORTEST_INSIDE && part.includes(longest) && !isPlainWord(longest))
    return true;
  if (part.length >= SHORTEST_INSIDE && joined.includes(part)) return true;
  return part.length >= SHORTEST && isBlend(part, folded.slice(0, BLENDED));
}

const BLENDED = 8;

/** First letters of the words in their order, some words left out: `pmi`, `uwindsor`, `hanu` of “Hanoi University”. */
function isBlend(part: string, words: readonly string[], used = 0): boolean {
  if (part === '') return used >= 2;
  return words.some((word, at) => {
    let length = 0;
    while (length < word.length && word[length] === part[length]) length += 1;
    for (; length > 0; length -= 1)
      if (isBlend(part.slice(length), words.slice(at + 1), used + 1)) return true;
    return false;
  });
}

const SHORTEST_SHARED = 6;
const MOST_SHORTENED = 2.5;

/** `bsky` of “Bluesky”, `btinternet` beside “BT”, `goibm` of “IBM”, `montblancparis` beside “Hotel Montblanc”. */
function isAkin(label: string, name: string): boolean {
  if (label.startsWith(name) || (name.length >= SHORTEST && label.endsWith(name))) return true;
  if (name.length <= label.length * MOST_SHORTENED && isShortened(label, name)) return true;
  for (let at = 0; at + SHORTEST_SHARED <= name.length; at += 1)
    if (label.includes(name.slice(at, at + SHORTEST_SHARED))) return true;
  return false;
}

const SHORTEST_RUN = 5;

/** Two words of the name that stand together in the label: `muine` of “Sandy Mũi Né Resort”. */
function hasRun(label: string, words: readonly string[]): boolean {
  return words.some((word, at) => {
    const run = `${word}${words[at + 1] ?? ''}`;
    return at + 1 < words.length && run.length >= SHORTEST_RUN && label.includes(run);
  });
}

/** All letters of the label stand in the name, in their order, beginning with its first. */
function isShortened(label: string, name: string): boolean {
  if (label.length < SHORTEST || label[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === label[at]) at += 1;
  return at === label.length;
}

const SHORTEST_TYPO = 6;

const SHORTEST_DOUBLED = 4;

/** One letter more, less or other; in a short name only one said twice. */
function isTypo(label: string, name: string): boolean {
  if (name.length >= SHORTEST_DOUBLED && label.length === name.length + 1) {
    const twice = Array.from(label).findIndex((letter, at) => at > 0 && letter === label[at - 1]);
    if (twice > 0 && label.slice(0, twice) + label.slice(twice + 1) === name) return true;
  }
  if (name.length < SHORTEST_TYPO || Math.abs(label.length - name.length) > 1) return false;
  let at = 0;
  while (at < name.length && name[at] === label[at]) at += 1;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  const shift = label.length - name.length;
  if (shift === 0) return rest(label, 1) === rest(name, 1);
  return shift > 0 ? rest(label, 1) === rest(name, 0) : rest(label, 0) === rest(name, 1);
}
