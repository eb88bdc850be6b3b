import { logOdds, rounded, sigmoid } from '../evidence.js';
import { fuse, priorKindOf, weighedAs } from '../fusion/fuse.js';
import type { ByKind, FusionTable, PriorKind } from '../model/model.js';
import { isWritten, type TrainingExample } from './example.js';
import { barAtRate } from './measure-rank.js';
import { OTHER_WRITINGS } from './other-writings.js';
import type { FusionRow } from './train-fusion.js';

/** Kinds with labelled rows: their priors, slopes and thresholds are fitted. */
const TRAINED_KINDS = [
  'message',
  'post',
  'page',
  'form',
  'record',
] as const satisfies readonly PriorKind[];
type TrainedKind = (typeof TRAINED_KINDS)[number];

/** Honest rows that may stand above a kind's threshold. */
export interface HonestRates {
  /** Of honest development rows. */
  readonly falsePositiveRate: Readonly<Record<TrainedKind, number>>;
  /** Of the honest twins among our own texts, which are written to be mistaken. */
  readonly twinRate: Readonly<Record<TrainedKind, number>>;
}

/** What fusion learns before it is calibrated. */
export type Fitted = Pick<FusionTable, 'scales' | 'priors'>;

/** A row with the sum of its evidence by a fusion that had not seen its fold. */
export interface SummedRow {
  readonly example: TrainingExample;
  readonly logit: number;
}

/** Addresses have no labelled rows: with a prior set by hand, this is what *suspected* means there. */
const HAND_THRESHOLD = 0.7;
/** A threshold is never below this, nor so high that nothing would be found. Honest pages lie far below it. */
const LEAST_THRESHOLD = 0.4;
/** Recorded honest forms lie far below that; how far a threshold may fall is for our own hard ones to say. */
const LEAST_FORM_THRESHOLD = 0.25;
const MOST_THRESHOLD = 0.97;
/** Log-odds below the threshold where *unclear* begins; what is likelier than not is never called clear. */
const UNCLEAR_MARGIN = 1;
const MOST_UNCLEAR = 0.5;
const NO_SLOPES = byKind(() => 1);
const HAND_THRESHOLDS = byKind(() => HAND_THRESHOLD);

/** The sum of a row's evidence before calibration. */
export function sumRow({ example, evidence }: FusionRow, fitted: Fitted): SummedRow {
  return {
    example,
    logit: fuse(evidence, priorKindOf(example.input), { ...fitted, slopes: NO_SLOPES }).logit,
  };
}

const kindOf = ({ example }: SummedRow): PriorKind => priorKindOf(example.input);

/**
 * Makes what fusion states a likelihood, and chooses what *suspected* means: per kind a line through the log-odds of rows that the fusion
 * had not seen (Platt 1999), then the threshold that at most the given shares of its honest rows exceed. The base rate is that of the rows.
 */
export function calibrate(
  fitted: Fitted,
  rows: readonly SummedRow[],
  rates: HonestRates,
): FusionTable {
  const asWritten = rows.filter(({ example }) => example.source !== OTHER_WRITINGS);
  const priors = { ...fitted.priors };
  const slopes = { ...NO_SLOPES };
  const thresholds = { ...HAND_THRESHOLDS };
  for (const kind of TRAINED_KINDS) {
    const isOwn = (row: SummedRow): boolean => kindOf(row) === kind;
    const line = fitLine(asWritten.filter((row) => weighedAs(kindOf(row)) === weighedAs(kind)));
    slopes[kind] = line.slope;
    priors[kind] = line.slope * fitted.priors[kind] + line.offset;
    thresholds[kind] = thresholdFor(rows.filter(isOwn), line, kind, rates);
  }
  const unclearFrom = byKind((kind) =>
    Math.min(MOST_UNCLEAR, sigmoid(logOdds(thresholds[kind]) - UNCLEAR_MARGIN)),
  );
  return {
    scales: fitted.scales,
    priors: byKind((kind) => rounded(priors[kind])),
    slopes,
    thresholds,
    unclearFrom,
  };
}

interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** How far few rows may pull the line from the one that changes nothing: standard deviations. */
const SLOPE_SPREAD = 0.5;
const OFFSET_SPREAD = 1.5;
const NEWTON_STEPS = 25;

/** The line through the log-odds under which the rows are likeliest: Newton's method on two numbers. */
export function fitLine(rows: readonly SummedRow[]): Line {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    let [gs, go] = [(slope - 1) / SLOPE_SPREAD ** 2, offset / OFFSET_SPREAD ** 2];
    let [hss, hso, hoo] = [1 / SLOPE_SPREAD ** 2, 0, 1 / OFFSET_SPREAD ** 2];
    for (const { example, logit } of rows) {
      const stated = sigmoid(slope * logit + offset);
      const error = stated - (example.label === 'scam' ? 1 : 0);
      const sure = stated * (1 - stated);
      gs += error * logit;
      go += error;
      hss += sure * logit * logit;
      hso += sure * logit;
      hoo += sure;
    }
    const det = hss * hoo - hso * hso;
    slope = Math.max(0.1, slope - (hoo * gs - hso * go) / det);
    offset -= (hss * go - hso * gs) / det;
  }
  return { slope: rounded(slope), offset };
}

/** What at most the wished shares of the kind's honest rows exceed, of our own hard twins and of all others. */
function thresholdFor(
  rows: readonly SummedRow[],
  { slope, offset }: Line,
  kind: TrainedKind,
  rates: HonestRates,
): number {
  const honest = rows.filter(({ example }) => example.label === 'benign');
  const scoresOf = (own: readonly SummedRow[]): number[] =>
    own.map(({ logit }) => sigmoid(slope * logit + offset));
  const bar = Math.max(
    kind === 'form' ? LEAST_FORM_THRESHOLD : LEAST_THRESHOLD,
    barAtRate(scoresOf(honest.filter(({ example }) => isWritten(example))), rates.twinRate[kind]),
    barAtRate(
      scoresOf(honest.filter(({ example }) => !isWritten(example))),
      rates.falsePositiveRate[kind],
    ),
  );
  // Rounded up: the row that sets the bar does not stand above it.
  return Math.min(MOST_THRESHOLD, Math.ceil(bar * 10_000) / 10_000);
}

function byKind(of: (kind: PriorKind) => number): ByKind {
  return {
    message: of('message'),
    post: of('post'),
    page: of('page'),
    form: of('form'),
    record: of('record'),
    address: of('address'),
  };
}
