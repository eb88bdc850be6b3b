import type { Category, Span } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { CategoryTable, LinearTable } from '../model/model.js';
import { spanOf, type TextViews } from '../vietnamese/views.js';
import { type ChunkFeatures, chunkFeatures, chunkStarts } from './features.js';

/** The model never adds or takes more than this, however sure it is. */
const MOST_LOGIT = 4;
/** A reason points at the strongest words, not at the whole text: at most this many characters. */
const MOST_SHOWN_UNITS = 100;
/** A stretch below this weight is not worth showing by itself. */
const LEAST_SHOWN = 0.15;
/** Fewer words say nothing about their register. */
const WORDS_FOR_FULL_WEIGHT = 10;

export interface TextJudgement {
  readonly evidence: readonly Evidence[];
  /** Share of each trained category in the chunk that accuses most. */
  readonly categories: ReadonlyMap<Category, number>;
}

/**
 * Judges a text chunk by chunk; the chunk that accuses most speaks for it, and its words carry the reasons.
 * `trustInWords` (0 to 1) says how far words tell anything about a thing of this kind.
 */
export function judgeText(
  views: TextViews,
  table: LinearTable,
  categories: CategoryTable,
  trustInWords: number,
): TextJudgement {
  if (views.tokenCount === 0) return { evidence: [], categories: new Map() };
  const top = topChunk(views, table);
  const features = chunkFeatures(views, top.start);
  const trust = trustInWords * Math.min(1, views.tokenCount / WORDS_FOR_FULL_WEIGHT);
  const limited = Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, top.logit)) * trust;
  const share = top.logit === 0 ? 0 : limited / top.logit;
  const evidence = explain(views, features, table, share, limited);
  return { evidence, categories: categoryShares(features, categories) };
}

/** The raw log-odds of a text without its bias: the largest over its chunks. */
export function textLogit(views: TextViews, table: LinearTable): number {
  return views.tokenCount === 0 ? 0 : topChunk(views, table).logit;
}

function topChunk(views: TextViews, table: LinearTable): { start: number; logit: number } {
  let best = { start: 0, logit: Number.NEGATIVE_INFINITY };
  for (const start of chunkStarts(views)) {
    const logit = chunkLogit(chunkFeatures(views, start), table);
    if (logit > best.logit) best = { start, logit };
  }
  return best;
}

function chunkLogit({ hashes, count }: ChunkFeatures, table: LinearTable): number {
  const mask = 2 ** table.bits - 1;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += table.weights[(hashes[i] ?? 0) & mask] ?? 0;
  return count === 0 ? 0 : (sum * table.scale) / Math.sqrt(count);
}

/** Splits the model's log-odds into the stretch of words that accuses most and a rest, so that the parts add up. */
function explain(
  views: TextViews,
  features: ChunkFeatures,
  table: LinearTable,
  share: number,
  total: number,
): Evidence[] {
  const perWord = wordWeights(features, table, share);
  const evidence: Evidence[] = [];
  let rest = total;
  const strongest = strongestWindow(perWord, views, features.firstWord);
  if (strongest) {
    const { span, weight } = strongest;
    rest -= weight;
    evidence.push({
      code: 'text.words',
      weight,
      reason: `Lời lẽ gần với tin nghi vấn đã học: “${views.original.slice(span.start, span.end)}”`,
      reasonEn: 'Wording close to suspected texts seen in training',
      span,
    });
  }
  const accuses = rest > 0;
  evidence.push({
    code: 'text.rest',
    weight: rest,
    reason: accuses
      ? 'Phần còn lại của văn bản gần với tin nghi vấn'
      : 'Phần còn lại của văn bản gần với lời lẽ bình thường',
    reasonEn: accuses
      ? 'The rest of the text is closer to suspected texts'
      : 'The rest of the text is closer to ordinary texts',
  });
  return evidence;
}

function wordWeights(f: ChunkFeatures, table: LinearTable, share: number): Float64Array {
  const perWord = new Float64Array(f.lastWord - f.firstWord);
  const mask = 2 ** table.bits - 1;
  const factor = f.count === 0 ? 0 : (table.scale * share) / Math.sqrt(f.count);
  for (let i = 0; i < f.count; i += 1) {
    const at = (f.words[i] ?? 0) - f.firstWord;
    perWord[at] = (perWord[at] ?? 0) + (table.weights[(f.hashes[i] ?? 0) & mask] ?? 0) * factor;
  }
  return perWord;
}

/** The run of words that accuses most among those short enough to quote; none where no run says enough. */
function strongestWindow(
  perWord: Float64Array,
  views: TextViews,
  firstWord: number,
): { readonly span: Span; readonly weight: number } | undefined {
  let best = { from: 0, to: 0, weight: LEAST_SHOWN };
  for (let from = 0; from < perWord.length; from += 1) {
    if ((perWord[from] ?? 0) <= 0) continue;
    const start = wordSpan(views, firstWord + from, firstWord + from).start;
    let weight = 0;
    for (let to = from; to < perWord.length; to += 1) {
      if (wordSpan(views, firstWord + to, firstWord + to).end - start > MOST_SHOWN_UNITS) break;
      weight += perWord[to] ?? 0;
      if (weight > best.weight) best = { from, to: to + 1, weight };
    }
  }
  if (best.to === 0) return undefined;
  const span = wordSpan(views, firstWord + best.from, firstWord + best.to - 1);
  return { span, weight: best.weight };
}

function wordSpan(views: TextViews, first: number, last: number): Span {
  return spanOf(views, views.tokens[first * 2] ?? 0, views.tokens[last * 2 + 1] ?? 0);
}

/** Softmax over the categories of the table. */
function categoryShares(f: ChunkFeatures, table: CategoryTable): Map<Category, number> {
  const width = table.categories.length;
  const mask = 2 ** table.bits - 1;
  const sums = new Float64Array(width);
  for (let i = 0; i < f.count; i += 1) {
    const row = ((f.hashes[i] ?? 0) & mask) * width;
    for (let c = 0; c < width; c += 1) sums[c] = (sums[c] ?? 0) + (table.weights[row + c] ?? 0);
  }
  const factor = f.count === 0 ? 0 : table.scale / Math.sqrt(f.count);
  const logits = table.categories.map((_, c) => (table.bias[c] ?? 0) + (sums[c] ?? 0) * factor);
  const top = Math.max(...logits);
  const exps = logits.map((logit) => Math.exp(logit - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return new Map(table.categories.map((category, c) => [category, (exps[c] ?? 0) / total]));
}
