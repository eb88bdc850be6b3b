import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  categorySchema,
  errorMessage,
  FAILURE_CODES,
  InvalidInputError,
  SKIP_REASONS,
} from '../domain/index.js';

export const SURFACES = [
  'page',
  'post',
  'channel',
  'group',
  'account',
  'app',
  'forum',
  'listing',
  'article',
] as const;

/** One right way for a visit to the site's entry address to end. */
export const expectedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('captured') }),
  z.object({ outcome: z.literal('skipped'), reasons: z.array(z.enum(SKIP_REASONS)).min(1) }),
  z.object({ outcome: z.literal('failed'), codes: z.array(z.enum(FAILURE_CODES)).min(1) }),
]);
export type Expected = z.infer<typeof expectedSchema>;

/** Ground truth of one site of the range. */
export const rangeSiteSchema = z.object({
  host: z.string(),
  /** Address a visit starts from. */
  url: z.string(),
  kind: z.enum(['scam', 'benign', 'behaviour', 'recorded']),
  category: categorySchema,
  surface: z.enum(SURFACES),
  layout: z.string(),
  /** What it is, in one line of Vietnamese. */
  note: z.string(),
  /** Any of these endings is right. */
  expected: z.array(expectedSchema).min(1),
  /** An official or protected name that carries somebody else's page: *nghi bị xâm nhập*. */
  compromised: z.boolean(),
  /** Label of a recorded page's own row, where it has one. */
  label: z.string().optional(),
});
export type RangeSite = z.infer<typeof rangeSiteSchema>;

/** All a process needs to reach a running range. */
export const manifestSchema = z.object({
  version: z.literal(1),
  listenHost: z.string(),
  httpPort: z.number().int().positive(),
  httpsPort: z.number().int().positive(),
  ca: z.string(),
  /** Host name → invented addresses. */
  addresses: z.record(z.string(), z.array(z.string()).min(1)),
  /** Addresses where nothing listens. */
  closedAddresses: z.array(z.string()),
  sites: z.array(rangeSiteSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Reads a manifest that `startRange` wrote.
 * Raises `InvalidInputError` where the file is absent or is no manifest.
 */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InvalidInputError(
      `Range manifest cannot be read: ${errorMessage(cause)}`,
      { path },
      'Start the range first: rasoat range.',
    );
  });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    `Not a range manifest: ${path}`,
    { path, issue: parsed.error.issues[0]?.message },
    'Start the range again: rasoat range.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
