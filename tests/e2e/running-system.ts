import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const READY_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 60_000;
const POLL_MS = 100;

/** `rasoat up` as a user starts it, in a data folder of its own. */
export interface RunningSystem {
  readonly dataDir: string;
  readonly url: string;
  /** First accounts, by login; empty when the folder had been used before. */
  readonly accounts: ReadonlyMap<string, string>;
  readonly stderr: () => string;
  runFile(): {
    workers: { pid: number }[];
    redis: { process: { pid: number } };
    database: { process: { pid: number } };
  };
  /** As Ctrl+C does; answers the exit code. */
  interrupt(): Promise<number>;
  /** As a power cut would, the program alone. */
  kill(): Promise<void>;
}

export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'rasoat-e2e-'));
}

export function removeDataDir(dir: string): void {
  for (const folder of [dir, temporaryOf(dir)]) rmSync(folder, { recursive: true, force: true });
}

/** Where a system puts what it forgets, its browser's profiles above all: a killed one clears nothing away. */
function temporaryOf(dataDir: string): string {
  return `${dataDir}.tmp`;
}

function makeTemporary(dataDir: string): string {
  const folder = temporaryOf(dataDir);
  mkdirSync(folder, { recursive: true });
  // The browser runs as another user and writes there too.
  chmodSync(folder, 0o1777);
  return folder;
}

/** Starts the system and waits until it says it is ready. */
export async function startSystem(
  dataDir: string,
  args: readonly string[] = [],
): Promise<RunningSystem> {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'bin', 'rasoat.mjs'), '--data-dir', dataDir, 'up', '--port', '0', ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, RASOAT_LOG_LEVEL: 'info', TMPDIR: makeTemporary(dataDir) },
    },
  );
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const url = await until(
    () =>
      /ready:\s+(http:\S+)/.exec(said)?.[1] ??
      (child.exitCode === null ? undefined : fail(`ended with ${child.exitCode}:\n${said}`)),
    READY_LIMIT_MS,
    () => said,
  );
  // The accounts stand below the address and are written in the same breath.
  await until(
    () => (/first accounts|users reset/.test(said) ? true : undefined),
    READY_LIMIT_MS,
    () => said,
  );
  const accounts = new Map(
    [...said.matchAll(/^ {4}(\S+) +(\S+)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  return {
    dataDir,
    url,
    accounts,
    stderr: () => said,
    runFile: () => JSON.parse(readFileSync(path.join(dataDir, 'run.json'), 'utf8')),
    interrupt: () => end(child, 'SIGINT', () => said),
    kill: async () => {
      await end(child, 'SIGKILL', () => said);
    },
  };
}

async function end(
  child: ChildProcess,
  signal: NodeJS.Signals,
  said: () => string,
): Promise<number> {
  const gone = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? -1;
  child.kill(signal);
  const code = await Promise.race([gone, pause(STOP_LIMIT_MS).then(() => undefined)]);
  if (code === undefined) fail(`did not end within ${STOP_LIMIT_MS} ms of ${signal}:\n${said()}`);
  return code ?? -1;
}

/** Polls until the question has an answer. */
export async function until<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  limitMs: number,
  context: () => string = () => '',
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) fail(`nothing within ${limitMs} ms\n${context()}`);
    await pause(POLL_MS);
  }
}

function fail(message: string): never {
  throw new Error(message);
}
