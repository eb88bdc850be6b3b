import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/index.js';

/** The checkout's root, found upwards from this file: the sources and the compiled `dist/` stand at different depths. */
export function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) {
      throw new AppError({
        code: 'ROOT_NOT_FOUND',
        message: 'The folder with package.json was not found above the program',
        hint: 'Run rasoat from a checkout.',
      });
    }
    folder = parent;
  }
  return folder;
}

/** Where shipped data and the model stand in a checkout. */
export interface ShippedPaths {
  readonly root: string;
  readonly seedsData: string;
  /** Its lists as set-up parsed them. */
  readonly parsedSeedsData: string;
  readonly model: string;
  /** Rules that come with the program. */
  readonly rules: string;
  /** Our own training texts. */
  readonly written: string;
  readonly web: string;
  readonly setupReport: string;
  /** Folder of the Vietnamese data that reads pictures. */
  readonly ocrData: string;
}

export function shippedPaths(root = projectRoot()): ShippedPaths {
  return {
    root,
    seedsData: path.join(root, 'seeds', 'data'),
    parsedSeedsData: path.join(root, 'dist', 'reference-data.json'),
    model: path.join(root, 'classifiers', 'model'),
    rules: path.join(root, 'classifiers', 'rules', 'shipped'),
    written: path.join(root, 'classifiers', 'training', 'written'),
    web: path.join(root, 'dist', 'web'),
    setupReport: path.join(root, '.rasoat', 'setup.json'),
    ocrData: path.join(root, 'node_modules', '@tesseract.js-data', 'vie', '4.0.0_best_int'),
  };
}
