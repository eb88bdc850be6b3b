import { z } from 'zod';
import { ARTEFACT_KINDS, ARTEFACT_ROLES, PLATFORMS } from '../../domain/index.js';
import { caseBriefSchema } from './case-detail.js';
import { defanged, exercise, instant, maskedText } from './shapes.js';

/** A URL, phone, account, handle or words; defanged and spaced forms are read too. */
export const searchBody = z.strictObject({ q: z.string().trim().min(2).max(2_048) });

/** All that is known about what was typed. */
export const searchResultSchema = z.object({
  /** How the text was read, masked where personal. */
  understood: z.array(
    z.object({
      kind: z.enum(ARTEFACT_KINDS),
      value: maskedText,
      protectedBy: z.string().optional(),
    }),
  ),
  artefacts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ARTEFACT_KINDS),
      value: maskedText,
      role: z.enum(ARTEFACT_ROLES),
      platform: z.enum(PLATFORMS).optional(),
      hosts: z.array(defanged),
      caseCount: z.number().int(),
      firstSeenAt: instant,
      lastSeenAt: instant,
      exercise,
    }),
  ),
  cases: z.array(caseBriefSchema),
  captures: z.array(
    z.object({ id: z.string(), url: defanged, title: maskedText, at: instant, exercise }),
  ),
  /** Nothing is known and the text is an address: it can be crawled (POST /api/runs with `url`). */
  crawlOffer: z.object({ display: defanged, host: defanged, allowed: z.boolean() }).optional(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
