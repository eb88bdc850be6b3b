import { type Command, Option } from 'commander';
import { ROLES, type Role } from '../../domain/index.js';
import { globalOptions, withBareWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printJson, printTable, say } from '../output.js';

export function addUsers(root: Command): void {
  const users = root
    .command('users')
    .description('accounts and roles')
    .addHelpText(
      'afterAll',
      `\nExamples:\n  rasoat users add lan --role analyst --name "Lan"\n  rasoat users reset lan\n\nPasswords are shown once and kept only as hashes.\n\n${EXIT_HELP}`,
    );
  users
    .command('list')
    .description('accounts, without their passwords')
    .action(async (_options: object, command: Command) => {
      const { listUsers } = await import('../../app/user-care.js');
      const list = await withBareWorkspace(command, listUsers);
      if (globalOptions(command).json) printJson(list);
      else
        printTable(
          ['login', 'role', 'active', 'name'],
          list.map((user) => [user.login, user.role, user.active ? 'yes' : 'no', user.displayName]),
        );
    });
  users
    .command('add')
    .description('a new account; its password is shown once')
    .argument('<login>')
    .addOption(new Option('--role <role>').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'name shown to others')
    .action(async (login: string, options: { role: Role; name?: string }, command: Command) => {
      const { addUser } = await import('../../app/user-care.js');
      const made = await withBareWorkspace(command, (workspace) =>
        addUser({ login, role: options.role, displayName: options.name ?? login }, workspace),
      );
      show(made, command);
    });
  users
    .command('reset')
    .description('a new password for somebody who lost theirs')
    .argument('<login>')
    .action(async (login: string, _options: object, command: Command) => {
      const { resetUserPassword } = await import('../../app/user-care.js');
      show(
        await withBareWorkspace(command, (workspace) => resetUserPassword(login, workspace)),
        command,
      );
    });
}

function show(account: { login: string; password: string }, command: Command): void {
  if (globalOptions(command).json) printJson(account);
  else
    say(`${account.login}: ${account.password}   (shown once; to be changed at the first log-in)`);
}
