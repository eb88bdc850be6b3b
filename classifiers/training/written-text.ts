import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { categorySchema, SUBJECT_KINDS } from '../../domain/index.js';
import { type TrainingExample, WRITTEN_SOURCE } from './example.js';

const itemSchema = z.union([
  z.string(),
  z.object({ kind: z.enum(SUBJECT_KINDS), text: z.string(), url: z.string().optional() }),
]);
const fileSchema = z.object({
  /** Always `rasoat`: written for this project, apart from the range and the benchmark. */
  writtenBy: z.literal('rasoat'),
  category: categorySchema,
  scam: z.array(itemSchema),
  /** Honest twins that use the scam's own words. */
  honest: z.array(itemSchema),
});

const WRITTEN_WEIGHT = 2.2;

/** Reads our own training texts, one YAML file per category. Raises a ZodError that names what is off in a file. */
export async function readWrittenTexts(dir: string): Promise<TrainingExample[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  const examples: TrainingExample[] = [];
  for (const name of names) {
    const file = fileSchema.parse(parse(await readFile(join(dir, name), 'utf8')));
    const stem = name.replace('.yaml', '');
    file.scam.forEach((item, at) => {
      examples.push(example(`${stem}-s${at}`, item, 'scam', file.category));
    });
    file.honest.forEach((item, at) => {
      examples.push(example(`${stem}-h${at}`, item, 'benign', file.category));
    });
  }
  return examples;
}

function example(
  id: string,
  item: z.infer<typeof itemSchema>,
  label: TrainingExample['label'],
  category: TrainingExample['category'],
): TrainingExample {
  const { kind, text, url } =
    typeof item === 'string' ? { kind: 'message' as const, text: item, url: undefined } : item;
  return {
    id,
    source: WRITTEN_SOURCE,
    group: id,
    label,
    weight: WRITTEN_WEIGHT,
    ...(label === 'scam' && category ? { category } : {}),
    input: { id, kind, text, ...(url === undefined ? {} : { url }) },
  };
}
