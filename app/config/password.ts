import { readFileSync } from 'node:fs';
import { passwordFromEnvironment } from './load.js';

/** The password for an act of the command line: RASOAT_PASSWORD, else what is piped in. Never an argument others can read. */
export function readPassword(): string | undefined {
  const given = passwordFromEnvironment();
  if (given !== undefined) return given;
  if (process.stdin.isTTY) return undefined;
  const piped = readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  return piped === '' ? undefined : piped;
}
