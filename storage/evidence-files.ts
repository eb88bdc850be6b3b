import { copyFile, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../domain/index.js';
import { evidencePath } from './evidence.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Names of all files of an evidence folder, in order; what does not lie where its name says is not evidence. */
export async function* evidenceNames(dir: string): AsyncGenerator<string> {
  for (const first of await entries(dir, 2))
    for (const second of await entries(path.join(dir, first), 2))
      for (const name of await entries(path.join(dir, first, second), 64))
        if (SHA256.test(name) && name.startsWith(first + second)) yield name;
}

/** Size of a file whose bytes still match its name; `undefined` where it is missing, altered or not a plain file. */
export async function soundSize(dir: string, name: string): Promise<number | undefined> {
  const file = evidencePath(dir, name);
  const facts = await lstat(file).catch(() => undefined);
  if (!facts?.isFile()) return undefined;
  return sha256(await readFile(file)) === name ? facts.size : undefined;
}

/** Copies a file to its place in another evidence folder; one that is there already stays. */
export async function copyEvidence(from: string, to: string, name: string): Promise<void> {
  const target = evidencePath(to, name);
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(evidencePath(from, name), target);
}

async function entries(dir: string, nameLength: number): Promise<string[]> {
  const names = await readdir(dir).catch(() => []);
  return names.filter((name) => name.length === nameLength).sort();
}
