/** One sparse training row: indices into a hashed space, as often as they occur, and their values: 1 / √count each where none are given. */
export interface SparseRow {
  readonly indices: Uint32Array;
  readonly values?: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per visit of a feature. */
  readonly penalty: number;
}

export interface LogisticResult {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** A seeded generator (mulberry32): training is the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher-Yates with a seed. */
export function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/** L2-regularised logistic regression by Adagrad over shuffled rows. Deterministic for equal rows, options and seed. */
export function trainLogistic(
  rows: readonly SparseRow[],
  options: LogisticOptions,
  seed: number,
): LogisticResult {
  const size = 2 ** options.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.01);
  const random = seededRandom(seed);
  const bias = { value: 0, squares: 0.01 };
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at];
      if (row && row.indices.length > 0) learnRow(row, weights, squares, bias, options);
    }
  }
  return { weights, bias: bias.value };
}

function learnRow(
  row: SparseRow,
  weights: Float32Array,
  squares: Float32Array,
  bias: { value: number; squares: number },
  { rate, penalty }: LogisticOptions,
): void {
  const { indices, values } = row;
  const even = 1 / Math.sqrt(Math.max(1, indices.length));
  let logit = bias.value;
  for (let at = 0; at < indices.length; at += 1)
    logit += (weights[indices[at] ?? 0] ?? 0) * (values === undefined ? even : (values[at] ?? 0));
  const error = (1 / (1 + Math.exp(-logit)) - row.label) * row.weight;
  bias.squares += error * error;
  bias.value -= (rate * error) / Math.sqrt(bias.squares);
  const shrink = penalty * row.weight;
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0;
    const weight = weights[index] ?? 0;
    const value = values === undefined ? even : (values[at] ?? 0);
    const gradient = error * value + shrink * weight;
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = weight - (rate * gradient) / Math.sqrt(square);
  }
}

/** How far a feature that says nothing by its counts may still be learned, and how far the most telling one is favoured. */
const LEAST_PRIOR = 0.7;
const MOST_PRIOR = 3;
/** Counts every feature starts from on both sides: what was met once or twice must not pass for telling. */
const SMOOTHING = 8;

/**
 * Logistic regression on values scaled by how unevenly each feature falls on the two labels (Wang and Manning 2012, NB-SVM, with the
 * absolute log ratio added to a floor). The weights returned are for unscaled values.
 */
export function trainWithPriors(
  rows: readonly SparseRow[],
  options: LogisticOptions,
  seed: number,
): LogisticResult {
  const prior = labelRatios(rows, 2 ** options.bits);
  const scaled = rows.map((row) => ({
    ...row,
    values: Float32Array.from(
      row.indices,
      (index, at) => (row.values?.[at] ?? 0) * (prior[index] ?? LEAST_PRIOR),
    ),
  }));
  const { weights, bias } = trainLogistic(scaled, options, seed);
  return { weights: weights.map((weight, at) => weight * (prior[at] ?? LEAST_PRIOR)), bias };
}

function labelRatios(rows: readonly SparseRow[], size: number): Float32Array {
  const scam = new Float64Array(size).fill(SMOOTHING);
  const honest = new Float64Array(size).fill(SMOOTHING);
  let scamRows = 0;
  let honestRows = 0;
  for (const { indices, label, weight } of rows) {
    const counts = label === 1 ? scam : honest;
    for (const index of indices) counts[index] = (counts[index] ?? 0) + weight;
    if (label === 1) scamRows += weight;
    else honestRows += weight;
  }
  const base = Math.log(scamRows / honestRows);
  return Float32Array.from(scam, (count, at) =>
    Math.min(MOST_PRIOR, LEAST_PRIOR + Math.abs(Math.log(count / (honest[at] ?? 1)) - base)),
  );
}

/** Sixteen-bit form of weights: the largest becomes 32,767. */
export function quantise16(weights: Float32Array): { weights: Int16Array; scale: number } {
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / 32_767;
  return { weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/** Weights beyond this share of the largest are cut in eight bits: some hundred of a million, and the others are kept finer. */
const KEPT_SHARE = 0.3;

/** Eight-bit form of weights. */
export function quantise8(weights: Float32Array): { weights: Int8Array; scale: number } {
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = (most * KEPT_SHARE) / 127;
  const eight = weights.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { weights: Int8Array.from(eight), scale };
}
