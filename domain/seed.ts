import { z } from 'zod';
import { categorySchema } from './category.js';
import { deterministicId } from './ids.js';

export const SEED_KINDS = [
  'website',
  'url',
  'keyword',
  'social_channel',
  'social_group',
  'social_account',
  'app_listing',
  'app_developer',
  'app_query',
  'brand',
  'feed',
  'message',
  'report',
] as const;
export type SeedKind = (typeof SEED_KINDS)[number];

/** How far a crawl may go from a seed. */
export const scopeSchema = z.object({
  /** `page`: the page alone; `host`: its host; `domain`: its registrable domain. */
  reach: z.enum(['page', 'host', 'domain']).default('host'),
  maxDepth: z.number().int().min(0).max(5).default(1),
  maxPages: z.number().int().min(1).max(100_000).default(20),
  /** A page that matches one of these path prefixes is left out. */
  excludePaths: z.array(z.string()).default([]),
});
export type Scope = z.infer<typeof scopeSchema>;

export const seedSchema = z.object({
  id: z.string(),
  kind: z.enum(SEED_KINDS),
  /** Canonical: a URL for what can be fetched, else the keyword, developer, query or brand id. */
  value: z.string().min(1).max(2_048),
  label: z.string().max(200).optional(),
  scope: scopeSchema,
  /** Where it came from: reports, feeds and look-alikes count as suspected from the first visit. */
  origin: z
    .enum(['manual', 'import', 'report', 'feed', 'lookalike', 'discovered'])
    .default('manual'),
  /** What whoever added it suspects, if anything. */
  hint: categorySchema.optional(),
  enabled: z.boolean().default(true),
  note: z.string().max(500).optional(),
});
export type Seed = z.infer<typeof seedSchema>;

export const seedSetSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits, dash'),
  name: z.string().min(1).max(120),
  version: z.number().int().positive(),
  unit: z.string(),
  /** Provinces of the people it is meant to protect, by code. */
  province: z.string().optional(),
  exercise: z.boolean(),
  seeds: z.array(seedSchema),
  updatedAt: z.date(),
  updatedBy: z.string(),
});
export type SeedSet = z.infer<typeof seedSetSchema>;

/** Identity of a seed within every set: kind and canonical value. */
export function seedId(kind: SeedKind, value: string): string {
  return deterministicId('seed', kind, value);
}

/** Kinds whose value is an address that can be visited as it stands. */
export function isFetchable(kind: SeedKind): boolean {
  return [
    'website',
    'url',
    'social_channel',
    'social_group',
    'social_account',
    'app_listing',
    'app_developer',
    'app_query',
    'feed',
    'report',
  ].includes(kind);
}

export const OVERLAP_POLICIES = ['skip', 'queue', 'replace'] as const;

export const scheduleSchema = z.object({
  id: z.string(),
  seedSetId: z.string(),
  name: z.string().min(1).max(120),
  /** Five fields. */
  cron: z.string(),
  timeZone: z.string().default('Asia/Ho_Chi_Minh'),
  /** What happens when a run of the set still goes on. */
  overlap: z.enum(OVERLAP_POLICIES).default('skip'),
  paused: z.boolean().default(false),
  exercise: z.boolean(),
  unit: z.string(),
  createdBy: z.string(),
  createdAt: z.date(),
  lastFiredAt: z.date().optional(),
  lastRunId: z.string().optional(),
  version: z.number().int(),
});
export type Schedule = z.infer<typeof scheduleSchema>;
