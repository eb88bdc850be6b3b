import { withinEdits } from './edit-distance.js';
import { HashFilter, HashIndex } from './hash-index.js';
import { bitCount, headAt, letterSet, someEnd, tailAt } from './word-ends.js';

/** Names up to this long may differ by one letter, longer ones by two (vietnam.md §2.3). */
const ONE_EDIT_UP_TO = 10;
/** Shorter names are near too many honest words to allow a typo. */
const TYPO_FROM = 6;
const LONGEST_PART = 40;
/** An edit takes one kind of letter away and brings another. */
const KINDS_PER_EDIT = 2;

/**
 * Finds the word that a part is a typing error of. Near words have both ends in common once a letter or two are left out of either, so most
 * parts are found to be near nothing by some dozen bits, however many words are kept; the few that are left are measured.
 */
export class TypoIndex {
  readonly #words: readonly string[];
  readonly #heads: HashIndex;
  readonly #tails: HashFilter;
  readonly #letters: Int32Array;
  #part = '';
  #partLetters = 0;
  #found = -1;

  /** The ids are the places in `words`; words too short for a typo are passed over. */
  constructor(words: readonly string[]) {
    const heads: number[] = [];
    const ids: number[] = [];
    const tails = new Set<number>();
    words.forEach((word, id) => {
      if (word.length < TYPO_FROM) return;
      someEnd(endsOf(word, headAt), editsOf(word), (head) => {
        heads.push(head);
        ids.push(id);
        return false;
      });
      someEnd(endsOf(word, tailAt), editsOf(word), (tail) => {
        tails.add(tail);
        return false;
      });
    });
    this.#words = words;
    this.#heads = new HashIndex(heads, ids);
    this.#tails = new HashFilter([...tails]);
    this.#letters = Int32Array.from(words, letterSet);
  }

  /** The id of a word one or two edits away; -1 where there is none. */
  find(part: string): number {
    if (part.length < TYPO_FROM || part.length > LONGEST_PART) return -1;
    const edits = editsOf(part);
    if (!someEnd(endsOf(part, tailAt), edits, this.#knownTail)) return -1;
    this.#part = part;
    this.#partLetters = letterSet(part);
    this.#found = -1;
    someEnd(endsOf(part, headAt), edits, this.#measureHead);
    return this.#found;
  }

  readonly #knownTail = (tail: number): boolean => this.#tails.mayHave(tail);

  readonly #measureHead = (head: number): boolean => {
    for (let slot = this.#heads.first(head); slot !== -1; slot = this.#heads.next(slot)) {
      const id = this.#heads.idAt(slot);
      if (!this.#isTypo(id)) continue;
      this.#found = id;
      return true;
    }
    return false;
  };

  /** The first letter stays: people notice it, and honest words differ there (arena, garena). */
  #isTypo(id: number): boolean {
    const part = this.#part;
    const word = this.#words[id] ?? '';
    const allowed = editsOf(word);
    if (Math.abs(part.length - word.length) > allowed) return false;
    if (part.charCodeAt(0) !== word.charCodeAt(0)) return false;
    const kinds = bitCount(this.#partLetters ^ (this.#letters[id] ?? 0));
    if (kinds > allowed * KINDS_PER_EDIT || part === word) return false;
    return withinEdits(part, word, allowed);
  }
}

function endsOf(word: string, endAt: (word: string, skip: number) => number) {
  return { own: endAt(word, 0), next: endAt(word, 1), after: endAt(word, 2) };
}

function editsOf(word: string): number {
  return word.length > ONE_EDIT_UP_TO ? 2 : 1;
}
