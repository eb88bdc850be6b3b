import path from 'node:path';
import { type Command, Option } from 'commander';
import {
  CATEGORIES,
  type Category,
  DECISIONS,
  type Decision,
  type DecisionKind,
  decisionSchema,
  defang,
  InvalidInputError,
} from '../../domain/index.js';
import { globalOptions, withWorkspace } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { writeJsonLines } from '../line-output.js';
import { printJson, printTable, say } from '../output.js';
import { asPerson, personOf } from '../sign-in.js';

const PAGE = 50;

export function addReview(root: Command): void {
  const review = root
    .command('review')
    .description('scriptable review, with the same rules as the app')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat review list\n  rasoat review decide CASE --as analyst --decision confirmed --category loan\n  rasoat review requests\n  rasoat review approve REQUEST --as approver\n\n${EXIT_HELP}`,
    );
  addLists(review);
  addCaseActs(review);
  addRequestActs(review);
  addLabels(review);
}

function addLists(review: Command): void {
  review
    .command('list')
    .description('open cases, gravest first')
    .action(async (_options: object, command: Command) => {
      const { cases } = await withWorkspace(command, ({ stores }) =>
        stores.cases.list({ view: 'queue', actorId: '', limit: PAGE }),
      );
      if (globalOptions(command).json) printJson(cases);
      else if (cases.length === 0) say('Nothing to review.');
      else
        printTable(
          ['case', 'harm', 'score', 'category', 'state', 'subject'],
          cases.map((entry) => [
            entry.id,
            entry.harm.toFixed(1),
            entry.likelihood.toFixed(2),
            entry.category,
            entry.state,
            `${entry.exercise ? '[TẬP HUẤN] ' : ''}${defang(entry.subject.value)}`,
          ]),
        );
    });
  review
    .command('requests')
    .description('requests that wait for approval')
    .action(async (_options: object, command: Command) => {
      const { requests } = await withWorkspace(command, ({ stores }) =>
        stores.requests.list({ states: ['draft', 'returned'], limit: PAGE }),
      );
      if (globalOptions(command).json) printJson(requests);
      else if (requests.length === 0) say('No request waits for approval.');
      else
        printTable(
          ['request', 'number', 'class', 'recipient', 'state', 'decided by'],
          requests.map((entry) => [
            entry.id,
            entry.number,
            entry.class,
            entry.recipientName,
            entry.state,
            entry.decidedByLogin,
          ]),
        );
    });
}

interface DecideOptions {
  readonly decision: DecisionKind;
  readonly category?: Category;
  readonly of?: string;
  readonly until?: string;
  readonly note: string;
}

function addCaseActs(review: Command): void {
  asPerson(
    review.command('claim').description('take a case for yourself, for a while').argument('<case>'),
  ).action(async (id: string, _options: object, command: Command) => {
    const { claim } = await import('../../app/review-care.js');
    const made = await withWorkspace(command, async (workspace) =>
      claim(id, await personOf(command, workspace), workspace),
    );
    say(`${made.id}: claimed until ${made.claim?.until.toISOString()}`);
  });
  asPerson(
    review
      .command('undo')
      .description('take the last decision back, until it is issued')
      .argument('<case>'),
  ).action(async (id: string, _options: object, command: Command) => {
    const { undo } = await import('../../app/review-care.js');
    const made = await withWorkspace(command, async (workspace) =>
      undo(id, await personOf(command, workspace), workspace),
    );
    say(`${made.id}: ${made.state}`);
  });
  asPerson(
    review
      .command('decide')
      .description('decide a case you have claimed')
      .argument('<case>')
      .addOption(new Option('--decision <kind>').choices(DECISIONS).makeOptionMandatory())
      .addOption(new Option('--category <id>', 'for confirmed and compromised').choices(CATEGORIES))
      .option('--of <case>', 'for duplicate')
      .option('--until <time>', 'for held, ISO 8601')
      .option('--note <text>', '', ''),
  ).action(async (id: string, options: DecideOptions, command: Command) => {
    const { decide } = await import('../../app/review-care.js');
    const made = await withWorkspace(command, async (workspace) =>
      decide(id, decisionOf(options), await personOf(command, workspace), workspace),
    );
    say(`${made.id}: ${made.decision?.value.kind}`);
  });
}

function decisionOf(options: DecideOptions): Decision {
  const parsed = decisionSchema.safeParse({
    kind: options.decision,
    category: options.category,
    of: options.of,
    until: options.until,
    note: options.note,
  });
  if (parsed.success) return parsed.data;
  const issueFound = parsed.error.issues[0];
  throw new InvalidInputError(
    `Decision ${options.decision} needs --${issueFound?.path.join('.')}: ${issueFound?.message}`,
    { decision: options.decision },
  );
}

function addRequestActs(review: Command): void {
  asPerson(
    review
      .command('approve')
      .description('approve a request somebody else decided')
      .argument('<request>')
      .option('--reason <text>', 'why one source is enough'),
  ).action(async (id: string, options: { reason?: string }, command: Command) => {
    const { approve } = await import('../../app/review-care.js');
    const made = await withWorkspace(command, async (workspace) =>
      approve(id, options.reason, await personOf(command, workspace), workspace),
    );
    say(`${made.number}: ${made.state}`);
  });
  asPerson(
    review
      .command('return')
      .description('send a request back with the reason')
      .argument('<request>')
      .requiredOption('--reason <text>', 'what is missing or wrong'),
  ).action(async (id: string, options: { reason: string }, command: Command) => {
    const { giveBack } = await import('../../app/review-care.js');
    const made = await withWorkspace(command, async (workspace) =>
      giveBack(id, options.reason, await personOf(command, workspace), workspace),
    );
    say(`${made.number}: ${made.state}`);
  });
  asPerson(
    review
      .command('issue')
      .description('give approved requests their numbers: they have left then')
      .argument('<request...>'),
  ).action(async (ids: string[], _options: object, command: Command) => {
    const { issue } = await import('../../app/review-care.js');
    const lines = await withWorkspace(command, async (workspace) =>
      issue(ids, await personOf(command, workspace), workspace),
    );
    printJson(lines);
    if (lines.some((line) => !line.ok)) process.exitCode = EXIT.policy;
  });
}

function addLabels(review: Command): void {
  asPerson(
    review
      .command('labels')
      .description('write decided cases as labelled rows, personal data masked: for eval and train')
      .requiredOption('--out <file>', 'where the JSON lines go')
      .option('--force', 'replace that file'),
  ).action(async (options: { out: string; force?: boolean }, command: Command) => {
    const { exportLabels } = await import('../../app/decided-labels.js');
    const counts = await withWorkspace(command, async (workspace) => {
      const person = await personOf(command, workspace);
      return writeJsonLines(options.out, options.force === true, (write) =>
        exportLabels(person, workspace, write),
      );
    });
    if (globalOptions(command).json)
      return printJson({ ...counts, out: path.resolve(options.out) });
    say(
      `${counts.scam} scam and ${counts.benign} benign rows written to ${path.resolve(options.out)}; ${counts.left} decided cases say neither.`,
    );
  });
}
