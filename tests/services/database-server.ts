import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { freePort, startServer } from './server-process.js';

export interface DatabaseServer {
  readonly url: string;
  readonly pid: number;
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A real server that speaks MongoDB's protocol, on a free loopback port. */
export async function startDatabaseServer(dir: string): Promise<DatabaseServer> {
  const data = path.join(dir, 'database');
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const program = findProgram();
  const start = () =>
    startServer({
      program,
      args: [
        ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', data],
        // Without it a killed server loses writes it has acknowledged.
        ...['--sync-on-commit', '--cache-size', '256M'],
      ],
      port,
      logFile: path.join(dir, 'database.log'),
    });
  let running = await start();
  return {
    url: `mongodb://127.0.0.1:${port}/?directConnection=true`,
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

/** What set-up found or installed: the quick server where it is on PATH, else the one in the virtual environment. */
function findProgram(): string {
  const root = path.resolve(import.meta.dirname, '..', '..');
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'secantusd-rs'));
  const found = [...onPath, path.join(root, '.rasoat', 'venv', 'bin', 'secantusd-py')].find(
    isExecutable,
  );
  if (found === undefined)
    throw new Error('No database server: run `npm run setup`, or set MONGODB_URL for the tests');
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
