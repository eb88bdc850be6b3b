import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 20;

/** Waits for a condition; says which one when it does not come true in time. */
export async function waitUntil(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Not within ${limitMs} ms: ${what}`);
    await wait(POLL_MS);
  }
}
