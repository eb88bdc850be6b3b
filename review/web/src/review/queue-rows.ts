import type { CaseItem } from '../../../contract/index.js';

export interface MergedRows {
  readonly rows: readonly CaseItem[];
  /** Cases that came since the list was read: offered by a button, never pushed into the list. */
  readonly fresh: number;
  /** Ids of the rows that became graver since and now belong further up; they stay where they are until the list is read anew. */
  readonly graver: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Brings the shown rows up to date (claims, decisions, harm) without moving any: rows never shift under the reader's hand. Rows the
 * server no longer lists stay until the list is read anew. `more` tells that the list goes on below the rows shown: a case from there
 * is not a new one.
 */
export function mergeRows(
  shown: readonly CaseItem[],
  polled: readonly CaseItem[] | undefined,
  more: boolean,
): MergedRows {
  if (polled === undefined) return { rows: shown, fresh: 0, graver: NONE };
  const latest = new Map(polled.map((item) => [item.id, item]));
  const known = new Set(shown.map((item) => item.id));
  const rows = shown.map((item) => {
    const now = latest.get(item.id);
    return now !== undefined && now.version >= item.version ? now : item;
  });
  const last = more ? shown.at(-1) : undefined;
  const fresh = polled.filter(
    (item) => !known.has(item.id) && (last === undefined || standsBefore(item, last)),
  );
  return { rows, fresh: fresh.length, graver: graverIds(rows, shown) };
}

/** The order of the list: the gravest first, ids where harm is equal. */
function standsBefore(a: CaseItem, b: CaseItem): boolean {
  return a.harm === b.harm ? a.id < b.id : a.harm > b.harm;
}

/** Rows whose harm rose past that of a row above them. */
function graverIds(rows: readonly CaseItem[], shown: readonly CaseItem[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let leastAbove = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const read = shown[index]?.harm ?? row.harm;
    if (row.harm > read && row.harm > leastAbove) ids.add(row.id);
    leastAbove = Math.min(leastAbove, row.harm);
  }
  return ids;
}

/**
 * The row to go to from `currentId`, past rows that somebody else holds and those put aside in this session;
 * `undefined` at the end of the list.
 */
export function neighbourOf(
  rows: readonly CaseItem[],
  currentId: string | undefined,
  step: 1 | -1,
  skipped: ReadonlySet<string> = new Set(),
): CaseItem | undefined {
  const start = rows.findIndex((row) => row.id === currentId);
  let index = start < 0 ? (step === 1 ? 0 : rows.length - 1) : start + step;
  while (index >= 0 && index < rows.length) {
    const row = rows[index];
    if (row && !skipped.has(row.id) && !isHeldByOther(row)) return row;
    index += step;
  }
  return undefined;
}

/** Somebody else works on it now. */
export function isHeldByOther(item: Pick<CaseItem, 'claim'>): boolean {
  return item.claim !== undefined && !item.claim.mine;
}
