import { z } from 'zod';

/** Name of the field that spans into {@link ImageText.text} carry. */
export const IMAGE_FIELD = 'image';

/**
 * What was read from the picture of a page whose own text is too thin to be judged. Words the reader was not sure of
 * are left out; letters and digits of the others may still be misread.
 */
export const imageTextSchema = z.object({
  /** NFC, one line of the picture a line. */
  text: z.string(),
  /** 0..1: mean of the reader's confidence in the words that were kept. */
  confidence: z.number().min(0).max(1),
  words: z.number().int().nonnegative(),
  /** Words left out. */
  dropped: z.number().int().nonnegative(),
  /** Program and data that read it. */
  reader: z.string(),
});
export type ImageText = z.infer<typeof imageTextSchema>;
