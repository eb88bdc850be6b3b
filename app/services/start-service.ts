import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/index.js';
import { isListening } from './free-port.js';
import { identify, type ProcessIdentity, waitUntil } from './process-identity.js';

const READY_TIMEOUT_MS = 30_000;

export interface ServiceCommand {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly logFile: string;
  /** Added to the message when it does not come up. */
  readonly remedy: string;
}

/**
 * Starts a server program in a process group of its own, so that Ctrl+C in the terminal reaches the app first and
 * the app stops its services last. Resolves when it listens; raises SERVICE_START_FAILED with the end of its log.
 */
export async function startService(command: ServiceCommand): Promise<ProcessIdentity> {
  mkdirSync(path.dirname(command.logFile), { recursive: true });
  const log = openSync(command.logFile, 'a');
  const child = spawn(command.program, command.args, {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signalName) => {
    ended = `exit ${code ?? signalName}`;
  });
  await waitUntil(
    async () => ended !== undefined || (await isListening(command.port)),
    READY_TIMEOUT_MS,
  );
  if (ended !== undefined || child.pid === undefined || !(await isListening(command.port))) {
    child.kill('SIGKILL');
    throw new AppError({
      code: 'SERVICE_START_FAILED',
      message: `${command.name} did not start (${ended ?? `not ready within ${READY_TIMEOUT_MS} ms`}): ${tail(command.logFile)}`,
      hint: command.remedy,
      facts: { service: command.name, log: command.logFile },
    });
  }
  child.unref();
  return identify(child.pid);
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' | ');
}
