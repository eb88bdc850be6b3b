import { seededRandom, shuffled } from './logistic.js';

/** One training row: indices into a hashed space, values 1 / √count; `cost` is how much an error on it counts. */
export interface CostedRow {
  readonly indices: Uint32Array;
  readonly label: 0 | 1;
  readonly cost: number;
}

const PASSES = 15;
const NEWTON_STEPS = 8;
const NEWTON_TOLERANCE = 1e-3;
/** The bias is a feature of every row, as heavy as the row's letters together. */
const BIAS_VALUE = 1;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011): needs no learning rate, takes rows of very unequal
 * cost, and ends near the optimum in some ten passes. Deterministic for equal rows and seed. Rows of one label only teach nothing: all weights 0.
 */
export function fitDual(
  rows: readonly CostedRow[],
  bits: number,
  seed: number,
): { weights: Float32Array; bias: number } {
  const weights = new Float64Array(2 ** bits);
  const state = { bias: 0 };
  if (new Set(rows.map(({ label }) => label)).size < 2)
    return { weights: Float32Array.from(weights), bias: 0 };
  const alphas = Float64Array.from(rows, ({ cost }) => Math.min(0.001 * cost, 1e-8));
  const norms = Float64Array.from(rows, normOf);
  rows.forEach((row, at) => {
    move(row, alphas[at] ?? 0, weights, state);
  });
  const random = seededRandom(seed);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at];
      const alpha = alphas[at] ?? 0;
      if (!row) continue;
      const next = settle(alpha, row.cost, marginOf(row, weights, state.bias), norms[at] ?? 1);
      move(row, next - alpha, weights, state);
      alphas[at] = next;
    }
  }
  return { weights: Float32Array.from(weights), bias: state.bias * BIAS_VALUE };
}

function marginOf({ indices, label }: CostedRow, weights: Float64Array, bias: number): number {
  let sum = 0;
  for (const index of indices) sum += weights[index] ?? 0;
  const logit = bias * BIAS_VALUE + sum / Math.sqrt(indices.length);
  return label === 1 ? logit : -logit;
}

function move(
  { indices, label }: CostedRow,
  step: number,
  weights: Float64Array,
  state: { bias: number },
): void {
  const signed = label === 1 ? step : -step;
  const value = signed / Math.sqrt(indices.length);
  for (const index of indices) weights[index] = (weights[index] ?? 0) + value;
  state.bias += signed * BIAS_VALUE;
}

/** The squared length of a row: an index met twice counts fourfold. */
function normOf({ indices }: CostedRow): number {
  const counts = new Map<number, number>();
  for (const index of indices) counts.set(index, (counts.get(index) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum / indices.length + BIAS_VALUE * BIAS_VALUE;
}

/** The best α in (0, cost) for one row with all others held: Newton's method, kept inside by halving the way to the edge. */
function settle(alpha: number, cost: number, margin: number, norm: number): number {
  let z = alpha;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const gradient = margin + norm * (z - alpha) + Math.log(z / (cost - z));
    if (Math.abs(gradient) < NEWTON_TOLERANCE) break;
    const next = z - gradient / (norm + cost / (z * (cost - z)));
    if (next <= 0) z /= 10;
    else if (next >= cost) z += (cost - z) * 0.9;
    else z = next;
  }
  return z;
}
