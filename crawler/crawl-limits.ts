/** Every limit of a crawl, in the unit its name ends with. */
export interface CrawlLimits {
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
  readonly totalTimeoutMs: number;
  /** Slower bodies are given up once `minRateWindowMs` have passed. */
  readonly minRateBytesPerSecond: number;
  readonly minRateWindowMs: number;
  readonly maxWireBytes: number;
  readonly maxDecodedBytes: number;
  /** Decoded ÷ wire above which a body counts as a bomb, once it has decoded to `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  readonly maxRedirects: number;
  readonly batchTimeMs: number;
  readonly batchBytes: number;
  /** Batches that run side by side in one process; within a batch pages are visited one by one. */
  readonly concurrency: number;
  /** Attempts after the first, for failures that may pass. */
  readonly retries: number;
  readonly maxRetryAfterMs: number;
  readonly maxCrawlDelayMs: number;
  readonly navigationTimeoutMs: number;
  readonly maxPageHeightPx: number;
  readonly browserPages: number;
  readonly browserConcurrency: number;
}

const MIB = 1_048_576;

/** The defaults, from the limits that real hostile content called for. */
export const DEFAULT_LIMITS: CrawlLimits = {
  connectTimeoutMs: 5_000,
  firstByteTimeoutMs: 10_000,
  totalTimeoutMs: 30_000,
  minRateBytesPerSecond: 1_000,
  minRateWindowMs: 10_000,
  maxWireBytes: 5 * MIB,
  maxDecodedBytes: 10 * MIB,
  maxRatio: 100,
  ratioFromBytes: MIB,
  maxRedirects: 10,
  batchTimeMs: 20 * 60_000,
  batchBytes: 500 * MIB,
  concurrency: 32,
  retries: 1,
  maxRetryAfterMs: 60_000,
  maxCrawlDelayMs: 60_000,
  navigationTimeoutMs: 20_000,
  maxPageHeightPx: 10_000,
  browserPages: 50,
  browserConcurrency: 2,
};
