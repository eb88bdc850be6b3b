import type { Command } from 'commander';
import type { Workspace } from '../app/compose.js';
import { readPassword } from '../app/config/password.js';
import { type Actor, InvalidInputError } from '../domain/index.js';

/** Adds `--as LOGIN` to a command whose act needs a person. */
export function asPerson(command: Command): Command {
  return command.requiredOption(
    '--as <login>',
    'who does it; the password comes from RASOAT_PASSWORD or standard input',
  );
}

export async function personOf(command: Command, workspace: Workspace): Promise<Actor> {
  const { as } = command.opts<{ as: string }>();
  const password = readPassword();
  if (password === undefined)
    throw new InvalidInputError(
      'No password given',
      { login: as },
      'Set RASOAT_PASSWORD, or pipe it in: printf %s "$PW" | rasoat …',
    );
  const { signIn } = await import('../app/user-care.js');
  return signIn(as, password, workspace);
}
