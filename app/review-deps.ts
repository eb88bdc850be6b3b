import { type Actor, AppError } from '../domain/index.js';
import { describeCron, nextFireTimes, validateCron } from '../queue/index.js';
import type { ActDeps, CronPort, SeedPort } from '../review/index.js';
import { exportSeedSet, importSeeds } from '../seeds/index.js';
import type { Workspace } from './compose.js';
import type { Config } from './config/load.js';

/** What the acts of people are handed, from an open workspace. */
export function actDepsOf({ stores, reference, protect, clock, logger }: Workspace): ActDeps {
  return { stores, reference, protect: () => protect.current(), clock, logger };
}

/** Cron knowledge of the queue, in the shape the review stage asks for. */
export const cronPort: CronPort = {
  validate: (cron, timeZone) => {
    try {
      validateCron(cron, timeZone);
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error.message;
      throw error;
    }
  },
  describe: describeCron,
  next: nextFireTimes,
};

export const seedPort: SeedPort = {
  importSeeds: (input, context) => importSeeds(input, context),
  exportSeedSet: (set, format) => exportSeedSet(set, format),
};

/** Whoever has the shell and the database: acts of the command line that are no review are theirs. */
export function shellActor(config: Pick<Config, 'unit'>): Actor {
  return { id: 'cli', login: 'cli', role: 'admin', unit: config.unit };
}
