import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const PROGRAM = path.resolve(import.meta.dirname, '..', '..', '..', 'bin', 'rasoat.mjs');
const LIMIT_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface CommandOptions {
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with the child and what it has said so far, whenever it says something. */
  readonly onStderr?: (child: ChildProcess, said: string) => void;
}

/** Runs `rasoat …` as a user does, to its end. */
export async function rasoat(
  args: readonly string[],
  { input, env = {}, onStderr }: CommandOptions = {},
): Promise<Ended> {
  const started = Date.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...withoutServices(), ...env },
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  const out: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
    onStderr?.(child, stderr);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  return {
    code,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr,
    ms: Date.now() - started,
  };
}

/** The tests' own servers are not what a command under test may find. */
export function withoutServices(): NodeJS.ProcessEnv {
  const { MONGODB_URL: _m, REDIS_URL: _r, RASOAT_DATA_DIR: _d, ...env } = process.env;
  return env;
}

/** Each line of the output as JSON; a line that is none fails the test. */
export function jsonLines(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Command lines of the processes that have to do with a folder; none may be left when a command has ended. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(commandLine)
    .filter((line) => line.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
