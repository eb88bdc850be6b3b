import type { TableOptions } from './context.js';

const VIETNAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `dd/MM/yyyy HH:mm` in GMT+7 for people, RFC 3339 where keys are asked for; empty where there is no time. */
export function formatTime(
  value: Date | undefined,
  { headers }: Pick<TableOptions, 'headers'> = {},
): string {
  if (value === undefined) return '';
  return headers === 'key' ? value.toISOString() : VIETNAM.format(value).replace(',', '');
}
