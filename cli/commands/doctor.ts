import type { Command } from 'commander';
import { describeConfig } from '../../app/config/load.js';
import type { SystemParts } from '../../app/doctor.js';
import { AppError, errorMessage } from '../../domain/index.js';
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
    .action(doctorAction);
}

async function doctorAction(_options: object, command: Command): Promise<void> {
  const config = configOf(command);
  const parts = await allParts(command);
  const settings = describeConfig(config);
  if (globalOptions(command).json) printJson({ parts, config: settings });
  else printReport(parts, settings);
  if (parts.some((part) => part.state === 'error')) process.exitCode = EXIT.unreachable;
}

/** Services that do not open are one broken part; the machine's own parts are told all the same. */
async function allParts(command: Command): Promise<SystemParts> {
  const { machineParts, systemReport } = await import('../../app/doctor.js');
  try {
    return await withWorkspace(command, async (workspace) => (await systemReport(workspace)).parts);
  } catch (error) {
    const remedy =
      error instanceof AppError && error.hint
        ? error.hint
        : 'npm run setup brings what is missing.';
    return [
      ...machineParts(configOf(command)),
      { name: 'Services', state: 'error', detail: errorMessage(error), remedy },
    ];
  }
}

function printReport(parts: SystemParts, settings: ReturnType<typeof describeConfig>): void {
  for (const part of parts) {
    const facts = [part.version, part.detail].filter(Boolean).join(' · ');
    printData(
      `${MARKS[part.state]} ${part.name.padEnd(22)} ${facts}${part.source ? `  (${part.source})` : ''}`,
    );
    if (part.remedy && part.state !== 'ok') printData(`  → ${part.remedy}`);
  }
  printData('\nConfiguration:');
  for (const entry of settings)
    printData(`  ${entry.env.padEnd(24)} ${entry.value || '–'}  [${entry.source}] ${entry.about}`);
}
