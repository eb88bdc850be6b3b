import { type Command, Option } from 'commander';
import { withWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { say, writeOutput } from '../output.js';
import { asPerson, personOf } from '../sign-in.js';

interface ExportOptions {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly include: 'approved' | 'issued' | 'both';
  readonly recipient?: string;
  readonly headers: 'vi' | 'key';
  readonly bom: boolean;
  readonly defangOnly?: boolean;
  readonly internal?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

export function addExport(root: Command): void {
  const command = root
    .command('export')
    .description('write the takedown list of approved requests; each is checked again')
    .addOption(new Option('--format <format>').choices(['csv', 'xlsx', 'json']).default('csv'))
    .addOption(
      new Option('--include <states>').choices(['approved', 'issued', 'both']).default('approved'),
    )
    .option('--recipient <id>', 'only this recipient')
    .addOption(
      new Option('--headers <kind>', 'Vietnamese headers or stable keys')
        .choices(['vi', 'key'])
        .default('vi'),
    )
    .option('--no-bom', 'CSV without byte-order mark')
    .option('--defang-only', 'leave raw values out')
    .option('--internal', 'with the officers’ names: never for a list that leaves the house')
    .option('-o, --output <file>', 'file; its usual name in this folder otherwise')
    .option('--force', 'replace an existing file')
    .addHelpText(
      'after',
      `\nExamples:\n  RASOAT_PASSWORD=… rasoat export --as approver --format xlsx -o danh-sach.xlsx\n  rasoat export --as approver --recipient vnnic --headers key < password.txt\n\n${EXIT_HELP}`,
    );
  asPerson(command).action(async (options: ExportOptions, own: Command) => {
    const { exportList } = await import('../../app/review-care.js');
    const file = await withWorkspace(own, async (workspace) =>
      exportList(
        {
          format: options.format,
          include: options.include,
          headers: options.headers,
          bom: options.bom,
          defangOnly: options.defangOnly === true,
          internal: options.internal === true,
          ...(options.recipient ? { recipientId: options.recipient } : {}),
        },
        await personOf(own, workspace),
        workspace,
      ),
    );
    const target = options.output ?? file.fileName;
    writeOutput(target, file.bytes, options.force === true);
    say(`${target}: ${file.bytes.length} bytes`);
  });
}
