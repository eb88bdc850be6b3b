import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port.js';
import type { ProcessIdentity } from './process-identity.js';
import type { SetupPart } from './setup-report.js';
import { startService } from './start-service.js';

export interface StartedService {
  readonly process: ProcessIdentity;
  readonly url: string;
}

/**
 * Starts Redis on a loopback port of its own, append-only file on, nothing ever evicted, data under the data folder.
 * One that died comes back `at` the address it had, so that whoever is connected finds it again.
 */
export async function startRedis(
  part: SetupPart,
  dataDir: string,
  at?: string,
): Promise<StartedService> {
  const folder = path.join(dataDir, 'redis');
  mkdirSync(folder, { recursive: true });
  const before = at === undefined ? undefined : new URL(at);
  const port = before ? Number(before.port) : await freePort();
  const password = before ? before.password : randomBytes(18).toString('base64url');
  const configFile = path.join(folder, 'redis.conf');
  // The password stands in a file of ours and not among the arguments, which every user of the machine can read.
  writeFileSync(configFile, redisConfig(port, folder, password), { mode: 0o600 });
  const started = await startService({
    name: 'Redis',
    program: part.program ?? 'redis-server',
    args: [configFile],
    port,
    logFile: path.join(dataDir, 'logs', 'redis.log'),
    remedy: `Look into ${path.join(dataDir, 'logs', 'redis.log')}; a damaged append-only file is mended by redis-check-aof --fix.`,
  });
  return { process: started, url: `redis://:${password}@127.0.0.1:${port}` };
}

function redisConfig(port: number, folder: string, password: string): string {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir "${folder}"`,
    `requirepass ${password}`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}
