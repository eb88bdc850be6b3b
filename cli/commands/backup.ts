import type { Command } from 'commander';
import { withBareWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson } from '../output.js';

export function addBackup(root: Command): void {
  root
    .command('backup')
    .description('copy every record and all evidence into a folder, with a manifest of hashes')
    .argument('<folder>', 'a new or empty folder')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat backup /mnt/backup/2026-11-22\n  rasoat --data-dir /srv/rasoat backup "/mnt/backup/$(date +%F)"\n\n${EXIT_HELP}`,
    )
    .action(async (folder: string, _options: object, command: Command) => {
      const { backupTo } = await import('../../app/backup.js');
      printJson(await withBareWorkspace(command, (workspace) => backupTo(workspace, folder)));
    });
}
