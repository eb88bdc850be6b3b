import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the data folder, level by level, and raises the system's own error where that cannot be. Not `mkdir -p` of Node.js 20,
 * which never comes back below /proc: there a folder that stands says it cannot be found when something is made in it.
 */
export function prepareDataFolder(dataDir: string): void {
  for (const folder of missingLevels(dataDir)) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another command that starts now made it first.
      if (!existsSync(folder)) throw error;
    }
  }
}

/** What has to be made, outermost first. */
function missingLevels(folder: string): string[] {
  const missing: string[] = [];
  for (let level = folder; !existsSync(level); level = path.dirname(level)) missing.unshift(level);
  return missing;
}
