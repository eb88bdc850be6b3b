import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { freePort, type ServerProcess, startServer } from './server-process.js';

export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisSettings {
  readonly appendOnly?: 'yes' | 'no';
  readonly policy?: string;
  readonly password?: string;
}

/** A real redis-server on a free loopback port: append-only file on, nothing evicted, unless told otherwise. */
export async function startRedisServer(
  dir: string,
  { appendOnly = 'yes', policy = 'noeviction', password }: RedisSettings = {},
): Promise<RedisServer> {
  const data = path.join(dir, 'redis');
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const start = (): Promise<ServerProcess> =>
    startServer({
      program: 'redis-server',
      args: [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', data, '--save', ''],
        ...['--appendonly', appendOnly, '--maxmemory-policy', policy, '--daemonize', 'no'],
        ...(password === undefined ? [] : ['--requirepass', password]),
      ],
      port,
      logFile: path.join(dir, 'redis.log'),
    });
  let running = await start();
  return {
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    get pid() {
      return running.pid;
    },
    kill: () => running.kill(),
    async restart() {
      running = await start();
    },
    stop: () => running.stop(),
  };
}
