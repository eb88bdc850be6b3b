import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError, type ImageText, type Logger } from '../../domain/index.js';
import type { OcrThread } from './ocr-engine.js';

/** Name of the Vietnamese data in its folder. */
export const OCR_DATA_FILE = 'vie.traineddata.gz';

/** Longest time for one picture, in ms; pages of our own take 0.2 to 2 s. */
const READ_LIMIT_MS = 20_000;
/** Starting takes half a second on an idle machine. */
const START_LIMIT_MS = 20_000;
/** A reader nobody needs gives its memory (some 100 MB) back after this many ms. */
const IDLE_MS = 120_000;
const READER = 'tesseract.js 7 · vie 4.0.0_best_int';

export interface ImageReader {
  /**
   * The words of a picture, one picture at a time. Raises OCR_TIMEOUT where it takes longer than the limit, OCR_FAILED
   * where it cannot be read, OCR_DATA_MISSING, or the signal's reason.
   */
  read(png: Uint8Array, signal: AbortSignal): Promise<ImageText>;
  close(): Promise<void>;
}

export interface ImageReaderOptions {
  /** Folder of the Vietnamese data. */
  readonly dataDir: string;
  readonly logger: Logger;
  readonly readLimitMs?: number;
}

/** A reader whose thread starts with the first picture, serves them all, and is killed where one takes too long. */
export function createImageReader(options: ImageReaderOptions): ImageReader {
  const { dataDir, logger, readLimitMs = READ_LIMIT_MS } = options;
  let thread: OcrThread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    await ending?.end();
  };
  const readNow = async (png: Uint8Array, signal: AbortSignal): Promise<ImageText> => {
    signal.throwIfAborted();
    clearTimeout(idle);
    thread ??= await startThread(dataDir);
    const { engine, failed } = thread;
    try {
      const started = await within(START_LIMIT_MS, signal, [engine, failed]);
      const sure = await within(readLimitMs, signal, [started.read(png), failed]);
      return { ...sure, reader: READER };
    } catch (error) {
      await end();
      signal.throwIfAborted();
      const failure = asOcrError(error);
      logger.warn({ code: failure.code, error: failure.message }, 'a picture was not read');
      throw failure;
    } finally {
      if (thread) idle = setTimeout(() => void end().catch(() => undefined), IDLE_MS).unref();
    }
  };
  return {
    read: (png, signal) => {
      const mine = turn.then(() => readNow(png, signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: end,
  };
}

/** The library is loaded here and not before: most commands and most runs never read a picture. */
async function startThread(dataDir: string): Promise<OcrThread> {
  if (!existsSync(path.join(dataDir, OCR_DATA_FILE)))
    throw new AppError({
      code: 'OCR_DATA_MISSING',
      message: `No Vietnamese reading data in ${dataDir}`,
      hint: 'npm ci puts it back (@tesseract.js-data/vie).',
      facts: { dataDir },
    });
  const { startOcrThread } = await import('./ocr-engine.js');
  return startOcrThread(dataDir);
}

class TooLongError extends Error {}

async function within<T>(
  ms: number,
  signal: AbortSignal,
  racers: readonly Promise<T>[],
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: () => void = () => {};
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLongError(`not read within ${ms} ms`)), ms);
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([...racers, limit]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    for (const racer of racers) racer.catch(() => undefined);
  }
}

function asOcrError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const hint = 'Look at the screenshot: the page was judged without its picture.';
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof TooLongError
    ? new AppError({ code: 'OCR_TIMEOUT', message, hint, cause: error })
    : new AppError({ code: 'OCR_FAILED', message, hint, cause: error });
}
