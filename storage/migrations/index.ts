import type { Migration } from './migration.js';

/** Every change of the stored shapes since the first, in order. The first version needs no step. */
export const MIGRATIONS: readonly Migration[] = [];
