import { BasicCrawler, Configuration, Log, LogLevel } from '@crawlee/basic';
import { RequestFeed, type WorkSource } from './request-feed.js';

/** Only a safety net: each visit has its own, much shorter limits. */
const HANDLER_TIMEOUT_SECS = 15 * 60;
/** Crawlee's own timers run this seldom: our frontier wakes the pool itself. */
const SELDOM_SECS = 3_600;
const POOL_POLL_SECS = 1;
/** So long a slot of the pool goes on by itself, in ms: far below the safety net, with room for one slow visit. */
const SLOT_KEEPS_ON_MS = 60_000;

export interface CrawlEngine {
  /** Tells the pool that work may be ready. Starts it on first use. */
  wake(): void;
  close(): Promise<void>;
}

export interface CrawlEngineOptions<Work> {
  readonly source: WorkSource<Work>;
  readonly concurrency: number;
  readonly handle: (work: Work) => Promise<void>;
  /** The pool ended, or gave a piece up, without our asking. */
  readonly onStopped: (error: unknown) => void;
}

/**
 * One long-lived Crawlee `BasicCrawler` over our own frontier, its storage in memory and unused. Concurrency is fixed: how
 * much runs at a time is decided by the workers that hand in batches. A slot that is done with a page takes the next by itself: handing
 * each back to the pool, and looking at the state of the machine before the next, costs as much as fetching a page.
 */
export function createCrawlEngine<Work>(options: CrawlEngineOptions<Work>): CrawlEngine {
  let running: { crawler: BasicCrawler; ended: Promise<void> } | undefined;
  let closing = false;

  const workOff = async (first: Work) => {
    const endsAt = performance.now() + SLOT_KEEPS_ON_MS;
    let work: Work | undefined = first;
    while (work !== undefined) {
      await options.handle(work);
      work = closing || performance.now() > endsAt ? undefined : options.source.take()?.work;
    }
  };

  const start = () => {
    const releaseSigint = sigintReleaser();
    const feed = new RequestFeed<Work>(options.source, releaseSigint);
    const crawler = new BasicCrawler(
      {
        requestList: feed,
        requestHandler: ({ request }) => workOff(feed.workOf(request)),
        failedRequestHandler: (_context, error) => options.onStopped(error),
        keepAlive: true,
        useSessionPool: false,
        maxRequestRetries: 0,
        requestHandlerTimeoutSecs: HANDLER_TIMEOUT_SECS,
        minConcurrency: options.concurrency,
        maxConcurrency: options.concurrency,
        autoscaledPoolOptions: {
          loggingIntervalSecs: null,
          autoscaleIntervalSecs: SELDOM_SECS,
          maybeRunIntervalSecs: POOL_POLL_SECS,
        },
        statusMessageLoggingInterval: SELDOM_SECS,
        statisticsOptions: { logIntervalSecs: SELDOM_SECS, saveErrorSnapshots: false },
        log: new Log({ level: LogLevel.OFF }),
      },
      quietConfiguration(),
    );
    const ended = crawler.run().then(
      () => undefined,
      (error: unknown) => options.onStopped(error),
    );
    running = { crawler, ended };
    void ended.then(() => {
      running = undefined;
      if (!closing) options.onStopped(new Error('The crawl pool ended'));
    });
  };

  return {
    wake: () => {
      if (closing) return;
      if (running) void running.crawler.autoscaledPool?.notify();
      else start();
    },
    close: async () => {
      closing = true;
      if (!running) return;
      const { crawler, ended } = running;
      crawler.stop();
      void crawler.autoscaledPool?.notify();
      await ended;
    },
  };
}

/** Crawlee with nothing on disk, and its once-a-second look at memory (a `ps` each time) as good as off. */
function quietConfiguration(): Configuration {
  return new Configuration({
    persistStorage: false,
    purgeOnStart: false,
    systemInfoIntervalMillis: SELDOM_SECS * 1_000,
    persistStateIntervalMillis: SELDOM_SECS * 1_000,
    logLevel: LogLevel.OFF,
  });
}

/** Crawlee listens for SIGINT while it runs and would drop work on it; stopping is the app's to decide. */
function sigintReleaser(): () => void {
  const before = new Set(process.listeners('SIGINT'));
  let released = false;
  return () => {
    if (released) return;
    released = true;
    for (const listener of process.listeners('SIGINT')) {
      if (!before.has(listener) && listener.name === 'sigintHandler')
        process.removeListener('SIGINT', listener);
    }
  };
}
