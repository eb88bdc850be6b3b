import { Command, CommanderError } from 'commander';
import { VERSION } from '../app/version.js';
import { leaveQuietlyWhenNobodyReads } from './broken-pipe.js';
import { EXIT, EXIT_HELP, exitCodeOf } from './exit-codes.js';
import { printError, say } from './output.js';

type AddCommand = (root: Command) => void;

/**
 * Each command with the module that adds it. Only the one asked for is loaded: scoring a name needs no database driver,
 * and loading all of them takes longer than the scoring.
 */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  up: async () => (await import('./commands/up.js')).addUp,
  worker: async () => (await import('./commands/worker.js')).addWorker,
  serve: async () => (await import('./commands/serve.js')).addServe,
  crawl: async () => (await import('./commands/crawl.js')).addCrawl,
  seeds: async () => (await import('./commands/seeds.js')).addSeeds,
  schedule: async () => (await import('./commands/schedule.js')).addSchedule,
  classify: async () => (await import('./commands/classify.js')).addClassify,
  extract: async () => (await import('./commands/extract.js')).addExtract,
  names: async () => (await import('./commands/names.js')).addNames,
  review: async () => (await import('./commands/review.js')).addReview,
  export: async () => (await import('./commands/export.js')).addExport,
  queue: async () => (await import('./commands/queue.js')).addQueue,
  brands: async () => (await import('./commands/brands.js')).addBrands,
  users: async () => (await import('./commands/users.js')).addUsers,
  audit: async () => (await import('./commands/audit.js')).addAudit,
  backup: async () => (await import('./commands/backup.js')).addBackup,
  restore: async () => (await import('./commands/restore.js')).addRestore,
  reset: async () => (await import('./commands/reset.js')).addReset,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
  train: async () => (await import('./commands/train.js')).addTrain,
  rules: async () => (await import('./commands/rules.js')).addRules,
  eval: async () => (await import('./commands/eval.js')).addEval,
  range: async () => (await import('./commands/range.js')).addRange,
};

/** The first word that is no option is the command; where it is none of ours, help and hints need all of them, the version none. */
function wanted(argv: readonly string[]): (() => Promise<AddCommand>)[] {
  const name = argv.find((word, at) => !word.startsWith('-') && argv[at - 1] !== '--data-dir');
  if (name === undefined && (argv.includes('--version') || argv.includes('-V'))) return [];
  const known = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return known ? [known] : Object.values(COMMANDS);
}

async function program(argv: readonly string[], json: boolean): Promise<Command> {
  const root = new Command('rasoat')
    .description('Rà Soát: sweep the net for fraud, review what is suspected, ask for its removal.')
    .version(VERSION)
    .option('--json', 'print JSON for programs; errors as one JSON object on stderr')
    .option('--quiet', 'print no progress')
    .option('--data-dir <folder>', 'data folder (RASOAT_DATA_DIR)')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat up                                  start everything\n  rasoat classify --text < records.jsonl     score records, no database needed\n\n${EXIT_HELP}`,
    )
    .showHelpAfterError('(add --help to see what it takes)')
    // Every command ends by throwing, so that what it opened is closed before the process goes.
    .exitOverride();
  if (json) root.configureOutput({ writeErr: () => {}, outputError: () => {} });
  for (const add of wanted(argv)) (await add())(root);
  return root;
}

/** Wrong usage, as the parser puts it; help and version asked for are none. */
function endOfParsing(error: CommanderError, json: boolean): void {
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error.exitCode === 0 || !json) return;
  const message =
    error.code === 'commander.help'
      ? 'A command is missing'
      : error.message.replace(/^error: /, '').replace(/\n/g, ' ');
  say(
    JSON.stringify({
      error: { code: 'USAGE', message, hint: 'Add --help to see what it takes.', details: {} },
    }),
  );
}

/** Runs one command and sets the exit code; never leaves by an unhandled error. */
async function main(argv: readonly string[]): Promise<void> {
  const json = argv.includes('--json');
  try {
    await (await program(argv, json)).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, json);
    printError(error, json);
    process.exitCode = exitCodeOf(error);
  }
}

leaveQuietlyWhenNobodyReads();
await main(process.argv.slice(2));
