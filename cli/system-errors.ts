import { AppError } from '../domain/index.js';

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];
const REFUSED: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENOENT'];

/** What the operating system refused, as one line with its remedy; every other value stays what it is. */
export function asSystemError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const where = path ?? 'a file';
  if (FULL.includes(code)) {
    return new AppError({
      code: 'DISK_FULL',
      message: `No room left on the disk while writing ${where}`,
      hint: 'Free space there, or name another data folder: RASOAT_DATA_DIR. What was stored before is kept.',
      facts: { path, system: code },
      cause: error,
    });
  }
  if (!REFUSED.includes(code)) return error;
  return new AppError({
    code: 'FILE_REFUSED',
    message: `The system refused ${where}: ${error.message}`,
    hint: 'Check that the path exists and that this user may read and write it.',
    facts: { path, system: code },
    cause: error,
  });
}
