import { z } from 'zod';
import {
  ARTEFACT_KINDS,
  ARTEFACT_ROLES,
  artefactClassSchema,
  FIELD_ASKS,
  PLATFORMS,
} from '../../domain/index.js';
import { defanged, instant, label, maskedText } from './shapes.js';

/** Those that can be looked up first, then the general ones, each heaviest first. `span` points into `finding.text` when its field is `text`, into `finding.imageText.text` when it is `image`. */
export const signalViewSchema = z.object({
  code: z.string(),
  weight: z.number(),
  /** Points at nothing that could be looked up: the starting level, what the text amounts to as a whole. */
  general: z.boolean(),
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
  /** Read from a picture: a digit may be misread. */
  fromImage: z.boolean(),
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

/** A form of the page: what it asks and where it sends it. Nobody filled it in, so it holds no values. */
export const formViewSchema = z.object({
  action: defanged,
  method: z.enum(['get', 'post', 'dialog']),
  /** The action leads to another registrable domain. */
  foreign: z.boolean(),
  fields: z.array(
    z.object({
      type: z.string(),
      name: maskedText,
      label: maskedText,
      asks: z.enum(FIELD_ASKS),
      /** Out of sight when the page opens: a later step. */
      hidden: z.boolean().optional(),
    }),
  ),
});
export type FormView = z.infer<typeof formViewSchema>;

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
  /** Absent where the record is older than the keeping of forms. */
  forms: z.array(formViewSchema).optional(),
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
