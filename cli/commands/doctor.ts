import type { Command } from 'commander';
import { describeConfig } from '../../app/config/load.js';
import { machineParts, systemReport } from '../../app/doctor.js';
import { errorMessage } from '../../domain/index.js';
import { configOf, globalOptions, withWorkspace } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printData, printJson } from '../output.js';

const MARKS = { ok: '✓', warning: '!', error: '✗' } as const;

export function addDoctor(root: Command): void {
  root
    .command('doctor')
    .description(
      'check every part: where it came from, its version, what is off and how to mend it',
    )
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat doctor\n  rasoat doctor --json\n\nExit code 4 when a part is broken.\n\n${EXIT_HELP}`,
    )
    .action(async (_options: object, command: Command) => {
      const config = configOf(command);
      const parts = await withWorkspace(
        command,
        async (workspace) => (await systemReport(workspace)).parts,
      ).catch((error: unknown) => [
        ...machineParts(config),
        {
          name: 'Services',
          state: 'error' as const,
          detail: errorMessage(error),
          remedy: 'See the message; npm run setup brings what is missing.',
        },
      ]);
      const settings = describeConfig(config);
      if (globalOptions(command).json) printJson({ parts, config: settings });
      else {
        for (const part of parts) {
          printData(
            `${MARKS[part.state]} ${part.name.padEnd(22)} ${[part.version, part.detail].filter(Boolean).join(' · ')}${part.source ? `  (${part.source})` : ''}`,
          );
          if (part.remedy && part.state !== 'ok') printData(`  → ${part.remedy}`);
        }
        printData('\nConfiguration:');
        for (const entry of settings)
          printData(
            `  ${entry.env.padEnd(24)} ${entry.value || '–'}  [${entry.source}] ${entry.about}`,
          );
      }
      if (parts.some((part) => part.state === 'error')) process.exitCode = EXIT.unreachable;
    });
}
