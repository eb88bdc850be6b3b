import { z } from 'zod';
import { artefactClassSchema, CASE_STATES, categorySchema, DECISIONS } from '../../domain/index.js';
import { defanged, exercise, instant, label, maskedText, pageQuery } from './shapes.js';

export const CASE_VIEWS = ['queue', 'mine', 'decided', 'held', 'all'] as const;

export const caseListQuery = z.strictObject({
  view: z.enum(CASE_VIEWS).default('queue'),
  category: categorySchema.optional(),
  ...pageQuery,
});

const claimSchema = z.object({ login: z.string(), until: instant, mine: z.boolean() });

const decisionMade = z.object({
  kind: z.enum(DECISIONS),
  category: categorySchema.optional(),
  note: z.string(),
  /** Set where `kind` is `held`. */
  until: instant.optional(),
  /** Set where `kind` is `duplicate`. */
  of: z.string().optional(),
  login: z.string(),
  at: instant,
});

/** A row of the queue. `likelihood` is 0..1; `completeness` and `harm` are 0..100. */
export const caseItemSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  subject: z.object({ class: artefactClassSchema, label, display: defanged }),
  title: maskedText,
  host: defanged,
  state: z.enum(CASE_STATES),
  category: categorySchema,
  categoryLabel: label,
  likelihood: z.number(),
  completeness: z.number(),
  harm: z.number(),
  /** Id of the brand it seems to imitate, with its name where known. */
  brand: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Suspected compromise of an innocent owner's name (nghi bị xâm nhập). */
  compromised: z.boolean(),
  /** Owner on the protect-list; `confirmed` is refused. */
  protectedBy: z.string().optional(),
  claim: claimSchema.optional(),
  decision: decisionMade.optional(),
  sightingCount: z.number().int(),
  campaignId: z.string().optional(),
  foldedInto: z.string().optional(),
  /** Exact copies folded under it; in lists only. */
  foldedCount: z.number().int().optional(),
  snoozedUntil: instant.optional(),
  issued: z.boolean(),
  firstSeenAt: instant,
  lastSeenAt: instant,
  exercise,
  unit: z.string(),
});
export type CaseItem = z.infer<typeof caseItemSchema>;

export const casePageSchema = z.object({
  cases: z.array(caseItemSchema),
  nextCursor: z.string().optional(),
});

export const caseCountsSchema = z.object({
  open: z.number().int(),
  claimed: z.number().int(),
  decided: z.number().int(),
  held: z.number().int(),
  /** Nothing is left to review now: the "all done" state. */
  allDone: z.boolean(),
});
