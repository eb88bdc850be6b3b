import { existsSync } from 'node:fs';
import path from 'node:path';
import { shippedPaths } from '../app/config/paths.js';
import { AppError } from '../domain/index.js';

/** Where training reads: the data given, the texts and reference data of the checkout unless told otherwise. Raises FILE_UNREADABLE. */
export function trainingFolders(
  data: string,
  written: string | undefined,
): { dataDir: string; writtenDir: string; referenceDir: string } {
  if (!existsSync(data))
    throw new AppError({
      code: 'FILE_UNREADABLE',
      message: `There is no folder ${data}`,
      hint: 'Give the folder that holds the labelled data sets.',
    });
  const { seedsData, written: shipped } = shippedPaths();
  return {
    dataDir: path.resolve(data),
    writtenDir: written === undefined ? shipped : path.resolve(written),
    referenceDir: seedsData,
  };
}

/** Today in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
