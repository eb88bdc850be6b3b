import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '..', '..', '..', 'cli', 'commands');

/** Every command of the program and every command below one, with its help as it is printed. */
async function allHelp(): Promise<{ name: string; about: string; help: string }[]> {
  const root = new Command('rasoat');
  for (const file of readdirSync(FOLDER)) {
    const module = (await import(path.join(FOLDER, file))) as Record<string, (to: Command) => void>;
    for (const add of Object.values(module)) add(root);
  }
  const named = (command: Command, name: string): { name: string; command: Command }[] => [
    { name, command },
    ...command.commands.flatMap((child) => named(child, `${name} ${child.name()}`)),
  ];
  return root.commands
    .flatMap((command) => named(command, command.name()))
    .map(({ name, command }) => ({ name, about: command.description(), help: helpOf(command) }));
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (piece) => (text += piece) });
  command.outputHelp();
  return text;
}

const commands = await allHelp();

describe('help', () => {
  it('is there for every command', () => {
    expect(commands.length).toBeGreaterThan(35);
  });

  it.each(commands)('of $name: one line, two examples, exit codes', ({ about, help }) => {
    expect(about).toMatch(/^\S.{10,140}$/);
    expect(help.match(/^ {2}.*rasoat \S/gm)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(help).toContain('Exit codes: 0 success');
  });
});
