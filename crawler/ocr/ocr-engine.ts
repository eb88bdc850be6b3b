import type { Worker as Thread } from 'node:worker_threads';
import tesseract from 'tesseract.js';
import { type ReadWord, type SureText, sureText } from './sure-words.js';

export interface OcrEngine {
  read(png: Uint8Array): Promise<SureText>;
}

/** A thread that reads pictures. It may hang or die: `end` kills it, whatever it does, `failed` tells of its death. */
export interface OcrThread {
  readonly engine: Promise<OcrEngine>;
  readonly failed: Promise<never>;
  end(): Promise<void>;
}

/**
 * Local Otsu thresholds: with one threshold for the whole page light words on a coloured panel are lost (44 % of the
 * characters of our pictures wrong instead of 4 %).
 */
const SETTINGS = {
  tessedit_pageseg_mode: tesseract.PSM.AUTO,
  thresholding_method: '1',
  user_defined_dpi: '150',
  // It prints to the standard error of the whole process otherwise.
  debug_file: '/dev/null',
};

/**
 * Starts the reader in a thread of its own. All it loads lies on this machine: the worker and its WebAssembly in the
 * library's package, the data in `dataDir`; nothing is cached.
 */
export function startOcrThread(dataDir: string): OcrThread {
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  failed.catch(() => undefined);
  const thread = spawnedThread(fail);
  const engine = openEngine(dataDir, fail);
  engine.catch(() => undefined);
  return {
    engine,
    failed,
    end: async () => {
      await (await thread)?.terminate();
    },
  };
}

async function openEngine(dataDir: string, onError: (error: unknown) => void): Promise<OcrEngine> {
  const worker = await tesseract.createWorker('vie', tesseract.OEM.LSTM_ONLY, {
    langPath: dataDir,
    cacheMethod: 'none',
    gzip: true,
    // Without it the library throws in an event of its own, which would end the process.
    errorHandler: (error) => onError(new Error(String(error))),
  });
  await worker.setParameters(SETTINGS);
  return {
    read: async (png) => {
      const { data } = await worker.recognize(Buffer.from(png), {}, { blocks: true });
      const lines = (data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ lines: inParagraph }) => inParagraph)
        .map(({ words }): ReadWord[] =>
          words.map(({ text, confidence }) => ({ text, confidence })),
        );
      return sureText(lines);
    },
  };
}

/**
 * The thread the library starts in this very turn. The library hands it out only once it works, and its death would end
 * the process where nobody listens.
 */
function spawnedThread(onError: (error: unknown) => void): Promise<Thread | undefined> {
  return new Promise((resolve) => {
    let spawned: Thread | undefined;
    const note = (thread: Thread) => {
      spawned = thread;
      thread.on('error', onError);
      thread.on('exit', () => onError(new Error('The reading thread ended')));
    };
    process.on('worker', note);
    setImmediate(() => {
      process.off('worker', note);
      resolve(spawned);
    });
  });
}
