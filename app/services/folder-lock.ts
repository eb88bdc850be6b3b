import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/index.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/** Starting or ending both services takes seconds; whoever waits longer than this, in ms, waits for something that hangs. */
const LOCK_WAIT_MS = 90_000;
const LOOK_EVERY_MS = 50;

/**
 * Does one thing at a time in a data folder, whichever process asks: two commands that start together must not both start the
 * services, and none may end them while another arrives. The lock is a link that names its holder, made in one step; that of a
 * dead holder counts for nothing. Raises FOLDER_BUSY where it is not free in time.
 */
export async function withFolderLock<T>(dataDir: string, act: () => Promise<T>): Promise<T> {
  const lock = path.join(dataDir, 'run.lock');
  const end = Date.now() + LOCK_WAIT_MS;
  while (!take(lock)) {
    if (Date.now() > end) throw busy(dataDir, holderOf(lock));
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const { pid, startTicks } = identify(process.pid);
    symlinkSync(`${pid}-${startTicks}`, lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = holderOf(lock);
    if (holder && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  }
}

function holderOf(lock: string): ProcessIdentity | undefined {
  try {
    return identityOf(readlinkSync(lock));
  } catch {
    // Given back between the two looks.
    return undefined;
  }
}

/** Reads `PID-TICKS`, the name a process goes by in the data folder. */
export function identityOf(name: string): ProcessIdentity {
  const [pid = '', startTicks = ''] = name.split('-');
  return { pid: Number(pid), startTicks };
}

function busy(dataDir: string, holder: ProcessIdentity | undefined): AppError {
  return new AppError({
    code: 'FOLDER_BUSY',
    message: `Process ${holder?.pid ?? '?'} has been starting or stopping services in ${dataDir} for too long`,
    hint: 'Look at what it does (ps -p PID); end it if it hangs, then try again.',
    retryable: true,
    facts: { dataDir, pid: holder?.pid },
  });
}
