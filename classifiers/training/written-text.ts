import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError, categorySchema, errorMessage, SUBJECT_KINDS } from '../../domain/index.js';
import { foldOf, type TrainingExample, WRITTEN_SOURCE } from './example.js';
import { fillSlots, hasSlots, unknownSlots } from './slots.js';
import { twinGroups } from './twins.js';

const textItemSchema = z.object({
  kind: z.enum(SUBJECT_KINDS),
  text: z.string().min(1),
  url: z.string().optional(),
});
const pageItemSchema = z.object({ kind: z.literal('page'), url: z.url(), html: z.string().min(1) });
const itemSchema = z.union([z.string().min(1), pageItemSchema, textItemSchema]);
const fileSchema = z.object({
  /** Always `rasoat`: written for this project, apart from the range and the benchmark. */
  writtenBy: z.literal('rasoat'),
  category: categorySchema,
  scam: z.array(itemSchema),
  /** Honest twins that use the scam's own words. */
  honest: z.array(itemSchema),
});
type Item = z.infer<typeof itemSchema>;

const WRITTEN_WEIGHT = 2.2;
/** A text with slots is read this often, each time filled otherwise. */
const FILLINGS = 2;

/** A page of our own, as HTML; what it shows is for the caller to extract. */
export interface WrittenPage {
  readonly id: string;
  readonly label: TrainingExample['label'];
  readonly category: TrainingExample['category'];
  readonly url: string;
  readonly html: string;
}

/** What was written for this project. */
export interface Written {
  readonly texts: readonly TrainingExample[];
  readonly pages: readonly WrittenPage[];
}

/** A file of our own texts cannot be read; the message names the file and what is off. */
export class WrittenTextError extends AppError {
  constructor(file: string, problem: string, cause?: unknown) {
    super({
      code: 'WRITTEN_TEXT_INVALID',
      message: `${file}: ${problem}`,
      facts: { file },
      hint: 'Mend the file; its form is described in classifiers/training/written/README.md.',
      cause,
    });
  }
}

/** Reads our own texts and pages, YAML files in any folder below `dir`. Raises WrittenTextError naming the file that is off. */
export async function readWritten(dir: string): Promise<Written> {
  const names = (await readdir(dir, { recursive: true }))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const texts: TrainingExample[] = [];
  const pages: WrittenPage[] = [];
  for (const name of names) {
    const file = parseFile(name, await readFile(join(dir, name), 'utf8'));
    const stem = name.replace('.yaml', '').split(sep).join('/');
    const items = placesOf(file, stem);
    const groups = twinGroups(items.map(({ item }) => wordsOf(item)));
    items.forEach(({ item, id, label, category }, at) => {
      if (typeof item !== 'string' && 'html' in item)
        pages.push({ id, label, category, url: item.url, html: item.html });
      else {
        const group = items[groups[at] ?? at]?.id ?? id;
        texts.push(...examplesOf(item, { id, group, label, category, file: name }));
      }
    });
  }
  return { texts, pages };
}

function parseFile(name: string, text: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(parse(text));
  } catch (error) {
    throw new WrittenTextError(name, errorMessage(error), error);
  }
}

/** A file's items, each with the name of its place: scams, then honest ones. */
function placesOf({ scam, honest, category }: z.infer<typeof fileSchema>, stem: string) {
  return [
    ...scam.map((item, at) => ({ item, id: `${stem}-s${at}`, label: 'scam', category }) as const),
    ...honest.map(
      (item, at) => ({ item, id: `${stem}-h${at}`, label: 'benign', category: undefined }) as const,
    ),
  ];
}

/** What twins are told by; a page has twins elsewhere, and its markup says nothing of them. */
function wordsOf(item: Item): string {
  if (typeof item === 'string') return item;
  return 'html' in item ? '' : item.text;
}

interface Place {
  readonly id: string;
  readonly group: string;
  readonly label: TrainingExample['label'];
  readonly category: TrainingExample['category'];
  readonly file: string;
}

function examplesOf(item: Exclude<Item, { html: string }>, place: Place): TrainingExample[] {
  const { kind, text, url } =
    typeof item === 'string' ? { kind: 'message' as const, text: item, url: undefined } : item;
  const unknown = unknownSlots(text);
  if (unknown.length > 0)
    throw new WrittenTextError(place.file, `nothing fills the slot {${unknown[0]}} of ${place.id}`);
  const fillings = hasSlots(text) ? FILLINGS : 1;
  return Array.from({ length: fillings }, (_, at): TrainingExample => {
    const id = at === 0 ? place.id : `${place.id}.${at}`;
    const input = { id, kind, text: fillSlots(text, foldOf(id, 2 ** 30)) };
    return {
      id,
      source: WRITTEN_SOURCE,
      group: place.group,
      label: place.label,
      weight: WRITTEN_WEIGHT / fillings,
      ...(place.category ? { category: place.category } : {}),
      input: url === undefined ? input : { ...input, url },
    };
  });
}

/** Our own texts without the pages; see `readWritten`. */
export async function readWrittenTexts(dir: string): Promise<readonly TrainingExample[]> {
  return (await readWritten(dir)).texts;
}
