import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { processIdentitySchema } from './process-identity.js';

const serviceSchema = z.object({ process: processIdentitySchema, url: z.string() });

/** `.rasoat/run.json`: who owns the data folder (`rasoat up`), and where the services started in it listen. Other users hold a lease (`leases.ts`). */
export const runFileSchema = z.object({
  version: z.literal(1),
  owner: processIdentitySchema.optional(),
  reviewUrl: z.string().optional(),
  rangeManifest: z.string().optional(),
  redis: serviceSchema.optional(),
  database: serviceSchema.optional(),
  workers: z.array(processIdentitySchema).default([]),
});
export type RunFile = z.infer<typeof runFileSchema>;

export const EMPTY_RUN_FILE: RunFile = { version: 1, workers: [] };

export function runFilePath(dataDir: string): string {
  return path.join(dataDir, 'run.json');
}

/** The run file, or an empty one where there is none or it cannot be read: what it points at is checked again anyway. */
export function readRunFile(dataDir: string): RunFile {
  try {
    return runFileSchema.parse(JSON.parse(readFileSync(runFilePath(dataDir), 'utf8')));
  } catch {
    return EMPTY_RUN_FILE;
  }
}

/** Replaces the run file in one step; readable by its owner only, since it holds the Redis password. */
export function writeRunFile(dataDir: string, content: RunFile): void {
  mkdirSync(dataDir, { recursive: true });
  const temporary = `${runFilePath(dataDir)}.${process.pid}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, runFilePath(dataDir));
}

export function removeRunFile(dataDir: string): void {
  rmSync(runFilePath(dataDir), { force: true });
}
