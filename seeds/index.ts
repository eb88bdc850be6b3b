export { exportSeedSet } from './export-seed-set.js';
export { type ImportReport, importSeeds } from './import-seeds.js';
export type { SeedListFormat } from './read-rows.js';
export { loadReferenceData } from './reference-data.js';
export { parseSeedSetYaml, readSeedFile, seedSetToYaml } from './seed-set-file.js';
