import type { Command } from 'commander';
import { backupTo, restoreFrom } from '../../app/backup.js';
import { withWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson } from '../output.js';

export function addBackup(root: Command): void {
  root
    .command('backup')
    .description('copy every record and all evidence into a folder, with a manifest of hashes')
    .argument('<folder>', 'a new or empty folder')
    .addHelpText('after', `\nExample:\n  rasoat backup /mnt/backup/2026-11-22\n\n${EXIT_HELP}`)
    .action(async (folder: string, _options: object, command: Command) => {
      printJson(await withWorkspace(command, (workspace) => backupTo(workspace, folder)));
    });
  root
    .command('restore')
    .description(
      'bring a backup back; checks every hash first, refuses a database that is not empty',
    )
    .argument('<folder>', 'a folder that `rasoat backup` wrote')
    .option('--force', 'replace what the database holds')
    .addHelpText('after', `\nExample:\n  rasoat restore /mnt/backup/2026-11-22\n\n${EXIT_HELP}`)
    .action(async (folder: string, options: { force?: boolean }, command: Command) => {
      printJson(
        await withWorkspace(command, (workspace) =>
          restoreFrom(workspace, folder, options.force === true),
        ),
      );
    });
}
