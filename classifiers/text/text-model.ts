import type { Category } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { CategoryTable, TextTable } from '../model/model.js';
import { type TextViews, ViewReader } from '../vietnamese/views.js';
import { CategoryWeights } from './category-shares.js';
import { chunkEnd, chunkStarts, hashWords, type WordHashes } from './features.js';
import { strongestWords } from './strongest-words.js';
import { forEachStyleFeature, STYLE_VALUE } from './style.js';
import { WordWeights } from './word-weights.js';

/** The model never adds or takes more than this, however sure it is. */
const MOST_LOGIT = 6;
/** Fewer words say nothing about their register. */
const WORDS_FOR_FULL_WEIGHT = 6;
/** Below this a text clears itself as a whole; its most suspicious words would only mislead. */
const WORTH_EXPLAINING = -1;

export interface TextJudgement {
  readonly evidence: readonly Evidence[];
  /** Share of each trained category in the chunk that accuses most. */
  readonly categories: ReadonlyMap<Category, number>;
}

export interface Trust {
  /** How far words tell anything about a thing of this kind, 0 to 1. */
  readonly words: number;
  /** Does the way of writing? Lines, capitals and emoji of a page come from its layout. */
  readonly style: boolean;
}

export interface TextJudge {
  /** Judges a text chunk by chunk; the chunk that accuses most speaks for it, and its words carry the reasons. */
  judge(views: TextViews, trust: Trust): TextJudgement;
  /** The raw log-odds of a text without its bias: the largest over its chunks. */
  logit(views: TextViews): number;
  /**
   * The likeliest category where the text's own log-odds reach `bar`; undefined below. The text member by itself, from the raw text on, for
   * comparison with others.
   */
  label(text: string, bar: number): Category | undefined;
}

interface TopChunk {
  readonly first: number;
  readonly last: number;
  /** Log-odds of the words, and of the way of writing. */
  readonly words: number;
  readonly style: number;
  readonly squares: number;
}

/** A judge over the tables of one model; it keeps what words weigh between texts. */
export function createTextJudge(table: TextTable, categories: CategoryTable): TextJudge {
  const weights = new WordWeights(table);
  const byCategory = new CategoryWeights(categories);
  const reader = new ViewReader();
  const top = (views: TextViews, hashes: WordHashes, withStyle = true): TopChunk => {
    const style = withStyle ? styleOf(views, weights, table) : 0;
    return topChunk(views, hashes, style, { weights, table });
  };
  return {
    judge(views, trust) {
      if (views.tokenCount === 0) return { evidence: [], categories: new Map() };
      const hashes = hashWords(views);
      const chunk = top(views, hashes, trust.style);
      const evidence = explain(views, hashes, chunk, { weights, table, trustInWords: trust.words });
      return { evidence, categories: byCategory.shares(hashes, chunk.first, chunk.last) };
    },
    logit(views) {
      if (views.tokenCount === 0) return 0;
      const { words, style } = top(views, hashWords(views));
      return words + style;
    },
    label(text, bar) {
      const views = reader.read(text);
      if (views.tokenCount === 0) return undefined;
      const hashes = hashWords(views);
      const { words, style, first, last } = top(views, hashes);
      if (words + style < bar) return undefined;
      return byCategory.likeliest(hashes, first, last);
    },
  };
}

function topChunk(
  views: TextViews,
  hashes: WordHashes,
  style: number,
  { weights, table }: Pick<Means, 'weights' | 'table'>,
): TopChunk {
  let best = { first: 0, last: 0, words: Number.NEGATIVE_INFINITY, squares: 1 };
  for (const first of chunkStarts(views.tokenCount)) {
    const last = chunkEnd(views.tokenCount, first);
    const { sum, squares } = weights.stretch(views, hashes, first, last);
    const words = (sum * table.scale) / Math.sqrt(squares);
    if (words > best.words) best = { first, last, words, squares };
  }
  const { first, last, words, squares } = best;
  return { first, last, words, squares, style };
}

function styleOf(views: TextViews, weights: WordWeights, { scale }: TextTable): number {
  let style = 0;
  forEachStyleFeature(views, (hash) => {
    style += weights.weightOf(hash);
  });
  return style * scale * STYLE_VALUE;
}

interface Means {
  readonly weights: WordWeights;
  readonly table: TextTable;
  readonly trustInWords: number;
}

/** Splits the model's log-odds into the way of writing, the stretch of words that accuses most, and a rest, so that the parts add up. */
function explain(
  views: TextViews,
  hashes: WordHashes,
  chunk: TopChunk,
  { weights, table, trustInWords }: Means,
): Evidence[] {
  const trust = trustInWords * Math.min(1, views.tokenCount / WORDS_FOR_FULL_WEIGHT);
  const logit = chunk.words + chunk.style;
  const limited = Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit)) * trust;
  const share = logit === 0 ? 0 : limited / logit;
  const evidence: Evidence[] = [];
  let rest = limited;
  if (limited > WORTH_EXPLAINING) {
    const factor = (table.scale * share) / Math.sqrt(chunk.squares);
    const strongest = strongestWords(views, hashes, chunk, weights, factor);
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
    const style = chunk.style * share;
    if (style > 0) {
      rest -= style;
      evidence.push({
        code: 'text.style',
        weight: style,
        reason:
          'Cách viết giống tin nghi vấn: chữ che giấu, ký tự lạ, viết hoa bất thường, liên kết',
        reasonEn: 'Written the way suspected texts are: hidden letters, odd capitals, links',
      });
    }
  }
  evidence.push(restOf(rest));
  return evidence;
}

function restOf(weight: number): Evidence {
  const accuses = weight > 0;
  return {
    code: 'text.rest',
    weight,
    reason: accuses
      ? 'Phần còn lại của văn bản gần với tin nghi vấn'
      : 'Phần còn lại của văn bản gần với lời lẽ bình thường',
    reasonEn: accuses
      ? 'The rest of the text is closer to suspected texts'
      : 'The rest of the text is closer to ordinary texts',
  };
}
