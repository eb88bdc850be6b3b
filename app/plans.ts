import { describeCron, nextFireTimes } from '../queue/index.js';

/** A cron plan in words, in both languages. */
export function describePlan(cron: string): { vi: string; en: string } {
  return { vi: describeCron(cron, 'vi'), en: describeCron(cron, 'en') };
}

/** The next times a plan fires after `from`. */
export function nextTimes(cron: string, timeZone: string, count: number, from: Date): Date[] {
  return nextFireTimes(cron, timeZone, count, from);
}
