import path from 'node:path';
import { type Command, Option } from 'commander';
import type { importIntoSet } from '../../app/seed-care.js';
import { defang } from '../../domain/index.js';
import { globalOptions, withBareWorkspace, withWorkspace } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printData, printJson, printTable, say, writeOutput } from '../output.js';

const FORMATS = ['csv', 'xlsx', 'text', 'yaml'] as const;
type Format = (typeof FORMATS)[number];

export function addSeeds(root: Command): void {
  const seeds = root
    .command('seeds')
    .description('named, versioned lists of where crawls start')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat seeds import danh-sach.xlsx --set hang-ngay --dry-run\n  rasoat seeds export hang-ngay --format csv -o hang-ngay.csv\n\n${EXIT_HELP}`,
    );
  seeds
    .command('import')
    .description('add seeds from CSV, XLSX, text (defanged too) or YAML')
    .argument('<file>')
    .option('--set <id>', 'seed set to add to; made where it is new', 'danh-sach')
    .option('--name <name>', 'name of a new set')
    .addOption(
      new Option('--format <format>', 'taken from the file name otherwise').choices(FORMATS),
    )
    .option('--dry-run', 'count only, change nothing')
    .action(importAction);
  seeds
    .command('list')
    .description('seed sets, newest version of each')
    .action(async (_options: object, command: Command) => {
      const sets = await withBareWorkspace(command, ({ stores }) => stores.seedSets.list());
      if (globalOptions(command).json)
        printJson(sets.map(({ seeds: all, ...set }) => ({ ...set, seedCount: all.length })));
      else if (sets.length === 0)
        say('No seed sets yet. Import one: rasoat seeds import FILE --set NAME');
      else
        printTable(
          ['id', 'version', 'seeds', 'exercise', 'name'],
          sets.map((set) => [
            set.id,
            String(set.version),
            String(set.seeds.length),
            set.exercise ? 'TẬP HUẤN' : '',
            set.name,
          ]),
        );
    });
  seeds
    .command('export')
    .description('write a seed set out')
    .argument('<id>')
    .addOption(new Option('--format <format>').choices(FORMATS).default('yaml'))
    .option('-o, --output <file>', 'file; standard output otherwise')
    .option('--force', 'replace an existing file')
    .action(
      async (
        id: string,
        options: { format: Format; output?: string; force?: boolean },
        command: Command,
      ) => {
        const { exportSet } = await import('../../app/seed-care.js');
        const bytes = await withWorkspace(command, (workspace) =>
          exportSet(id, options.format, workspace),
        );
        if (options.output) writeOutput(options.output, bytes, options.force === true);
        else process.stdout.write(bytes);
      },
    );
}

async function importAction(
  file: string,
  options: { set: string; name?: string; format?: Format; dryRun?: boolean },
  command: Command,
): Promise<void> {
  const { importIntoSet, readInput } = await import('../../app/seed-care.js');
  const bytes = await readInput(file);
  const { report, version } = await withWorkspace(command, (workspace) =>
    importIntoSet(
      {
        setId: options.set,
        bytes,
        fileName: path.basename(file),
        dryRun: options.dryRun === true,
        ...(options.format ? { format: options.format } : {}),
        ...(options.name ? { name: options.name } : {}),
      },
      workspace,
    ),
  );
  if (globalOptions(command).json)
    printJson({ dryRun: options.dryRun === true, version, ...report });
  else sayReport(report, options.dryRun === true, version);
  if (report.invalid.length > 0) process.exitCode = EXIT.rowsRejected;
}

type Report = Awaited<ReturnType<typeof importIntoSet>>['report'];

function sayReport(report: Report, dryRun: boolean, version: number): void {
  printData(
    `new ${report.added.length} · duplicate ${report.duplicates.length} · invalid ${report.invalid.length} · protected ${report.protected.length}`,
  );
  for (const note of report.invalid)
    say(`  line ${note.line}: ${defang(note.raw)} — ${note.reason}`);
  for (const note of report.protected)
    say(`  line ${note.line}: ${defang(note.raw)} — ${note.reason}`);
  say(dryRun ? 'Dry run: nothing was changed.' : `Seed set is at version ${version}.`);
}
