import { z } from 'zod';

/** A unit of the police or a helper: every record is owned by one. */
export const unitSchema = z.object({
  id: z.string(),
  /** Printed on lists; `[TÊN CƠ QUAN]` until an administrator sets it, never invented. */
  name: z.string(),
  province: z.string().optional(),
});
export type Unit = z.infer<typeof unitSchema>;
