/** One sparse training row: indices into a hashed space, each once; values are 1 / √count. */
export interface SparseRow {
  readonly indices: Uint32Array;
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
  const value = 1 / Math.sqrt(row.indices.length);
  let logit = 0;
  for (const index of row.indices) logit += weights[index] ?? 0;
  const error = (1 / (1 + Math.exp(-(bias.value + logit * value))) - row.label) * row.weight;
  bias.squares += error * error;
  bias.value -= (rate * error) / Math.sqrt(bias.squares);
  const step = error * value;
  for (const index of row.indices) {
    const weight = weights[index] ?? 0;
    const gradient = step + penalty * weight * row.weight;
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = weight - (rate * gradient) / Math.sqrt(square);
  }
}

/** Sixteen-bit form of weights: the largest becomes 32,767. */
export function quantise16(weights: Float32Array): { weights: Int16Array; scale: number } {
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / 32_767;
  return { weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
