import type { exportSeedSet as exportSet } from './export-seed-set.js';
import type { importSeeds as importList } from './import-seeds.js';

export type { ImportReport } from './import-seeds.js';
export type { SeedListFormat } from './read-rows.js';
export { loadReferenceData } from './reference-data.js';

// What reads and writes lists is loaded when a list is read or written: every process needs the reference data, few need a CSV parser.

/** See `import-seeds.ts`. */
export const importSeeds: typeof importList = async (source, context) => {
  const list = await import('./import-seeds.js');
  return list.importSeeds(source, context);
};

/** See `export-seed-set.ts`. */
export const exportSeedSet: typeof exportSet = async (set, format) => {
  const list = await import('./export-seed-set.js');
  return list.exportSeedSet(set, format);
};
