import natural from 'natural/lib/natural/classifiers/index.js';
import { classifyRecord, type JudgeRecord } from '../../app/judge-record.js';
import type { Judging } from '../../app/judging.js';
import { thresholdsText } from '../../app/thresholds.js';
import { readWrittenTexts } from '../../classifiers/index.js';
import { type Category, foldText, type Signal } from '../../domain/index.js';
import { KEYWORDS } from './keywords.js';

export interface Verdict {
  /** For ranking only; each contender has a scale of its own. */
  readonly score: number;
  readonly suspected: boolean;
  /** The likelihood it states, where it states one. */
  readonly likelihood?: number;
  readonly category?: Category;
  readonly signals?: readonly Signal[];
}

export interface Contender {
  readonly name: string;
  readonly about: string;
  judge(record: JudgeRecord, text: string): Verdict;
}

/** The shipped model, by the same path as `rasoat classify`. */
export function product(judging: Judging): Contender {
  const { modelVersion } = judging.classifier;
  return {
    name: 'rasoat',
    about: `the shipped model ${modelVersion} at its thresholds (${thresholdsText(judging.classifier)})`,
    judge: (record) => {
      const { score, suspected, category, signals } = classifyRecord(
        record,
        judging,
      ).classification;
      // The sum of the signals ranks where the sigmoid of it would have rounded to 0 or 1.
      const logit = signals.reduce((sum, { weight }) => sum + weight, 0);
      const saturated = score <= 0 || score >= 1;
      return {
        score: saturated ? logit : Math.log(score / (1 - score)),
        suspected,
        likelihood: score,
        category,
        signals,
      };
    },
  };
}

/** Words a text may have at once in natural's hands: their product must not fall below the least number there is. */
const WORDS_AT_ONCE = 40;

/** natural's BayesClassifier on folded words, trained on the texts our own model learnt from and nothing else. */
export async function naturalBayes(writtenDir: string): Promise<Contender> {
  const written = await readWrittenTexts(writtenDir);
  const bayes = new natural.BayesClassifier();
  const known = new Set<string>();
  for (const { input, label } of written) {
    const words = wordsOf(input.text);
    for (const word of words) known.add(word);
    bayes.addDocument(words, label);
  }
  bayes.train();
  const logOdds = (words: string[]): number => {
    const found = new Map(
      bayes.getClassifications(words).map(({ label, value }) => [label, value]),
    );
    return Math.log((found.get('scam') ?? 0) / (found.get('benign') ?? 0));
  };
  const prior = logOdds([]);
  return {
    name: 'naturalBayes',
    about: `natural 8.1.1 BayesClassifier on folded words, trained on ${written.length} written texts`,
    judge: (_record, text) => {
      const words = [...new Set(wordsOf(text))].filter((word) => known.has(word));
      let score = prior;
      for (let at = 0; at < words.length; at += WORDS_AT_ONCE)
        score += logOdds(words.slice(at, at + WORDS_AT_ONCE)) - prior;
      return { score, suspected: score > 0, likelihood: 1 / (1 + Math.exp(-score)) };
    },
  };
}

/** A plain list of phrases, matched with and without diacritics; one hit makes a text suspected. */
export function keywordList(): Contender {
  const phrases = KEYWORDS.map(foldText);
  return {
    name: 'keywords',
    about: `${KEYWORDS.length} phrases of a plain list, matched in the folded text; one is enough`,
    judge: (_record, text) => {
      const folded = foldText(text);
      const score = phrases.filter((phrase) => folded.includes(phrase)).length;
      return { score, suspected: score > 0 };
    },
  };
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
