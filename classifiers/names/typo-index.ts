import { viewText } from '../vietnamese/views.js';
import { withinEdits } from './edit-distance.js';
import { EndFilter, startLetters, tailLetters } from './end-filter.js';
import { HashIndex } from './hash-index.js';
import { unitsOf } from './name-letters.js';
import { bitCount, heads, letterSet, listHeads } from './word-ends.js';

/** Names up to this long may differ by one letter, longer ones by two (vietnam.md §2.3). */
const ONE_EDIT_UP_TO = 10;
/** Shorter names are near too many honest words to allow a typo. */
const TYPO_FROM = 6;
const LONGEST_PART = 40;
/** An edit takes one kind of letter away and brings another. */
const KINDS_PER_EDIT = 2;

/** A part of a name that may be a typing error. */
interface Part {
  readonly text: string;
  readonly letters: number;
}

/**
 * Finds the word that a part is a typing error of. Near words begin with the same letter, and have both ends in common once a letter or two
 * are left out of either, so most parts are found to be near nothing by some dozen bits, however many words are kept; the few that are left
 * are measured.
 */
export class TypoIndex {
  readonly #words: readonly string[];
  readonly #letters: Int32Array;
  readonly #lengths: Int32Array;
  readonly #tails: EndFilter;
  readonly #starts: EndFilter;
  /** By head, the place in `#sharing` of the words that have it. */
  readonly #heads: HashIndex;
  readonly #sharing: readonly Int32Array[];
  /** The question in which a word was measured last: it may share several heads with a part. */
  readonly #measured: Int32Array;
  #question = 0;

  /** The ids are the places in `words`; words too short for a typo are passed over. */
  constructor(words: readonly string[]) {
    const long = words.filter((word) => word.length >= TYPO_FROM).map(unitsOf);
    const sharing = wordsByHead(words);
    this.#words = words;
    this.#letters = Int32Array.from(words, (word) => letterSet(unitsOf(word), 0, word.length));
    this.#lengths = Int32Array.from(words, (word) => word.length);
    this.#tails = new EndFilter(endsOf(long, tailLetters));
    this.#starts = new EndFilter(endsOf(long, startLetters));
    this.#heads = new HashIndex(
      [...sharing.keys()],
      [...sharing.keys()].map((_, at) => at),
    );
    this.#sharing = [...sharing.values()].map((ids) => Int32Array.from(ids));
    this.#measured = new Int32Array(words.length);
  }

  /** The id of a word one or two edits from the letters between `from` and `to` (exclusive); -1 where there is none. */
  find(units: Uint16Array, from: number, to: number): number {
    const length = to - from;
    if (length < TYPO_FROM || length > LONGEST_PART) return -1;
    const edits = editsOf(length);
    const first = units[from] ?? 0;
    if (!this.#tails.mayHave(tailLetters(units, from, to), first, edits)) return -1;
    if (!this.#starts.mayHave(startLetters(units, from, to), first, edits)) return -1;
    const part: Part = { text: viewText(units, from, to), letters: letterSet(units, from, to) };
    this.#question += 1;
    const count = listHeads(units, from, to, edits);
    for (let at = 0; at < count; at += 1) {
      const slot = this.#heads.first(heads[at] ?? 0);
      const found = slot === -1 ? -1 : this.#measure(part, this.#heads.idAt(slot));
      if (found !== -1) return found;
    }
    return -1;
  }

  /** The first word with this head that the part is a typing error of. */
  #measure(part: Part, head: number): number {
    const sharing = this.#sharing[head] ?? [];
    for (let at = 0; at < sharing.length; at += 1) {
      const id = sharing[at] ?? 0;
      if (this.#measured[id] === this.#question) continue;
      this.#measured[id] = this.#question;
      if (this.#isTypo(part, id)) return id;
    }
    return -1;
  }

  #isTypo({ text, letters }: Part, id: number): boolean {
    const length = this.#lengths[id] ?? 0;
    const allowed = editsOf(length);
    if (Math.abs(text.length - length) > allowed) return false;
    if (bitCount(letters ^ (this.#letters[id] ?? 0)) > allowed * KINDS_PER_EDIT) return false;
    const word = this.#words[id] ?? '';
    // The first letter stays: people notice it, and honest words differ there (arena, garena).
    if (text.charCodeAt(0) !== word.charCodeAt(0) || text === word) return false;
    return withinEdits(text, word, allowed);
  }
}

/** The ids of the words behind each head, in their order. */
function wordsByHead(words: readonly string[]): Map<number, Set<number>> {
  const sharing = new Map<number, Set<number>>();
  words.forEach((word, id) => {
    if (word.length < TYPO_FROM) return;
    const count = listHeads(unitsOf(word), 0, word.length, editsOf(word.length));
    for (const head of heads.subarray(0, count))
      sharing.set(head, (sharing.get(head) ?? new Set()).add(id));
  });
  return sharing;
}

function* endsOf(words: readonly Uint16Array[], read: typeof tailLetters) {
  for (const word of words) {
    const { length } = word;
    yield { letters: read(word, 0, length), first: word[0] ?? 0, leftOut: editsOf(length) };
  }
}

function editsOf(length: number): number {
  return length > ONE_EDIT_UP_TO ? 2 : 1;
}
