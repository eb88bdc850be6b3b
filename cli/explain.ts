import type { Classification } from '../domain/index.js';

const logit = (p: number) => Math.log(p / (1 - p));
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Scores of exactly 0 or 1 have no finite log-odds. */
const CLAMP = 1e-6;

/** What the score would be without each signal: log-odds add up, so taking one away is a subtraction. */
export function explain(
  classification: Classification,
): { code: string; weight: number; scoreWithout: number }[] {
  const total = logit(Math.min(1 - CLAMP, Math.max(CLAMP, classification.score)));
  return [...classification.signals]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, weight }) => ({
      code,
      weight,
      scoreWithout: Number(sigmoid(total - weight).toFixed(4)),
    }));
}
