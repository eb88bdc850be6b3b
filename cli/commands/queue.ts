import type { Command } from 'commander';
import { globalOptions, withBareWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson, printTable, say } from '../output.js';

const MAX_LETTERS = 500;

export function addQueue(root: Command): void {
  const queue = root
    .command('queue')
    .description('look after the job queues')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat queue stats\n  rasoat queue failed\n  rasoat queue retry --all\n  rasoat queue rebuild          after Redis was emptied\n\n${EXIT_HELP}`,
    );
  queue
    .command('stats')
    .description('jobs waiting, active, delayed and failed')
    .action(async (_options: object, command: Command) => {
      const stats = await withBareWorkspace(command, (workspace) => workspace.queue.stats());
      if (globalOptions(command).json) printJson(stats);
      else
        printTable(
          ['queue', 'waiting', 'active', 'delayed', 'failed'],
          Object.entries(stats).map(([name, row]) => [
            name,
            String(row.waiting),
            String(row.active),
            String(row.delayed),
            String(row.failed),
          ]),
        );
    });
  queue
    .command('failed')
    .description('dead letters with their reason')
    .action(async (_options: object, command: Command) => {
      const letters = await withBareWorkspace(command, ({ stores }) =>
        stores.deadLetters.list({ limit: MAX_LETTERS, includeRedriven: false }),
      );
      if (globalOptions(command).json) printJson(letters);
      else if (letters.length === 0) say('No dead letters.');
      else
        printTable(
          ['id', 'queue', 'at', 'code', 'reason'],
          letters.map((letter) => [
            letter.id,
            letter.queue,
            letter.at.toISOString(),
            letter.code,
            letter.reason,
          ]),
        );
    });
  queue
    .command('retry')
    .description('send dead letters again')
    .argument('[id]', 'one letter')
    .option('--all', 'all that were not sent again yet')
    .action(async (id: string | undefined, options: { all?: boolean }, command: Command) => {
      const { redriveLetters } = await import('../../app/queue-care.js');
      const count = await withBareWorkspace(command, (workspace) =>
        redriveLetters(id, options.all === true, workspace),
      );
      say(`${count} sent again.`);
    });
  queue
    .command('rebuild')
    .description('recreate schedules and pending jobs from the database')
    .action(async (_options: object, command: Command) => {
      const { rebuild } = await import('../../app/queue-care.js');
      printJson(await withBareWorkspace(command, rebuild));
    });
}
