import { z } from 'zod';
import { appRecordSchema, channelRecordSchema } from '../domain/index.js';

type Fields = Readonly<Record<string, unknown>>;

/** A post or a review given as a bare string is one with that text. */
const asTextObject = (entry: unknown): unknown =>
  typeof entry === 'string' ? { text: entry } : entry;

/** Lists whose entries are `{text, …}`. */
const TEXT_LISTS: readonly string[] = ['posts', 'reviews'];

/**
 * Listings and channel dumps come from many tools: a field that does not fit is left out instead of costing the whole
 * line its answer.
 */
export const lenientApp = z.preprocess(
  (value) => fittingFields(value, appRecordSchema.shape),
  appRecordSchema.optional(),
);

export const lenientChannel = z.preprocess(
  (value) => fittingFields(value, channelRecordSchema.shape),
  channelRecordSchema.optional(),
);

function fittingFields(
  value: unknown,
  shape: Readonly<Record<string, z.ZodType>>,
): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [
    key,
    TEXT_LISTS.includes(key) && Array.isArray(field) ? field.map(asTextObject) : field,
  ]);
  return Object.fromEntries(
    entries.filter(([key, field]) => shape[key]?.safeParse(field).success === true),
  );
}
