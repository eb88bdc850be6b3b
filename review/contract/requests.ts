import { z } from 'zod';
import {
  artefactClassSchema,
  categorySchema,
  MEASURES,
  RECIPIENT_KINDS,
  REQUEST_STATES,
} from '../../domain/index.js';
import { defanged, exercise, instant, label, maskedText, pageQuery } from './shapes.js';

export const requestListQuery = z.strictObject({
  /** Comma-separated states; drafts where left out. */
  states: z
    .string()
    .regex(/^[a-z,]+$/)
    .max(80)
    .default('draft'),
  recipientId: z.string().max(128).optional(),
  caseId: z.string().max(128).optional(),
  ...pageQuery,
});

export const requestItemSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  number: z.string(),
  caseId: z.string(),
  caseTitle: maskedText,
  class: artefactClassSchema,
  classLabel: label,
  /** Defanged, masked where personal. */
  value: maskedText,
  masked: z.boolean(),
  /** For POST /api/cases/:caseId/artefacts/:artefactId/unmask. */
  artefactId: z.string(),
  category: categorySchema,
  categoryLabel: label,
  recipientId: z.string(),
  recipientName: z.string(),
  measure: z.enum(MEASURES),
  measureLabel: label,
  legalBasis: z.string(),
  deadlineHours: z.number(),
  urgency: z.enum(['24h', '6h']),
  reasons: z.array(maskedText),
  province: z.string().optional(),
  state: z.enum(REQUEST_STATES),
  decidedByLogin: z.string(),
  approvedByLogin: z.string().optional(),
  approvedAt: instant.optional(),
  returnReason: z.string().optional(),
  withdrawnByLogin: z.string().optional(),
  withdrawnAt: instant.optional(),
  withdrawReason: maskedText.optional(),
  sourceCount: z.number().int(),
  /** One source only: the approver must say why that is enough. */
  needsSingleSourceReason: z.boolean(),
  singleSourceReason: z.string().optional(),
  issuedNumber: z.string().optional(),
  issuedAt: instant.optional(),
  detectedAt: instant,
  verifiedAt: instant,
  lastSeenAliveAt: instant,
  evidenceSha256: z.string(),
  /** Why it may not be approved, exported or issued now (held, protected, not confirmed). */
  barred: z.object({ code: z.string(), message: z.string() }).optional(),
  /** The signed-in person decided the case and so may not approve. */
  ownDecision: z.boolean(),
  exercise,
});
export type RequestItem = z.infer<typeof requestItemSchema>;

export const requestPageSchema = z.object({
  requests: z.array(requestItemSchema),
  nextCursor: z.string().optional(),
});

export const requestCountsSchema = z.object({
  draft: z.number().int(),
  approved: z.number().int(),
  returned: z.number().int(),
  issued: z.number().int(),
  withdrawn: z.number().int(),
});

export const approveBody = z.strictObject({
  version: z.number().int().optional(),
  singleSourceReason: z.string().trim().max(1_000).optional(),
});
/** A return or a withdrawal: both say why. */
export const reasonBody = z.strictObject({
  version: z.number().int().optional(),
  reason: z.string().trim().min(1).max(1_000),
});
export const issueBody = z.strictObject({
  ids: z.array(z.string().min(1).max(128)).min(1).max(500),
});
/** One line for each id asked for, in order: changed or refused, and why. */
export const issueResultSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      ok: z.boolean(),
      /** One number for each recipient. */
      issuedNumber: z.string().optional(),
      code: z.string().optional(),
      message: z.string().optional(),
    }),
  ),
});

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;

export const exportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS).default('csv'),
  recipientId: z.string().max(128).optional(),
  /** What already left may be exported again. */
  include: z.enum(['approved', 'issued', 'both']).default('approved'),
  /** Leaves the raw values out. */
  defangOnly: z.enum(['true', 'false']).default('false'),
});
export const exportPreviewQuery = exportQuery.pick({ recipientId: true, include: true });

/** What an export would hold now, and what it would refuse. Only approved, unheld, unprotected items go out. */
export const exportPreviewSchema = z.object({
  included: z.number().int(),
  byRecipient: z.array(z.object({ recipientId: z.string(), name: z.string(), count: z.number() })),
  refused: z.array(
    z.object({
      requestId: z.string(),
      number: z.string(),
      value: maskedText,
      code: z.string(),
      reason: z.string(),
    }),
  ),
  exercise,
});
export type ExportPreview = z.infer<typeof exportPreviewSchema>;

export const recipientViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(RECIPIENT_KINDS),
  classes: z.array(artefactClassSchema),
  measure: z.enum(MEASURES),
  measureLabel: label,
  legalBasis: z.string(),
  deadlineHours: z.number(),
});
export const recipientsSchema = z.object({ recipients: z.array(recipientViewSchema) });

export const requestDetailSchema = z.object({
  request: requestItemSchema,
  subject: defanged,
  history: z.array(
    z.object({
      action: z.string(),
      actor: z.string(),
      at: instant,
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
});
