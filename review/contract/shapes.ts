import { z } from 'zod';

/** A moment, ISO 8601 in UTC; the app shows it in GMT+7 with the zone named. */
export const instant = z.iso.datetime();
/** A URL, host or address for people to read: `hxxps://a[.]b`; never made into a link. */
export const defanged = z.string();
/** Text whose personal parts are replaced by `•` at equal length. */
export const maskedText = z.string();
/** A name in the two languages. */
export const label = z.object({ vi: z.string(), en: z.string() });
/** Where the thing came from the training range: shown as TẬP HUẤN. */
export const exercise = z.boolean();

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(512).optional(),
};

/** Every answer that is not a success. `hint` says what to do next. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.string(),
    /** Vietnamese first; `messageEn` beside it. */
    message: z.string(),
    messageEn: z.string(),
    hintEn: z.string().optional(),
    hint: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
