import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { trainFromFolders } from '../../app/train.js';
import { globalOptions } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson, say } from '../output.js';
import { today, trainingFolders } from '../training-folders.js';

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

function dayOf(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}
