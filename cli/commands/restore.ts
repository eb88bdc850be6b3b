import type { Command } from 'commander';
import { withBareWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson } from '../output.js';

export function addRestore(root: Command): void {
  root
    .command('restore')
    .description(
      'bring a backup back; checks every hash first, refuses a database that is not empty',
    )
    .argument('<folder>', 'a folder that `rasoat backup` wrote')
    .option('--force', 'replace what the database holds')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat restore /mnt/backup/2026-11-22\n  rasoat --data-dir /srv/rasoat-moi restore /mnt/backup/2026-11-22 --force\n\n${EXIT_HELP}`,
    )
    .action(async (folder: string, options: { force?: boolean }, command: Command) => {
      const { restoreFrom } = await import('../../app/backup.js');
      printJson(
        await withBareWorkspace(command, (workspace) =>
          restoreFrom(workspace, folder, options.force === true),
        ),
      );
    });
}
