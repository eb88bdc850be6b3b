import { z } from 'zod';
import { artefactClassSchema, categorySchema } from '../../domain/index.js';
import { caseItemSchema } from './cases.js';
import {
  artefactViewSchema,
  captureViewSchema,
  redirectViewSchema,
  screenshotViewSchema,
  signalViewSchema,
} from './evidence.js';
import { defanged, instant, label, maskedText } from './shapes.js';

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
      /** What was read from the page's picture, where its text is too thin. */
      imageText: z
        .object({
          text: maskedText,
          confidence: z.number(),
          words: z.number().int(),
          dropped: z.number().int(),
          reader: z.string(),
        })
        .optional(),
      language: z.string(),
      score: z.number(),
      /** From which likelihood on a thing of this kind counted as suspected. */
      threshold: z.number().optional(),
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
  /** Other cases whose page has the same icon or to the bit the same first screen; the search box finds them by `word`. */
  alike: z.array(
    z.object({ by: z.enum(['icon', 'screen']), word: z.string(), cases: z.array(caseBriefSchema) }),
  ),
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
