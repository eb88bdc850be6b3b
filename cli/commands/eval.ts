import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type EvaluateOptions, type Evaluation, evaluateFolder } from '../../app/evaluate.js';
import { evaluateNames } from '../../app/evaluate-names.js';
import { evaluationPage } from '../../app/evaluate-page.js';
import { evaluateSameBrand } from '../../app/evaluate-same-brand.js';
import { evaluationTables, type ReportTable } from '../../app/evaluate-tables.js';
import { sameBrandTables } from '../../app/same-brand-tables.js';
import { shareText } from '../../app/share-text.js';
import { InvalidInputError } from '../../domain/index.js';
import { globalOptions } from '../context.js';
import { countProgress, sayFold } from '../count-progress.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printData, printJson, printTable, say, writeOutput } from '../output.js';
import { today, trainingFolders } from '../training-folders.js';

interface EvalFlags {
  readonly model?: string;
  readonly compare?: string;
  readonly heldOut?: boolean;
  readonly asIs?: boolean;
  readonly at?: number[];
  readonly errors: number;
  readonly written?: string;
  readonly names?: boolean;
  readonly sameBrand?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

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
      const { json = false, quiet = false } = globalOptions(command);
      if (flags.sameBrand) return measureSameBrand(folder, flags, json);
      const evaluation = await evaluateFolder(orderOf(folder, flags, quiet || json));
      warn(evaluation, flags.asIs === true);
      const names = flags.names
        ? await evaluateNames(trainingFolders(folder, flags.written))
        : undefined;
      if (json) printJson({ ...evaluation, ...(names ? { names } : {}) });
      else printTables(evaluation, names);
      if (flags.out) {
        const report = { heading: headingOf(evaluation), tables: evaluationTables(evaluation) };
        writePage(flags.out, report, flags.force === true);
      }
      if (evaluation.bad.length > 0) process.exitCode = EXIT.rowsRejected;
    });
}

async function measureSameBrand(folder: string, flags: EvalFlags, json: boolean): Promise<void> {
  const evaluation = await evaluateSameBrand({
    dataDir: trainingFolders(folder, flags.written).dataDir,
    errors: flags.errors,
    ...(flags.model ? { modelDir: path.resolve(flags.model) } : {}),
  });
  const heading = `${evaluation.ownForms} log-in forms, model ${evaluation.model}`;
  const tables = sameBrandTables(evaluation);
  if (json) printJson(evaluation);
  else printReport(heading, tables);
  if (flags.out) writePage(flags.out, { heading, tables }, flags.force === true);
}

function printReport(heading: string, tables: readonly ReportTable[]): void {
  printData(heading);
  for (const { title, headers, rows } of tables) {
    printData(`\n${title}`);
    printTable(headers, rows);
  }
}

function orderOf(folder: string, flags: EvalFlags, quiet: boolean): EvaluateOptions {
  const training = { ...trainingFolders(folder, flags.written), date: today() };
  return {
    folder: training.dataDir,
    training,
    errors: flags.errors,
    onProgress: countProgress('Judged', quiet),
    ...(quiet ? {} : { onFold: sayFold }),
    ...(flags.at ? { rates: flags.at } : {}),
    ...(flags.model ? { modelDir: path.resolve(flags.model) } : {}),
    ...(flags.compare ? { compareDir: path.resolve(flags.compare) } : {}),
    ...methodOf(flags),
  };
}

function methodOf({ heldOut, asIs }: EvalFlags): Pick<EvaluateOptions, 'method'> {
  if (heldOut) return { method: 'held-out' };
  return asIs ? { method: 'as-is' } : {};
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

const BAD_ROWS_SHOWN = 20;

function warn({ bad, method, trainedOn, rows, comparison }: Evaluation, meant: boolean): void {
  for (const { file, line, reason } of bad.slice(0, BAD_ROWS_SHOWN))
    say(`${file}:${line}: ${reason}`);
  if (bad.length > 0) say(`${bad.length} rows cannot be read and are left out.`);
  if (method === 'held-out')
    say('Trained without what is measured: these are figures of the way of training.');
  const models = comparison
    ? [comparison.first, comparison.second]
    : [{ version: 'The model', trainedOn }];
  for (const model of models) warnOfTraining(model, rows, meant);
}

function warnOfTraining(
  { version, trainedOn }: { version: string; trainedOn: number | 'unknown' },
  rows: number,
  meant: boolean,
): void {
  if (trainedOn === 'unknown')
    say(
      `⚠ ${version} does not say what it was trained on: figures on those rows would flatter it.`,
    );
  else if (trainedOn > 0)
    say(
      `⚠ ${version} was trained on ${trainedOn} of these ${rows} rows: its figures flatter it.${meant ? '' : ' Use other rows, or --held-out.'}`,
    );
}

type Names = Awaited<ReturnType<typeof evaluateNames>>;

function printTables(evaluation: Evaluation, names: Names | undefined): void {
  printReport(headingOf(evaluation), evaluationTables(evaluation));
  for (const [hosts, { honestHosts, threat, gambling }] of Object.entries(names ?? {}))
    printData(
      `later names at 1 % of ${honestHosts} honest hosts (${hosts}): threat ${shareText(threat)}, gambling ${shareText(gambling)}`,
    );
}

function headingOf({ method, model, rows }: Evaluation): string {
  return method === 'held-out'
    ? `${rows} rows, each judged by a training without its group`
    : `${rows} rows, model ${model ?? 'unknown'}`;
}

interface Report {
  readonly heading: string;
  readonly tables: readonly ReportTable[];
}

function writePage(file: string, { heading, tables }: Report, force: boolean): void {
  writeOutput(file, evaluationPage(heading, tables), force);
  say(`Report written to ${path.resolve(file)}`);
}
