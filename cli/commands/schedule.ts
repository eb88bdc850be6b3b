import { type Command, Option } from 'commander';
import { NotFoundError, OVERLAP_POLICIES, type Schedule } from '../../domain/index.js';
import { globalOptions, withWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printData, printJson, printTable, say } from '../output.js';

const ZONE = 'Asia/Ho_Chi_Minh';

interface AddOptions {
  readonly set: string;
  readonly cron: string;
  readonly tz: string;
  readonly overlap: Schedule['overlap'];
}

export function addSchedule(root: Command): void {
  const schedule = root
    .command('schedule')
    .description('when seed sets are crawled')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat schedule add "Sáng sớm" --set hang-ngay --cron "0 5 * * *"\n  rasoat schedule list\n  rasoat schedule next ID -n 5\n\n${EXIT_HELP}`,
    );
  schedule
    .command('add')
    .description('crawl a seed set by a plan')
    .argument('<name>')
    .requiredOption('--set <id>', 'seed set')
    .requiredOption('--cron <plan>', 'five fields: minute hour day month weekday')
    .option('--tz <zone>', 'IANA time zone', ZONE)
    .addOption(
      new Option('--overlap <policy>', 'when the last run still goes on')
        .choices(OVERLAP_POLICIES)
        .default('skip'),
    )
    .action(async (name: string, options: AddOptions, command: Command) => {
      const care = await import('../../app/schedule-care.js');
      const { describePlan } = await import('../../app/plans.js');
      const made = await withWorkspace(command, (workspace) =>
        care.addSchedule(
          {
            name,
            seedSetId: options.set,
            cron: options.cron,
            timeZone: options.tz,
            overlap: options.overlap,
          },
          workspace,
        ),
      );
      if (globalOptions(command).json) printJson(made);
      else printData(`${made.id}  ${describePlan(made.cron).vi}`);
    });
  schedule
    .command('list')
    .description('schedules, with when each fires next')
    .action(async (_options: object, command: Command) => {
      const { describePlan, nextTimes } = await import('../../app/plans.js');
      const list = await withWorkspace(command, ({ stores }) => stores.schedules.list());
      if (globalOptions(command).json) printJson(list);
      else if (list.length === 0)
        say('No schedules yet. Add one: rasoat schedule add NAME --set ID --cron "0 5 * * *"');
      else
        printTable(
          ['id', 'state', 'plan', 'next', 'name'],
          list.map((entry) => [
            entry.id,
            entry.paused ? 'paused' : 'on',
            describePlan(entry.cron).vi,
            entry.paused
              ? ''
              : (nextTimes(entry.cron, entry.timeZone, 1, new Date())[0]?.toISOString() ?? ''),
            entry.name,
          ]),
        );
    });
  for (const [verb, paused] of [
    ['pause', true],
    ['resume', false],
  ] as const) {
    schedule
      .command(verb)
      .description(paused ? 'fire no more until resumed' : 'fire by its plan again')
      .argument('<id>')
      .action(async (id: string, _options: object, command: Command) => {
        const { setPaused } = await import('../../app/schedule-care.js');
        await withWorkspace(command, (workspace) => setPaused(id, paused, workspace));
        say(`${id}: ${verb}d.`);
      });
  }
  schedule
    .command('run')
    .description('fire it now, beside its plan')
    .argument('<id>')
    .action(async (id: string, _options: object, command: Command) => {
      const { fireSchedule } = await import('../../app/schedule-care.js');
      await withWorkspace(command, (workspace) => fireSchedule(id, workspace));
      say(`${id}: fired.`);
    });
  schedule
    .command('rm')
    .description('remove it; its runs stay')
    .argument('<id>')
    .action(async (id: string, _options: object, command: Command) => {
      const { removeSchedule } = await import('../../app/schedule-care.js');
      await withWorkspace(command, (workspace) => removeSchedule(id, workspace));
      say(`${id}: removed.`);
    });
  schedule
    .command('next')
    .description('the next times it fires')
    .argument('<id>')
    .option('-n, --count <n>', 'how many', '5')
    .action(async (id: string, options: { count: string }, command: Command) => {
      const { nextTimes } = await import('../../app/plans.js');
      const entry = await withWorkspace(command, ({ stores }) => stores.schedules.get(id));
      if (!entry) throw new NotFoundError('Schedule', id);
      printData(
        nextTimes(entry.cron, entry.timeZone, Math.min(50, Number(options.count) || 5), new Date())
          .map((time) => time.toISOString())
          .join('\n'),
      );
    });
}
