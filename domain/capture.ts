import { z } from 'zod';
import { redirectHopSchema } from './crawl.js';
import { deterministicId } from './ids.js';
import { type FormFacts, formFactsSchema } from './page-facts.js';

/** A file in the evidence store, named by its content. */
export const evidenceFileSchema = z.object({
  role: z.enum([
    'html',
    'text',
    'screenshot',
    'image_text',
    'headers',
    'tls',
    'dns',
    'redirects',
    'body',
    'facts',
    'manifest',
  ]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  contentType: z.string(),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

export const screenshotStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('pending'), requestedAt: z.date() }),
  z.object({
    state: z.literal('taken'),
    sha256: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    takenAt: z.date(),
  }),
  z.object({
    state: z.literal('failed'),
    code: z.string(),
    detail: z.string(),
    failedAt: z.date(),
  }),
]);
export type ScreenshotState = z.infer<typeof screenshotStateSchema>;

/** One page as seen at one time. */
export const captureSchema = z.object({
  id: z.string(),
  runId: z.string(),
  epoch: z.string(),
  requestedUrl: z.string(),
  finalUrl: z.string(),
  host: z.string(),
  status: z.number().int(),
  contentType: z.string(),
  charset: z.string(),
  lane: z.enum(['http', 'browser']),
  title: z.string(),
  /** SHA-256 of the visible text after white space is folded: exact copies share it. */
  textHash: z.string(),
  redirects: z.array(redirectHopSchema),
  addresses: z.array(z.string()),
  certificate: z
    .object({
      issuer: z.string(),
      subject: z.string(),
      validFrom: z.string(),
      validTo: z.string(),
      fingerprint256: z.string(),
    })
    .optional(),
  robots: z.enum(['allowed', 'skipped_suspected', 'none']),
  /** What its forms ask and where they send it (`keptForms`); absent in records of before forms were kept. */
  forms: z.array(formFactsSchema).optional(),
  files: z.array(evidenceFileSchema),
  /** SHA-256 of the manifest that lists every file with its hash. */
  manifestSha256: z.string(),
  exercise: z.boolean(),
  unit: z.string(),
  capturedAt: z.date(),
});
export type Capture = z.infer<typeof captureSchema>;

export function captureId(canonicalUrl: string, epoch: string): string {
  return deterministicId('cap', canonicalUrl, epoch, 'capture');
}

const KEPT_FORMS = 20;
const KEPT_FIELDS = 40;
/** Longest label, name or type kept of a field, in UTF-16 units. */
const KEPT_LABEL = 160;
const KEPT_ACTION = 2_000;

/** A page's forms at the length a record bears: 20 forms of 40 fields. They hold no values: the crawler never reads any. */
export function keptForms(forms: readonly FormFacts[]): FormFacts[] {
  return forms.slice(0, KEPT_FORMS).map((form) => ({
    ...form,
    action: form.action.slice(0, KEPT_ACTION),
    fields: form.fields.slice(0, KEPT_FIELDS).map(({ type, name, label, asks }) => ({
      type: type.slice(0, KEPT_LABEL),
      name: name.slice(0, KEPT_LABEL),
      label: label.slice(0, KEPT_LABEL),
      asks,
    })),
  }));
}
