import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../app/services/free-port.js';
import { PROGRAM, processesOf, rasoat, withoutServices } from './run-command.js';

const START_LIMIT_MS = 60_000;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-shared-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Serving {
  readonly child: ChildProcess;
  stop(): Promise<number | null>;
}

/** A `rasoat serve` that answers. */
async function serving(dataDir: string): Promise<Serving> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [PROGRAM, '--data-dir', dataDir, 'serve', '--port', String(port)],
    { stdio: ['ignore', 'ignore', 'pipe'], env: withoutServices() },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(said)), START_LIMIT_MS);
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (!said.includes('Review app:')) return;
      clearTimeout(limit);
      resolve();
    });
  });
  return {
    child,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe('commands at the same time on one data folder', () => {
  it('started together share one pair of services, and the last to end stops them', async () => {
    const data = path.join(dir, 'together');
    const list = () => rasoat(['--data-dir', data, 'users', 'list', '--json']);
    const ended = await Promise.all([list(), list(), list()]);
    expect(ended.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', '', '']);
    expect(processesOf(data)).toEqual([]);
    expect(existsSync(path.join(data, 'run.json'))).toBe(false);
    expect(readdirSync(path.join(data, 'users'))).toEqual([]);
  });

  it('the second goes on when the first, which started the services, ends', async () => {
    const data = path.join(dir, 'outlive');
    const first = await serving(data);
    const second = await serving(data);
    expect(await first.stop()).toBe(130);
    const after = await rasoat(['--data-dir', data, 'users', 'list', '--json']);
    expect(after.code, after.stderr).toBe(0);
    expect(JSON.parse(after.stdout)).toHaveLength(3);

    const refused = await rasoat(['--data-dir', data, 'up', '--port', String(await freePort())]);
    expect(refused.code).toBe(9);
    expect(refused.stderr).toContain('ALREADY_RUNNING');
    expect(refused.stderr).toContain(String(second.child.pid));

    expect(await second.stop()).toBe(130);
    expect(processesOf(data)).toEqual([]);
  });
});
