import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './config/paths.js';

const packageSchema = z.object({ version: z.string() });

/** The version of package.json. */
export const VERSION = packageSchema.parse(
  JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')),
).version;
