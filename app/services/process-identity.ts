import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process by pid and start time: a pid alone may have been given to somebody else since. */
export const processIdentitySchema = z.object({
  pid: z.number().int().positive(),
  /** Clock ticks since boot at which it started; empty where the system does not tell. */
  startTicks: z.string(),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

export function identify(pid: number): ProcessIdentity {
  return { pid, startTicks: startTicksOf(pid) };
}

/** Is exactly this process still alive? */
export function isAlive(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch {
    return false;
  }
  return identity.startTicks === '' || identity.startTicks === startTicksOf(identity.pid);
}

/** Field 22 of /proc/PID/stat (proc(5)); the name in field 2 may hold spaces and parentheses, so count from its end. */
function startTicksOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

/** Ends a process: SIGTERM first, SIGKILL after the wait. Resolves when it is gone. */
export async function endProcess(identity: ProcessIdentity, waitMs: number): Promise<void> {
  if (!isAlive(identity)) return;
  signal(identity.pid, 'SIGTERM');
  if (await waitUntil(() => !isAlive(identity), waitMs)) return;
  signal(identity.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(identity), KILL_WAIT_MS);
}

const KILL_WAIT_MS = 5_000;
const POLL_MS = 50;

/** Polls a condition; answers whether it came true in time. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  limitMs: number,
): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return condition();
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the check and the signal: that is what we wanted.
  }
}
