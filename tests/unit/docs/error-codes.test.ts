import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../../domain/index.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = [
  'domain',
  'seeds',
  'crawler',
  'classifiers',
  'queue',
  'storage',
  'review',
  'exports',
  'range',
  'app',
  'cli',
];
/** A code as an option of an error, as its first argument, or in the answer to one line of JSON. */
const RAISED = [
  /\bcode: '([A-Z][A-Z0-9_]+)'/g,
  /new (?:Policy|Unauthenticated|ImageRefused)Error\(\s*'([A-Z][A-Z0-9_]+)'/g,
  /\bfailure\([^;]*?'([A-Z][A-Z0-9_]+)'/g,
];

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('web/'))
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8'));
}

function raisedCodes(): Set<string> {
  const texts = FOLDERS.flatMap(sources);
  const found = RAISED.flatMap((form) =>
    texts.flatMap((text) => [...text.matchAll(form)].map((match) => match[1] ?? '')),
  );
  return new Set([...found, ...FAILURE_CODES]);
}

function listedCodes(): Set<string> {
  const rows = readFileSync(path.join(ROOT, 'docs', 'error-codes.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.split('|')[1] ?? '');
  return new Set(
    cells.flatMap((cell) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1] ?? '')),
  );
}

describe('docs/error-codes.md', () => {
  it('lists every code the sources raise', () => {
    const listed = listedCodes();
    expect([...raisedCodes()].filter((code) => !listed.has(code))).toEqual([]);
  });

  it('lists no code that nothing raises', () => {
    const raised = raisedCodes();
    expect([...listedCodes()].filter((code) => !raised.has(code))).toEqual([]);
  });

  it('finds codes at all', () => {
    expect(raisedCodes().size).toBeGreaterThan(60);
  });
});
