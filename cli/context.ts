import type { Command } from 'commander';
import { openWorkspace, type Workspace } from '../app/compose.js';
import { type Config, loadConfig } from '../app/config/load.js';
import type { VariableName } from '../app/config/schema.js';

export interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly dataDir?: string;
}

export function globalOptions(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}

/** The configuration as environment and flags give it. */
export function configOf(
  command: Command,
  overrides: Partial<Record<VariableName, string>> = {},
): Config {
  const { dataDir } = globalOptions(command);
  return loadConfig({ ...(dataDir ? { dataDir } : {}), ...overrides });
}

/** Opens the workspace for one command, attached to a running system where there is one, and closes it after. */
export async function withWorkspace<T>(
  command: Command,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = await openWorkspace(configOf(command), { own: false, context: command.name() });
  try {
    return await use(workspace);
  } finally {
    await workspace.close();
  }
}
