import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const READY_LIMIT_MS = 30_000;
const READY_POLL_MS = 30;
const STOP_LIMIT_MS = 8_000;

export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerSpec {
  readonly program: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly logFile: string;
}

/** Starts a server and waits until it accepts connections; its output goes to a file that a failure quotes. */
export async function startServer(spec: ServerSpec): Promise<ServerProcess> {
  const log = openSync(spec.logFile, 'a');
  const child = spawn(spec.program, [...spec.args], { stdio: ['ignore', log, log] });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  const end = async (signal: NodeJS.Signals) => {
    process.off('exit', killOnExit);
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  await ready(child, spec);
  return {
    port: spec.port,
    pid: child.pid ?? -1,
    kill: () => end('SIGKILL'),
    async stop() {
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await end('SIGTERM');
      clearTimeout(force);
    },
  };
}

async function ready(child: ChildProcess, { port, program, logFile }: ServerSpec): Promise<void> {
  const deadline = Date.now() + READY_LIMIT_MS;
  while (!(await isListening(port))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline)
      throw new Error(`${program} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
    await wait(READY_POLL_MS);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** A loopback port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
