import { z } from 'zod';
import { type Artefact, spanSchema } from './artefact.js';
import { categorySchema } from './category.js';
import type { PageFacts } from './page-facts.js';

/** What can be judged. */
export const SUBJECT_KINDS = [
  'page',
  'message',
  'post',
  'channel',
  'group',
  'account',
  'app',
  'call',
  'ip',
  'url',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const appRecordSchema = z.object({
  packageId: z.string().optional(),
  name: z.string().optional(),
  developer: z.string().optional(),
  developerEmail: z.string().optional(),
  installs: z.number().optional(),
  rating: z.number().optional(),
  permissions: z.array(z.string()).default([]),
  reviews: z.array(z.object({ stars: z.number().optional(), text: z.string() })).default([]),
  description: z.string().optional(),
  privacyPolicy: z.string().optional(),
  store: z.string().optional(),
});
export type AppRecord = z.infer<typeof appRecordSchema>;

export const channelRecordSchema = z.object({
  platform: z.string().optional(),
  name: z.string().optional(),
  handle: z.string().optional(),
  description: z.string().optional(),
  members: z.number().optional(),
  verified: z.boolean().optional(),
  createdAt: z.string().optional(),
  posts: z
    .array(
      z.object({
        text: z.string(),
        at: z.string().optional(),
        views: z.number().optional(),
        author: z.string().optional(),
        links: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type ChannelRecord = z.infer<typeof channelRecordSchema>;

/** Extracted, never HTML: what a classifier may look at. */
export interface ClassifierInput {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly url?: string;
  readonly title?: string;
  /** The extracted text that spans point into. */
  readonly text: string;
  /** Read from the picture of a page whose text is too thin; spans into it carry the field `image`. */
  readonly imageText?: string;
  readonly page?: PageFacts;
  readonly app?: AppRecord;
  readonly channel?: ChannelRecord;
  /** As a message shows it: a number, a short number, a brand name. */
  readonly sender?: string;
  readonly artefacts?: readonly Artefact[];
  /** Where redirects led from, first to last. */
  readonly redirects?: readonly string[];
}

/** One stated reason: additive log-odds, positive accuses, negative clears. */
export const signalSchema = z.object({
  code: z.string(),
  weight: z.number(),
  reason: z.string(),
  reasonEn: z.string().optional(),
  span: spanSchema.optional(),
});
export type Signal = z.infer<typeof signalSchema>;

export const classificationSchema = z.object({
  /** Calibrated likelihood that the thing is fraud. */
  score: z.number().min(0).max(1),
  /** The likelihood from which a thing of its kind counted as suspected; absent in what was judged before each kind had its own. */
  threshold: z.number().min(0).max(1).optional(),
  category: categorySchema,
  suspected: z.boolean(),
  categories: z.partialRecord(categorySchema, z.number()),
  signals: z.array(signalSchema),
  /** ISO 639-1, `und` where unknown. */
  language: z.string(),
  /** Scam content on an official or protected name: route to its owner, never a block item. */
  compromised: z.boolean(),
  /** Brand the thing pretends to be, by id. */
  brand: z.string().optional(),
  modelVersion: z.string(),
});
export type Classification = z.infer<typeof classificationSchema>;

export interface Classifier {
  classify(input: ClassifierInput): Classification;
  /** The likelihood from which a thing counts as suspected, by what is judged alike; each classification states its own. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly modelVersion: string;
}
