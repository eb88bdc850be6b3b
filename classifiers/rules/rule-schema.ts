import { z } from 'zod';
import {
  ARTEFACT_KINDS,
  appRecordSchema,
  categorySchema,
  channelRecordSchema,
  isSuspectCategory,
  MARKUP_CUES,
  SUBJECT_KINDS,
} from '../../domain/index.js';

/** What a form may ask for, in the words of those who write rules. */
export const ASKED = [
  'password',
  'otp',
  'card',
  'cccd',
  'selfie',
  'bank_account',
  'phone',
] as const;
export type Asked = (typeof ASKED)[number];

/** How a message's sender shows: a private number, a brand name, a short number, a foreign number. */
export const SENDERS = ['personal', 'brandname', 'short', 'foreign'] as const;
export type SenderType = (typeof SENDERS)[number];

/** A rule may add or take this much log-odds; no rule decides alone. */
const LEAST_WEIGHT = 0.1;
const MOST_WEIGHT = 2.5;

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1).max(200)]);
const phrases = oneOrMore(z.string().min(2).max(120));
const yes = z.literal(true);

const conditionShape = {
  /** Any of these in the text, accented or not, glued, spread out or disguised; not where the text says “do not”. */
  phrases: phrases.optional(),
  /** The same in the title. */
  title: phrases.optional(),
  /** A linear-time pattern over the folded text. */
  pattern: z.string().optional(),
  kind: oneOrMore(z.enum(SUBJECT_KINDS)).optional(),
  language: oneOrMore(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  /** The host is this name, below it, or ends so (`.top`). */
  host: oneOrMore(z.string().regex(/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/)).optional(),
  /** A form asks for any of these. */
  asks: oneOrMore(z.enum(ASKED)).optional(),
  cues: oneOrMore(z.enum(MARKUP_CUES)).optional(),
  artefacts: oneOrMore(z.enum(ARTEFACT_KINDS)).optional(),
  apk_link: yes.optional(),
  foreign_form: yes.optional(),
  /** Shows a brand on a host that is not the brand's. */
  brand_not_host: yes.optional(),
  /** Names an app's developer is known by; compared like phrases. */
  developer: phrases.optional(),
  /** Parts of permission names, capitals aside. */
  permissions: oneOrMore(z.string().min(3).max(80)).optional(),
  installs_below: z.number().positive().optional(),
  rating_below: z.number().positive().optional(),
  members_above: z.number().nonnegative().optional(),
  members_below: z.number().positive().optional(),
  verified: z.boolean().optional(),
  sender: oneOrMore(z.enum(SENDERS)).optional(),
};

const conditionSchema = z
  .strictObject(conditionShape)
  .refine(
    (condition) => Object.values(condition).filter((value) => value !== undefined).length === 1,
    { error: 'a condition holds exactly one field; write several conditions' },
  );
export type RuleCondition = z.infer<typeof conditionSchema>;

/** A text, or a record as `rasoat classify` takes it. */
const sampleSchema = z.union([
  z.string().min(1),
  z.strictObject({
    kind: z.enum(SUBJECT_KINDS).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional(),
    sender: z.string().optional(),
    app: appRecordSchema.optional(),
    channel: channelRecordSchema.optional(),
  }),
]);
export type RuleSample = z.infer<typeof sampleSchema>;

const conditions = z.array(conditionSchema).max(50).default([]);

export const ruleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_.-]{2,59}$/, 'lower-case letters, digits, . _ -; 3 to 60'),
    version: z.number().int().min(1),
    category: categorySchema
      .refine(isSuspectCategory, { error: 'a category that accuses; write clears: true to clear' })
      .optional(),
    clears: yes.optional(),
    weight: z.number().min(LEAST_WEIGHT).max(MOST_WEIGHT),
    reason: z.strictObject({ vi: z.string().min(5).max(300), en: z.string().min(5).max(300) }),
    all: conditions,
    any: conditions,
    none: conditions,
    tests: z.strictObject({
      match: z.array(sampleSchema).min(1).max(100),
      pass: z.array(sampleSchema).min(1).max(100),
    }),
  })
  .refine(({ category, clears }) => (category === undefined) !== (clears === undefined), {
    error: 'a rule has either a category or clears: true',
  })
  .refine(({ all, any }) => all.length + any.length > 0, {
    error: 'a rule needs a condition under all or any; none alone would match nearly everything',
  });
/** One rule as it stands in a file. */
export type Rule = z.infer<typeof ruleSchema>;
