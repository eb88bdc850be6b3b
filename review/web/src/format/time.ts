/** People read times in Vietnam's zone, wherever the browser stands. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** `22/11/2026 12:05 (GMT+7)`; a dash where there is no time. */
export function formatTime(at: string | Date | undefined): string {
  const parts = readable(at);
  if (!parts) return '–';
  return `${parts['day']}/${parts['month']}/${parts['year']} ${parts['hour']}:${parts['minute']} (GMT+7)`;
}

/** `22/11/2026 12:05`, for tables whose heading names the zone. */
export function formatShortTime(at: string | Date | undefined): string {
  const parts = readable(at);
  if (!parts) return '–';
  return `${parts['day']}/${parts['month']}/${parts['year']} ${parts['hour']}:${parts['minute']}`;
}

/** The value of a date field (`yyyy-MM-dd`) `days` after the given time, in Vietnam's zone. */
export function dateFieldAfter(at: Date, days: number): string {
  const parts = partsOf(new Date(at.getTime() + days * 86_400_000));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** The last minute, in Vietnam's zone, of the day a date field names; `undefined` where it names none. */
export function endOfDay(dateField: string): Date | undefined {
  const at = new Date(`${dateField}T23:59:00+07:00`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function readable(at: string | Date | undefined): Record<string, string> | undefined {
  if (at === undefined) return undefined;
  const date = typeof at === 'string' ? new Date(at) : at;
  return Number.isNaN(date.getTime()) ? undefined : partsOf(date);
}

/** A length of time in its two largest units, ready for a translated sentence. */
export interface Span {
  readonly unit: 'second' | 'minute' | 'hour' | 'day';
  readonly count: number;
}

/** The largest unit that gives at least one, rounded down; never negative. */
export function largestUnit(ms: number): Span {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return { unit: 'second', count: seconds };
  if (seconds < 3_600) return { unit: 'minute', count: Math.floor(seconds / 60) };
  if (seconds < 172_800) return { unit: 'hour', count: Math.floor(seconds / 3_600) };
  return { unit: 'day', count: Math.floor(seconds / 86_400) };
}
