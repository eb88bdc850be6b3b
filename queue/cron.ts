import { createRequire } from 'node:module';
import { Cron } from 'croner';
import { AppError, errorMessage } from '../domain/index.js';

// A CommonJS bundle whose names Node, tsx and vitest each see differently when it is imported.
type Cronstrue = typeof import('cronstrue/i18n.js');
let cronstrue: Cronstrue | undefined;

const EXAMPLE_CRON = '"30 6 * * *" (06:30 every day)';
const EXAMPLE_ZONE = 'Asia/Ho_Chi_Minh';
/** Runs closer together than this are warned of, in minutes: a sweep takes longer than that. */
const CLOSE_RUNS_MIN = 5;
const MINUTE_MS = 60_000;

export interface CronCheck {
  /** Set where the plan is allowed but probably not meant. */
  readonly warning?: string;
}

/** Parses five fields in a time zone. Raises INVALID_CRON or INVALID_TIME_ZONE, each with an example. */
export function parseCron(cron: string, timeZone: string): Cron {
  checkTimeZone(timeZone);
  try {
    return new Cron(cron.trim(), { timezone: timeZone, mode: '5-part', paused: true });
  } catch (error) {
    throw invalidCron(cron, errorMessage(error), error);
  }
}

/**
 * Checks a plan before it is kept: five fields, a known time zone, and at least one time at which it fires.
 * Raises INVALID_CRON or INVALID_TIME_ZONE; warns where it fires more often than every five minutes.
 */
export function validateCron(cron: string, timeZone: string, from: Date = new Date()): CronCheck {
  const [first, second] = parseCron(cron, timeZone).nextRuns(2, from);
  if (first === undefined) throw invalidCron(cron, 'it never fires');
  const gap = second ? (second.getTime() - first.getTime()) / MINUTE_MS : Number.POSITIVE_INFINITY;
  if (gap >= CLOSE_RUNS_MIN) return {};
  return {
    warning: `Lịch chạy cách nhau ${gap} phút; một lượt quét thường lâu hơn thế. / Fires every ${gap} min; a sweep usually takes longer.`,
  };
}

/** The next `count` times a plan fires after `from`. */
export function nextFireTimes(cron: string, timeZone: string, count: number, from: Date): Date[] {
  return parseCron(cron, timeZone).nextRuns(count, from);
}

/** The last time a plan should have fired at or before `at`. */
export function lastFireTime(cron: string, timeZone: string, at: Date): Date | undefined {
  // Looking back is exclusive of its starting point, hence the millisecond.
  return parseCron(cron, timeZone).previousRuns(1, new Date(at.getTime() + 1))[0];
}

/** The plan in words, for people; the text itself where it cannot be read. */
export function describeCron(cron: string, language: 'vi' | 'en'): string {
  cronstrue ??= createRequire(import.meta.url)('cronstrue/i18n.js') as Cronstrue;
  const words = cronstrue.default.toString(cron, {
    locale: language,
    use24HourTimeFormat: true,
    // “At 05:00” alone does not say that it is every day.
    verbose: true,
    throwExceptionOnParseError: false,
  });
  return language === 'vi' ? asSpoken(words) : words;
}

/** What the library's Vietnamese says otherwise than people do: “vào 1 ngày trong tháng” is its first day, not one day of it. */
function asSpoken(words: string): string {
  return words
    .replace(/vào (\d+) ngày trong tháng/, 'ngày $1 hằng tháng')
    .replace('chỉ trên', 'chỉ vào')
    .replace(/mỗi (giờ|ngày)/g, 'hằng $1')
    .replace('hằng giờ, ', '')
    .replace(/tiếng/g, 'giờ');
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (error) {
    throw new AppError({
      code: 'INVALID_TIME_ZONE',
      message: `Not a time zone: ${timeZone}`,
      hint: `Use a name from the IANA list, for example ${EXAMPLE_ZONE}.`,
      facts: { timeZone },
      cause: error,
    });
  }
}

function invalidCron(cron: string, problem: string, cause?: unknown): AppError {
  return new AppError({
    code: 'INVALID_CRON',
    message: `Not a usable schedule: "${cron}" (${problem})`,
    hint: `Write five fields, minute hour day month weekday, for example ${EXAMPLE_CRON}.`,
    facts: { cron },
    ...(cause === undefined ? {} : { cause }),
  });
}
