import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/index.js';

const MANIFEST_FILE = 'manifest.json';
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup holds. It is written last: a folder without it is an unfinished backup. */
export const manifestSchema = z.object({
  format: z.literal(1),
  schemaVersion: z.number().int(),
  unit: z.string(),
  createdAt: z.string(),
  collections: z.array(
    z.object({
      // Part of a file name: nothing that could lead out of the folder.
      name: z.string().regex(/^[a-z][a-z0-9_]*$/),
      documents: z.number().int().nonnegative(),
      sha256: sha256Schema,
    }),
  ),
  evidence: z.object({
    files: z.number().int().nonnegative(),
    bytes: z.number().nonnegative(),
    /** Of the list that names every file. */
    listSha256: sha256Schema,
  }),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

export function manifestPath(dir: string): string {
  return path.join(dir, MANIFEST_FILE);
}

export function collectionPath(dir: string, name: string): string {
  return path.join(dir, 'collections', `${name}.jsonl`);
}

export function evidenceListPath(dir: string): string {
  return path.join(dir, 'evidence.txt');
}

export function evidenceFolder(dir: string): string {
  return path.join(dir, 'evidence');
}

/** Raises BACKUP_INVALID where the folder holds no finished backup this program can read. */
export async function readManifest(dir: string): Promise<BackupManifest> {
  const text = await readFile(manifestPath(dir), 'utf8').catch((error: unknown) => {
    throw invalidBackup(dir, 'it has no manifest.json, so it was never finished', error);
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw invalidBackup(dir, 'its manifest.json cannot be read', error);
  }
}

export function invalidBackup(dir: string, problem: string, cause?: unknown): AppError {
  return new AppError({
    code: 'BACKUP_INVALID',
    message: `${dir} is not a usable backup: ${problem}`,
    hint: 'Nothing was changed. Take another copy of the backup.',
    facts: { dir, problem },
    ...(cause === undefined ? {} : { cause }),
  });
}
