import { parseArgs } from 'node:util';

export interface BenchArguments {
  readonly name: string | undefined;
  readonly help: boolean;
  readonly json: boolean;
  readonly pages: number | undefined;
  readonly rounds: number | undefined;
  readonly suspectedShare: number;
  readonly concurrency: number;
  readonly keep: boolean;
  readonly profileDir: string | undefined;
  /** Contenders to measure; all of them where none is named. */
  readonly only: readonly string[];
  readonly split: (typeof SPLITS)[number] | undefined;
  readonly errors: number;
  readonly card: boolean;
}

/** A flag that is unknown or whose value makes no sense; the message names it. */
export class BenchUsageError extends Error {}

const SPLITS = ['look', 'final', 'all'] as const;

const DEFAULT_SUSPECTED_SHARE = 0.02;
/** The product's own: batches a crawl worker has in hand, each fetching one page at a time. */
const DEFAULT_CONCURRENCY = 4;

/** Reads the command line. Raises {@link BenchUsageError}. */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new BenchUsageError(`One bench at a time: ${positionals.join(', ')}`);
  return {
    name: positionals[0],
    help: values.help ?? false,
    json: values.json ?? false,
    pages: numberIn('--pages', values.pages, 1, 100_000, true),
    rounds: numberIn('--rounds', values.rounds, 1, 1_000, true),
    suspectedShare: numberIn('--suspected', values.suspected, 0, 1) ?? DEFAULT_SUSPECTED_SHARE,
    concurrency: numberIn('--concurrency', values.concurrency, 1, 256, true) ?? DEFAULT_CONCURRENCY,
    keep: values.keep ?? false,
    profileDir: values['cpu-prof'],
    only: values.only?.split(',').map((name) => name.trim()) ?? [],
    split: splitIn(values.split),
    errors: numberIn('--errors', values.errors, 0, 10_000, true) ?? 0,
    card: values.card ?? false,
  };
}

function splitIn(raw: string | undefined): BenchArguments['split'] {
  const split = SPLITS.find((name) => name === raw);
  if (raw !== undefined && split === undefined)
    throw new BenchUsageError(`--split wants one of ${SPLITS.join(', ')}, not “${raw}”`);
  return split;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        keep: { type: 'boolean' },
        pages: { type: 'string' },
        rounds: { type: 'string' },
        suspected: { type: 'string' },
        concurrency: { type: 'string' },
        'cpu-prof': { type: 'string' },
        only: { type: 'string' },
        split: { type: 'string' },
        errors: { type: 'string' },
        card: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}

function numberIn(
  flag: string,
  raw: string | undefined,
  least: number,
  most: number,
  whole = false,
): number | undefined {
  if (raw === undefined) return undefined;
  const value = Number(raw);
  const fits =
    raw.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value));
  if (fits) return value;
  throw new BenchUsageError(
    `${flag} wants a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not “${raw}”`,
  );
}
