import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Seed, type SeedSet, seedId, seedSchema, seedSetSchema } from '../domain/index.js';
import { decodeText } from './decode-text.js';
import { SeedFileError } from './file-error.js';
import { parseYaml } from './parse-yaml.js';

/** Stands first in every seed-set file; a newer format has another number. */
const FORMAT = 'rasoat-seed-set/1';

/** What a file holds: a seed set whose seeds carry no id, since kind and value make it. */
const seedSetFileSchema = seedSetSchema.extend({
  format: z.literal(FORMAT),
  version: seedSetSchema.shape.version.default(1),
  unit: z.string().default('default'),
  exercise: z.boolean().default(false),
  seeds: z.array(
    seedSchema.omit({ id: true }).extend({ scope: seedSchema.shape.scope.prefault({}) }),
  ),
  updatedAt: z.coerce.date().default(new Date(0)),
  updatedBy: z.string().default('file'),
});

/** Reads a seed-set file. Raises SEED_FILE_UNREADABLE naming file, line or entry, and what to do. */
export async function readSeedFile(path: string): Promise<SeedSet> {
  const fileName = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new SeedFileError(
      `Seed file cannot be read: ${path}`,
      'Check the path and that you may read it.',
      { path },
      error,
    );
  }
  return parseSeedSetYaml(decodeText(bytes, fileName), fileName);
}

/** Parses the text of a seed-set file: strict, the whole set or an error. Lists of unknown make go through `importSeeds`. */
export function parseSeedSetYaml(text: string, fileName = 'seed set'): SeedSet {
  const result = seedSetFileSchema.safeParse(parseYaml(text, fileName).value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new SeedFileError(
      `${fileName}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'invalid'}`,
      `A seed-set file starts with "format: ${FORMAT}"; import any other list with "rasoat seeds import".`,
      { fileName },
    );
  }
  const { format: _known, seeds, ...set } = result.data;
  const known = new Map(seeds.map((seed) => [seedId(seed.kind, seed.value), seed]));
  return { ...set, seeds: [...known].map(([id, seed]): Seed => ({ id, ...seed })) };
}

/** Writes a seed set as a file that {@link parseSeedSetYaml} reads back to the same set. */
export function seedSetToYaml(set: SeedSet): string {
  const { seeds, ...head } = set;
  const file = {
    format: FORMAT,
    ...head,
    updatedAt: set.updatedAt.toISOString(),
    seeds: seeds.map(({ id: _made, ...seed }) => seed),
  };
  return stringify(file, { lineWidth: 0 });
}
