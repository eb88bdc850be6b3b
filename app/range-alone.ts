import path from 'node:path';
import { startRange, type TrainingRange } from '../range/index.js';
import { prepareDataFolder } from './config/data-folder.js';
import type { Config } from './config/load.js';
import { createLogger } from './logging.js';

/** The training range without anything else. Its state lies apart, so that a running system keeps its own. */
export async function openRangeAlone(
  config: Config,
  pagesFiles: readonly string[],
): Promise<TrainingRange> {
  prepareDataFolder(config.dataDir);
  return startRange({
    stateDir: path.join(config.dataDir, 'state', 'range-alone'),
    logger: createLogger({
      level: config.logLevel,
      context: 'range',
      file: path.join(config.dataDir, 'logs', 'range.log'),
    }),
    ...(pagesFiles.length > 0 ? { pagesFile: pagesFiles.join(',') } : {}),
  });
}
