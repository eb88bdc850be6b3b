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
import { FORMS } from './forms.js';

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
    /** Of a text by another hand: how it was written. It comes in no other form. */
    form: z.enum(FORMS).optional(),
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
const fileSchema = z.strictObject({
  /** Who wrote the items, where it was not the author of the first ones: somebody who saw nothing of them, nor of the classifier. */
  hand: z.string().optional(),
  items: z.array(itemSchema),
});

/** An item and whose hand wrote it. */
export type BenchItem = z.infer<typeof itemSchema> & { readonly hand?: string };

/** Things that are measured together: each has its own honest items to read a bar off. */
export const KIND_GROUPS = [
  'texts',
  'texts by others',
  'pages',
  'pages by others',
  'channels',
  'apps',
] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<BenchItem['kind'], Exclude<KindGroup, OthersGroup>>> = {
  message: 'texts',
  post: 'texts',
  call: 'texts',
  page: 'pages',
  channel: 'channels',
  app: 'apps',
};

type OthersGroup = 'texts by others' | 'pages by others';

/** Raises an Error for a channel or an app by another hand: nobody wrote such. */
export function groupOf({ id, kind, hand }: BenchItem): KindGroup {
  const group = GROUP_OF_KIND[kind];
  if (hand === undefined) return group;
  if (group === 'texts' || group === 'pages') return `${group} by others`;
  throw new Error(`${id} is of a kind that no other hand wrote`);
}

export const isScam = (item: BenchItem): boolean => isSuspectCategory(item.category);

/** `look` may be read when mending errors; `final` is only ever counted. */
export type Split = 'look' | 'final';
const PARTS_PER_SPLIT = 3;
const NUMBER_DIGITS = 2;

/**
 * Every third number of a series of ids is `look`, the first of them told by the name of the series: each category and kind has its part
 * in both, and adding items moves no other. What other hands wrote is `final`, all of it.
 */
export function splitOf({ id, hand }: Pick<BenchItem, 'id' | 'hand'>): Split {
  if (hand !== undefined) return 'final';
  const series = id.slice(0, -NUMBER_DIGITS);
  const start = createHash('sha256').update(`split ${series}`).digest().readUInt32BE(0);
  return (start + Number(id.slice(-NUMBER_DIGITS))) % PARTS_PER_SPLIT === 0 ? 'look' : 'final';
}

/** Reads all items. Raises a ZodError that names what is off in a file, and an Error for an id that comes twice. */
export async function readItems(dir: string): Promise<BenchItem[]> {
  const names = (await readdir(dir, { recursive: true }))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const items: BenchItem[] = [];
  for (const name of names) items.push(...itemsOf(await readFile(path.join(dir, name), 'utf8')));
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`Two benchmark items are called ${id}`);
    seen.add(id);
  }
  return items;
}

function itemsOf(yaml: string): BenchItem[] {
  const { hand, items } = fileSchema.parse(parse(yaml));
  return items.map((item) => (hand === undefined ? item : { ...item, hand }));
}
