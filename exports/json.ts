import { CATEGORY_INFO } from '../domain/index.js';
import { EXERCISE_MARK, type TableOptions, type TakedownListContext } from './context.js';
import { countRows } from './list-counts.js';
import type { TakedownRow } from './takedown-row.js';

/** Machine form of the list: stable English keys, raw values, RFC 3339 times. A change of meaning raises the number. */
const SCHEMA = 'takedown-list/1';

/** The list as JSON. Unknown values are null or empty, never guessed; officers appear only in the internal form. */
export function renderJson(
  rows: readonly TakedownRow[],
  context: TakedownListContext,
  options: Pick<TableOptions, 'internal'> = {},
): string {
  const exercise = rows.some((row) => row.exercise);
  const list = {
    schema: SCHEMA,
    exercise,
    mark: exercise ? EXERCISE_MARK : null,
    generatedAt: context.now.toISOString(),
    generatedBy: context.exporterLogin,
    unit: context.unit,
    filter: context.filter,
    toolVersion: context.toolVersion,
    rulesVersion: context.rulesVersion,
    tlp: context.tlp ?? 'TLP:AMBER',
    count: rows.length,
    counts: countRows(rows),
    refused: (context.refused ?? []).map(({ request, code, reason }) => ({
      number: request.number,
      code,
      reason,
    })),
    items: rows.map((row) => itemOf(row, options.internal === true)),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function itemOf(row: TakedownRow, internal: boolean) {
  const { shown, verifiedBy, approvedBy, ...rest } = row;
  return {
    ...rest,
    defanged: shown,
    categoryLabel: CATEGORY_INFO[row.category].vi,
    mark: row.exercise ? EXERCISE_MARK : null,
    firstSeenAt: row.firstSeenAt ?? null,
    victimCount: row.victimCount ?? null,
    reportCount: row.reportCount ?? null,
    dueAt: row.dueAt ?? null,
    ...(internal ? { verifiedBy, approvedBy } : {}),
  };
}
