import { rounded, sigmoid } from '../evidence.js';
import type { Examination } from '../examine.js';
import { priorKindOf, scaleKey, weighedAs } from '../fusion/fuse.js';
import type { FusionTable, PriorKind } from '../model/model.js';
import { PRIOR_KINDS } from '../model/model.js';
import type { TrainingExample } from './example.js';

/** An example with the evidence found by members that had not seen its group. */
export interface FusionRow {
  readonly example: TrainingExample;
  readonly evidence: Examination['evidence'];
}

/** How far data may pull a scale from the hand-set 1: the prior's standard deviation. */
const SCALE_SPREAD = 0.35;
const LEAST_SCALE = 0.25;
const MOST_SCALE = 1.8;
const PRIOR_START = -2.2;
const PRIOR_SPREAD = 1.5;
/** Addresses have no labelled rows: their prior is set by hand, on the careful side. */
const UNTRAINED_PRIORS: Partial<Record<PriorKind, number>> = { address: -3 };
const ROUNDS = 400;
const RATE = 0.05;
/** The intercept starts from an even share of scam: real shares are far lower and the threshold takes care of them. */
const SCAM_SHARE = 0.3;

/** Fits one scale per evidence code and one prior per kind: maximum a posteriori, full batch, Adam. */
export function trainFusion(rows: readonly FusionRow[]): Pick<FusionTable, 'scales' | 'priors'> {
  const codes = [
    ...new Set(
      rows.flatMap(({ example, evidence }) => {
        const kind = priorKindOf(example.input);
        return evidence.map(({ code }) => scaleKey(code, kind));
      }),
    ),
  ].sort();
  const place = new Map(codes.map((code, at) => [code, at]));
  const data = rows.map((row) => compact(row, place));
  balance(data);
  const parameters = new Float64Array(codes.length + PRIOR_KINDS.length).fill(1);
  parameters.fill(PRIOR_START, codes.length);
  adam(parameters, (gradient) => fillGradient(gradient, parameters, data, codes.length));
  const scales = Object.fromEntries(codes.map((code, at) => [code, rounded(parameters[at] ?? 1)]));
  const priorOf = (kind: PriorKind): number =>
    UNTRAINED_PRIORS[kind] ??
    rounded(parameters[codes.length + PRIOR_KINDS.indexOf(weighedAs(kind))] ?? PRIOR_START);
  const priors = Object.fromEntries(PRIOR_KINDS.map((kind) => [kind, priorOf(kind)])) as Record<
    PriorKind,
    number
  >;
  return { scales, priors };
}

interface CompactRow {
  readonly at: Uint16Array;
  readonly values: Float64Array;
  readonly kind: number;
  readonly label: number;
  weight: number;
}

function compact({ example, evidence }: FusionRow, place: ReadonlyMap<string, number>): CompactRow {
  const kind = priorKindOf(example.input);
  const sums = new Map<number, number>();
  for (const { code, weight } of evidence) {
    const at = place.get(scaleKey(code, kind)) ?? 0;
    sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  return {
    at: Uint16Array.from(sums.keys()),
    values: Float64Array.from(sums.values()),
    kind: PRIOR_KINDS.indexOf(weighedAs(kind)),
    label: example.label === 'scam' ? 1 : 0,
    weight: example.weight,
  };
}

/** Within each kind, scam rows together count `SCAM_SHARE`. */
function balance(data: readonly CompactRow[]): void {
  for (const kind of PRIOR_KINDS.keys()) {
    const own = data.filter((row) => row.kind === kind);
    const total = own.reduce((sum, row) => sum + row.weight, 0);
    const scam = own.reduce((sum, row) => sum + row.weight * row.label, 0);
    if (scam === 0 || scam === total) continue;
    for (const row of own)
      row.weight *=
        row.label === 1 ? (SCAM_SHARE * total) / scam : ((1 - SCAM_SHARE) * total) / (total - scam);
  }
}

function fillGradient(
  gradient: Float64Array,
  parameters: Float64Array,
  data: readonly CompactRow[],
  codes: number,
): void {
  clampScales(parameters, codes);
  parameters.forEach((parameter, at) => {
    const [mean, spread] = at < codes ? [1, SCALE_SPREAD] : [PRIOR_START, PRIOR_SPREAD];
    gradient[at] = (parameter - mean) / spread ** 2;
  });
  for (const row of data) addRow(gradient, parameters, row, codes);
}

function addRow(
  gradient: Float64Array,
  parameters: Float64Array,
  row: CompactRow,
  codes: number,
): void {
  const bias = codes + row.kind;
  let logit = parameters[bias] ?? 0;
  row.at.forEach((at, i) => {
    logit += (parameters[at] ?? 0) * (row.values[i] ?? 0);
  });
  const error = (sigmoid(logit) - row.label) * row.weight;
  gradient[bias] = (gradient[bias] ?? 0) + error;
  row.at.forEach((at, i) => {
    gradient[at] = (gradient[at] ?? 0) + error * (row.values[i] ?? 0);
  });
}

function clampScales(parameters: Float64Array, codes: number): void {
  for (let at = 0; at < codes; at += 1)
    parameters[at] = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, parameters[at] ?? 1));
}

function adam(parameters: Float64Array, fill: (gradient: Float64Array) => void): void {
  const gradient = new Float64Array(parameters.length);
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    fill(gradient);
    for (let i = 0; i < parameters.length; i += 1) {
      const g = gradient[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      const s = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      const step = m / (1 - 0.9 ** round) / (Math.sqrt(s / (1 - 0.999 ** round)) + 1e-8);
      parameters[i] = (parameters[i] ?? 0) - RATE * step;
    }
  }
}
