import type { Span } from '../../domain/index.js';
import { spanOf, type TextViews } from '../vietnamese/views.js';
import {
  PLACE_VALUES,
  SeenFeatures,
  WORDS_BEFORE,
  type WordHashes,
  wordFeatures,
} from './features.js';
import type { WordWeights } from './word-weights.js';

/** A reason points at the strongest words, not at the whole text: at most this many characters. */
const MOST_SHOWN_UNITS = 100;
/** A stretch below this weight is not worth showing by itself. */
const LEAST_SHOWN = 0.15;

const seen = new SeenFeatures();

/**
 * The run of words, among those short enough to quote, that accuses most, with its share of the log-odds; none where no run says enough.
 * `factor` turns raw weights into log-odds.
 */
export function strongestWords(
  views: TextViews,
  hashes: WordHashes,
  stretch: { readonly first: number; readonly last: number },
  weights: WordWeights,
  factor: number,
): { readonly span: Span; readonly weight: number } | undefined {
  const { first } = stretch;
  const perWord = weightPerWord(views, hashes, stretch, weights);
  let best = { from: 0, to: 0, weight: LEAST_SHOWN / factor };
  for (let from = 0; from < perWord.length; from += 1) {
    if ((perWord[from] ?? 0) <= 0) continue;
    const start = wordSpan(views, first + from, first + from).start;
    let weight = 0;
    for (let to = from; to < perWord.length; to += 1) {
      if (wordSpan(views, first + to, first + to).end - start > MOST_SHOWN_UNITS) break;
      weight += perWord[to] ?? 0;
      if (weight > best.weight) best = { from, to: to + 1, weight };
    }
  }
  if (best.to === 0) return undefined;
  const span = wordSpan(views, first + best.from, first + best.to - 1);
  return { span, weight: best.weight * factor };
}

/** The raw weight of each word of a stretch: a feature of several words counts for the first of them. */
function weightPerWord(
  views: TextViews,
  hashes: WordHashes,
  { first, last }: { readonly first: number; readonly last: number },
  weights: WordWeights,
): Float64Array {
  const perWord = new Float64Array(last - first);
  const features = wordFeatures(hashes, first, last);
  seen.begin();
  for (let word = first, at = 0; word < last; word += 1) {
    for (const [place, before] of WORDS_BEFORE.entries()) {
      const hash = features[at] ?? 0;
      at += 1;
      if (seen.firstTime(hash) === 0) continue;
      const letters = place === 0 ? weights.letters(views, word, hashes.folded[word] ?? 0) : 0;
      const weight = letters + weights.weightOf(hash) * (PLACE_VALUES[place] ?? 0);
      perWord[word - before - first] = (perWord[word - before - first] ?? 0) + weight;
    }
  }
  return perWord;
}

function wordSpan(views: TextViews, first: number, last: number): Span {
  return spanOf(views, views.tokens[first * 2] ?? 0, views.tokens[last * 2 + 1] ?? 0);
}
