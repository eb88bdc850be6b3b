import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataFolder } from '../../../app/config/data-folder.js';
import { withFolderLock } from '../../../app/services/folder-lock.js';
import { liveUsers, takeLease } from '../../../app/services/leases.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-users-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** No process was ever given this start time. */
const DEAD = `${process.pid}-1`;

describe('the lock of a data folder', () => {
  it('lets one act end before the next begins', async () => {
    const seen: string[] = [];
    const act = (name: string) => () =>
      new Promise<void>((resolve) => {
        seen.push(`${name} in`);
        setImmediate(() => {
          seen.push(`${name} out`);
          resolve();
        });
      });
    await Promise.all([withFolderLock(dir, act('a')), withFolderLock(dir, act('b'))]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is given back where the act fails, and a dead holder’s counts for nothing', async () => {
    symlinkSync(DEAD, path.join(dir, 'run.lock'));
    const failing = withFolderLock(dir, () => Promise.reject(new Error('hỏng')));
    await expect(failing).rejects.toThrow('hỏng');
    expect(await withFolderLock(dir, async () => 'xong')).toBe('xong');
  });
});

describe('the users of a data folder', () => {
  it('are those alive; two of one process count as two', () => {
    expect(liveUsers(dir)).toEqual([]);
    const leases = [takeLease(dir), takeLease(dir)];
    writeFileSync(path.join(dir, 'users', `${DEAD}-ab`), '');
    expect(liveUsers(dir).map(({ pid }) => pid)).toEqual([process.pid, process.pid]);
    leases[0]?.release();
    expect(liveUsers(dir)).toHaveLength(1);
    leases[1]?.release();
    expect(readdirSync(path.join(dir, 'users'))).toEqual([]);
  });
});

describe('making a data folder', () => {
  it('makes every level and leaves what is there', () => {
    const deep = path.join(dir, 'a', 'b');
    prepareDataFolder(deep);
    prepareDataFolder(deep);
    expect(readdirSync(path.join(dir, 'a'))).toEqual(['b']);
  });

  it.each([
    ['/proc/rasoat/data', 'ENOENT'],
    ['/dev/null/data', 'ENOTDIR'],
  ])('%s is refused at once', (folder, code) => {
    expect(() => prepareDataFolder(folder)).toThrow(expect.objectContaining({ code }));
  });
});
