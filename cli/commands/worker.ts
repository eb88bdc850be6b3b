import { type Command, InvalidArgumentError } from 'commander';
import { WORKER_ROLES, type WorkerRole } from '../../app/worker-roles.js';
import { configOf } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';
import { untilStopped } from '../signals.js';

export function addWorker(root: Command): void {
  root
    .command('worker')
    .description(
      'run a worker process; any number on any machines may share one database and one Redis',
    )
    .option('--queues <names>', `comma-separated: ${WORKER_ROLES.join(', ')}`, parseRoles, [
      ...WORKER_ROLES,
    ])
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat worker\n  rasoat worker --queues crawl\n\nSIGTERM drains: jobs in hand end or go back to the queue.\n\n${EXIT_HELP}`,
    )
    .action(async (options: { queues: WorkerRole[] }, command: Command) => {
      const stopped = Promise.race([untilStopped('worker: draining'), ownerGone()]);
      const { openWorkspace } = await import('../../app/compose.js');
      const { startWorker } = await import('../../app/worker.js');
      const { claimWorkspaceKind } = await import('../../app/workspace-kind.js');
      const workspace = await openWorkspace(configOf(command), {
        own: false,
        context: `worker ${options.queues.join(',')}`,
      });
      try {
        await claimWorkspaceKind(workspace);
        const worker = await startWorker(workspace, options.queues);
        const code = await stopped;
        await worker.close();
        process.exitCode = code;
      } finally {
        await workspace.close();
      }
      // The browser's pipes may keep the loop alive a moment; everything of ours is closed by now.
      process.exit();
    });
}

function parseRoles(value: string): WorkerRole[] {
  return value.split(',').map((name) => {
    const role = WORKER_ROLES.find((known) => known === name.trim());
    if (!role)
      throw new InvalidArgumentError(`unknown queue "${name}"; known: ${WORKER_ROLES.join(', ')}`);
    return role;
  });
}

/** A worker that `rasoat up` started ends with it, however that ended: the channel to it breaks. */
function ownerGone(): Promise<number> {
  return new Promise((resolve) => {
    if (!process.channel) return;
    process.once('disconnect', () => {
      say('worker: its owner is gone; draining');
      resolve(0);
    });
  });
}
