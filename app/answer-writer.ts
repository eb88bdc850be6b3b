import { once } from 'node:events';

/** Answers kept before they are written, in characters: one write a line would cost more than the judging. */
const WRITE_CHUNK_CHARS = 64 * 1024;

/** Where answers go: a stream's `write`, false when its reader is behind. */
export type WriteText = (text: string) => boolean;

export interface AnswerWriter {
  /** Takes one answer, without its line end. */
  add(answer: string): void;
  /** Is it time to {@link flush}? */
  full(): boolean;
  /** Writes what is kept and waits for a reader that is behind. */
  flush(): Promise<void>;
}

/** Gathers answers to standard output and writes them in large pieces. */
export function createAnswerWriter(write: WriteText): AnswerWriter {
  let buffer = '';
  return {
    add: (answer) => {
      buffer += answer;
      buffer += '\n';
    },
    full: () => buffer.length >= WRITE_CHUNK_CHARS,
    flush: async () => {
      if (buffer === '') return;
      const text = buffer;
      buffer = '';
      if (!write(text)) await once(process.stdout, 'drain');
    },
  };
}
