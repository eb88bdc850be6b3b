import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identityOf } from './folder-lock.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/**
 * Who uses the services of a data folder that no `rasoat up` keeps: one empty file a user under `users/`, named by pid and
 * start time, so that nobody writes into another's. The last to leave ends the services.
 */
export interface Lease {
  release(): void;
}

export function takeLease(dataDir: string): Lease {
  const { pid, startTicks } = identify(process.pid);
  const file = path.join(
    folderOf(dataDir),
    `${pid}-${startTicks}-${randomBytes(4).toString('hex')}`,
  );
  mkdirSync(folderOf(dataDir), { recursive: true });
  writeFileSync(file, '');
  return { release: () => rmSync(file, { force: true }) };
}

/** Users that are alive; what dead ones left is cleared away. */
export function liveUsers(dataDir: string): ProcessIdentity[] {
  return namesIn(folderOf(dataDir)).flatMap((name) => {
    const user = identityOf(name);
    if (isAlive(user)) return [user];
    rmSync(path.join(folderOf(dataDir), name), { force: true });
    return [];
  });
}

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'users');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nobody ever used it.
    return [];
  }
}
