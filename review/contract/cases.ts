import { z } from 'zod';
import {
  ARTEFACT_KINDS,
  ARTEFACT_ROLES,
  artefactClassSchema,
  CASE_STATES,
  categorySchema,
  DECISIONS,
  decisionSchema,
  PLATFORMS,
} from '../../domain/index.js';
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

/** Sorted by |weight|, heaviest first. `span` points into `finding.text` when its field is `text`. */
export const signalViewSchema = z.object({
  code: z.string(),
  weight: z.number(),
  reason: maskedText,
  reasonEn: maskedText.optional(),
  span: z.object({ field: z.string(), start: z.number(), end: z.number() }).optional(),
  /** The text under the span, masked, at most 160 characters. */
  quote: maskedText.optional(),
});
export type SignalView = z.infer<typeof signalViewSchema>;

export const artefactViewSchema = z.object({
  id: z.string(),
  kind: z.enum(ARTEFACT_KINDS),
  class: artefactClassSchema,
  classLabel: label,
  role: z.enum(ARTEFACT_ROLES),
  /** Masked where personal, else defanged. */
  value: maskedText,
  /** `value` is masked; POST …/unmask gives it, logged. */
  masked: z.boolean(),
  platform: z.enum(PLATFORMS).optional(),
  bank: z.string().optional(),
  holder: maskedText.optional(),
  phoneType: z.string().optional(),
  carrier: z.string().optional(),
  context: maskedText,
  confidence: z.number(),
  disguised: z.boolean(),
  span: z.object({ field: z.string(), start: z.number(), end: z.number() }).optional(),
  /** Distinct hosts it was seen on. */
  sourceCount: z.number().int(),
  /** Other cases that show it. */
  otherCases: z.number().int(),
  /** Owner on the protect-list, where it has one. */
  protectedBy: z.string().optional(),
});
export type ArtefactView = z.infer<typeof artefactViewSchema>;

export const screenshotViewSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('pending'), requestedAt: instant }),
  z.object({
    state: z.literal('taken'),
    /** Path on this server; an image from the store, never the live page. */
    imageUrl: z.string(),
    width: z.number(),
    height: z.number(),
    takenAt: instant,
  }),
  z.object({ state: z.literal('failed'), code: z.string(), detail: z.string(), failedAt: instant }),
]);
export type ScreenshotView = z.infer<typeof screenshotViewSchema>;

export const captureViewSchema = z.object({
  id: z.string(),
  runId: z.string(),
  requestedUrl: defanged,
  finalUrl: defanged,
  status: z.number().int(),
  contentType: z.string(),
  charset: z.string(),
  lane: z.enum(['http', 'browser']),
  addresses: z.array(defanged),
  certificate: z
    .object({
      issuer: z.string(),
      subject: defanged,
      validFrom: z.string(),
      validTo: z.string(),
      fingerprint256: z.string(),
    })
    .optional(),
  robots: z.enum(['allowed', 'skipped_suspected', 'none']),
  manifestSha256: z.string(),
  textHash: z.string(),
  /** `downloadUrl` needs `review.unmask`; given as a text attachment and logged. */
  files: z.array(
    z.object({
      role: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      contentType: z.string(),
      downloadUrl: z.string(),
    }),
  ),
  capturedAt: instant,
});
export type CaptureView = z.infer<typeof captureViewSchema>;

export const redirectViewSchema = z.object({
  url: defanged,
  status: z.number().int().optional(),
  via: z.enum(['http', 'meta', 'script', 'final']),
  address: defanged.optional(),
});

export const caseBriefSchema = caseItemSchema.pick({
  id: true,
  subject: true,
  title: true,
  state: true,
  category: true,
  categoryLabel: true,
  likelihood: true,
  harm: true,
  decision: true,
  exercise: true,
});
export type CaseBrief = z.infer<typeof caseBriefSchema>;

export const historyEntrySchema = z.object({
  seq: z.number().int(),
  action: z.string(),
  actor: z.string(),
  at: instant,
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const caseRequestSchema = z.object({
  id: z.string(),
  number: z.string(),
  recipientName: z.string(),
  measure: z.string(),
  measureLabel: label,
  class: artefactClassSchema,
  value: maskedText,
  state: z.string(),
  returnReason: z.string().optional(),
});

export const caseDetailSchema = z.object({
  case: caseItemSchema,
  /** Absent where the finding is no longer kept. */
  finding: z
    .object({
      id: z.string(),
      url: defanged,
      title: maskedText,
      text: maskedText,
      language: z.string(),
      score: z.number(),
      category: categorySchema,
      categories: z.array(z.object({ category: categorySchema, label, score: z.number() })),
      modelVersion: z.string(),
      signals: z.array(signalViewSchema),
      provinces: z.object({
        unit: z.string().optional(),
        victims: z.string().optional(),
        mentioned: z.array(z.string()),
      }),
      foundAt: instant,
    })
    .optional(),
  artefacts: z.array(artefactViewSchema),
  redirects: z.array(redirectViewSchema),
  screenshot: screenshotViewSchema.optional(),
  capture: captureViewSchema.optional(),
  sightings: z.array(
    z.object({ findingId: z.string(), url: defanged, score: z.number(), at: instant }),
  ),
  /** Exact copies folded under this case. */
  folded: z.array(caseBriefSchema),
  campaign: z
    .object({
      id: z.string(),
      /** What joins the cases, masked. */
      keys: z.array(maskedText),
      cases: z.array(caseBriefSchema),
    })
    .optional(),
  requests: z.array(caseRequestSchema),
  history: z.array(historyEntrySchema),
  /** What the signed-in person may do with the case now. */
  may: z.object({
    claim: z.boolean(),
    decide: z.boolean(),
    undo: z.boolean(),
    releaseHold: z.boolean(),
    unmask: z.boolean(),
    retake: z.boolean(),
  }),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

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
