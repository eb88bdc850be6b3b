import { z } from 'zod';
import { SUBJECT_KINDS } from './classification.js';
import { deterministicId } from './ids.js';
import { scopeSchema } from './seed.js';

export const RUN_STATES = ['queued', 'running', 'done', 'stopped', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const crawlRunSchema = z.object({
  id: z.string(),
  seedSetId: z.string(),
  seedSetVersion: z.number().int(),
  scheduleId: z.string().optional(),
  /** The scheduled fire time (ISO) or the ad-hoc run's id: part of every effect's key. */
  epoch: z.string(),
  profile: z.string(),
  exercise: z.boolean(),
  unit: z.string(),
  state: z.enum(RUN_STATES),
  /** Seeds that can be visited, and those that only feed searches. */
  seedCount: z.number().int(),
  maxPages: z.number().int(),
  startedAt: z.date(),
  finishedAt: z.date().optional(),
  startedBy: z.string(),
  /** Kept when the run ends; while it goes on the counts come from its batches. */
  finalCounts: z.lazy(() => runCountsSchema).optional(),
});
export type CrawlRun = z.infer<typeof crawlRunSchema>;

export const runCountsSchema = z.object({
  /** Every address sent out so far, those that ended too: the run ends when the three outcomes add up to it. */
  queued: z.number().int(),
  captured: z.number().int(),
  skipped: z.number().int(),
  failed: z.number().int(),
  findings: z.number().int(),
  batches: z.number().int(),
  batchesDone: z.number().int(),
});
export type RunCounts = z.infer<typeof runCountsSchema>;

export const SKIP_REASONS = [
  'robots',
  'out_of_scope',
  'budget_pages',
  'budget_time',
  'budget_bytes',
  'duplicate',
  'trap',
  'url_too_long',
  'unsupported_scheme',
  'private_address',
  'victim_token',
  'not_html',
  'run_stopped',
  'protected_profile',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const FAILURE_CODES = [
  'DNS_NOT_FOUND',
  'CONNECT_REFUSED',
  'CONNECT_TIMEOUT',
  'RESPONSE_TIMEOUT',
  'TLS_ERROR',
  'TOO_MANY_REDIRECTS',
  'REDIRECT_LOOP',
  'BODY_TOO_LARGE',
  'BODY_STALLED',
  'DECOMPRESSION_BOMB',
  'HTTP_ERROR',
  'BROWSER_CRASH',
  'BROWSER_TIMEOUT',
  'PARSE_FAILED',
  'EGRESS_REFUSED',
  'STORE_FAILED',
  'UNEXPECTED',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export const redirectHopSchema = z.object({
  url: z.string(),
  status: z.number().int().optional(),
  /** How the next address was given. */
  via: z.enum(['http', 'meta', 'script', 'final']),
  address: z.string().optional(),
});
export type RedirectHop = z.infer<typeof redirectHopSchema>;

const visitBase = {
  url: z.string(),
  depth: z.number().int(),
  at: z.date(),
};

/** Every address ends as exactly one of captured, skipped (reason), failed (code). */
export const visitSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...visitBase,
    outcome: z.literal('captured'),
    captureId: z.string(),
    finalUrl: z.string(),
    status: z.number().int(),
    contentType: z.string(),
    bytes: z.number().int(),
    lane: z.enum(['http', 'browser']),
    score: z.number().optional(),
    category: z.string().optional(),
    findingId: z.string().optional(),
    /** Evidence-store name of the finding's draft: what Redis lost is made again from it. */
    draftSha256: z.string().optional(),
  }),
  z.object({
    ...visitBase,
    outcome: z.literal('skipped'),
    reason: z.enum(SKIP_REASONS),
    detail: z.string().optional(),
  }),
  z.object({
    ...visitBase,
    outcome: z.literal('failed'),
    code: z.enum(FAILURE_CODES),
    detail: z.string(),
    retryable: z.boolean(),
  }),
]);
export type Visit = z.infer<typeof visitSchema>;

export const frontierUrlSchema = z.object({
  url: z.string(),
  depth: z.number().int(),
  /** Seed it descends from. */
  seedId: z.string(),
  scope: scopeSchema,
  /** Host of the seed: the reach of `host` and `domain` is measured from it. */
  seedHost: z.string(),
  /** From a report, feed or look-alike: counts as suspected from the first visit. */
  suspectedFromStart: z.boolean(),
  /** What the seed says the address holds; a page where it says nothing. */
  subjectKind: z.enum(SUBJECT_KINDS).optional(),
  /** Share of the seed's page budget left for what this address leads to. */
  pagesLeft: z.number().int().nonnegative().optional(),
});
export type FrontierUrl = z.infer<typeof frontierUrlSchema>;

/** URLs of one host, at most {@link BATCH_SIZE}; the unit of crawl work and of delivery. */
export const crawlBatchSchema = z.object({
  id: z.string(),
  runId: z.string(),
  parentId: z.string().optional(),
  host: z.string(),
  urls: z.array(frontierUrlSchema),
  state: z.enum(['pending', 'done', 'dead']),
  visits: z.array(visitSchema),
  createdAt: z.date(),
  finishedAt: z.date().optional(),
  /** Why it was given up, where it was. */
  reason: z.string().optional(),
});
export type CrawlBatch = z.infer<typeof crawlBatchSchema>;

export const BATCH_SIZE = 100;

/** A batch's id: run, parent and place among the parent's children; a repeated parent makes the same children. */
export function batchId(runId: string, parentId: string, host: string, index: number): string {
  return deterministicId('batch', runId, parentId, host, String(index));
}

export function runId(seedSetId: string, epoch: string): string {
  return deterministicId('run', seedSetId, epoch);
}
