/** A page under measurement, at one path for everybody; only we see it under a host name of its own. */
export interface BenchPage {
  readonly host: string;
  readonly path: string;
  readonly html: string;
  readonly suspected: boolean;
}

/** What somebody read from a page. */
export interface PageReading {
  readonly path: string;
  readonly links: readonly string[];
  readonly text: string;
}

export interface RoundResult {
  readonly pages: number;
  /** Of the processes that crawl, user and system. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** What is printed beside: CPU of helpers, counts. */
  readonly beside: Readonly<Record<string, number>>;
}

/** One of those who are measured: started and warmed up before the first round, ended after the last. */
export interface Contender {
  readonly name: string;
  readonly label: string;
  /** Reads every page once, for the correctness gate and to warm up. */
  readings(): Promise<readonly PageReading[]>;
  round(): Promise<RoundResult>;
  close(): Promise<void>;
}
