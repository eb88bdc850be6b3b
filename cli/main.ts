import { Command, CommanderError } from 'commander';
import { VERSION } from '../app/version.js';
import { addAudit } from './commands/audit.js';
import { addBackup } from './commands/backup.js';
import { addClassify } from './commands/classify.js';
import { addCrawl } from './commands/crawl.js';
import { addDoctor } from './commands/doctor.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addNames } from './commands/names.js';
import { addQueue } from './commands/queue.js';
import { addRange } from './commands/range.js';
import { addReset } from './commands/reset.js';
import { addReview } from './commands/review.js';
import { addSchedule } from './commands/schedule.js';
import { addSeeds } from './commands/seeds.js';
import { addServe } from './commands/serve.js';
import { addUp } from './commands/up.js';
import { addUsers } from './commands/users.js';
import { addWorker } from './commands/worker.js';
import { EXIT, EXIT_HELP, exitCodeOf } from './exit-codes.js';
import { printError } from './output.js';

const COMMANDS = [
  addUp,
  addWorker,
  addServe,
  addCrawl,
  addSeeds,
  addSchedule,
  addClassify,
  addExtract,
  addNames,
  addReview,
  addExport,
  addQueue,
  addUsers,
  addAudit,
  addBackup,
  addReset,
  addDoctor,
  addRange,
];

function program(): Command {
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
    .showHelpAfterError('(rasoat --help shows every command)');
  for (const add of COMMANDS) add(root);
  // Every command ends by throwing, so that what it opened is closed before the process goes.
  const override = (command: Command) => {
    command.exitOverride();
    for (const child of command.commands) override(child);
  };
  override(root);
  return root;
}

/** Runs one command and sets the exit code; never leaves by an unhandled error. */
async function main(argv: readonly string[]): Promise<void> {
  const root = program();
  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    printError(error, root.opts<{ json?: boolean }>().json === true);
    process.exitCode = exitCodeOf(error);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader closed the pipe (`| head`): that is how it says "enough".
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

await main(process.argv);
