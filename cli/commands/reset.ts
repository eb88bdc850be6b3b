import type { Command } from 'commander';
import { PolicyError } from '../../domain/index.js';
import { withBareWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';

export function addReset(root: Command): void {
  root
    .command('reset')
    .description('empty an exercise workspace; a live one is never reset')
    .option('--yes', 'do it without asking')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat reset --yes\n  rasoat --data-dir /srv/tap-huan reset --yes\n\n${EXIT_HELP}`,
    )
    .action(async (options: { yes?: boolean }, command: Command) => {
      if (!options.yes)
        throw new PolicyError(
          'NOT_CONFIRMED',
          'This removes every record and all evidence of the exercise',
          {},
          'Add --yes to do it.',
        );
      const { resetExercise } = await import('../../app/backup.js');
      await withBareWorkspace(command, resetExercise);
      say('The exercise is empty. `npm start` begins anew.');
    });
}
