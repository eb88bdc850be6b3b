import type { Command } from 'commander';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';

export function addNames(root: Command): void {
  root
    .command('names')
    .description('score host names: one a line in, JSON lines out, in order; no database needed')
    .argument('[file]', 'file of host names, or - for standard input', '-')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat names new-domains.txt\n  echo vietcombank.vn-vi-du.example | rasoat names\n\n${EXIT_HELP}`,
    )
    .action(async (file: string) => {
      const { scoreNameLines } = await import('../../app/name-lines.js');
      const report = await scoreNameLines(file, (chunk) => process.stdout.write(chunk));
      if (report.failed > 0)
        say(
          `${report.failed} of ${report.lines} lines are no host names; each has its error in its place.`,
        );
    });
}
