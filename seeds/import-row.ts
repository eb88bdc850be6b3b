/** One row of an imported list before it is judged: its place, how it stood, and its fields by canonical name. */
export interface ImportRow {
  /** Counted from one, as an editor or Excel shows it. */
  readonly line: number;
  readonly raw: string;
  readonly fields: Readonly<Partial<Record<RowField, string>>>;
  /** Set where the row could not even be split into fields. */
  readonly broken?: string;
}

export const ROW_FIELDS = [
  'kind',
  'value',
  'label',
  'hint',
  'reach',
  'max_depth',
  'max_pages',
  'exclude_paths',
  'origin',
  'enabled',
  'note',
] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** Longest piece of a row that a report repeats. */
const RAW_LENGTH = 300;

export function cutRaw(raw: string): string {
  return raw.length > RAW_LENGTH ? `${raw.slice(0, RAW_LENGTH)}…` : raw;
}
