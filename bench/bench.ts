/** What a bench is given: its flags, and where progress goes. */
export interface BenchOrder {
  readonly pages: number;
  readonly rounds: number;
  readonly suspectedShare: number;
  readonly concurrency: number;
  /** Leave the work folder and say where it is. */
  readonly keep: boolean;
  /** Write a CPU profile of our crawl worker into this folder. */
  readonly profileDir?: string;
  /** Contenders to measure; all of them where none is named. */
  readonly only: readonly string[];
  /** accuracy: which items are measured; all of them, or `look` where errors are asked for. */
  readonly split: 'look' | 'final' | 'all' | undefined;
  /** accuracy: how many errors of the look split are shown. */
  readonly errors: number;
  /** accuracy: write the figures into the benchmark's card. */
  readonly card: boolean;
  /** One line for a person; goes to stderr. */
  say(line: string): void;
}

/** Figures of one bench: printed as one JSON object, or as lines for a person. */
export interface BenchResult {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

export interface Bench {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  run(order: BenchOrder): Promise<BenchResult>;
}
