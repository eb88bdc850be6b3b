import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { shippedPaths } from '../../app/config/paths.js';
import { trainFromFolders } from '../../app/train.js';
import { AppError } from '../../domain/index.js';
import { globalOptions } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson, say } from '../output.js';

interface TrainFlags {
  readonly written?: string;
  readonly out: string;
  readonly date?: string;
}

export function addTrain(root: Command): void {
  root
    .command('train')
    .description('train the model from labelled data and our own texts; no database needed')
    .argument('<data>', 'folder of labelled data sets')
    .requiredOption('--out <folder>', 'where model.bin and card.json go; both are replaced')
    .option('--written <folder>', 'our own training texts (default: those of the checkout)')
    .option('--date <day>', 'day in the version, YYYY-MM-DD (default: today)', dayOf)
    .addHelpText(
      'after',
      `\nTakes about a minute. The same data and date give the same file.\n\nExamples:\n  rasoat train /data/labelled --out /tmp/model\n  rasoat train /data/labelled --out classifiers/model --date 2026-11-22\n\n${EXIT_HELP}`,
    )
    .action(async (data: string, flags: TrainFlags, command: Command) => {
      const { version } = await trainFromFolders({
        ...trainingFolders(data, flags.written),
        outDir: path.resolve(flags.out),
        date: flags.date ?? today(),
      });
      if (globalOptions(command).json) return printJson({ version, out: path.resolve(flags.out) });
      say(`Model ${version} written to ${path.resolve(flags.out)}`);
    });
}

/** Where training reads: the data given, the texts and reference data of the checkout unless told otherwise. Raises FILE_UNREADABLE. */
export function trainingFolders(
  data: string,
  written: string | undefined,
): { dataDir: string; writtenDir: string; referenceDir: string } {
  if (!existsSync(data))
    throw new AppError({
      code: 'FILE_UNREADABLE',
      message: `There is no folder ${data}`,
      hint: 'Give the folder that holds the labelled data sets.',
    });
  const { seedsData, written: shipped } = shippedPaths();
  return {
    dataDir: path.resolve(data),
    writtenDir: written === undefined ? shipped : path.resolve(written),
    referenceDir: seedsData,
  };
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function dayOf(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}
