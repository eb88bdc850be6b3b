import type { LinearTable } from '../model/model.js';
import { NAME_BITS, nameFeatures } from '../names/name-ngrams.js';
import type { NameExample } from './example.js';
import { quantise16, type SparseRow, trainLogistic } from './logistic.js';

const OPTIONS = { bits: NAME_BITS, epochs: 10, rate: 0.3, penalty: 1e-5 };
const SEED = 20_261_122;
const MASK = 2 ** NAME_BITS - 1;

/** The letters of blocked names against honest ones, and of gambling names against all others. */
export function trainNameTables(names: readonly NameExample[]): {
  names: LinearTable;
  gamblingNames: LinearTable;
} {
  const threats = names.filter(({ label }) => label !== 'gambling');
  return {
    names: train(threats, (label) => label === 'threat'),
    gamblingNames: train(names, (label) => label === 'gambling'),
  };
}

function train(
  names: readonly NameExample[],
  positive: (label: NameExample['label']) => boolean,
): LinearTable {
  const count = names.filter(({ label }) => positive(label)).length;
  const lift = count / Math.max(1, names.length - count);
  const rows = names.map(({ host, label }): SparseRow => {
    const features = nameFeatures(host);
    const indices = Uint32Array.from(
      new Set(features.hashes.subarray(0, features.count).map((hash) => hash & MASK)),
    );
    const is = positive(label);
    return { indices, label: is ? 1 : 0, weight: is ? Math.min(1, 1 / lift) : Math.min(1, lift) };
  });
  const { weights, bias } = trainLogistic(rows, OPTIONS, SEED);
  return { bits: NAME_BITS, bias, ...quantise16(weights) };
}
