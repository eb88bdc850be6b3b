import { isDigit } from '../vietnamese/letters.js';
import type { TextViews } from '../vietnamese/views.js';

/** Raised whenever features change: a model trained for other features is refused. */
export const FEATURE_VERSION = 4;
/** Size of the hashed feature space of the text model, in bits. */
export const TEXT_BITS = 21;
/** Words in one chunk: long texts are judged chunk by chunk, so a 160-character message and a page are treated alike. */
export const CHUNK_WORDS = 120;

const LONGEST_WORD = 24;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const DIGIT = 48;
const EDGE = 36;

/** Kinds of features; the seed keeps their hashes apart. */
const FOLDED = 1;
const ACCENTED = 2;
const LETTERS = 6;
const STYLE = 16;
/** Odd, so that no bit of the words before is lost. */
const PAIR = 0x9e3779b1 | 0;
const TRIPLE = 0x27d4eb2f;

/** Hashes of all words of a text, folded and accented, digits taken as one. The arrays are shared: use them before the next call. */
export interface WordHashes {
  readonly folded: Int32Array;
  readonly accented: Int32Array;
}

let foldedHashes = new Int32Array(1_024);
let accentedHashes = new Int32Array(1_024);

export function hashWords({ tokens, tokenCount, folded, accented }: TextViews): WordHashes {
  if (tokenCount > foldedHashes.length) {
    foldedHashes = new Int32Array(tokenCount * 2);
    accentedHashes = new Int32Array(tokenCount * 2);
  }
  const outFolded = foldedHashes;
  const outAccented = accentedHashes;
  for (let word = 0; word < tokenCount; word += 1) {
    const from = tokens[word * 2] ?? 0;
    const to = Math.min(tokens[word * 2 + 1] ?? 0, from + LONGEST_WORD);
    let plain = FNV_OFFSET;
    let marked = FNV_OFFSET;
    for (let i = from; i < to; i += 1) {
      const unit = folded[i] ?? 0;
      const letter = isDigit(unit) ? DIGIT : unit;
      const other = accented[i] ?? 0;
      plain = Math.imul(plain ^ letter, FNV_PRIME);
      marked = Math.imul(marked ^ (other === unit ? letter : other), FNV_PRIME);
    }
    outFolded[word] = plain;
    outAccented[word] = marked;
  }
  return { folded: outFolded, accented: outAccented };
}

/** Start words of the chunks of a text; a short rest belongs to the chunk before. */
export function chunkStarts(tokenCount: number): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokenCount; at += CHUNK_WORDS) starts.push(at);
  const rest = tokenCount - (starts.at(-1) ?? 0);
  if (starts.length > 1 && rest < CHUNK_WORDS / 4) starts.pop();
  return starts;
}

export function chunkEnd(tokenCount: number, firstWord: number): number {
  const end = firstWord + CHUNK_WORDS;
  return tokenCount - end < CHUNK_WORDS / 4 ? Math.min(tokenCount, end + CHUNK_WORDS / 4) : end;
}

/** A word, and two together, say more than a few letters: what they count for beside a letter n-gram. */
export const WORD_VALUE = 3;
export const TRIPLE_VALUE = 1.5;

/** Letter 3- and 4-grams of one word with its edges. */
export function forEachLetterGram(
  { folded, tokens }: TextViews,
  word: number,
  emit: (hash: number) => void,
): void {
  const from = tokens[word * 2] ?? 0;
  const to = Math.min(tokens[word * 2 + 1] ?? 0, from + LONGEST_WORD);
  for (let start = from - 1; start < to - 1; start += 1) {
    let hash = FNV_OFFSET;
    const end = Math.min(start + 4, to + 1);
    for (let i = start; i < end; i += 1) {
      const unit = i < from || i >= to ? EDGE : plain(folded[i] ?? 0);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      if (i - start >= 2) emit(mix(hash, LETTERS + i - start));
    }
  }
}

function plain(unit: number): number {
  return isDigit(unit) ? DIGIT : unit;
}

/** Places in the list of `wordFeatures` for each word. */
export const FEATURES_PER_WORD = 4;
/** By place: with how many words before it a word makes this feature. */
export const WORDS_BEFORE: readonly number[] = [0, 0, 1, 2];
/** By place: what a feature counts for beside a letter n-gram. Three words in a row are rarely met again: half of what others count for. */
export const PLACE_VALUES: readonly number[] = [WORD_VALUE, WORD_VALUE, WORD_VALUE, TRIPLE_VALUE];

let listed = new Int32Array(256 * FEATURES_PER_WORD);

/**
 * The features of the words `first` to `last` (exclusive), four places for each word: the word, its accented form, the pair with the word
 * before, the three, the last two without accents, so that a text without any loses little. None reaches over the first. A place where there
 * is nothing more to say repeats the word itself, and so is never new (`SeenFeatures`). The list is shared: use it before the next call.
 */
export function wordFeatures(
  { folded, accented }: WordHashes,
  first: number,
  last: number,
): Int32Array {
  const size = (last - first) * FEATURES_PER_WORD;
  if (size > listed.length) listed = new Int32Array(size * 2);
  const list = listed;
  let before = 0;
  let pairBefore = 0;
  for (let word = first, at = 0; word < last; word += 1, at += FEATURES_PER_WORD) {
    const own = folded[word] ?? 0;
    const marked = accented[word] ?? 0;
    const single = wordFeature(own);
    const pair = pairFeature(before, single);
    list[at] = single;
    list[at + 1] = marked !== own ? mix(marked, ACCENTED) : single;
    list[at + 2] = word > first ? pair : single;
    list[at + 3] = word > first + 1 ? tripleOf(pairBefore, single) : single;
    before = single;
    pairBefore = pair;
  }
  return list;
}

const SEEN_SLOTS = 32_768;

/**
 * What a chunk has shown already, so that repeating counts once. A slot holds one feature: two that share one count as one, the same
 * in training and in use.
 */
export class SeenFeatures {
  /** Small, so that it stays near the processor. */
  readonly #stamps = new Uint8Array(SEEN_SLOTS);
  #stamp = 0;

  /** Forgets; to be called before each chunk. */
  begin(): void {
    this.#stamp += 1;
    if (this.#stamp < 256) return;
    this.#stamps.fill(0);
    this.#stamp = 1;
  }

  /** 1 the first time, 0 after that; found without a branch, which nobody could foretell. */
  firstTime(hash: number): number {
    const slot = (hash ^ (hash >>> 16)) & (SEEN_SLOTS - 1);
    const other = (this.#stamps[slot] ?? 0) ^ this.#stamp;
    this.#stamps[slot] = this.#stamp;
    return (other + 255) >> 8;
  }
}

export function wordFeature(word: number): number {
  return mix(word, FOLDED);
}

/** Two words in a row, by their own features. These are spread already, so one multiplication tells their orders and kinds apart. */
export function pairFeature(first: number, second: number): number {
  return (Math.imul(first, PAIR) + second) | 0;
}

function tripleOf(pair: number, third: number): number {
  return (Math.imul(pair, TRIPLE) + third) | 0;
}

/** A fact about the way of writing, by number and step. */
export function styleFeature(fact: number, step: number): number {
  return mix(fact * 64 + step, STYLE);
}

/** Spreads a hash and tells kinds of features apart (finaliser of MurmurHash3). */
function mix(hash: number, seed: number): number {
  let h = hash ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
