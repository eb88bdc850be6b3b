import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  appRecordSchema,
  categorySchema,
  channelRecordSchema,
  isSuspectCategory,
} from '../../domain/index.js';

/** What an honest item is: the kinds of text that share the words of fraud. */
const GENRES = [
  'warning',
  'victim',
  'news',
  'legal',
  'question',
  'notice',
  'ad',
  'family',
  'chat',
  'joke',
  'site',
] as const;

const itemSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*-[sh]\d{2}$/),
    kind: z.enum(['message', 'post', 'call', 'page', 'channel', 'app']),
    /** `none` for an honest item. */
    category: categorySchema,
    /** For an honest item: the category whose words it uses. */
    near: categorySchema.optional(),
    genre: z.enum(GENRES).optional(),
    url: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    channel: channelRecordSchema.optional(),
    app: appRecordSchema.optional(),
  })
  .refine(
    ({ category, near, genre }) =>
      isSuspectCategory(category) ? !near && !genre : near !== undefined && genre !== undefined,
    'an honest item names what it is near to and its genre, a suspected one does not',
  )
  .refine(
    ({ text, html, channel, app }) =>
      [text, html, channel, app].filter((part) => part !== undefined).length === 1,
    'an item holds exactly one of text, html, channel and app',
  );
export type BenchItem = z.infer<typeof itemSchema>;

const fileSchema = z.strictObject({ items: z.array(itemSchema) });

/** Kinds that are measured together: each has its own honest items to read a bar off. */
export const KIND_GROUPS = ['texts', 'pages', 'channels', 'apps'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<BenchItem['kind'], KindGroup>> = {
  message: 'texts',
  post: 'texts',
  call: 'texts',
  page: 'pages',
  channel: 'channels',
  app: 'apps',
};

export function groupOf(item: BenchItem): KindGroup {
  return GROUP_OF_KIND[item.kind];
}

export const isScam = (item: BenchItem): boolean => isSuspectCategory(item.category);

/** `look` may be read when mending errors; `final` is only ever counted. */
export type Split = 'look' | 'final';
const PARTS_PER_SPLIT = 3;
const NUMBER_DIGITS = 2;

/**
 * Every third number of a series of ids is `look`, the first of them told by the name of the series: each category and kind has its part
 * in both, and adding items moves no other.
 */
export function splitOf(id: string): Split {
  const series = id.slice(0, -NUMBER_DIGITS);
  const start = createHash('sha256').update(`split ${series}`).digest().readUInt32BE(0);
  return (start + Number(id.slice(-NUMBER_DIGITS))) % PARTS_PER_SPLIT === 0 ? 'look' : 'final';
}

/** Reads all items. Raises a ZodError that names what is off in a file, and an Error for an id that comes twice. */
export async function readItems(dir: string): Promise<BenchItem[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  const items: BenchItem[] = [];
  for (const name of names)
    items.push(...fileSchema.parse(parse(await readFile(path.join(dir, name), 'utf8'))).items);
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`Two benchmark items are called ${id}`);
    seen.add(id);
  }
  return items;
}
