import type { Command } from 'commander';
import type { BareWorkspace, Workspace } from '../app/compose.js';
import { type Config, loadConfig } from '../app/config/load.js';
import type { VariableName } from '../app/config/schema.js';
import { holdOpen } from './broken-pipe.js';
import { EXIT } from './exit-codes.js';

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

/**
 * Opens the workspace for one command, attached to a running system where there is one, and closes it after, also where
 * Ctrl+C or SIGTERM ends the command early: the services it started would go on otherwise.
 */
export async function withWorkspace<T>(
  command: Command,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const { openWorkspace } = await import('../app/compose.js');
  return withOpened(command, openWorkspace, use);
}

/** As `withWorkspace`, for commands that need no reference data: they start in half the time. */
export async function withBareWorkspace<T>(
  command: Command,
  use: (workspace: BareWorkspace) => Promise<T>,
): Promise<T> {
  const { openBareWorkspace } = await import('../app/compose.js');
  return withOpened(command, openBareWorkspace, use);
}

async function withOpened<W extends BareWorkspace, T>(
  command: Command,
  open: (config: Config, options: { own: false; context: string }) => Promise<W>,
  use: (workspace: W) => Promise<T>,
): Promise<T> {
  const release = holdOpen();
  const interrupted = onceInterrupted();
  let workspace: W | undefined;
  try {
    workspace = await open(configOf(command), { own: false, context: command.name() });
    return await Promise.race([use(workspace), interrupted.signal.then(endEarly)]);
  } finally {
    await workspace?.close();
    interrupted.stopListening();
    release();
    if (interrupted.code() !== undefined) process.exit(interrupted.code());
  }
}

function endEarly(): never {
  throw new Error('interrupted');
}

function onceInterrupted() {
  let code: number | undefined;
  let resolveSignal: () => void = () => {};
  const signal = new Promise<void>((resolve) => {
    resolveSignal = resolve;
  });
  const onSignal = (name: NodeJS.Signals) => {
    code = name === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
    resolveSignal();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal,
    code: () => code,
    stopListening: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
