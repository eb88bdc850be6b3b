import path from 'node:path';
import { type EvaluateOptions, type Evaluation, evaluateFolder } from '../app/evaluate.js';
import { evaluateNames, type NameEvaluation } from '../app/evaluate-names.js';
import { evaluationPage } from '../app/evaluate-page.js';
import { evaluateSameBrand } from '../app/evaluate-same-brand.js';
import { evaluationTables, type ReportTable } from '../app/evaluate-tables.js';
import { sameBrandTables } from '../app/same-brand-tables.js';
import { shareText } from '../app/share-text.js';
import type { GlobalOptions } from './context.js';
import { countProgress, sayFold } from './count-progress.js';
import { EXIT } from './exit-codes.js';
import { printData, printJson, printTable, say, writeOutput } from './output.js';
import { today, trainingFolders } from './training-folders.js';

/** What `rasoat eval` was asked for. */
export interface EvalFlags {
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

/** Measures the model on the rows of a folder and prints what came out. */
export async function measureFolder(
  folder: string,
  flags: EvalFlags,
  { json = false, quiet = false }: GlobalOptions,
): Promise<void> {
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
}

/** Measures the same log-in forms on their own hosts and on others' and prints what came out. */
export async function measureSameBrand(
  folder: string,
  flags: EvalFlags,
  { json = false }: GlobalOptions,
): Promise<void> {
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

function printTables(evaluation: Evaluation, names: NameEvaluation | undefined): void {
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
