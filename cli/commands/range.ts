import path from 'node:path';
import type { Command } from 'commander';
import { configOf } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printTable, say } from '../output.js';
import { untilStopped } from '../signals.js';

export function addRange(root: Command): void {
  root
    .command('range')
    .description('run the training range alone, or list its sites')
    .option(
      '--pages <file...>',
      'mount recorded pages (JSON lines, .gz too) on neutral made-up hosts',
    )
    .option('--list', 'list the sites and end')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat range --list\n  rasoat range --pages pages.jsonl.gz\n\nNames of the range resolve only for the product itself; nothing outside this machine is reached.\n\n${EXIT_HELP}`,
    )
    .action(async (options: { pages?: string[]; list?: boolean }, command: Command) => {
      const stopped = options.list ? undefined : untilStopped('range: stopping');
      const config = configOf(command);
      const { openRangeAlone } = await import('../../app/range-alone.js');
      const range = await openRangeAlone(
        config,
        (options.pages ?? []).map((file) => path.resolve(file)),
      );
      if (options.list)
        printTable(
          ['host', 'kind', 'category', 'surface'],
          range.sites.map((site) => [site.host, site.kind, site.category, site.surface]),
        );
      else say(`${range.sites.length} sites on loopback. Ctrl+C stops.`);
      if (stopped !== undefined) process.exitCode = await stopped;
      await range.close();
    });
}
