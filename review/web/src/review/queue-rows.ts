import type { CaseItem } from '../../../contract/index.js';

export interface MergedRows {
  readonly rows: readonly CaseItem[];
  /** Cases that came since the list was read: offered by a button, never pushed into the list. */
  readonly fresh: number;
}

/**
 * Brings the shown rows up to date (claims, decisions) without moving any: rows never shift under the reader's hand. Rows the server
 * no longer lists stay until the list is read anew.
 */
export function mergeRows(
  shown: readonly CaseItem[],
  polled: readonly CaseItem[] | undefined,
): MergedRows {
  if (polled === undefined) return { rows: shown, fresh: 0 };
  const latest = new Map(polled.map((item) => [item.id, item]));
  const known = new Set(shown.map((item) => item.id));
  const rows = shown.map((item) => {
    const now = latest.get(item.id);
    return now !== undefined && now.version >= item.version ? now : item;
  });
  return { rows, fresh: polled.filter((item) => !known.has(item.id)).length };
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
