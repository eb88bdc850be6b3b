import { z } from 'zod';
import { categorySchema, decisionSchema } from '../../domain/index.js';
import { caseItemSchema } from './cases.js';
import { instant } from './shapes.js';

/** `version` guards against deciding on a state nobody looked at (409 CONFLICT). */
export const decideBody = z.strictObject({
  version: z.number().int().optional(),
  decision: decisionSchema,
  /** Decide the exact copies folded under it in the same way. */
  includeFolded: z.boolean().default(false),
});

export const undoBody = z.strictObject({ version: z.number().int().optional() });
export const releaseHoldBody = z.strictObject({ note: z.string().trim().min(1).max(2_000) });
export const snoozeBody = z.strictObject({
  until: instant,
  note: z.string().trim().max(500).default(''),
});
export const noteBody = z.strictObject({ text: z.string().trim().min(1).max(2_000) });
/** `after`: leave this case (release it if mine) and take the next. */
export const nextBody = z.strictObject({
  after: z.string().max(128).optional(),
  category: categorySchema.optional(),
});
export const nextCaseSchema = z.object({ case: caseItemSchema.nullable() });

/** The answer of an act: the case as it is now, and what became of its requests and copies. */
export const caseActSchema = z.object({
  case: caseItemSchema,
  draftedRequests: z.number().int(),
  withdrawnRequests: z.number().int(),
  foldedDecided: z.number().int(),
});
export type CaseActResult = z.infer<typeof caseActSchema>;

export const unmaskBody = z.strictObject({ reason: z.string().trim().max(500).default('') });
/** `artefactId` may be `subject`: the raw value of the case's own subject. */
export const unmaskParams = z.strictObject({
  id: z.string().min(1).max(128),
  artefactId: z.string().min(1).max(128),
});
export const unmaskedSchema = z.object({
  value: z.string(),
  raw: z.string(),
  context: z.string(),
  holder: z.string().optional(),
});

/** `v` makes a retaken image a new address for the browser's cache. */
export const imageQuery = z.strictObject({ v: z.string().max(64).optional() });

export const evidenceParams = z.strictObject({
  id: z.string().min(1).max(128),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
