import type { TakedownRow } from './takedown-row.js';

/** How many rows fall to each recipient and to each class, in the order of first appearance. */
export function countRows(rows: readonly TakedownRow[]): {
  byRecipient: Record<string, number>;
  byClass: Record<string, number>;
} {
  return {
    byRecipient: tally(rows.map(({ recipient }) => recipient)),
    byClass: tally(rows.map((row) => row.class)),
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
