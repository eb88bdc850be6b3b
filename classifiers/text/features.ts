import { isDigit } from '../vietnamese/letters.js';
import type { TextViews } from '../vietnamese/views.js';

/** Raised whenever features change: a model trained for other features is refused. */
export const FEATURE_VERSION = 2;
/** Size of the hashed feature space of the text model, in bits. */
export const TEXT_BITS = 18;
/** Words in one chunk: long texts are judged chunk by chunk, so a 160-character message and a page are treated alike. */
export const CHUNK_WORDS = 120;

const LONGEST_WORD = 24;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGIT = 48;
const EDGE = 36;

/** Kinds of features; the seed keeps their hashes apart. */
const FOLDED = 1;
const ACCENTED = 2;
const FOLDED_PAIR = 3;
const ACCENTED_PAIR = 4;
const TRIPLE = 5;
const LETTERS = 6;
const STYLE = 16;

/** Hashes of all words of a text, folded and accented, digits taken as one. The arrays are shared: use them before the next call. */
export interface WordHashes {
  readonly folded: Uint32Array;
  readonly accented: Uint32Array;
}

let foldedHashes = new Uint32Array(1_024);
let accentedHashes = new Uint32Array(1_024);

export function hashWords({ tokens, tokenCount, folded, accented }: TextViews): WordHashes {
  if (tokenCount > foldedHashes.length) {
    foldedHashes = new Uint32Array(tokenCount * 2);
    accentedHashes = new Uint32Array(tokenCount * 2);
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

/** A word, and words together, say more than a few letters: what they count for beside a letter n-gram. */
export const WORD_VALUE = 3;

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

/** The features a word makes with the words before it, and its accented form where the accents say more. */
export function forEachWordFeature(
  { folded, accented }: WordHashes,
  word: number,
  firstWord: number,
  emit: (hash: number, word: number) => void,
): void {
  const own = folded[word] ?? 0;
  const marked = accented[word] ?? 0;
  emit(wordFeature(own), word);
  if (marked !== own) emit(accentedFeature(marked), word);
  if (word === firstWord) return;
  const before = folded[word - 1] ?? 0;
  const markedBefore = accented[word - 1] ?? 0;
  emit(pairFeature(before, own), word - 1);
  if (marked !== own || markedBefore !== before)
    emit(accentedPairFeature(markedBefore, marked), word - 1);
  if (word - 1 > firstWord) emit(tripleFeature(folded[word - 2] ?? 0, before, own), word - 2);
}

const SEEN_SLOTS = 32_768;

/**
 * What a chunk has shown already, so that repeating counts once. A slot holds one feature: two that share one count as one, the same
 * in training and in use.
 */
export class SeenFeatures {
  readonly #stamps = new Uint32Array(SEEN_SLOTS);
  #stamp = 0;

  /** Forgets; to be called before each chunk. */
  begin(): void {
    this.#stamp += 1;
  }

  /** True the first time. */
  isNew(hash: number): boolean {
    const slot = (hash ^ (hash >>> 16)) & (SEEN_SLOTS - 1);
    if (this.#stamps[slot] === this.#stamp) return false;
    this.#stamps[slot] = this.#stamp;
    return true;
  }
}

export function accentedFeature(word: number): number {
  return mix(word, ACCENTED);
}

export function pairFeature(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second, FOLDED_PAIR);
}

export function accentedPairFeature(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second, ACCENTED_PAIR);
}

export function tripleFeature(first: number, second: number, third: number): number {
  return mix(Math.imul(Math.imul(first, 31) + second, 31) + third, TRIPLE);
}

export function wordFeature(word: number): number {
  return mix(word, FOLDED);
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
  return (h ^ (h >>> 16)) >>> 0;
}
