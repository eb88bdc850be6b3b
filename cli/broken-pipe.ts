import { EXIT } from './exit-codes.js';

let held = 0;

/** While something is open that must be closed in order, a reader that leaves does not end the process. */
export function holdOpen(): () => void {
  held += 1;
  return () => {
    held -= 1;
  };
}

/**
 * A reader that closes the pipe (`| head`) says "enough": the process ends quietly, or, while it holds something open,
 * goes on without a word.
 */
export function leaveQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (held === 0) process.exit(EXIT.ok);
    });
  }
}
