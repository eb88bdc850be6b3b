import { z } from 'zod';
import {
  OVERLAP_POLICIES,
  RUN_STATES,
  runCountsSchema,
  SEED_KINDS,
  scopeSchema,
} from '../../domain/index.js';
import { defanged, exercise, instant } from './shapes.js';

export const runListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  before: instant.optional(),
});

export const runItemSchema = z.object({
  id: z.string(),
  seedSetId: z.string(),
  seedSetVersion: z.number().int(),
  scheduleId: z.string().optional(),
  profile: z.string(),
  state: z.enum(RUN_STATES),
  seedCount: z.number().int(),
  maxPages: z.number().int(),
  startedAt: instant,
  finishedAt: instant.optional(),
  startedBy: z.string(),
  counts: runCountsSchema,
  exercise,
});
export type RunItem = z.infer<typeof runItemSchema>;
export const runPageSchema = z.object({ runs: z.array(runItemSchema) });

export const runDetailQuery = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
/** One address and its one outcome. */
export const visitViewSchema = z.object({
  url: defanged,
  depth: z.number().int(),
  at: instant,
  outcome: z.enum(['captured', 'skipped', 'failed']),
  /** Skip reason or failure code. */
  reason: z.string().optional(),
  detail: z.string().optional(),
  status: z.number().int().optional(),
  lane: z.enum(['http', 'browser']).optional(),
  score: z.number().optional(),
  category: z.string().optional(),
  findingId: z.string().optional(),
});
export const runDetailSchema = z.object({
  run: runItemSchema,
  /** Pages a second since the start. */
  pagesPerSecond: z.number(),
  /** Batches from `offset` on, newest activity as the store orders them. */
  batches: z.array(
    z.object({
      id: z.string(),
      host: defanged,
      state: z.enum(['pending', 'done', 'dead']),
      urls: z.number().int(),
      reason: z.string().optional(),
      visits: z.array(visitViewSchema),
    }),
  ),
  skipReasons: z.record(z.string(), z.number()),
  failureCodes: z.record(z.string(), z.number()),
});
export type RunDetail = z.infer<typeof runDetailSchema>;

/** A run of a seed set, or of one address typed in (defanged forms accepted). */
export const startRunBody = z.union([
  z.strictObject({
    seedSetId: z.string().min(1).max(63),
    maxPages: z.number().int().min(1).max(100_000).optional(),
  }),
  z.strictObject({
    url: z.string().min(4).max(2_048),
    maxPages: z.number().int().min(1).max(1_000).optional(),
  }),
]);
export const startedRunSchema = z.object({ runId: z.string(), exercise });

export const seedViewSchema = z.object({
  id: z.string(),
  kind: z.enum(SEED_KINDS),
  value: defanged,
  label: z.string().optional(),
  scope: scopeSchema,
  origin: z.string(),
  hint: z.string().optional(),
  enabled: z.boolean(),
  note: z.string().optional(),
});
export const seedSetItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  unit: z.string(),
  province: z.string().optional(),
  seedCount: z.number().int(),
  enabledCount: z.number().int(),
  byKind: z.record(z.string(), z.number()),
  updatedAt: instant,
  updatedBy: z.string(),
  exercise,
});
export type SeedSetItem = z.infer<typeof seedSetItemSchema>;
export const seedSetListSchema = z.object({ sets: z.array(seedSetItemSchema) });
export const seedSetDetailQuery = z.strictObject({
  version: z.coerce.number().int().positive().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const seedSetDetailSchema = z.object({
  set: seedSetItemSchema,
  seeds: z.array(seedViewSchema),
  versions: z.array(
    z.object({
      version: z.number().int(),
      updatedAt: instant,
      updatedBy: z.string(),
      seeds: z.number().int(),
    }),
  ),
});
export const createSeedSetBody = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().trim().min(1).max(120),
  province: z.string().max(8).optional(),
});
export const SEED_FORMATS = ['csv', 'xlsx', 'text', 'yaml'] as const;
/**
 * Text pasted in, or a file as base64; `format` is guessed from `fileName` where left out. The same fields may come as
 * multipart/form-data with the file in the part `file`. A dry run changes nothing and counts.
 */
export const importSeedsBody = z.strictObject({
  text: z.string().max(5_000_000).optional(),
  base64: z.base64().max(14_000_000).optional(),
  fileName: z.string().max(255).optional(),
  format: z.enum(SEED_FORMATS).optional(),
  dryRun: z.boolean().default(true),
});
const rowNote = z.object({ line: z.number().int(), raw: defanged, reason: z.string() });
export const importReportSchema = z.object({
  dryRun: z.boolean(),
  counts: z.object({
    added: z.number().int(),
    duplicates: z.number().int(),
    invalid: z.number().int(),
    protected: z.number().int(),
  }),
  /** At most 200 of each. */
  added: z.array(seedViewSchema),
  duplicates: z.array(rowNote),
  invalid: z.array(rowNote),
  protected: z.array(rowNote),
  /** The set's version after the import; unchanged by a dry run. */
  version: z.number().int(),
});
export type ImportReportView = z.infer<typeof importReportSchema>;
export const exportSeedsQuery = z.strictObject({
  format: z.enum(SEED_FORMATS).default('yaml'),
});
export const seedChangeParams = z.strictObject({
  id: z.string().min(1).max(63),
  seedId: z.string().min(1).max(128),
});
export const seedChangeBody = z.strictObject({ enabled: z.boolean() });

export const scheduleViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  seedSetId: z.string(),
  cron: z.string(),
  timeZone: z.string(),
  /** The plan in words, Vietnamese and English. */
  description: z.object({ vi: z.string(), en: z.string() }),
  /** Next five fire times; empty while paused. */
  nextTimes: z.array(instant),
  overlap: z.enum(OVERLAP_POLICIES),
  paused: z.boolean(),
  lastFiredAt: instant.optional(),
  lastRunId: z.string().optional(),
  lastRunState: z.enum(RUN_STATES).optional(),
  createdBy: z.string(),
  createdAt: instant,
  version: z.number().int(),
  exercise,
});
export type ScheduleView = z.infer<typeof scheduleViewSchema>;
export const scheduleListSchema = z.object({ schedules: z.array(scheduleViewSchema) });
export const createScheduleBody = z.strictObject({
  name: z.string().trim().min(1).max(120),
  seedSetId: z.string().min(1).max(63),
  /** Five fields. */
  cron: z.string().trim().min(9).max(120),
  timeZone: z.string().max(64).default('Asia/Ho_Chi_Minh'),
  overlap: z.enum(OVERLAP_POLICIES).default('skip'),
  runNow: z.boolean().default(false),
});
export const editScheduleBody = z.strictObject({
  version: z.number().int(),
  name: z.string().trim().min(1).max(120),
  seedSetId: z.string().min(1).max(63),
  cron: z.string().trim().min(9).max(120),
  timeZone: z.string().max(64),
  overlap: z.enum(OVERLAP_POLICIES),
});
export const previewCronBody = z.strictObject({
  cron: z.string().trim().max(120),
  timeZone: z.string().max(64).default('Asia/Ho_Chi_Minh'),
});
/** For the editor's live summary: a wrong plan answers `valid: false` and why, with status 200. */
export const previewCronSchema = z.object({
  valid: z.boolean(),
  problem: z.string().optional(),
  description: z.object({ vi: z.string(), en: z.string() }).optional(),
  nextTimes: z.array(instant),
});
