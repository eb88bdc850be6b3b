import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/index.js';
import { initiateReplicaSet } from '../../storage/index.js';
import { freePort } from './free-port.js';
import type { StartedService } from './redis-service.js';
import type { SetupPart } from './setup-report.js';
import { startService } from './start-service.js';

const REPLICA_SET = 'rasoat';

/**
 * Starts the MongoDB-protocol server that set-up found, on a loopback port of its own, data under the data folder.
 * One that died comes back `at` the address it had.
 */
export async function startDatabase(
  part: SetupPart,
  dataDir: string,
  at?: string,
): Promise<StartedService> {
  if (!part.program) {
    throw new AppError({
      code: 'SETUP_MISSING',
      message: 'Set-up ran with MONGODB_URL set and installed no database server',
      hint: 'Set MONGODB_URL again, or run npm run setup without it.',
    });
  }
  const isMongod = part.product === 'mongod';
  const folder = path.join(dataDir, isMongod ? 'mongod' : 'database');
  mkdirSync(folder, { recursive: true });
  const port = at === undefined ? await freePort() : Number(new URL(at).port);
  const started = await startService({
    name: isMongod ? 'mongod' : 'SecantusDB',
    program: part.program,
    args: isMongod ? mongodArgs(port, folder) : secantusArgs(port, folder),
    port,
    logFile: path.join(dataDir, 'logs', 'database.log'),
    remedy: `Look into ${path.join(dataDir, 'logs', 'database.log')}; "Device or resource busy" means another server holds ${folder}.`,
  });
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  if (isMongod) await initiateReplicaSet(url, REPLICA_SET);
  return { process: started, url };
}

function mongodArgs(port: number, folder: string): string[] {
  // One member, but a replica set: without it transactions and retryable writes are missing.
  return [
    '--port',
    String(port),
    '--bind_ip',
    '127.0.0.1',
    '--dbpath',
    folder,
    '--replSet',
    REPLICA_SET,
  ];
}

function secantusArgs(port: number, folder: string): string[] {
  // Without --sync-on-commit a killed server loses acknowledged writes.
  return [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--storage-path',
    folder,
    '--sync-on-commit',
  ];
}
