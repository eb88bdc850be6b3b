import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { AppError, errorCode, errorMessage, NotFoundError } from '../domain/index.js';
import { asSystemError } from './system-errors.js';

/** Data go to stdout, everything said to people to stderr. */
export function printData(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  printData(JSON.stringify(value, null, 2));
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Columns padded to their widest cell. */
export function printTable(headers: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  printData([line(headers), ...rows.map(line)].join('\n'));
}

/** Writes a file in one step; refuses to replace one without `force`. */
export function writeOutput(file: string, bytes: Uint8Array | string, force: boolean): void {
  if (existsSync(file) && !force) {
    throw new AppError({
      code: 'INVALID_OUTPUT',
      message: `${file} exists already`,
      hint: 'Give another name, or --force to replace it.',
    });
  }
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}

/** What is not found is most often misspelt; every list is one command away. */
function hintOf(error: unknown): string | undefined {
  if (error instanceof NotFoundError && error.hint === undefined)
    return 'See what there is: rasoat seeds list, rasoat schedule list, rasoat review list, rasoat users list, rasoat brands list.';
  return error instanceof AppError ? error.hint : undefined;
}

/** One clear line that names the thing, and the remedy under it; with `json`, one JSON object. */
export function printError(thrown: unknown, json: boolean): void {
  const error = asSystemError(thrown);
  const hint = hintOf(error);
  const facts = error instanceof AppError ? error.facts : {};
  if (json) {
    say(
      JSON.stringify({
        error: { code: errorCode(error), message: errorMessage(error), hint, details: facts },
      }),
    );
    return;
  }
  say(`✗ ${errorMessage(error)} [${errorCode(error)}]`);
  if (hint) say(`  → ${hint}`);
  if (!(error instanceof AppError) && error instanceof Error && error.stack) say(error.stack);
}
