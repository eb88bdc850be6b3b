import type { Collection } from 'mongodb';
import type { Clock } from '../domain/index.js';
import { type Row, STATEMENT_LIMIT_MS } from './table.js';

/** A counted result may be shown for at least so long, in ms, where other processes write too. */
const LEAST_LIFE_MS = 1_000;
/** A count that took long is kept longer, so that counting takes at most a tenth of the database's time. */
const LIFE_PER_COST = 10;

/** Numbers of documents by one indexed field. */
export interface Tally {
  read(): Promise<ReadonlyMap<string, number>>;
  /** What this process itself just changed shows at once. */
  move(from: string | undefined, to: string): void;
}

/**
 * Counts by grouping, kept for a moment: a counter document would be cheaper to read but drifts whenever a process dies
 * between its two writes; this is never wrong for longer than its life.
 */
export function createTally(rows: Collection<Row>, field: string, clock: Clock): Tally {
  let kept: { counts: Map<string, number>; until: number } | undefined;
  const count = async () => {
    const started = clock.now().getTime();
    const groups = await rows
      .aggregate<{ _id: string; n: number }>([{ $group: { _id: `$${field}`, n: { $sum: 1 } } }], {
        maxTimeMS: STATEMENT_LIMIT_MS,
      })
      .toArray();
    const ended = clock.now().getTime();
    const life = Math.max(LEAST_LIFE_MS, (ended - started) * LIFE_PER_COST);
    kept = { counts: new Map(groups.map(({ _id, n }) => [_id, n])), until: ended + life };
    return kept.counts;
  };
  return {
    read: async () =>
      kept !== undefined && clock.now().getTime() < kept.until ? kept.counts : await count(),
    move(from, to) {
      const counts = kept?.counts;
      if (counts === undefined || from === to) return;
      if (from !== undefined) counts.set(from, Math.max(0, (counts.get(from) ?? 0) - 1));
      counts.set(to, (counts.get(to) ?? 0) + 1);
    },
  };
}
