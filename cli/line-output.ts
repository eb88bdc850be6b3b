import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '../domain/index.js';

/**
 * Writes a file of JSON lines as they come; it has its name only once all of them are there. Refuses to replace one without `force`; readable
 * by its owner only.
 */
export async function writeJsonLines<T>(
  file: string,
  force: boolean,
  make: (write: (row: object) => Promise<void>) => Promise<T>,
): Promise<T> {
  if (existsSync(file) && !force)
    throw new AppError({
      code: 'INVALID_OUTPUT',
      message: `${file} exists already`,
      hint: 'Give another name, or --force to replace it.',
    });
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    const made = await make(async (row) => {
      await handle.write(`${JSON.stringify(row)}\n`);
    });
    await handle.close();
    await rename(temporary, file);
    return made;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}
