import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { TrainingLabels } from '../../app/train-labels.js';
import { globalOptions } from '../context.js';
import { sayFold } from '../count-progress.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printJson, say } from '../output.js';
import { today, trainingFolders } from '../training-folders.js';

interface TrainFlags {
  readonly written?: string;
  readonly out: string;
  readonly date?: string;
  readonly labels?: string;
  readonly labelsWeight: number;
}

export function addTrain(root: Command): void {
  root
    .command('train')
    .description('train the model from labelled data and our own texts; no database needed')
    .argument('<data>', 'folder of labelled data sets')
    .requiredOption(
      '--out <folder>',
      'where the model goes: model.bin, trained-on.bin, card.json, CARD.md; all are replaced',
    )
    .option('--written <folder>', 'our own training texts (default: those of the checkout)')
    .option('--labels <file>', 'also learn from labelled rows: rasoat review labels')
    .option(
      '--labels-weight <n>',
      'how much one of them counts beside an ordinary row',
      weightOf,
      2,
    )
    .option('--date <day>', 'day in the version, YYYY-MM-DD (default: today)', dayOf)
    .addHelpText(
      'after',
      `\nTakes about a minute. The same data and date give the same file.\n\nExamples:\n  rasoat train /data/labelled --out /tmp/model\n  rasoat train /data/labelled --out classifiers/model --date 2026-11-22\n  rasoat train /data/labelled --labels decided.jsonl --out /tmp/model\n\n${EXIT_HELP}`,
    )
    .action(async (data: string, flags: TrainFlags, command: Command) => {
      const { json = false, quiet = false } = globalOptions(command);
      const folders = trainingFolders(data, flags.written);
      const labels = await labelsOf(flags, folders.referenceDir);
      const { trainFromFolders } = await import('../../app/train.js');
      const { version } = await trainFromFolders({
        ...folders,
        labels: labels.examples,
        ...(quiet || json ? {} : { onFold: sayFold }),
        outDir: path.resolve(flags.out),
        date: flags.date ?? today(),
      });
      if (json)
        return printJson({ version, labels: labels.examples.length, out: path.resolve(flags.out) });
      say(`Model ${version} written to ${path.resolve(flags.out)}`);
    });
}

/** Rows that cannot be learned from are named and left out. */
async function labelsOf(
  { labels, labelsWeight }: TrainFlags,
  referenceDir: string,
): Promise<TrainingLabels> {
  if (labels === undefined) return { examples: [], bad: [] };
  const { readTrainingLabels } = await import('../../app/train-labels.js');
  const read = await readTrainingLabels(path.resolve(labels), {
    weight: labelsWeight,
    referenceDir,
  });
  for (const { file, line, reason } of read.bad) say(`${file}:${line}: ${reason}`);
  if (read.bad.length > 0) process.exitCode = EXIT.rowsRejected;
  return read;
}

function weightOf(value: string): number {
  const weight = Number(value);
  if (weight > 0 && weight <= 10) return weight;
  throw new InvalidArgumentError('A number above 0, 10 at most.');
}

function dayOf(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}
