import { isDigit } from '../vietnamese/letters.js';
import type { TextViews } from '../vietnamese/views.js';

/** Raised whenever features change: a model trained for other features is refused. */
export const FEATURE_VERSION = 2;
/** Size of the hashed feature space of the text model, in bits. */
export const TEXT_BITS = 18;
/** Words in one chunk: long texts are judged chunk by chunk, so a 160-character message and a page are treated alike. */
export const CHUNK_WORDS = 120;

const FEATURES_PER_WORD = 48;
const LONGEST_WORD = 24;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SEEDS = { folded: 1, accented: 2, foldedPair: 3, accentedPair: 4, triple: 5, letters: 6 };
const DIGIT = 48;
const EDGE = 36;

/** Hashed features of one chunk, each once, with the word it starts at. */
export interface ChunkFeatures {
  /** 32-bit hashes; callers mask them to their table's size. */
  readonly hashes: Uint32Array;
  /** Index into the view's words. */
  readonly words: Uint32Array;
  readonly count: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

const capacity = (CHUNK_WORDS + 1) * FEATURES_PER_WORD * 2;
const hashBuffer = new Uint32Array(capacity);
const wordBuffer = new Uint32Array(capacity);
const stamps = new Uint32Array(1 << TEXT_BITS);
const MASK = (1 << TEXT_BITS) - 1;
let stamp = 0;
let filled = 0;

/** Start words of the chunks of a text. */
export function chunkStarts(views: TextViews): number[] {
  const starts: number[] = [];
  for (let at = 0; at < views.tokenCount; at += CHUNK_WORDS) starts.push(at);
  const rest = views.tokenCount - (starts.at(-1) ?? 0);
  if (starts.length > 1 && rest < CHUNK_WORDS / 4) starts.pop();
  return starts;
}

/**
 * Word, word pair, word triple and letter n-gram features of one chunk: folded always, accented where the accents differ.
 * The buffers are shared: use the result before the next call.
 */
export function chunkFeatures(views: TextViews, firstWord: number): ChunkFeatures {
  stamp += 1;
  filled = 0;
  const lastWord = chunkEnd(views, firstWord);
  let folded1 = 0;
  let folded2 = 0;
  let accented1 = 0;
  for (let word = firstWord; word < lastWord; word += 1) {
    const from = views.tokens[word * 2] ?? 0;
    const to = Math.min(views.tokens[word * 2 + 1] ?? 0, from + LONGEST_WORD);
    const folded = hashUnits(views.folded, from, to);
    const accented = hashUnits(views.accented, from, to);
    add(mix(folded, SEEDS.folded), word);
    if (accented !== folded) add(mix(accented, SEEDS.accented), word);
    if (word > firstWord) {
      add(mix(Math.imul(folded1, 31) + folded, SEEDS.foldedPair), word - 1);
      const pair = Math.imul(accented1, 31) + accented;
      if (accented !== folded || accented1 !== folded1)
        add(mix(pair, SEEDS.accentedPair), word - 1);
    }
    if (word > firstWord + 1)
      add(mix(Math.imul(Math.imul(folded2, 31) + folded1, 31) + folded, SEEDS.triple), word - 2);
    letterGrams(views.folded, from, to, word);
    folded2 = folded1;
    folded1 = folded;
    accented1 = accented;
  }
  return { hashes: hashBuffer, words: wordBuffer, count: filled, firstWord, lastWord };
}

function chunkEnd(views: TextViews, firstWord: number): number {
  const end = firstWord + CHUNK_WORDS;
  const rest = views.tokenCount - end;
  return rest < CHUNK_WORDS / 4 ? Math.min(views.tokenCount, end + CHUNK_WORDS / 4) : end;
}

/** Letter 3- and 4-grams of one word with its edges. */
function letterGrams(units: Uint16Array, from: number, to: number, word: number): void {
  for (let start = from - 1; start < to - 1; start += 1) {
    let hash = FNV_OFFSET;
    const end = Math.min(start + 4, to + 1);
    for (let i = start; i < end; i += 1) {
      const unit = i < from || i >= to ? EDGE : plain(units[i] ?? 0);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      if (i - start >= 2) add(mix(hash, SEEDS.letters + i - start), word);
    }
  }
}

function plain(unit: number): number {
  return isDigit(unit) ? DIGIT : unit;
}

function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ plain(units[i] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** Spreads a hash and tells kinds of features apart (finaliser of MurmurHash3). */
function mix(hash: number, seed: number): number {
  let h = hash ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function add(hash: number, word: number): void {
  const bucket = hash & MASK;
  if (stamps[bucket] === stamp || filled >= capacity) return;
  stamps[bucket] = stamp;
  hashBuffer[filled] = hash;
  wordBuffer[filled] = word;
  filled += 1;
}
