import { type Command, InvalidArgumentError } from 'commander';
import { InvalidInputError } from '../../domain/index.js';
import { globalOptions } from '../context.js';
import type { EvalFlags } from '../evaluate-command.js';
import { EXIT_HELP } from '../exit-codes.js';

const HELP = `
FOLDER holds .jsonl files (also .gz): {"id", "kind", "text" or "html" or "url", "label", "category"?, "source"?, "kit"?, "lang"?} a line;
label is scam, benign or a category. A folder of the data sets that training reads is read as training reads it; where the model was trained
on its rows, it is trained five times over instead, each time without the groups and kits measured (minutes).
Shares stand with their 95 % Wilson intervals. Rows that cannot be read are listed and left out (exit code 6).

Examples:
  rasoat eval /data/labelled
  rasoat eval /data/decided --errors 20 --out report.html
  rasoat eval /data/decided --compare /tmp/new-model --json > figures.json

${EXIT_HELP}`;

export function addEval(root: Command): void {
  root
    .command('eval')
    .description('measure the classifier on labelled rows; no database needed')
    .argument('<folder>', 'folder of labelled rows or data sets')
    .option('--model <folder>', 'measure this model instead of the shipped one')
    .option('--compare <folder>', 'set the model of this folder beside it on the same rows')
    .option('--held-out', 'train without what is measured, whatever the rows are')
    .option('--as-is', 'take the model as it is, even on rows it was trained on')
    .option('--at <percents>', 'false positive rates in percent (default: 0.1,1,5)', ratesOf)
    .option('--errors <n>', 'show the worst errors of each kind, masked and cut', countOf, 0)
    .option('--written <folder>', 'our own training texts (default: those of the checkout)')
    .option('--names', 'also measure host names first seen later than those trained on')
    .option(
      '--same-brand',
      'instead: the same log-in forms of the data sets on their own hosts and on others’',
    )
    .option('--out <file>', 'also write the tables as one HTML file')
    .option('--force', 'replace that file')
    .addHelpText('after', HELP)
    .action(async (folder: string, flags: EvalFlags, command: Command) => {
      refuseContradictions(flags);
      const { measureFolder, measureSameBrand } = await import('../evaluate-command.js');
      const measure = flags.sameBrand ? measureSameBrand : measureFolder;
      await measure(folder, flags, globalOptions(command));
    });
}

function ratesOf(value: string): number[] {
  const rates = value.split(',').map((part) => Number(part) / 100);
  if (rates.every((rate) => rate > 0 && rate < 1)) return rates;
  throw new InvalidArgumentError('Percents between 0 and 100, separated by commas: 0.5,2,3.');
}

function countOf(value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A whole number from 0 to 9999.');
}

function refuseContradictions({
  heldOut,
  asIs,
  model,
  compare,
  sameBrand,
  names,
  at,
}: EvalFlags): void {
  if (sameBrand && (heldOut || asIs || compare || names || at))
    throw new InvalidInputError(
      '--same-brand is a measurement of its own, at 0.5 %',
      {},
      'Give with it only --model, --errors, --out and --json.',
    );
  if (heldOut && (asIs || model || compare))
    throw new InvalidInputError(
      '--held-out measures the way of training, not a model',
      {},
      'Leave out --held-out, or --as-is, --model and --compare.',
    );
}
