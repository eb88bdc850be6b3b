import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const STATE_DIR = path.join(ROOT, '.rasoat');

/** Longest an installation step may take, in ms. */
export const INSTALL_TIMEOUT_MS = 15 * 60_000;

/** Something is missing and cannot be brought from here; `remedy` is the one command that does. */
export class SetupError extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** Everything set-up says goes to stderr: commands that print data keep stdout for themselves. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The full path of a program on PATH, or undefined. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this folder: look in the next.
    }
  }
  return undefined;
}

/** First line a program prints of its version; empty where it prints none. */
export function versionOf(program, args = ['--version']) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
  return `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n')[0] ?? '';
}

/** Runs an installation step with its output on stderr; throws a SetupError with the remedy where it fails. */
export function install(title, program, args, remedy, options = {}) {
  say(`• ${title}`);
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: INSTALL_TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (result.status === 0) return;
  const output = `${result.stdout ?? ''}\n${result.stderr ?? ''}`
    .trim()
    .split('\n')
    .slice(-25)
    .join('\n');
  say(output);
  throw new SetupError(
    `${title}: failed (${result.error?.message ?? `exit ${result.status}`})`,
    remedy,
  );
}

/** Debian's package manager may be used: we are root and it is there. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

let listsRefreshed = false;

/** Installs Debian packages, refreshing the lists once. */
export function installPackages(names) {
  const remedy = `apt-get update && apt-get install -y ${names.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsRefreshed)
    install('Refreshing package lists', 'apt-get', ['update', '-qq'], remedy, { env });
  listsRefreshed = true;
  install(
    `Installing ${names.join(', ')}`,
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    remedy,
    { env },
  );
}
