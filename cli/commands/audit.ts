import type { Command } from 'commander';
import { globalOptions, withBareWorkspace } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printJson, printTable, say } from '../output.js';

export function addAudit(root: Command): void {
  const audit = root
    .command('audit')
    .description('the append-only, hash-chained record of who did what')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat audit verify\n  rasoat audit tail -n 20\n\n${EXIT_HELP}`,
    );
  audit
    .command('verify')
    .description('check the whole chain; names the first event that does not fit')
    .action(async (_options: object, command: Command) => {
      const verdict = await withBareWorkspace(command, ({ stores }) => stores.audit.verify());
      if (globalOptions(command).json) printJson(verdict);
      else
        say(
          verdict.ok
            ? `✓ ${verdict.count} events, chain whole`
            : `✗ event ${verdict.seq}: ${verdict.problem}`,
        );
      if (!verdict.ok) process.exitCode = EXIT.unexpected;
    });
  audit
    .command('tail')
    .description('the newest events')
    .option('-n, --lines <count>', 'how many', '20')
    .action(async (options: { lines: string }, command: Command) => {
      const events = await withBareWorkspace(command, ({ stores }) =>
        stores.audit.list({ limit: Math.min(1_000, Math.max(1, Number(options.lines) || 20)) }),
      );
      if (globalOptions(command).json) printJson(events);
      else
        printTable(
          ['seq', 'at', 'actor', 'action', 'subject'],
          events.map((event) => [
            String(event.seq),
            event.at.toISOString(),
            event.actor,
            event.action,
            event.subject,
          ]),
        );
    });
}
