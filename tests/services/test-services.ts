import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabaseServer } from './database-server.js';
import { startRedisServer } from './redis-server.js';

export interface TestServices {
  readonly mongoUrl: string;
  readonly redisUrl: string;
  /** A folder for whatever a test writes; removed by `stop`. */
  readonly dir: string;
  stop(): Promise<void>;
}

/** Starts a real Redis and a real database in a temporary folder; MONGODB_URL and REDIS_URL are used instead where set. */
export async function startTestServices(): Promise<TestServices> {
  const dir = mkdtempSync(path.join(tmpdir(), 'rasoat-test-'));
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map((end) => end()));
    rmSync(dir, { recursive: true, force: true });
  };
  const start = async (
    given: string | undefined,
    server: () => Promise<{ url: string; stop(): Promise<void> }>,
  ): Promise<string> => {
    if (given) return given;
    const started = await server();
    stops.push(started.stop);
    return started.url;
  };
  try {
    const [mongoUrl, redisUrl] = await Promise.all([
      start(process.env['MONGODB_URL'], () => startDatabaseServer(dir)),
      start(process.env['REDIS_URL'], () => startRedisServer(dir)),
    ]);
    return { mongoUrl, redisUrl, dir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
