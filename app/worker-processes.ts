import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Logger } from '../domain/index.js';
import { type Config, toEnvironment } from './config/load.js';
import { endProcess, identify, type ProcessIdentity } from './services/process-identity.js';
import { noteInRunFile } from './services/services.js';
import type { WorkerRole } from './worker-roles.js';

/** A worker that drains gets this long before it is ended, in ms. */
const DRAIN_MS = 25_000;
/**
 * Pages in hand live a little longer than the young generation's usual 16 MiB takes to fill, and are copied over and over: with 64 MiB the
 * crawl worker takes about a tenth less CPU.
 */
const WORKER_FLAGS = ['--max-semi-space-size=64'];
/**
 * The code that reads and judges pages is wide and each part of it runs seldom, so much of it stays in the interpreter for hundreds of pages.
 * Compiled without optimisation at its first call, a page takes about an eighth less CPU; starting takes 0.1 s of it more.
 */
const CRAWL_FLAGS = ['--always-sparkplug'];
/** A worker that died is started again after this wait, in ms. */
const RESTART_WAIT_MS = 1_000;

interface Slot {
  readonly roles: readonly WorkerRole[];
  child: ChildProcess | undefined;
  identity: ProcessIdentity | undefined;
}

export interface WorkerProcesses {
  /** Lets every worker drain, then ends what is left. */
  stop(): Promise<void>;
}

/**
 * Runs worker processes beside the app and starts one again when it dies: a page that kills its worker must not end the
 * sweep. Each holds a channel to this process and ends by itself when the channel breaks, so none outlives a killed owner.
 */
export function startWorkerProcesses(
  config: Config,
  slots: readonly (readonly WorkerRole[])[],
  root: string,
  logger: Logger,
): WorkerProcesses {
  let stopping = false;
  const running: Slot[] = slots.map((roles) => ({ roles, child: undefined, identity: undefined }));
  const note = () =>
    noteInRunFile(config.dataDir, {
      workers: running.flatMap((slot) => (slot.identity ? [slot.identity] : [])),
    });

  const launch = (slot: Slot) => {
    const child = fork(
      path.join(root, 'bin', 'rasoat.mjs'),
      ['worker', '--queues', slot.roles.join(',')],
      {
        env: toEnvironment(config),
        execArgv: [...process.execArgv, ...flagsOf(slot.roles)],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        // A group of its own: Ctrl+C reaches the app, which drains its workers in order.
        detached: true,
      },
    );
    slot.child = child;
    slot.identity = child.pid === undefined ? undefined : identify(child.pid);
    note();
    child.once('exit', (code, signal) => {
      slot.child = undefined;
      slot.identity = undefined;
      if (stopping) return;
      logger.error({ roles: slot.roles.join(','), code, signal }, 'worker died; starting it again');
      setTimeout(() => {
        if (!stopping) launch(slot);
      }, RESTART_WAIT_MS);
    });
  };
  for (const slot of running) launch(slot);

  return {
    stop: async () => {
      stopping = true;
      await Promise.all(
        running.map((slot) => (slot.identity ? endProcess(slot.identity, DRAIN_MS) : undefined)),
      );
      noteInRunFile(config.dataDir, { workers: [] });
    },
  };
}

function flagsOf(roles: readonly WorkerRole[]): readonly string[] {
  return roles.includes('crawl') ? [...WORKER_FLAGS, ...CRAWL_FLAGS] : WORKER_FLAGS;
}
