import { z } from 'zod';
import { appearanceSchema } from './appearance.js';
import { type ArtefactClass, artefactClassSchema, artefactSchema } from './artefact.js';
import { screenshotStateSchema } from './capture.js';
import { CATEGORY_INFO, type Category } from './category.js';
import { classificationSchema, SUBJECT_KINDS } from './classification.js';
import { deterministicId } from './ids.js';
import { imageTextSchema } from './image-text.js';
import type { ProtectList } from './protect.js';
import { hostOf } from './url.js';

/** The thing a case is about: one artefact of one of the twelve classes. */
export const subjectSchema = z.object({ class: artefactClassSchema, value: z.string() });
export type Subject = z.infer<typeof subjectSchema>;

/** A capture from the threshold of its kind on, not yet judged by a person. */
export const findingSchema = z.object({
  id: z.string(),
  runId: z.string(),
  epoch: z.string(),
  captureId: z.string(),
  subjectKind: z.enum(SUBJECT_KINDS),
  subject: subjectSchema,
  url: z.string(),
  host: z.string(),
  title: z.string(),
  /** The extracted text, cut at 200,000 characters; spans point into it. */
  text: z.string(),
  /** Present where the page's text was too thin and its picture was read; spans of field `image` point into it. */
  imageText: imageTextSchema.optional(),
  textHash: z.string(),
  structureHash: z.string(),
  classification: classificationSchema,
  artefacts: z.array(artefactSchema),
  screenshot: screenshotStateSchema,
  /** How the page looks; absent until its screenshot was looked at. */
  appearance: appearanceSchema.optional(),
  exercise: z.boolean(),
  unit: z.string(),
  /** Unit's, victims' and mentioned province are three different things. */
  provinces: z.object({
    unit: z.string().optional(),
    victims: z.string().optional(),
    mentioned: z.array(z.string()),
  }),
  foundAt: z.date(),
});
export type Finding = z.infer<typeof findingSchema>;

export function findingId(canonicalUrl: string, epoch: string): string {
  return deterministicId('find', canonicalUrl, epoch, 'finding');
}

export function caseId(subject: Subject): string {
  return deterministicId('case', subject.class, subject.value);
}

const CLASS_OF_KIND: Partial<Record<(typeof SUBJECT_KINDS)[number], ArtefactClass>> = {
  post: 'content',
  channel: 'account',
  group: 'group',
  account: 'account',
  app: 'app',
  message: 'message',
  ip: 'ip',
  call: 'phone',
};

/**
 * Which artefact a page's case is about. An ordinary site: its host. On a shared host, a platform or a protected name:
 * the exact address, so that nobody else's page under the same name is ever accused.
 */
export function subjectOf(
  kind: (typeof SUBJECT_KINDS)[number],
  canonicalUrl: string,
  protect: ProtectList,
): Subject {
  const byKind = CLASS_OF_KIND[kind];
  if (byKind) return { class: byKind, value: canonicalUrl };
  const host = hostOf(canonicalUrl);
  const own = protect.sharedHost(host);
  const isOwnSpace = own?.kind === 'hosting' && host !== own.domain;
  if (protect.host(host).protected || (own !== undefined && !isOwnSpace))
    return { class: 'link', value: canonicalUrl };
  return { class: 'website', value: host };
}

export interface HarmFacts {
  readonly likelihood: number;
  readonly category: Category;
  /** Distinct sightings and linked artefacts: how far it reaches. */
  readonly reach: number;
  /** Hours since it was last seen alive. */
  readonly ageHours: number;
  /** A person is asked for money or credentials on the page itself. */
  readonly collects: boolean;
}

/** Half-life of a finding's urgency, in hours: most victims come within the first day of a campaign. */
const FRESHNESS_HALF_LIFE_HOURS = 72;

/**
 * Harm orders the review queue: likelihood × category × reach × freshness, 0..100. It is kept apart from likelihood
 * (is it a scam) and completeness (is the evidence enough to send).
 */
export function harmScore(facts: HarmFacts): number {
  const category = CATEGORY_INFO[facts.category].harm / 5;
  const reach = Math.min(1, 0.5 + Math.log2(1 + facts.reach) / 10);
  const freshness = 0.3 + 0.7 * 0.5 ** (facts.ageHours / FRESHNESS_HALF_LIFE_HOURS);
  const collects = facts.collects ? 1 : 0.85;
  return Math.round(1_000 * facts.likelihood * category * reach * freshness * collects) / 10;
}

/** Groups of findings that share an operator's mark: an account, a contact, or an exact copy of the text. */
export const campaignSchema = z.object({
  id: z.string(),
  /** What joins them, e.g. `phone:+84…` or `text:<hash>`. */
  keys: z.array(z.string()),
  caseIds: z.array(z.string()),
  exercise: z.boolean(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** The marks by which a finding may join a campaign, strongest first. */
export function campaignKeys(
  finding: Pick<Finding, 'artefacts' | 'textHash' | 'text' | 'host'>,
): string[] {
  const keys = finding.artefacts
    .filter((artefact) => artefact.role === 'collects' || artefact.role === 'contacts')
    .filter((artefact) =>
      ['phone', 'bank_account', 'wallet', 'handle', 'vietqr', 'tracker', 'email'].includes(
        artefact.kind,
      ),
    )
    .map(
      (artefact) => `${artefact.kind}:${artefact.platform ?? artefact.bin ?? ''}:${artefact.value}`,
    );
  const copy = copyKey(finding);
  return [...new Set(copy === undefined ? keys : [...keys, copy])];
}

/** Shorter texts are alike by chance: "404", "Welcome". In UTF-16 units. */
const MIN_COPY_CHARS = 200;

/** The mark that exact copies of a page share; `undefined` where the text is too short to tell. */
export function copyKey({
  text,
  textHash,
}: Pick<Finding, 'text' | 'textHash'>): string | undefined {
  return text.length < MIN_COPY_CHARS ? undefined : `text:${textHash}`;
}
