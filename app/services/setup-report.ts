import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../domain/index.js';

const partSchema = z.object({
  source: z.string(),
  product: z.string().optional(),
  program: z.string().optional(),
  version: z.string().optional(),
  user: z.object({ name: z.string(), uid: z.number().int(), gid: z.number().int() }).optional(),
});

const setupReportSchema = z.object({
  version: z.literal(1),
  parts: z.object({ redis: partSchema, database: partSchema, browser: partSchema }),
});
export type SetupReport = z.infer<typeof setupReportSchema>;
export type SetupPart = z.infer<typeof partSchema>;

/** What `scripts/setup.mjs` found and where. Raises SETUP_MISSING where it has not run. */
export function readSetupReport(file: string): SetupReport {
  try {
    return setupReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new AppError({
      code: 'SETUP_MISSING',
      message: `Set-up has not run here: ${file} is missing or unreadable`,
      hint: 'Run: npm run setup',
      cause,
    });
  }
}
