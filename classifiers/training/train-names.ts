import type { LinearTable } from '../model/model.js';
import { NameLetters } from '../names/name-letters.js';
import { NAME_BITS, nameFeatures } from '../names/name-ngrams.js';
import { type CostedRow, fitDual } from './dual-logistic.js';
import type { NameExample } from './example.js';
import { quantise16 } from './logistic.js';
import { writtenNames } from './written-names.js';

const SEED = 20_261_122;
const MASK = 2 ** NAME_BITS - 1;
/** How much an honest name counts beside a blocked one: few were seen in use in Viet Nam, and those are what the product must not accuse. */
const HONEST_COSTS = { vietnamese: 30, world: 1, written: 1 } as const;
const BLOCKED_COST = 0.5;
/** Gambling names are few beside the blocked names of no stated kind, and many of those are gambling names too. */
const GAMBLING_COST = 3;

/**
 * The letters of blocked names against honest ones (those in the list and those written by rule), and of gambling names against all others.
 * Deterministic for equal names in equal order.
 */
export function trainNameTables(names: readonly NameExample[]): {
  names: LinearTable;
  gamblingNames: LinearTable;
} {
  const all = [...names, ...writtenNames()];
  return {
    names: train(all, (label) => label !== 'benign'),
    gamblingNames: train(all, (label) => label === 'gambling'),
  };
}

function train(
  names: readonly NameExample[],
  positive: (label: NameExample['label']) => boolean,
): LinearTable {
  const letters = new NameLetters();
  const rows = names.map(({ host, label, kind }): CostedRow => {
    const { hashes, count } = nameFeatures(letters.read(host));
    const indices = Uint32Array.from(hashes.subarray(0, count), (hash) => hash & MASK);
    return { indices, label: positive(label) ? 1 : 0, cost: costOf(label, kind) };
  });
  const { weights, bias } = fitDual(rows, NAME_BITS, SEED);
  return { bits: NAME_BITS, bias, ...quantise16(weights) };
}

function costOf(label: NameExample['label'], kind: NameExample['kind']): number {
  if (label === 'benign') return HONEST_COSTS[kind ?? 'world'];
  return label === 'gambling' ? GAMBLING_COST : BLOCKED_COST;
}
