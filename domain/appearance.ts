import { z } from 'zod';
import { deterministicId } from './ids.js';

/** How a picture looks, small enough to keep and to compare: shape, colours and edges apart. */
export const lookSchema = z.object({
  /** 64-bit hash of the lowest frequencies, 16 hex digits; like pictures differ in few bits. */
  phash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Mean colours of 8 × 6 fields, row by row, one hex digit a channel. */
  layout: z.string().regex(/^[0-9a-f]{144}$/),
  /** Where brightness rises and falls over 32 × 24 fields, two bits a field. */
  contours: z.string().regex(/^[0-9a-f]{384}$/),
});
export type Look = z.infer<typeof lookSchema>;

export const iconLookSchema = z.object({
  url: z.string(),
  /** MurmurHash3 of the file's base64 lines, signed: the form in which favicon hashes are published. */
  mmh3: z.number().int(),
  /** Absent of an SVG, which is compared by its bytes only. */
  look: lookSchema.optional(),
});
export type IconLook = z.infer<typeof iconLookSchema>;

/** What is known of a page's looks. What could not be read has its code under `problems`. */
export const appearanceSchema = z.object({
  /** Of the first screenful; absent where the page is nearly blank or could not be read. */
  screen: lookSchema.optional(),
  icon: iconLookSchema.optional(),
  problems: z.object({ screen: z.string().optional(), icon: z.string().optional() }),
});
export type Appearance = z.infer<typeof appearanceSchema>;

/** One page of the register of protected looks: an official page, as an administrator had it learned. */
export const protectedPageSchema = z.object({
  id: z.string(),
  url: z.string(),
  host: z.string(),
  title: z.string(),
  brandId: z.string(),
  brandName: z.string(),
  screen: lookSchema.optional(),
  icon: iconLookSchema.optional(),
  exercise: z.boolean(),
  unit: z.string(),
  learnedBy: z.string(),
  learnedAt: z.date(),
});
export type ProtectedPage = z.infer<typeof protectedPageSchema>;

/** One entry an address: learning it again replaces what was known. */
export function protectedPageId(canonicalUrl: string): string {
  return deterministicId('look', canonicalUrl);
}

/** A word by which the search box finds every case whose page has the same icon, or to the bit the same first screen. */
export interface LookMark {
  readonly by: 'icon' | 'screen';
  readonly word: string;
}

export function lookMarks({ screen, icon }: Pick<Appearance, 'screen' | 'icon'>): LookMark[] {
  const sign = icon && icon.mmh3 < 0 ? 'm' : '';
  return [
    ...(icon ? [{ by: 'icon', word: `icon${sign}${Math.abs(icon.mmh3)}` } as const] : []),
    ...(screen ? [{ by: 'screen', word: `look${screen.phash}` } as const] : []),
  ];
}
